import DanishText
import PlanModel
import PlanRules

/// Where a finding is, as a leader says it: `Mål 2 · Tegn`.
struct SpokenPlace {
  /// The goal, the answer, or the part of the plan.
  var whole = Texts.Place.plan
  /// What it is about in there.
  var parts: [String] = []
  /// Where it stands among the places of a plan: what is about all of it comes first.
  var order = 0
  /// What was found.
  private let finding: Finding
  /// The goal that it is about, by its id and its number, from 1.
  private var goal: (id: String?, number: Int)?
  /// The theme or the question that the place goes by.
  private var called: String?

  /// The place of a finding in a plan of which these names are known.
  init(_ finding: Finding, _ names: PlanNames?) {
    let steps = finding.path.steps
    let index = steps.dropFirst().first.flatMap(Self.number)
    self.finding = finding
    guard case .key(let name)? = steps.first, let key = PlanKey(rawValue: name) else {
      if let line = finding.place?.start.line { whole = Texts.Place.line(line) }
      return
    }
    switch key {
    case .localGoals:
      if let index {
        take(goal: index, names)
      } else {
        takeTheme(names, else: Texts.Place.goals)
      }
    case .refleksioner:
      order = 100
      if let question = index.flatMap({ names?.questions[checked: $0] }) {
        called = question
        whole = Texts.Place.answer(to: question)
      } else {
        takeTheme(names, else: Texts.Place.answers)
      }
    case .omissions:
      order = 100_000
      called = index.flatMap { names?.omissions[checked: $0] }
      whole = Texts.Place.omission(of: called)
    default:
      order = 10
      whole = (Plan.field(key)?.name ?? Texts.Place.plan) + (index.map { " \($0 + 1)" } ?? "")
      parts = steps.dropFirst().compactMap { Self.title(of: $0, inPart: key) }
    }
  }

  /// The place in one line; read aloud, with a comma.
  func text(isPlain: Bool) -> String {
    ([whole] + parts).joined(separator: isPlain ? ", " : " · ")
  }

  /// What was found, in words that go with the place. Put together when it is told: of many alike
  /// it is not.
  var message: String {
    let spoken =
      goal.map { finding.spokenMessage(besideGoal: $0.id, number: $0.number) }
      ?? finding.spokenMessage
    return SafeText.message(of: finding, saying: spoken)
  }

  private mutating func take(goal index: Int, _ names: PlanNames?) {
    let id = names?.goalIDs[checked: index] ?? nil
    goal = (id, index + 1)
    whole = Texts.Place.goal(id, number: index + 1)
    order = 1_000 + index
    parts = Self.parts(of: Array(finding.path.steps.dropFirst(2)), finding)
  }

  /// Where something is missing altogether, the theme that it is missing for.
  private mutating func takeTheme(_ names: PlanNames?, else name: String) {
    called = finding.suggestion.flatMap { names?.themes[$0] }
    whole = called.map(Texts.Place.theme) ?? name
  }

  /// Whether the message names the place itself, so that it need not be said before it: a theme, or
  /// an answer by its question, with the first words in the same quotation marks.
  var isNamedByMessage: Bool {
    guard parts.isEmpty, let called else { return false }
    return message.contains(Texts.quoted(SafeText.line(called.mention)).prefix(24))
  }

  // MARK: Inside a goal

  private static func parts(of steps: [FieldPath.Step], _ finding: Finding) -> [String] {
    guard case .key(let name)? = steps.first, let key = PlanKey(rawValue: name) else {
      return target(of: finding).map { [$0] } ?? lines(finding, steps)
    }
    guard var part = Goal.field(key)?.name else { return lines(finding, steps) }
    if let number = steps.dropFirst().first.flatMap(number) { part += " \(number + 1)" }
    return [part] + steps.dropFirst().compactMap { title(of: $0, inPart: key) }
  }

  /// Where the rule leads, where the finding itself is about the whole goal.
  private static func target(of finding: Finding) -> String? {
    switch finding.about?.leadsTo {
    case .part(let key)?: Goal.field(key)?.name
    case .measures?: Goal.field(.tegn)?.name
    default: nil
    }
  }

  /// A field that the plan does not have is told by its line.
  private static func lines(_ finding: Finding, _ steps: [FieldPath.Step]) -> [String] {
    guard !steps.isEmpty, let line = finding.place?.start.line else { return [] }
    return [Texts.Place.line(line)]
  }

  private static func title(of step: FieldPath.Step, inPart part: PlanKey) -> String? {
    switch part {
    case .tiltag: title(of: step, in: Action.self)
    case .tegn: title(of: step, in: Sign.self)
    case .evaluering: title(of: step, in: Evaluation.self)
    case .opfølgning: title(of: step, in: FollowUp.self)
    case .fælles: title(of: step, in: JointWork.self)
    case .venter: title(of: step, in: AwaitedPart.self)
    case .udgået: title(of: step, in: Retirement.self)
    case .aftale: title(of: step, in: Agreement.self)
    case .parter: title(of: step, in: Party.self)
    case .genåbnet: title(of: step, in: Reopening.self)
    case .center: title(of: step, in: Centre.self)
    case .drøftelser: title(of: step, in: Discussion.self)
    case .undtagelser: title(of: step, in: Exemption.self)
    default: nil
    }
  }

  private static func title<Record: PlanRecord>(
    of step: FieldPath.Step, in record: Record.Type
  ) -> String? {
    guard case .key(let name) = step else { return nil }
    return PlanKey(rawValue: name).flatMap { Record.field($0)?.name }
  }

  private static func number(_ step: FieldPath.Step) -> Int? {
    if case .index(let number) = step { number } else { nil }
  }
}

extension Array {
  fileprivate subscript(checked index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
