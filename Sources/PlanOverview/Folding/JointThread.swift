import DanishText
public import PlanModel
import PlanRules

/// A joint goal that its sides have given an id (`fælles`): what each of them tells of it, side by
/// side. Nothing is merged, since two plans may state one goal differently.
public struct JointThread: Sendable {
  /// What one centre tells.
  public struct Side: Sendable {
    /// The centre.
    public let row: CentreRow
    /// Its goal, which has `joint`.
    public let goal: Goal

    /// The joint work as the centre tells it.
    public var joint: JointWork { goal.joint ?? JointWork() }
    /// How the goal goes, by its latest entry until the day of the overview; nil where it has none
    /// that says so.
    public let status: FollowUpStatus?
    /// What it says of what the sides are to agree on, until that day.
    let terms: JointTerms

    init(row: CentreRow, goal: Goal, on day: PlanDate?) {
      (self.row, self.goal) = (row, goal)
      var told = goal
      told.followUps.removeAll { entry in
        day.flatMap { day in entry.date?.value.map { $0 > day } } ?? false
      }
      status = told.lastFollowUp?.status?.value
      terms = JointTerms(told)
    }
  }

  /// A centre that a side names, and that does not tell of the goal itself.
  public struct Missing: Sendable {
    /// Why it does not.
    public enum Reason: String, Sendable {
      /// Its plan is there, without a goal of that id.
      case withoutGoal = "har ikke målet"
      /// It has no plan that counts.
      case withoutPlan = "ingen plan"
      /// No such centre is known.
      case unknown = "ukendt center"
    }

    /// The name that people see.
    public let name: String
    /// Why it does not tell of the goal.
    public let reason: Reason
  }

  /// The id, as the first side writes it.
  public let id: String
  /// Those who tell of it; the tovholder first, then by the Danish alphabet.
  public let sides: [Side]
  /// Those who are named and do not.
  public let missing: [Missing]

  /// Whether everybody who is named tells of it, and somebody else than the first.
  public var isShared: Bool { sides.count > 1 && missing.isEmpty }

  /// What any two sides do not agree on.
  public var disputes: [JointDispute] { JointTerms.disputes(among: sides.map(\.terms)) }
}

extension OverviewReport {
  /// The joint goals with an id, by the names of those who tell of them. Of centres that a filter
  /// hides only those are looked at whose partners are shown.
  public var jointThreads: [JointThread] {
    let index = CentreIndex(overview.everyRow)
    let shown = Set(overview.rows.compactMap(\.file))
    let sides = overview.everyRow.filter { !($0.fact?.namedCentres.isEmpty ?? true) }
      .flatMap(sides)
    let groups = Dictionary(grouping: sides) { $0.joint.key ?? "" }
    return groups.values.filter { sides in
      sides.contains { $0.row.file.map(shown.contains) ?? false }
    }
    .map { thread($0, index) }
    .sortedInDanish { ($0.sides.first?.row.name ?? "") + "\n" + $0.id }
  }

  private func sides(of row: CentreRow) -> [JointThread.Side] {
    (facts(of: row)?.plan.goals ?? []).filter { $0.joint?.key != nil }
      .map { JointThread.Side(row: row, goal: $0, on: day) }
  }

  private func thread(_ sides: [JointThread.Side], _ index: CentreIndex) -> JointThread {
    let coordinators = Set(sides.compactMap { $0.joint.coordinator.map(PlainSpelling.of) })
    let isFirst = { (side: JointThread.Side) in
      coordinators.contains(PlainSpelling.of(side.row.id ?? side.row.name))
    }
    let ordered = sides.sortedInDanish { $0.row.name }
    let told = ordered.filter(isFirst) + ordered.filter { !isFirst($0) }
    return JointThread(
      id: told.first?.joint.id.map(CleanText.oneLine) ?? "", sides: told,
      missing: missing(among: told, index))
  }

  private func missing(
    among sides: [JointThread.Side], _ index: CentreIndex
  ) -> [JointThread.Missing] {
    let telling = Set(sides.compactMap(\.row.file))
    var seen: Set<String> = []
    return sides.flatMap(\.goal.sharedWith).filter(\.hasText).compactMap { name in
      let row = index.row(name)
      if let file = row?.file, telling.contains(file) { return nil }
      let shown = row?.name ?? CleanText.oneLine(name)
      guard seen.insert(shown).inserted else { return nil }
      let reason: JointThread.Missing.Reason =
        row == nil ? .unknown : row?.isDelivered ?? false ? .withoutGoal : .withoutPlan
      return JointThread.Missing(name: shown, reason: reason)
    }
  }
}
