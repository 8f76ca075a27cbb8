import Glibc
public import Dialogue

/// Carries a conversation in a terminal: standard input and output must both be one.
///
/// A process has one of these, since the line editor and the signals belong to the process.
/// Ctrl-C and Ctrl-D become events. SIGTERM, SIGHUP, SIGQUIT and a terminal that is hung up end
/// the process by that signal, after what is half typed has been kept and the terminal's modes
/// have been given back; also where the conversation is thinking, and then Ctrl-C does so the second
/// time. Only a save is not cut short.
public struct TerminalDriver {
  private var console: TerminalConsole

  /// Makes a driver. `editorFolder` is where the text lies that an external editor works on; nil
  /// for the system's folder for temporary files.
  public init(appearance: Appearance, editorFolder: String? = nil) {
    console = TerminalConsole(appearance: appearance, editorFolder: editorFolder)
  }

  /// Whether both standard input and standard output are terminals.
  public static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Carries the conversation from its beginning to its end.
  public mutating func run(
    conversation: inout some Conversation, store: inout some AnswerStore
  ) {
    console.listen()
    console.carry(&conversation, &store)
    console.drafts.settle(&store)
  }

  /// Signals have their usual effect until the next conversation; for where nothing is unsaved.
  public mutating func rest() { console.rest() }
}

/// The terminal, as a conversation sees it.
struct TerminalConsole: Console {
  var drafts = DraftBook()
  private var screen: Screen
  private var editor = LineEditor()
  private var prompt = Prompt(label: "")
  private let editorFolder: String?

  /// How long a step may take until Ctrl-C is answered, in milliseconds.
  private static let patience: Int32 = 300

  init(appearance: Appearance, editorFolder: String?) {
    screen = Screen(appearance: appearance, descriptor: STDOUT_FILENO)
    self.editorFolder = editorFolder
  }

  func listen() { editor.signals.listen() }

  mutating func rest() { editor.signals.rest() }

  mutating func show(_ block: Block) { screen.show(block) }

  mutating func effects<Talk: Conversation>(
    of event: Event, on conversation: inout Talk, _ store: inout some AnswerStore
  ) -> [Effect] {
    guard editor.signals.isOpen else { return conversation.handle(event) }
    let thought = Thought(of: event, on: conversation)
    waitWhileThinking(of: event, &store)
    return thought.finish(into: &conversation) ?? []
  }

  /// A first Ctrl-C is for the next question, if that comes at once; else it is told that a second
  /// one ends.
  private mutating func waitWhileThinking(of event: Event, _ store: inout some AnswerStore) {
    var isInterrupted = false
    var isTold = false
    while true {
      let patience = isInterrupted && !isTold ? Self.patience : -1
      switch editor.signals.wait(milliseconds: patience) {
      case .signal(SignalPipe.done):
        if isInterrupted, !isTold { editor.signals.putBack(SIGINT) }
        return
      case .signal(SIGINT) where !isTold: isInterrupted = true
      case .signal(SIGTSTP): editor.signals.stop()
      case .signal(let signal) where signal == SIGINT || SignalPipe.ending.contains(signal):
        _ = keepAnswer(of: event, &store)
        die(by: signal, &store)
      case .timeout:
        isTold = true
        screen.show(.hint(Texts.stillThinking(isKept: keepAnswer(of: event, &store))))
      case .signal, .input, .hangUp: break
      }
    }
  }

  /// Whether there is an answer that is not in the plan yet, and kept as a draft.
  private mutating func keepAnswer(of event: Event, _ store: inout some AnswerStore) -> Bool {
    let text: String
    switch event {
    case .line(let line), .edited(let line?): text = line
    default: return false
    }
    drafts.keep(text, for: prompt, &store)
    drafts.answer(to: prompt, text)
    return drafts.holds(text, for: prompt)
  }

  mutating func saved(_ outcome: SaveOutcome, _ store: inout some AnswerStore) {
    switch outcome {
    case .failed: drafts.saveFailed()
    case .full: drafts.keepRefused(&store)
    case .saved, .merged, .mergedGuide: break
    }
  }

