/// The half-typed answer, kept beside the plan where only its owner can read it.
///
/// It is kept while an answer is typed, dropped once the plan is saved with that answer, and so
/// found again only when something went wrong in between.
public struct DraftFile: Sendable {
  private let disk: Disk
  private let plan: String

  /// The most bytes a draft may have, 4 MiB: what a plan may.
  public static let limit = 4 << 20

  /// The draft of the plan at this path.
  public init(of plan: String, on disk: Disk) throws(FileError) {
    self.disk = disk
    self.plan = try disk.files.resolve(plan)
  }

  /// Where the text lies while it is open in an external editor.
  public var editorPath: String { SideFile.editor.path(besides: plan) }

  private var file: SafeFile { SafeFile(SideFile.draft.path(besides: plan), on: disk) }
  private var editorFile: SafeFile { SafeFile(editorPath, on: disk) }

  /// Keeps the draft, atomically and durably. Costs next to nothing where nothing changed.
  public func keep(_ draft: Draft) throws(FileError) {
    try put(draft.bytes, in: file)
  }

  /// Lays the text out for an external editor, and keeps a note that it is there.
  ///
  /// From now until `drop` or `keep`, `read` gives what the editor has saved.
  public func handToEditor(_ draft: Draft) throws(FileError) {
    try put(Array(draft.text.utf8), in: editorFile)
    var draft = draft
    draft.isInEditor = true
    try keep(draft)
  }

  /// The draft; nil where there is none, or none that is whole.
  public func read() throws(FileError) -> Draft? {
    guard let bytes = try file.load(limit: Self.limit + 4096).bytes, var draft = Draft(bytes: bytes)
    else { return nil }
    // What the editor saved counts, unless it made it unreadable: then what it was given does.
    if draft.isInEditor, let bytes = try editorFile.load(limit: Self.limit).bytes,
      let text = String(validating: bytes, as: UTF8.self)
    {
      draft.text = text
    }
    return draft
  }

  /// Removes the draft, and what an editor left. None being there is fine.
  public func drop() throws(FileError) {
    // The note goes first: an editor's file alone is never taken for a draft.
    for path in [file.path, editorPath] {
      do {
        try disk.files.remove(path)
      } catch {
        if error.cause != .notFound { throw error }
      }
    }
  }

  private func put(_ bytes: [UInt8], in file: SafeFile) throws(FileError) {
    switch try file.save(bytes, over: file.load(), rights: .ownerOnly) {
    case .saved: break
    case .unsecured(_, let error): throw error
    case .changedMeanwhile:
      // Only another session on the same plan writes here, and the lock keeps that one out.
      throw FileError(.rename, file.path, .alreadyExists)
    }
  }
}
