import DanishText
public import PlanModel

/// Makes plans, and changes to plans, from a seed.
public struct RandomPlans {
  private var generator: SeededGenerator
  private var counter = 0
  private let onlyKnown: Bool

  /// Starts from a seed. Where only known values are wanted, no date is a text that is not
  /// understood.
  public init(seed: UInt64, onlyKnown: Bool = false) {
    generator = SeededGenerator(seed: seed)
    self.onlyKnown = onlyKnown
  }

  private static let texts = [
    "Vi ringer til alle forældre i den første uge.", "Ærø, Østerby & Ålborg: åbent hus",
    "nej", "2016", "1e3", "- en streg", "#hashtag", "a: b", "\"citat\" og 'apostrof'", "[liste]",
    "Første afsnit om garderoben.\n\nAndet afsnit, som er længere.\n- punkt\n- punkt",
    "  indrykket linje\nog en til", "100 %", "38 % → 60 %", "~", "null", "yes", "tab\there",
    "En meget lang linje, som handler om forældrene, børnene og personalet i huset, og som bliver ved længere end nogen gider læse.",
    "slutter med kolon:", "😀 smil", "kl. 14.30", "C:\\sti", "*stjerne*", "&og", "{krøl}", "|",
    "> citat", "% procent", "@hjem", "`kode`", "a #b", "...", "---", "'", "\u{200B}usynlig",
  ]

  /// A number below a bound.
  public mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  /// A text with something in it that a careless writer gets wrong.
  public mutating func text() -> String {
    let text = Self.texts[number(Self.texts.count)]
    return number(4) == 0 ? text + " " + Self.texts[number(Self.texts.count)] : text
  }

  private mutating func maybe(_ odds: Int = 2) -> String? { number(odds) == 0 ? nil : text() }

  private mutating func date() -> Entry<PlanDate>? {
    switch number(4) {
    case 0: nil
    case 1 where !onlyKnown: .unknown("30. juni 2016")
    default: PlanDate(year: 2016, month: 1 + number(12), day: 1 + number(28)).map(Entry.known)
    }
  }

  private mutating func many<Item>(_ most: Int, _ make: (inout RandomPlans) -> Item) -> [Item] {
    (0..<number(most + 1)).map { _ in make(&self) }
  }

  /// A whole plan.
  public mutating func plan() -> Plan {
    var plan = Plan()
    plan.guide = "ledetråd-2016"
    plan.year = .known(2016)
    plan.status = number(3) == 0 ? nil : .known(PlanStatus.allCases[number(4)])
    plan.fingerprints = many(2) {
      Fingerprint(theme: "tema\($0.unique())", value: "3f9a1c0b77d2")
    }
    plan.centre.id = maybe()
    plan.centre.name = text()
    plan.centre.leader = maybe()
    plan.centre.coreTask = maybe()
    plan.reflections = many(4) { $0.reflection() }
    plan.goals = many(4) { $0.goal() }
    plan.omissions = many(2) {
      Omission(theme: $0.text(), reason: $0.maybe(), acceptedBy: $0.maybe())
    }
    plan.discussions = many(2) {
      Discussion(forum: $0.text(), date: $0.date(), outcome: .known(.noted), caseNumber: $0.maybe())
    }
    plan.exemptions = many(2) { Exemption(rule: $0.text(), goal: $0.maybe(), reason: $0.maybe()) }
    return plan
  }

  private mutating func unique() -> Int {
    counter += 1
    return counter
  }

  /// A reflection with a question of its own.
  public mutating func reflection() -> Reflection {
    number(4) == 0
      ? Reflection(question: "q\(unique())", skipped: number(2) == 0 ? "" : text())
      : Reflection(question: "q\(unique())", answer: text())
  }

  /// A goal with an id of its own.
  public mutating func goal() -> Goal {
    var goal = Goal(id: "M\(unique())", title: text(), theme: "samspil")
    goal.alsoThemes = many(2) { $0.text() }
    goal.springsFrom = many(2) { "q\($0.number(9))" }
    goal.context = maybe()
    goal.aim = maybe()
    goal.actions = many(3) { Action(what: $0.text(), who: $0.maybe(), when: $0.date()) }
    goal.signs = many(2) {
      Sign(sign: $0.text(), baseline: $0.maybe(), target: $0.maybe(), source: $0.maybe())
    }
    if number(2) == 0 { goal.evaluation = Evaluation(when: date(), forum: text(), how: maybe()) }
    goal.responsible = maybe()
    goal.deadline = date()
    goal.sharedWith = many(2) { $0.text() }
    goal.followUps = many(2) {
      FollowUp(date: $0.date(), status: .known(.underWay), measured: $0.maybe(), remark: $0.maybe())
    }
    return goal
  }

  /// The plan with a few things changed, added, removed and moved.
  public mutating func changed(_ plan: Plan) -> Plan {
    var plan = plan
    for _ in 0...number(4) { change(&plan) }
    return plan
  }

  private mutating func change(_ plan: inout Plan) {
    switch number(12) {
    case 0: plan.centre.name = text()
    case 1: plan.centre.leader = maybe()
    case 2: plan.reflections.append(reflection())
    case 3: plan.goals.insert(goal(), at: number(plan.goals.count + 1))
    case 4: if !plan.goals.isEmpty { plan.goals.remove(at: number(plan.goals.count)) }
    case 5: plan.goals.shuffle(using: &generator)
    case 6: if !plan.reflections.isEmpty { plan.reflections[0].answer = text() }
    case 7: plan.omissions = many(2) { Omission(theme: $0.text(), reason: $0.text()) }
    case 8: plan.status = .known(.approved)
    case 9: plan.fingerprints.append(Fingerprint(theme: "ny\(unique())", value: "0"))
    default:
      guard !plan.goals.isEmpty else { return }
      changeGoal(&plan.goals[number(plan.goals.count)])
    }
  }

  private mutating func changeGoal(_ goal: inout Goal) {
    switch number(9) {
    case 0: goal.title = text()
    case 1: goal.aim = maybe()
    case 2: goal.actions.append(Action(what: text(), who: maybe()))
    case 3: if !goal.actions.isEmpty { goal.actions.removeFirst() }
    case 4: goal.signs = many(2) { Sign(sign: $0.text(), baseline: $0.text()) }
    case 5: goal.evaluation = number(2) == 0 ? nil : Evaluation(forum: text())
    case 6: goal.deadline = date()
    case 7: goal.springsFrom = many(3) { "q\($0.number(9))" }
    default: goal.context = text()
    }
  }
}
