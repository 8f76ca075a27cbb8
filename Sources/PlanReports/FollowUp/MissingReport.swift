import DanishText
public import PlanFollowUp
import PlanModel
public import PlanOverview

/// What awaits follow-up, in the order in which somebody wants to see it.
public struct MissingReport: Sendable {
  /// What things are put together by; the words are those of `--pr`.
  public enum Grouping: String, Sendable, CaseIterable {
    /// Only what committees are to treat: an agenda.
    case committee = "udvalg"
    /// Only the goals, by centre.
    case centre = "center"
    /// Both, by strategy.
    case strategy = "strategi"
  }

  /// What awaits follow-up.
  public let list: MissingList
  /// What it is put together by; nil for committees, then centres.
  public let grouping: Grouping?
  /// The plans as lines of the overview, for the format that hands them on.
  public var lines: (any DetailSource)?
  /// Where the lines are.
  public var places: [DetailPlace] = []

  /// Makes a report.
  public init(_ list: MissingList, by grouping: Grouping? = nil) {
    (self.list, self.grouping) = (list, grouping)
  }
}

/// A part of the report: things of one kind under a heading.
struct MissingSection {
  /// The things of one committee or centre.
  struct Group {
    var name: String
    var entries: [Entry]
  }

  /// One thing: what it is, and what is known of it.
  struct Entry {
    var title: String
    var responsible: String?
    var details: [String]
    var isOverdue: Bool

    /// What it is, and who answers for it.
    var head: [String] { [title, responsible].compactMap(\.self) }
  }

  var heading: String
  var groups: [Group]

  /// A section; those that stand together and have one name become one group.
  init(_ heading: String, _ entries: [(name: String, entry: Entry)]) {
    self.heading = heading
    groups = []
    for (name, entry) in entries {
      if groups.last?.name == name {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append(Group(name: name, entries: [entry]))
      }
    }
  }
}

extension MissingReport {
  /// How many of the things that are shown are in each stage.
  var counts: MissingCounts {
    switch grouping {
    case .committee: list.countsOfRounds
    case .centre: list.countsOfGoals
    case .strategy, nil: list.counts
    }
  }

  /// The sections that have something in them.
  var sections: [MissingSection] {
    let all =
      switch grouping {
      case .committee: [committees]
      case .centre: [centres, waiting]
      case .strategy: byStrategy
      case nil: [committees, centres, waiting]
      }
    return all.filter { !$0.groups.isEmpty }
  }

  private var committees: MissingSection {
    MissingSection(MissingTexts.committees, list.roundsForReading.map(named))
  }

  private var centres: MissingSection {
    MissingSection(
      MissingTexts.centres,
      list.goalsForReading.filter { $0.state.stage != .waiting }.map(named))
  }

  private var waiting: MissingSection {
    MissingSection(
      MissingTexts.waiting,
      list.goalsForReading.filter { $0.state.stage == .waiting }.map(named))
  }

  private var byStrategy: [MissingSection] {
    // What serves no strategy comes last.
    let ids = list.countsByStrategy.map(\.strategy)
    let rounds = Dictionary(grouping: list.roundsForReading) { $0.strategy.id ?? "" }
    let goals = list.goalsByStrategy
    return (ids.filter(\.hasText) + ids.filter { !$0.hasText }).map { id in
      let strategy = list.register.strategy(id)
      let title = strategy?.title.shown ?? (id.hasText ? SafeText.line(id) : nil)
      return MissingSection(
        title ?? MissingTexts.noStrategy,
        (rounds[id] ?? []).map(formed) + (goals[id.hasText ? id : ""] ?? []).map(named))
    }
  }

  private func named(_ round: MissingRound) -> (name: String, entry: MissingSection.Entry) {
    (
      MissingTexts.committee(round),
      MissingSection.Entry(
        title: MissingTexts.title(of: round),
        details: MissingTexts.details(of: round, in: list),
        isOverdue: round.stage == .overdue)
    )
  }

  /// The same under the strategy's name, which is not said again.
  private func formed(_ round: MissingRound) -> (name: String, entry: MissingSection.Entry) {
    var (name, entry) = named(round)
    entry.title = MissingTexts.form(of: round) ?? entry.title
    return (name, entry)
  }

  private func named(_ goal: MissingGoal) -> (name: String, entry: MissingSection.Entry) {
    (
      MissingTexts.name(of: goal.centre),
      MissingSection.Entry(
        title: MissingTexts.title(of: goal, on: list.day),
        responsible: MissingTexts.responsible(goal),
        details: MissingTexts.details(of: goal, on: list.day),
        isOverdue: goal.state.stage == .overdue)
    )
  }
}
