import DanishText
import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanRules

/// Plays a script against the conversation about a ledetråd, as `Script` does against one about a plan.
struct GuideScript {
  private(set) var transcript = ""
  /// The ledetråd as it was saved last.
  private(set) var saved: Ledetraad?
  /// How often it was saved.
  private(set) var saves = 0
  /// What was asked last.
  private(set) var prompt: Prompt?
  var interview: GuideInterview
  private(set) var isOver = false
  /// What somebody else does to the file before the next save.
  var others: (@Sendable (inout Ledetraad) -> Void)?

  private var lines: [String] = []

  init(_ setting: Setting) { interview = GuideInterview(setting) }

  /// A conversation in which these lines were typed.
  static func played(_ setting: Setting, _ lines: [String]) -> GuideScript {
    var script = GuideScript(setting)
    script.play(lines)
    return script
  }

  /// The transcript with the prompt that waits for an answer.
  var wholeTranscript: String {
    isOver ? transcript : transcript + (prompt.map(PlainBlock.text) ?? "") + " > …\n"
  }

  /// Types the lines one after another until they or the conversation end.
  mutating func play(_ lines: [String]) {
    self.lines = lines
    var event = prompt.map { answer($0) } ?? .begin
    while let happened = event { event = carryOut(interview.handle(happened)) }
  }

  private mutating func carryOut(_ effects: [Effect]) -> Event? {
    for effect in effects.dropLast() {
      if case .show(let block) = effect { transcript += PlainBlock.text(of: block) }
    }
    switch effects.last {
    case .ask(let prompt): return answer(prompt)
    case .saveGuide(let guide, let place): return .saved(save(guide, place))
    case .leave: isOver = true
    case .edit, .save, .show, nil: transcript += "*** \(String(describing: effects.last))\n"
    }
    if isOver { transcript += "~ end\n" }
    return nil
  }

  private mutating func answer(_ prompt: Prompt) -> Event? {
    self.prompt = prompt
    if lines.isEmpty { return nil }
    let line = lines.removeFirst()
    transcript += "\(PlainBlock.text(of: prompt)) > \(PlainBlock.folded(line))\n"
    switch line {
    case "^C": return .interrupted
    case "^D": return .endOfInput
    default: return .line(line.hasPrefix("↵") ? prompt.prefill + line.dropFirst() : line)
    }
  }

  private mutating func save(_ guide: Ledetraad, _ place: String?) -> SaveOutcome {
    let path = place ?? "ledetraad.yaml"
    saves += 1
    guard let change = others, var theirs = saved else {
      saved = guide
      return .saved(path: path)
    }
    others = nil
    change(&theirs)
    let (merged, conflicts) = LedetraadDocument.merged(
      base: saved ?? guide, mine: guide, theirs: theirs)
    saved = merged
    transcript += "~ save merged\n"
    return .mergedGuide(merged, path: path, conflicts: conflicts)
  }
}

extension GuideScript {
  /// What `ledetråd tjek` says, without the template and a register.
  static func findings(of guide: Ledetraad) -> [Finding] {
    let document = LedetraadDocument.read(LedetraadWriter.bytes(of: guide))
    return document.problems + document.located(GuideChecker.check(document.guide))
  }

  /// A conversation about a ledetråd; a new one where it has no file yet.
  static func setting(_ guide: Ledetraad, isNew: Bool, feedback: GuideFeedback? = nil) -> Setting {
    var setting = Setting(guide: guide, today: Example.today)
    var authoring = AuthoringSetting(check: findings)
    (authoring.isNew, authoring.feedback) = (isNew, feedback)
    setting.authoring = authoring
    (setting.path, setting.isOnlyNamed) = (isNew ? nil : "ledetraad.yaml", isNew)
    return setting
  }

  /// A new one from nothing, for 2017.
  static var fromNothing: Setting {
    setting(Ledetraad(id: "ledetråd-2017", title: "Ledetråd 2017", year: 2017), isNew: true)
  }

  /// A new one from the example's.
  static func fromExample(feedback: GuideFeedback? = nil) -> Setting {
    setting(
      Example.guide.successor(in: 2017, standardTitle: "Ledetråd 2017"), isNew: true,
      feedback: feedback)
  }
}
