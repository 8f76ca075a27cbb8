import Glibc

/// Lets the leader write in an editor of their own choice.
struct EditorLauncher {
  /// How it went.
  enum Result {
    /// What was written.
    case text(String)
    /// Nothing came of it; in Danish, what happened and where the text is.
    case failed(String)
    /// A signal came that ends the program; the editor is closed.
    case terminated(signal: Int32)
  }

  /// The file that the text lies in already; nil where one is to be made.
  var path: String?
  /// Where it is made; nil for the system's folder for temporary files.
  var folder: String?

  /// How often a text that the editor has saved is looked at, in milliseconds.
  private static let glance: Int32 = 1_500

  /// Opens the editor on the text, with notes below it where the file is made here, and waits for
  /// it. `onChange` gets what the editor saves on the
  /// way. The terminal must be in its usual modes.
  mutating func edit(
    _ text: String, notes: [String], signals: inout SignalPipe, onChange: (String) -> Void
  ) -> Result {
    guard let command = EditorCommand.chosen() else { return .failed(Texts.noEditor) }
    var file: EditedFile
    switch layOut(text, notes) {
    case .success(let made): file = made
    case .failure(let problem): return .failed(Texts.noPlaceForText(problem.reason))
    }
    let modes = TerminalModes(of: STDIN_FILENO)
    defer { modes?.restore() }
    guard let child = command.start(on: file.path) else { return failure(file) }
    let end = wait(for: child, on: &file, signals: &signals, onChange: onChange)
    signals.forget([SIGINT, SIGQUIT, SIGCHLD, SIGCONT])
    return result(end, file)
  }

  private func layOut(
    _ text: String, _ notes: [String]
  ) -> Swift.Result<EditedFile, EditedFile.Problem> {
    if let path { return .success(EditedFile(path: path, known: text)) }
    return EditedFile.made(with: text, notes: notes, in: folder)
  }

  private func result(_ end: ChildEnd, _ file: EditedFile) -> Result {
    switch end {
    case .exited(0):
      guard let text = file.text() else { break }
      // A file that was handed to us is its owner's to remove, once the answer is safe.
      if path == nil { file.remove() }
      return .text(text)
    case .terminated(let signal): return .terminated(signal: signal)
    case .exited: break
    }
    return failure(file)
  }

  /// What the editor has saved is no answer, and yet somebody's work.
  private func failure(_ file: EditedFile) -> Result {
    if file.isAsGiven {
      if path == nil { file.remove() }
      return .failed(Texts.editorFailed)
    }
    return .failed(Texts.editorFailed(keptAt: path == nil ? file.path : file.setAside()))
  }

  private enum ChildEnd { case exited(Int32), terminated(Int32) }

  private func wait(
    for child: pid_t, on file: inout EditedFile, signals: inout SignalPipe,
    onChange: (String) -> Void
  ) -> ChildEnd {
    var ending: Int32?
    while true {
      var status: Int32 = 0
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child || (ended < 0 && errno != EINTR) {
        if let text = file.changedText() { onChange(text) }
        return ending.map { .terminated($0) } ?? .exited(ended < 0 ? 1 : status)
      }
      switch signals.wait(milliseconds: Self.glance) {
      case .signal(SIGTSTP): signals.stop()
      case .signal(let signal) where SignalPipe.ending.contains(signal) && signal != SIGQUIT:
        ending = signal
        // The one on which editors save what they can.
        Descendants.signal(SIGHUP, to: child)
      case .timeout:
        if ending != nil { Descendants.signal(SIGKILL, to: child) }
        if let text = file.changedText() { onChange(text) }
      case .signal, .input, .hangUp: break
      }
    }
  }
}
