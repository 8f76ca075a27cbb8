import CLineEditor
import Glibc
import TextLayout

/// Reads answers from a terminal with GNU readline, and loses none of them.
///
/// Readline keeps its state in globals, so a process has one of these.
struct LineEditor {
  /// The signals, shared with whatever else waits.
  var signals: SignalPipe

  /// How the last answer stood on the screen; nil where readline drew it.
  private(set) var lastBox: AnswerBox?

  private var histories = Histories()
  /// Whether the terminal can show a box. Else readline draws a line, as it always does.
  private let drawsBox: Bool

  /// How long a keystroke may stay unkept, in milliseconds: half of what is promised, as saving takes
  /// its time on a busy machine.
  private static let idleTime: Int64 = 1_000

  init() {
    line_editor_use_utf8()
    signals = SignalPipe()
    drawsBox = line_editor_prepare()
  }

  /// Reads one answer, and leaves the cursor in a new row. `onIdle` gets what is half typed at the
  /// latest two seconds after a key, and at once where Enter ends a line that goes on.
  mutating func read(
    _ request: LineRequest, on output: Output, onIdle: (String) -> Void
  ) -> LineSignal {
    var request = request
    var before = ""
    setUp(request)
    while true {
      let lineBefore = before
      let signal = readLine(request, on: output) { onIdle(lineBefore + $0) }
      guard case .line(let text) = signal, text.goesOn else {
        return ended(signal.prefixed(by: before), kind: request.historyKind)
      }
      before += text.dropLast() + "\n"
      // What was entered is not on the line any more, and nothing else would keep it.
      onIdle(before)
      (request.prompt, request.prefill) = (request.continuation, "")
    }
  }

  private func setUp(_ request: LineRequest) {
    line_editor_candidates_clear()
    for candidate in request.candidates { line_editor_candidates_add(candidate.editableForm) }
    line_editor_history_clear()
    for line in histories[request.historyKind] { line_editor_history_add(line) }
  }

  /// Remembers what was written, also what Ctrl-C dropped: Arrow Up brings it back.
  private mutating func ended(_ signal: LineSignal, kind: String) -> LineSignal {
    switch signal {
    case .line(let text), .interrupted(let text): histories.add(text, kind: kind)
    default: break
    }
    return signal
  }

  private mutating func readLine(
    _ request: LineRequest, on output: Output, onIdle: (String) -> Void
  ) -> LineSignal {
    var view = drawsBox ? BoxDrawer(request, on: output) : nil
    lastBox = view?.box
    line_editor_begin(request.prompt, request.prefill.editableForm)
    view?.draw(Self.content)
    var idle = IdleClock(after: Self.idleTime, text: Self.text)
    var waitsSince = IdleClock.now()
    while true {
      let left = idle.timeLeft(for: Self.text)
      switch left == 0 ? .timeout : signals.wait(input: STDIN_FILENO, milliseconds: left) {
      case .timeout: idle.tell(Self.text, to: onIdle)
      case .hangUp: return abandoned(&view) { .terminated(signal: SIGHUP, draft: $0) }
      case .signal(let signal):
        if signal == SIGTSTP { idle.tell(Self.text, to: onIdle) }
        if let end = take(signal, &view) { return end }
      case .input:
        if let end = feed(after: IdleClock.now() - waitsSince, &view) { return end }
        waitsSince = IdleClock.now()
      }
    }
  }

  private func feed(after waited: Int64, _ view: inout BoxDrawer?) -> LineSignal? {
    switch Self.feedOne(after: waited, &view) {
    case .goingOn: show(&view)
    case .line: return ended(&view, .line(Self.text.withoutLastBreaks))
    case .editor: return ended(&view, .wantsEditor(Self.text.withoutLastBreaks))
    case .end: return ended(&view, .endOfInput)
    case .pasted: say(Self.pastedRemark, &view)
    }
    return nil
  }

