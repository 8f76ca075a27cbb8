import PlanModel

extension Plan {
  /// This plan with what another one has and this one lacks.
  func filled(from other: Plan) -> Plan {
    var plan = self
    plan.centre.id = centre.id ?? other.centre.id
    plan.centre.name = centre.name ?? other.centre.name
    plan.centre.kind = centre.kind ?? other.centre.kind
    plan.centre.leader = centre.leader ?? other.centre.leader
    plan.centre.coreTask = centre.coreTask ?? other.centre.coreTask
    plan.reflections += other.reflections.filter { reflection in
      !reflections.contains { $0.question == reflection.question }
    }
    plan.goals += other.goals.filter { goal in !goals.contains { $0.id == goal.id } }
    plan.omissions += other.omissions.filter { omission in
      !omissions.contains { $0.theme == omission.theme }
    }
    plan.discussions += discussions.isEmpty ? other.discussions : []
    plan.exemptions += exemptions.isEmpty ? other.exemptions : []
    plan.guide = guide ?? other.guide
    plan.year = year ?? other.year
    plan.status = status ?? other.status
    plan.fingerprints = fingerprints.isEmpty ? other.fingerprints : fingerprints
    return plan
  }
}
