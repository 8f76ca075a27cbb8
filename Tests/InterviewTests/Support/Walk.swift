import Dialogue
import Interview
import PlanFormat
import PlanModel
import TestSupport

/// A walk at random through a conversation, with everything that must hold looked at after each
/// event.
struct Walk {
  private(set) var events = 0
  /// What did not hold, and the events that led there.
  private(set) var failure: String?
  private(set) var log: [String] = []

  private var interview: PlanInterview
  private var babble: Babble
  private var prompt = Prompt(label: "")
  private var undo: [Plan] = []
  private var words: Set<String> = []
  private var document: PlanDocument

  init(seed: UInt64, from plan: Plan?) {
    babble = Babble(seed: seed)
    interview = PlanInterview(Example.setting(plan))
    document = PlanDocument.read(PlanWriter.bytes(of: interview.plan))
    words = Self.words(in: interview.plan)
  }

  /// Walks a number of events, or until something does not hold.
  mutating func run(_ count: Int) {
    var event: Event? = .begin
    while let happened = event, events < count, failure == nil {
      events += 1
      log.append("\(happened)")
      event = take(happened)
    }
  }

  private mutating func take(_ event: Event) -> Event? {
    let before = interview.plan
    let effects = interview.handle(event)
    check(event, before: before, effects)
    return next(after: effects)
  }

  private mutating func next(after effects: [Effect]) -> Event? {
    switch effects.last {
    case .ask(let prompt):
      self.prompt = prompt
      switch Int.random(in: 0..<40, using: &babble.generator) {
      case 0: return .interrupted
      case 1: return .endOfInput
      case 2, 3: return .line(prompt.prefill)
      default: return .line(babble.line())
      }
    case .edit: return .edited(babble.pick([nil, "", "Skrevet i et andet vindue.", babble.line()]))
    case .save: return .saved(outcome())
    case .leave: return resumed()
    case .show, .saveGuide, nil: return nil
    }
  }

  private mutating func outcome() -> SaveOutcome {
    Int.random(in: 0..<12, using: &babble.generator) == 0
      ? .failed(message: "Disken er fuld.") : .saved(path: "plan.yaml")
  }

  /// The leader comes back another day.
  private mutating func resumed() -> Event? {
    interview = PlanInterview(Example.setting(interview.plan))
    undo = []
    return .begin
  }
}

// MARK: What must hold

extension Walk {
  private mutating func check(_ event: Event, before: Plan, _ effects: [Effect]) {
    checkEffects(effects)
    checkUndo(event, before: before)
    checkWords(event, before: before, effects)
    if interview.plan != before { checkFile() }
  }

  private mutating func fail(_ what: String) { failure = failure ?? what }

  private mutating func checkEffects(_ effects: [Effect]) {
    let ends = effects.indices.filter { index in
      if case .show = effects[index] { false } else { true }
    }
    if ends != [effects.count - 1] { fail("not one end: \(effects)") }
  }

  /// Undo gives exactly the plan before the last change, and nothing else goes back.
  private mutating func checkUndo(_ event: Event, before: Plan) {
    let plan = interview.plan
    if case .line(let text) = event, Self.isCommand(text, ":fortryd") {
      // A command that has only asked so far is taken back, and nothing else.
      if plan == before, Self.errands.contains(where: prompt.field.hasSuffix) { return }
      if let last = undo.popLast() {
        if plan != last { fail("undo did not restore the plan") }
      } else if plan != before {
        fail("undo changed the plan, though nothing had been done")
      }
    } else if plan != before {
      undo.append(before)
      if undo.count > 200 { undo.removeFirst() }
    }
  }

  /// Fields that a command asks for.
  private static let errands = [".fravalg", ".del", "nyt-mål", "nyt-mål.tema"]

  /// A word is gone only where the leader took it away: by emptying or changing the line it stood
  /// on, by deleting, or by undoing.
  private mutating func checkWords(_ event: Event, before: Plan, _ effects: [Effect]) {
    let now = Self.words(in: interview.plan)
    let lost = words.subtracting(now)
    words = now
    guard !lost.isEmpty else { return checkAccepted(event, effects) }
    switch event {
    case .line(let text) where Self.isCommand(text, ":fortryd") || Self.isCommand(text, ":slet"):
      return
    case .line(let text) where !text.hasPrefix(":") || text.hasPrefix("::"):
      if !Self.tells(effects) { checkReplaced(lost) }
    case .edited: if !Self.tells(effects) { checkReplaced(lost) }
    default: fail("lost \(lost)")
    }
  }

  /// Whether it was said that a row's text was replaced, and how to have it back.
  private static func tells(_ effects: [Effect]) -> Bool {
    effects.contains { effect in
      if case .show(.hint(let text)) = effect { text.hasPrefix("Det der stod før") } else { false }
    }
  }

  private mutating func checkReplaced(_ lost: Set<String>) {
    // An omission whose reason is emptied is taken back as a whole.
    if prompt.field.hasSuffix(".fravalg") { return }
    if !lost.allSatisfy(prompt.prefill.contains) { fail("lost \(lost) at \(prompt.field)") }
  }

  /// An answer that nothing was said against is in the plan.
  private mutating func checkAccepted(_ event: Event, _ effects: [Effect]) {
    guard case .line(let text) = event, !text.hasPrefix(":") || text.hasPrefix("::"),
      !prompt.field.hasPrefix("nyt-mål")
    else { return }
    let wasRefused = effects.contains { effect in
      switch effect {
      case .show(.problem): true
      // Where the number before a text belongs is asked first.
      case .show(.question(let question)): question.hasPrefix("Mente du række")
      default: false
      }
    }
    let typed = Self.words(of: text)
    let missing = typed.subtracting(words)
    if !wasRefused, !missing.isEmpty { fail("\(missing) not in the plan at \(prompt.field)") }
  }

  /// The plan survives the file, both written anew and written over the one before.
  private mutating func checkFile() {
    let plan = interview.plan
    if PlanDocument.read(PlanWriter.bytes(of: plan)).plan != plan { fail("written and read anew") }
    guard let updated = try? document.updating(to: plan) else { return fail("not written") }
    document = PlanDocument.read(updated)
    if document.plan != plan { fail("written over the one before") }
  }

  private static func isCommand(_ text: String, _ name: String) -> Bool {
    text == name || text.hasPrefix(name + " ")
  }

  private static func words(in plan: Plan) -> Set<String> {
    words(of: String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self))
  }

  private static func words(of text: String) -> Set<String> {
    Set(
      // The first word of how something is evaluated gets a capital.
      text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
        .filter { word in
          word.hasPrefix("ord") && word.hasSuffix("x")
            && word.dropFirst(3).dropLast().allSatisfy(\.isNumber)
        })
  }
}