  private static var pastedRemark: String {
    Texts.pasted(lines: text.split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  /// Hands one key to readline, with the milliseconds that it was waited for; readline may ask where
  /// a row above or below is.
  private static func feedOne(
    after waited: Int64, _ view: inout BoxDrawer?
  ) -> LineEditorState {
    withUnsafeMutablePointer(to: &view) { view in
      line_editor_feed(
        Int32(clamping: waited),
        { context, rows, goesOn in
          let view = context?.assumingMemoryBound(to: BoxDrawer?.self)
          return view?.pointee?.byte(LineEditor.content, rows: Int(rows), goesOn: goesOn) ?? -1
        }, view)
    }
  }

  /// Shows what the last key did, unless the next one is there already.
  private func show(_ view: inout BoxDrawer?) {
    if view == nil { return }
    if let list = line_editor_take_list() {
      let lines = String(cString: list).split(separator: "\n").map(String.init)
      free(list)
      view?.put(list: lines, above: Self.content)
    } else if line_editor_wants_redraw() {
      view?.drawAll(Self.content)
    } else if !signals.hasInput(STDIN_FILENO) {
      view?.draw(Self.content)
    }
  }

  private func say(_ text: String, _ view: inout BoxDrawer?) {
    if view == nil { return line_editor_say(text) }
    view?.put(list: [text], above: Self.content)
  }

  private mutating func take(_ signal: Int32, _ view: inout BoxDrawer?) -> LineSignal? {
    switch signal {
    case SIGINT: return abandoned(&view) { .interrupted($0) }
    case SIGWINCH:
      view?.resized(Self.content)
      if view == nil { line_editor_resize() }
    case SIGCONT: resume(&view)
    case SIGTSTP:
      view?.leave(with: Self.text)
      line_editor_suspend()
      signals.stop()
      resume(&view)
    case let signal where SignalPipe.ending.contains(signal):
      return abandoned(&view) { .terminated(signal: signal, draft: $0) }
    default: break
    }
    return nil
  }

  private func resume(_ view: inout BoxDrawer?) {
    line_editor_resume()
    view?.drawBelow(Self.content)
  }

  private func abandoned(_ view: inout BoxDrawer?, _ end: (String) -> LineSignal) -> LineSignal {
    let text = Self.text
    view?.leave(with: text)
    line_editor_abandon()
    return end(text)
  }

  private func ended(_ view: inout BoxDrawer?, _ signal: LineSignal) -> LineSignal {
    view?.leave(with: signal.text)
    if view == nil, signal == .endOfInput { Output(descriptor: STDOUT_FILENO).write("\n") }
    return signal
  }

  private static var text: String { String(cString: line_editor_text()) }

  /// What there is to draw.
  private static var content: AnswerBox.Content {
    let view = line_editor_view()
    let bytes = UnsafeRawBufferPointer(start: view.text, count: view.length)
    let region = min(view.mark, view.point)..<max(view.mark, view.point)
    return AnswerBox.Content(
      text: Array(bytes), point: view.point, region: region.isEmpty ? nil : region,
      mode: String(cString: view.mode),
      message: view.message.map {
        EditorMessage.told(String(cString: $0), prompt: String(cString: view.prompt))
      })
  }
}

extension LineSignal {
  /// What stood on the line.
  var text: String {
    switch self {
    case .line(let text), .wantsEditor(let text), .interrupted(let text): text
    case .terminated(_, let text): text
    case .endOfInput: ""
    }
  }

  /// The same with the lines before it.
  fileprivate func prefixed(by before: String) -> LineSignal {
    switch self {
    case .line(let text): .line(before + text)
    case .wantsEditor(let text): .wantsEditor(before + text)
    case .interrupted(let text): .interrupted(before + text)
    case .endOfInput: before.isEmpty ? .endOfInput : .line(before.withoutLastBreaks)
    case .terminated(let signal, let text): .terminated(signal: signal, draft: before + text)
    }
  }
}

extension StringProtocol {
  /// Whether the line goes on: it ends in an odd number of `\`.
  var goesOn: Bool { reversed().prefix { $0 == "\\" }.count % 2 == 1 }

  /// Without line breaks at its end.
  var withoutLastBreaks: String {
    guard let last = lastIndex(where: { !$0.isNewline }) else { return "" }
    return String(self[...last])
  }
}
