import DanishText

/// One text that is asked for: on the line, or in an editor.
public struct TextRequest: Conversation {
  /// What was written; nil where somebody stopped instead.
  public private(set) var text: String?
  /// Whether nothing more is wanted: Enter on an empty line, or the end of what is read.
  public private(set) var isEnd = false
  private let blocks: [Block]
  private var prompt: Prompt
  private let maySayNothing: Bool
  private var wasInterrupted = false

  /// Sets up a request.
  ///
  /// - Parameters:
  ///   - blocks: What is shown before it.
  ///   - label: What stands before the cursor.
  ///   - start: The text that comes up.
  ///   - kind: Which history it belongs to.
  ///   - field: What a half-typed text is kept under; nowhere where it is empty.
  ///   - maySayNothing: Whether an empty line ends it.
  public init(
    _ blocks: [Block], label: String, start: String = "", kind: String = "svar", field: String = "",
    maySayNothing: Bool = false
  ) {
    self.blocks = blocks
    self.maySayNothing = maySayNothing
    prompt = Prompt(label: label, prefill: start, kind: kind, field: field)
    prompt.commands = CommandNames([["rediger", "edit"], ["slut", "quit"]])
  }

  /// Takes one event and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    defer { wasInterrupted = event == .interrupted }
    switch event {
    case .interrupted where wasInterrupted: return [.leave]
    case .interrupted: return [.show(.hint(Texts.interruptAgain)), .ask(prompt)]
    case .begin: return blocks.map(Effect.show) + [.ask(prompt)]
    case .line(let line): return take(line)
    case .edited(let text?):
      prompt.prefill = text.trimmed
      return [.ask(prompt)]
    case .edited, .saved: return [.ask(prompt)]
    case .endOfInput:
      isEnd = true
      return [.leave]
    }
  }

  private mutating func take(_ line: String) -> [Effect] {
    let said = line.trimmed
    switch prompt.command(in: line) ?? said {
    case ":rediger", ":edit": return [.edit(prompt.prefill)]
    case ":slut", ":quit": return [.leave]
    case "" where maySayNothing:
      isEnd = true
      return [.leave]
    case "": return [.show(.problem(Texts.saySomething)), .ask(prompt)]
    default:
      text = said
      return [.leave]
    }
  }
}
