import PlanModel

extension Plan {
  /// The plan with every text in it changed in the same way, and centres' ids in their own.
  func withTexts(_ change: (String) -> String, centres: (String) -> String) -> Plan {
    var plan = self
    plan.guide = guide.map(change)
    plan.fingerprints = fingerprints.map {
      Fingerprint(theme: change($0.theme), value: change($0.value))
    }
    plan.year = year?.changed(change)
    plan.status = status?.changed(change)
    plan.centre = centre.withTexts(change, id: centres)
    plan.reflections = reflections.map {
      Reflection(
        question: $0.question.map(change), answer: $0.answer.map(change),
        skipped: $0.skipped.map(change))
    }
    plan.goals = goals.map { $0.withTexts(change, centres: centres) }
    plan.omissions = omissions.map {
      Omission(
        theme: $0.theme.map(change), reason: $0.reason.map(change),
        acceptedBy: $0.acceptedBy.map(change))
    }
    plan.discussions = discussions.map {
      Discussion(
        forum: $0.forum.map(change), date: $0.date?.changed(change),
        outcome: $0.outcome?.changed(change), caseNumber: $0.caseNumber.map(change))
    }
    plan.exemptions = exemptions.map {
      Exemption(
        rule: $0.rule.map(change), goal: $0.goal.map(change), reason: $0.reason.map(change))
    }
    return plan
  }
}

extension Centre {
  fileprivate func withTexts(
    _ change: (String) -> String, id changeID: (String) -> String
  ) -> Centre {
    var centre = Centre()
    (centre.id, centre.name, centre.kind) = (id.map(changeID), name.map(change), kind.map(change))
    (centre.leader, centre.coreTask) = (leader.map(change), coreTask.map(change))
    return centre
  }
}

extension Goal {
  fileprivate func withTexts(
    _ change: (String) -> String, centres: (String) -> String
  ) -> Goal {
    var goal = self
    (goal.id, goal.title, goal.theme) = (id.map(change), title.map(change), theme.map(change))
    goal.alsoThemes = alsoThemes.map(change)
    goal.springsFrom = springsFrom.map(change)
    goal.toRevisit = toRevisit.map(change)
    (goal.context, goal.aim) = (context.map(change), aim.map(change))
    goal.actions = actions.map {
      Action(what: $0.what.map(change), who: $0.who.map(change), when: $0.when?.changed(change))
    }
    goal.signs = signs.map {
      Sign(
        sign: $0.sign.map(change), baseline: $0.baseline.map(change),
        target: $0.target.map(change), source: $0.source.map(change))
    }
    goal.evaluation = evaluation.map {
      Evaluation(
        when: $0.when?.changed(change), forum: $0.forum.map(change), how: $0.how.map(change))
    }
    goal.responsible = responsible.map(change)
    goal.deadline = deadline?.changed(change)
    goal.sharedWith = sharedWith.map(centres)
    goal.followUps = followUps.map {
      FollowUp(
        date: $0.date?.changed(change), status: $0.status?.changed(change),
        measured: $0.measured.map(change), remark: $0.remark.map(change))
    }
    return goal
  }
}

extension Entry {
  /// Only words that were not understood can hold anything unwanted.
  fileprivate func changed(_ change: (String) -> String) -> Entry {
    guard case .unknown(let text) = self else { return self }
    return .unknown(change(text))
  }
}
