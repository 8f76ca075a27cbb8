/// The half-typed answer, kept beside the plan where only its owner can read it.
///
/// It is kept while an answer is typed, dropped once the plan is saved with that answer, and so
/// found again only when something went wrong in between. Where the plan's folder takes no file,
/// or there is no plan yet, it lies in the user's refuge.
public struct DraftFile: Sendable {
  private let disk: Disk
  private let plan: String
  private let refuge: Refuge?
  private let isBesidePlan: Bool

  /// The most bytes a draft may have, 4 MiB: what a plan may.
  public static let limit = 4 << 20

  /// The draft of the plan at this path.
  public init(of plan: String, on disk: Disk, refuge: Refuge? = nil) throws(FileError) {
    self.disk = disk
    self.plan = try disk.files.resolve(plan)
    self.refuge = refuge
    isBesidePlan = true
  }

  /// The draft of a plan that has no file yet.
  public init(ofNewPlanIn refuge: Refuge) {
    disk = refuge.disk
    plan = refuge.newPlan
    self.refuge = refuge
    isBesidePlan = false
  }

  /// Where the text lies while it is open in an external editor, as a rule.
  public var editorPath: String { SideFile.editor.path(besides: plan) }

  private var file: SafeFile { SafeFile(SideFile.draft.path(besides: plan), on: disk) }

  /// Keeps the draft, atomically and durably. Costs next to nothing where nothing changed.
  public func keep(_ draft: Draft) throws(FileError) {
    try lay(draft, withText: false)
  }

  /// Lays the text out for an external editor, and keeps a note that it is there. Gives its path.
  ///
  /// From now until `drop` or `keep`, `read` gives what the editor has saved.
  @discardableResult
  public func handToEditor(_ draft: Draft) throws(FileError) -> String {
    var draft = draft
    draft.isInEditor = true
    return try lay(draft, withText: true)
  }

  /// Beside the plan, else in the refuge. The text goes first: a note without one says nothing.
  @discardableResult
  private func lay(_ draft: Draft, withText: Bool) throws(FileError) -> String {
    let text = Array(draft.text.utf8)
    do throws(FileError) {
      guard isBesidePlan else { throw FileError(.create, plan, .notFound) }
      if withText { try put(text, in: SafeFile(editorPath, on: disk)) }
      try put(draft.bytes, in: file)
      // What lies in the refuge counts as newer, so it must not outlive this.
      try refuge?.drop([.draft, .editor], of: plan)
      return editorPath
    } catch {
      guard let refuge else { throw error }
      if withText { try refuge.put(text, in: .editor, of: plan) }
      try refuge.put(draft.bytes, in: .draft, of: plan)
      return refuge.path(.editor, of: plan)
    }
  }

  /// The draft; nil where there is none, or none that is whole.
  public func read() throws(FileError) -> Draft? {
    if let draft = try readInRefuge() { return draft }
    return isBesidePlan ? try read(file.path, editor: editorPath) : nil
  }

  /// A refuge that cannot be read must not hide the draft beside the plan.
  private func readInRefuge() throws(FileError) -> Draft? {
    guard let refuge else { return nil }
    do throws(FileError) {
      return try read(refuge.path(.draft, of: plan), editor: refuge.path(.editor, of: plan))
    } catch {
      if isBesidePlan { return nil }
      throw error
    }
  }

  private func read(_ note: String, editor: String) throws(FileError) -> Draft? {
    guard let bytes = try disk.files.readIfThere(note, limit: Self.limit + 4096),
      var draft = Draft(bytes: bytes)
    else { return nil }
    // What the editor saved counts, unless it made it unreadable: then what it was given does.
    if draft.isInEditor, let bytes = try disk.files.readIfThere(editor, limit: Self.limit),
      let text = String(validating: bytes, as: UTF8.self)
    {
      draft.text = text
    }
    return draft
  }

  /// Removes the draft, and what an editor left. None being there is fine.
  public func drop() throws(FileError) {
    // The note goes first: an editor's file alone is never taken for a draft.
    for path in isBesidePlan ? [file.path, editorPath] : [] {
      do {
        try disk.files.remove(path)
      } catch {
        // A folder that is gone took its draft along; the one in the refuge must go all the same.
        if error.cause != .notFound, refuge == nil { throw error }
      }
    }
    try refuge?.drop([.draft, .editor], of: plan)
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
