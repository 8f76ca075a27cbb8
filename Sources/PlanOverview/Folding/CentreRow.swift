public import DanishText
public import PlanModel
import PlanRules

/// One line of the matrix: a centre, with its plan or without. A few hundred bytes.
public struct CentreRow: Sendable {
  /// One theme in one plan.
  public struct Cell: Sendable, Equatable {
    /// How deeply the plan covers it.
    public var depth: CoverageDepth
    /// The number of goals with it as primary theme.
    public var goals: UInt16
  }

  /// The centre's id; nil where the plan names none.
  public var id: String?
  /// The name that people see.
  public var name: String
  /// A free word: center, institution, stab …
  public var kind: String?
  /// The leader's name, as the plan says it, else as the list does.
  public var leader: String?
  /// The plan's file; nil where no plan was delivered.
  public var file: String?
  /// The file's path as the disk has it; never shown.
  public internal(set) var path: String?
  /// The plan's year.
  public var year: Int?
  /// How far the plan is in its process.
  public var status: PlanStatus?
  /// How much of the file could be read.
  public var reading = CentreFacts.Reading.whole
  /// The findings, by level.
  public var findings = LevelCounts()
  /// One cell for each theme; nil where there is no plan that could be read.
  public var cells: [Cell]?
  /// The number of goals.
  public var goalCount = 0
  /// The number of goals with nobody responsible.
  public var ownerlessGoals = 0
  /// The answered questions, by number.
  var answered: [UInt16] = []
  /// For each goal and question that it springs from: the question's number.
  var sources: [UInt16] = []
  /// The number of themes left out, and of exceptions, so that texts are read only where there are some.
  var omissions = 0
  var exemptions = 0
  /// What rules over many plans need to know.
  var fact: PlanFact? {
    get { keptFact?.fact }
    set { keptFact = newValue.map(KeptFact.init) }
  }
  private var keptFact: KeptFact?
  /// What rules over many plans found, without places.
  public internal(set) var crossFindings: [Finding] = []
  /// Where the rest can be read.
  public var detail: DetailPlace?
  /// The entry in HR's list.
  public var expected: ExpectedCentre?
  /// Whether the plan's own ledetråd was not found.
  var hasUnknownGuide = false
  /// Whether its plan counts, and if not, why.
  public internal(set) var delivery = Delivery.missing
  /// The ledetråd that the plan names.
  public internal(set) var guideName: String?
  /// What the file is, where it is no plan.
  public internal(set) var foreign: ForeignKind?
  /// The newest day that the plan itself tells something happened on.
  public internal(set) var lastChange: PlanDate?
  /// When the file was last changed, in seconds since 1970; nil where that is not known.
  public internal(set) var changed: Int64?
  /// The day on which the plan was received, by the log of `modtag`.
  public internal(set) var received: PlanDate?
  /// The day on which the plan's file was looked at.
  var made: PlanDate?
  /// The last day to deliver on.
  public internal(set) var deadline: PlanDate?
  /// The days until which its goals are to be reached, as they stand in the plan; those that were given
  /// up have none.
  public internal(set) var goalDeadlines: [PlanDate] = []
  /// Whether the name is the plan's own, and not made of its id or file.
  public internal(set) var isNamed = false

  /// A fact of its own in memory: rows are copied, and it is made of a dozen parts.
  private final class KeptFact: Sendable {
    let fact: PlanFact

    init(_ fact: PlanFact) { self.fact = fact }
  }

  /// Whether there is a plan that counts.
  public var isDelivered: Bool { delivery == .delivered }

  /// Whether it came after the last day; nil where one of the two days is not known.
  public var isLate: Bool? {
    guard isDelivered, let received, let deadline else { return nil }
    return received > deadline
  }

  /// What tells centres apart: the id, else the name, else the file. What had to be masked tells
  /// nobody apart.
  var identity: String {
    let names = [id, name, file].compactMap { $0 }
    let telling = names.first { !$0.isEmpty && !Self.isMasked($0) }
    return (telling ?? file ?? id ?? "").lowercased()
  }