  mutating func ask(_ prompt: Prompt, _ store: inout some AnswerStore) -> Event? {
    drafts.settle(&store)
    self.prompt = prompt
    screen.keepQuestionInSight(of: prompt.field)
    let restored = drafts.restored(prompt.field, &store)
    let draft = restored == prompt.prefill ? nil : restored
    if draft != nil { screen.show(.hint(Texts.draftRestored)) }
    // What was half typed is to be gone on with.
    let standing = restored == nil ? spoken(prompt) : nil
    if let standing { screen.show(.hint(Texts.currentHere(standing))) }
    screen.makeRoomForPrompt()
    var request = PromptLook(appearance: screen.appearance).request(
      for: prompt, below: screen.shown)
    if let draft { request.prefill = draft }
    if standing != nil { request.prefill = "" }
    defer { screen.lineWasEntered() }
    let event = read(request, instead: standing, &store)
    if let standing, event == .line("") { return .line(standing) }
    return event
  }

  /// What stands in the field, where it is said instead of put on the line: a listener would not hear
  /// what new words are glued to.
  private func spoken(_ prompt: Prompt) -> String? {
    let isSpoken = screen.appearance == .plain && prompt.prefill == prompt.standing
    return isSpoken && !prompt.standing.isEmpty ? prompt.standing : nil
  }

  /// `standing`: what an empty line stands for, where that was said instead of put on the line.
  private mutating func read(
    _ request: LineRequest, instead standing: String? = nil, _ store: inout some AnswerStore
  ) -> Event? {
    let signal = editor.read(request, on: screen.output) { drafts.keep($0, for: prompt, &store) }
    if let box = editor.lastBox { screen.wasShown(signal.text, in: box) }
    switch signal {
    case .line(let text): return answered(text)
    case .endOfInput: return .endOfInput
    case .interrupted(let text):
      drafts.keep(text, for: prompt, &store)
      return .interrupted
    case .terminated(let signal, let draft):
      drafts.keep(draft, for: prompt, &store)
      die(by: signal, &store)
    case .wantsEditor(let text):
      return editorInstead(of: request, text.isEmpty ? standing ?? text : text, &store)
    }
  }

  private mutating func answered(_ text: String) -> Event {
    drafts.answer(to: prompt, text)
    return .line(text)
  }

  /// What was written in the editor is the answer; where nothing came of it, the line is back.
  private mutating func editorInstead(
    of request: LineRequest, _ text: String, _ store: inout some AnswerStore
  ) -> Event? {
    let written = edit(text, &store)
    if let written, written != text {
      if written.contains(where: { !$0.isWhitespace }) { return answered(written) }
      screen.show(.hint(Texts.editedToNothing))
    }
    var again = request
    again.prefill = text
    again.above = screen.shown
    return read(again, &store)
  }

  mutating func edit(_ text: String, _ store: inout some AnswerStore) -> String? {
    let notes = EditorNotes.told(
      question: screen.shown.question(of: prompt.field), editor: EditorCommand.chosen()?.name)
    let path = drafts.handToEditor(text, notes: notes, for: prompt, &store)
    var launcher = EditorLauncher(path: path, folder: editorFolder)
    let result = launcher.edit(text, notes: notes, signals: &editor.signals) {
      // In the store's own file, what the editor saves is the draft already.
      if path == nil { drafts.keep($0, for: prompt, &store) }
    }
    switch result {
    case .text(let written):
      // What was left as it was, or emptied, is no answer yet: the line is there again.
      if written == text || !written.contains(where: { !$0.isWhitespace }) {
        drafts.takeBack(text, for: prompt, &store)
      } else {
        drafts.answer(to: prompt, written)
      }
      return written
    case .failed(let message):
      drafts.takeBack(text, for: prompt, &store)
      screen.show(.problem(message))
      return nil
    case .terminated(let signal): die(by: signal, &store)
    }
  }

  private func die(by signal: Int32, _ store: inout some AnswerStore) -> Never {
    store.finish()
    editor.signals.die(by: signal)
  }
}
