import Glibc
public import Dialogue
import TextLayout

/// Carries a conversation where there is no terminal: answers are read line by line from a
/// stream, and blocks and prompts are written all the same, so that the output reads as a record
/// of the conversation.
///
/// It never hangs: at the end of the stream the conversation is told so, as often as it asks; one
/// that goes on asking is left. A line that ends in `\` goes on with the next, and an empty line
/// keeps the text that a terminal would have put up for editing.
public struct StreamDriver {
  private var console: StreamConsole

  /// The lines that could not be used, in order.
  public var refusals: Refusals { console.refusals }

  /// Makes a driver. With `echoes`, the answers are written after their prompts; wanted where
  /// nobody types them on the same screen.
  public init(
    appearance: Appearance, input: Int32 = 0, output: Int32 = 1, echoes: Bool = true
  ) {
    console = StreamConsole(
      screen: Screen(appearance: appearance, descriptor: output),
      reader: LineReader(descriptor: input), echoes: echoes)
  }

  /// Carries the conversation from its beginning to its end.
  public mutating func run(
    conversation: inout some Conversation, store: inout some AnswerStore
  ) {
    // A write to a reader that is gone, or past a limit, fails and is looked at.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    console.carry(&conversation, &store)
  }
}

/// A stream, as a conversation sees it.
struct StreamConsole: Console {
  var screen: Screen
  var reader: LineReader
  let echoes: Bool
  private(set) var refusals = Refusals()
  private var asksAfterEnd = 0
  /// The number of the line that the last answer began on, from 1.
  private var line = 1

  /// How often a conversation may ask when nothing more can come.
  private static let patience = 100

  init(screen: Screen, reader: LineReader, echoes: Bool) {
    self.screen = screen
    self.reader = reader
    self.echoes = echoes
  }

  mutating func show(_ block: Block) { screen.show(block) }

  mutating func saved(_ outcome: SaveOutcome, _ store: inout some AnswerStore) {}

  mutating func refused(_ reasons: [String]) { refusals.add(reasons, line: line) }

  mutating func ask(_ prompt: Prompt, _ store: inout some AnswerStore) -> Event? {
    if !prompt.standing.isEmpty { screen.show(.hint(Texts.current(prompt.standing))) }
    screen.makeRoomForPrompt()
    screen.output.write(PromptLook(appearance: screen.appearance).bare(prompt.label))
    defer { screen.lineWasEntered() }
    guard let text = answer() else {
      screen.output.write("\n")
      asksAfterEnd += 1
      return asksAfterEnd > Self.patience ? nil : .endOfInput
    }
    if echoes { screen.output.write(text.toldForm + "\n") }
    return .line(text.isEmpty ? prompt.standing : text)
  }

  mutating func edit(_ text: String, _ store: inout some AnswerStore) -> String? {
    screen.show(.problem(Texts.noEditorHere))
    return nil
  }

  /// One answer, of one line or more; nil at the end.
  private mutating func answer() -> String? {
    var text = ""
    line = reader.line + 1
    while asksAfterEnd == 0 {
      switch reader.next() {
      case .line(let line) where line.goesOn: text += line.dropLast() + "\n"
      case .line(let line): return text + line
      case .end: return text.isEmpty ? nil : text.withoutLastBreaks
      case .tooLong: return given(up: Texts.lineTooLong)
      case .unreadable: return given(up: Texts.inputUnreadable)
      }
    }
    return nil
  }

  private mutating func given(up problem: String) -> String? {
    screen.show(.problem(problem))
    return nil
  }
}