  /// Hardly a name has a star, and one letter is found sooner than a whole mask.
  private static func isMasked(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "*")) && name.contains(CPRNumber.mask)
  }

  /// A centre without a plan.
  init(missing centre: ExpectedCentre) {
    (id, name, kind, leader) = (centre.id, centre.name, centre.kind, centre.leader)
    (expected, deadline) = (centre, centre.deadline)
  }

  /// A centre with a plan, held against a ledetråd.
  init(_ facts: CentreFacts, _ entry: GuideTable.Entry, known: Bool) {
    let plan = facts.plan
    file = facts.file
    id = Self.word(plan.centre.id)
    name = Self.word(plan.centre.name) ?? id ?? Self.stem(facts.file)
    isNamed = plan.centre.name.hasText
    (foreign, changed, received) = (facts.foreign, facts.changed, facts.received)
    made = facts.made
    path = facts.path
    (guideName, lastChange) = (Self.word(plan.guide), plan.lastChange)
    kind = Self.word(plan.centre.kind)
    leader = Self.word(plan.centre.leader)
    (year, status, reading) = (plan.year?.value, plan.status?.value, facts.reading)
    findings = LevelCounts(facts.findings.map(\.level))
    guard reading.isReadable else { return }
    hasUnknownGuide = !known || guideName == nil
    fact = entry.checker.fact(of: plan, number: 0, label: facts.file)
    if known { measure(plan, entry) }
  }

  /// Says whether the plan counts in an overview of a ledetråd. One that does not adds nothing to
  /// any figure but the findings.
  mutating func judge(by entry: GuideTable.Entry, isOfGuide: Bool) {
    delivery = Delivery(self, year: entry.guide.year, isOfGuide: isOfGuide)
    guard delivery != .delivered else { return }
    (cells, fact) = (nil, nil)
    (goalCount, ownerlessGoals, omissions, exemptions) = (0, 0, 0, 0)
    (answered, sources, goalDeadlines) = ([], [], [])
  }

  /// Whether a theme is for the centre, by what the plan or the list says of it.
  func isMeant(by theme: Theme) -> Bool {
    if theme.centres.isEmpty { return true }
    var centre = Centre()
    (centre.id, centre.kind) = (id ?? expected?.id, kind ?? expected?.kind)
    return theme.applies(to: centre)
  }

  /// Whether the plan names a ledetråd, however its id is spelt.
  func follows(_ entry: GuideTable.Entry) -> Bool {
    // Nearly every plan spells it as the ledetråd does.
    guideName == entry.guide.id
      || guideName.map(CentreNames.key) == CentreNames.key(entry.guide.id)
  }

  private mutating func measure(_ plan: Plan, _ entry: GuideTable.Entry) {
    cells = plan.coverage(of: entry.guide).map { coverage in
      Cell(depth: coverage.depth, goals: UInt16(clamping: coverage.goals))
    }
    goalCount = plan.goals.count
    ownerlessGoals = plan.goals.indices.count { !plan.goals[$0].responsible.hasText }
    let told = plan.reflections.indices.filter { plan.reflections[$0].isAnswered }
    answered = entry.numbers(of: told.compactMap { plan.reflections[$0].question })
    sources = plan.goals.indices.flatMap { entry.numbers(of: plan.goals[$0].springsFrom) }
    goalDeadlines = plan.goals.indices.compactMap { place in
      plan.goals[place].retirement == nil ? plan.goals[place].deadline?.end : nil
    }
    omissions = plan.omissions.count
    exemptions = plan.exemptions.count
  }

  private static func word(_ text: String?) -> String? {
    guard let text, text.hasText else { return nil }
    return CleanText.oneLine(text)
  }

  /// A file's name without folder and ending.
  static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

extension Entry<PlanDate> {
  /// The day, or the last one of a month or year that stands in its place.
  fileprivate var end: PlanDate? { value ?? DueTerm(text: text)?.lastDay }
}
