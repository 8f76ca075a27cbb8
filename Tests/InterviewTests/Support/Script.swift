import Dialogue
import Interview
import PlanModel

/// Plays a script against a conversation, and writes down what a leader would see.
///
/// A line of the script is what is typed, `↵` the text that came up; `^C` is Ctrl-C, `^D` the end of input, and `^E` with a
/// text what an editor gives back (`^E` alone: the editor failed). Saves succeed unless the script
/// has other outcomes.
struct Script {
  /// What a save is answered with.
  enum Save: Sendable {
    case works
    case fails
    /// Somebody else wrote meanwhile: they changed this in the plan as it was saved last.
    case merges(@Sendable (inout Plan) -> Void)
    /// Somebody deleted something of the plan.
    case deletes(@Sendable (inout Plan) -> Void)
  }

  private(set) var transcript = ""
  /// The transcript with the prompt that waits for an answer.
  var wholeTranscript: String {
    isOver ? transcript : transcript + (prompt.map(PlainBlock.text) ?? "") + " > …\n"
  }
  /// The plan as it was saved last.
  private(set) var saved: Plan?
  /// Whether the conversation has ended.
  private(set) var isOver = false
  var interview: PlanInterview

  private var saves: [Save]
  private let guide: Ledetraad
  /// The plan as the file had it at the start.
  private let found: Plan
  private var lines: [String] = []
  /// What was asked last.
  private var prompt: Prompt?

  init(_ setting: Setting, saves: [Save] = []) {
    interview = PlanInterview(setting)
    guide = setting.guide
    found = setting.plan ?? Plan()
    self.saves = saves
  }

  /// Types the lines one after another until they or the conversation end; the first time it
  /// begins the conversation.
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
    case .edit(let text): return edit(text)
    case .save(let plan, let place): return .saved(save(plan, place))
    case .leave: isOver = true
    case .show, .saveGuide, nil: transcript += "*** no last effect\n"
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

  private mutating func edit(_ text: String) -> Event {
    let line = lines.isEmpty ? "^E" : lines.removeFirst()
    let written = line.hasPrefix("^E ") ? String(line.dropFirst(3)) : nil
    transcript += "~ editor ‹\(PlainBlock.folded(text))› → \(written ?? "failed")\n"
    return .edited(written)
  }

  private mutating func save(_ plan: Plan, _ place: String?) -> SaveOutcome {
    let path = place ?? "plan.yaml"
    switch saves.isEmpty ? .works : saves.removeFirst() {
    case .works:
      saved = plan
      return .saved(path: path)
    case .fails:
      transcript += "~ save failed\n"
      return .failed(message: "Planen kunne ikke gemmes: disken er fuld.")
    case .merges(let change):
      var theirs = saved ?? found
      change(&theirs)
      let (mine, conflicts) = Plan.merged(base: saved ?? found, mine: plan, theirs: theirs)
      let merged = guide.keepingBoth(conflicts, in: mine)
      saved = merged
      transcript += "~ save merged\n"
      return .merged(merged, path: path, conflicts: conflicts)
    case .deletes(let change):
      var merged = plan
      change(&merged)
      saved = merged
      transcript += "~ save merged\n"
      return .merged(
        merged, path: path, conflicts: [],
        deletions: OthersDeletions(places: [.goal(0)], base: plan, undoing: plan))
    }
  }
}
