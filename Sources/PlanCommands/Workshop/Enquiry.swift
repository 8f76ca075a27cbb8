import DanishText
import Dialogue

/// A few lines that are asked for one after the other, each looked at before the next. One can go back.
struct Enquiry: Conversation {
  /// Something that is asked.
  struct Item: Sendable {
    let question: String
    let hint: String?
    let label: String
    /// What stands there to be changed, and is meant where nothing is written.
    let usual: String
    /// What is wrong with an answer; nil where it is good.
    let problem: @Sendable (String) -> String?

    init(
      _ question: String, hint: String? = nil, label: String, usual: String = "",
      problem: @escaping @Sendable (String) -> String?
    ) {
      (self.question, self.hint, self.label) = (question, hint, label)
      (self.usual, self.problem) = (usual, problem)
    }
  }

  /// All answers, in order; nil where somebody stopped.
  var answers: [String]? { given.count == items.count && !isStopped ? given : nil }

  private let items: [Item]
  private let hint: String
  private var given: [String] = []
  /// What was answered before somebody went back.
  private var earlier: [Int: String] = [:]
  private var isStopped = false

  init(_ items: [Item], hint: String) { (self.items, self.hint) = (items, hint) }

  mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .begin: return [.show(.hint(hint))] + ask
    case .line(let text): return take(text.trimmed)
    case .interrupted, .endOfInput: return stop()
    case .edited, .saved: return ask
    }
  }

  private static let commands = CommandNames([["slut"], ["tilbage"]])

  private var ask: [Effect] {
    let item = items[given.count]
    let question: [Effect] = [.show(.question(item.question))]
    let hint = item.hint.map { [Effect.show(.hint($0))] } ?? []
    return question + hint + [.ask(prompt)]
  }

  private var prompt: Prompt {
    let item = items[given.count]
    var prompt = Prompt(
      label: item.label, prefill: earlier[given.count] ?? item.usual, kind: item.label,
      field: item.label)
    prompt.commands = Self.commands
    return prompt
  }

  private mutating func stop() -> [Effect] {
    isStopped = true
    return [.leave]
  }

  private mutating func take(_ line: String) -> [Effect] {
    switch prompt.command(in: line) ?? line {
    case ":slut": return stop()
    case ":tilbage":
      if let last = given.popLast() { earlier[given.count] = last }
      return ask
    case let text:
      let answer = text.isEmpty ? items[given.count].usual : text
      if let problem = items[given.count].problem(answer) {
        return [.show(.problem(problem)), .ask(prompt)]
      }
      given.append(answer)
      return given.count == items.count ? [.leave] : ask
    }
  }
}
