import Dialogue
import Glibc
import PlanFormat

/// A text that lies in a file of its own while an editor works on it; nobody else may read it.
struct EditedFile {
  /// Why there is no such file.
  struct Problem: Error {
    /// As the system says it.
    let reason: String
  }

  /// Where it is.
  let path: String
  private let given: String
  private var known: String?

  /// Whether the text is still the one that was put in.
  var isAsGiven: Bool { text() == given.withoutLastBreaks }

  /// Puts a text with its notes into a new file, in the folder or in the system's for temporary
  /// files.
  static func made(
    with text: String, notes: [String] = [], in folder: String?
  ) -> Result<EditedFile, Problem> {
    let folder = folder ?? Environment["TMPDIR"] ?? "/tmp"
    var template = Array("\(folder)/.aarsplan-XXXXXX.md".utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
      return .failure(.last)
    }
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let sheet = AnswerSheet.laidOut(text, notes: notes)
    let written = sheet.isEmpty || Output(descriptor: descriptor).write(sheet + "\n")
    let problem = Problem.last
    guard close(descriptor) == 0, written else {
      unlink(path)
      return .failure(problem)
    }
    return .success(EditedFile(path: path, known: text))
  }

  /// A file that lies ready with the text and its notes in it.
  init(path: String, known: String) {
    self.path = path
    self.known = known
    given = known
  }

  /// The text as it is now, without the notes and without line breaks at its end; nil where it
  /// cannot be read.
  func text() -> String? {
    // Whatever the editor left in its place: a pipe would keep us here for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var record = stat()
    guard fstat(descriptor, &record) == 0, record.st_mode & S_IFMT == S_IFREG else { return nil }
    var reader = LineReader(descriptor: descriptor)
    // Editors save in the encodings of their own time, and no letter may be lost on the way.
    return reader.restBytes().flatMap(ForeignText.decoded).map {
      AnswerSheet.text(of: $0.replacing("\r\n", with: "\n")).withoutLastBreaks
    }
  }

  /// The text, where the editor has saved another one since the last look.
  mutating func changedText() -> String? {
    guard let text = text(), text != known else { return nil }
    known = text
    return text
  }

  /// Takes the file away.
  func remove() { unlink(path) }

  /// Gives the file a name under which nobody looks for it, and says which: for a text that is not
  /// to be the answer, and not to be lost. Where that fails it stays where it is.
  func setAside() -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard case .success(let other) = Self.made(with: "", in: folder),
      rename(path, other.path) == 0
    else { return path }
    return other.path
  }
}

extension EditedFile.Problem {
  fileprivate static var last: Self { Self(reason: String(cString: strerror(errno))) }
}
