import CLineEditor
import Glibc
import TextLayout

/// Reads answers from a terminal with GNU readline, and loses none of them.
///
/// Readline keeps its state in globals, so a process has one of these.
struct LineEditor {
  /// The signals, shared with whatever else waits.
  var signals: SignalPipe

  private var histories = Histories()

  /// How long a keystroke may stay unkept, in milliseconds: half of what is promised, as saving takes
  /// its time on a busy machine.
  private static let idleTime: Int64 = 1_000

  init() {
    line_editor_use_utf8()
    signals = SignalPipe()
    line_editor_prepare()
  }

  /// Reads one answer. `onIdle` gets what is half typed at the latest two seconds after a key, and
  /// at once where Enter ends a line that goes on.
  mutating func read(_ request: LineRequest, onIdle: (String) -> Void) -> LineSignal {
    var request = request
    var before = ""
    setUp(request)
    while true {
      let lineBefore = before
      let signal = readLine(request) { onIdle(lineBefore + $0) }
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

  private mutating func readLine(_ request: LineRequest, onIdle: (String) -> Void) -> LineSignal {
    line_editor_begin(request.prompt, request.prefill.editableForm)
    var idle = IdleClock(after: Self.idleTime, text: Self.text)
    while true {
      let left = idle.timeLeft(for: Self.text)
      switch left == 0 ? .timeout : signals.wait(input: STDIN_FILENO, milliseconds: left) {
      case .timeout: idle.tell(Self.text, to: onIdle)
      case .hangUp: return abandoned { .terminated(signal: SIGHUP, draft: $0) }
      case .signal(let signal):
        if signal == SIGTSTP { idle.tell(Self.text, to: onIdle) }
        if let end = take(signal) { return end }
      case .input:
        if let end = feed() { return end }
      }
    }
  }

  private func feed() -> LineSignal? {
    switch line_editor_feed() {
    case .goingOn: return nil
    case .line: return .line(Self.text.withoutLastBreaks)
    case .editor: return .wantsEditor(Self.text.withoutLastBreaks)
    case .end: return .endOfInput
    case .pasted:
      let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false).count
      line_editor_say(Texts.pasted(lines: lines))
      return nil
    }
  }

  private mutating func take(_ signal: Int32) -> LineSignal? {
    switch signal {
    case SIGINT: return abandoned { .interrupted($0) }
    case SIGWINCH: line_editor_resize()
    case SIGCONT: line_editor_resume()
    case SIGTSTP:
      line_editor_suspend()
      signals.stop()
      line_editor_resume()
    case let signal where SignalPipe.ending.contains(signal):
      return abandoned { .terminated(signal: signal, draft: $0) }
    default: break
    }
    return nil
  }

  private func abandoned(_ end: (String) -> LineSignal) -> LineSignal {
    let text = Self.text
    line_editor_abandon()
    return end(text)
  }

  private static var text: String { String(cString: line_editor_text()) }
}

extension LineSignal {
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
