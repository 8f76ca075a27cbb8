/// The half-typed answers, one for each question, kept beside the plan where only its owner can read
/// them.
///
/// Each is kept while its answer is typed, dropped once the plan is saved with that answer, and so
/// found again only when something went wrong in between. Where the plan's folder takes no file, or
/// there is no plan yet, they lie in the sitting's place in the recovery store.
public struct DraftFile: Sendable {
  private let disk: Disk
  /// The plan's path; nil where it has none.
  private let plan: String?
  private let place: RecoveryPlace?
  private let isBesidePlan: Bool
  private let decode: @Sendable ([UInt8]) -> String?

  /// The most bytes a draft may have, 4 MiB: what a plan may.
  public static let limit = 4 << 20

  /// The drafts of the plan at this path. `decode` reads what an editor saved, which may not be
  /// UTF-8; nil from it where nothing sensible can be made of the bytes.
  public init(
    of plan: String, on disk: Disk, place: RecoveryPlace? = nil,
    decode: @escaping @Sendable ([UInt8]) -> String? = DraftFile.unicode
  ) throws(FileError) {
    self.disk = disk
    self.plan = try disk.files.resolve(plan)
    self.place = place
    self.decode = decode
    isBesidePlan = true
  }

  /// The drafts in a place of the recovery store: of a plan that has no file yet, or those that an
  /// earlier sitting left there.
  public init(
    in place: RecoveryPlace, of plan: String?,
    decode: @escaping @Sendable ([UInt8]) -> String? = DraftFile.unicode
  ) {
    disk = place.disk
    self.plan = plan
    self.place = place
    self.decode = decode
    isBesidePlan = false
  }

  /// Reads UTF-8, and nothing else.
  public static func unicode(_ bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  /// Where the text lies while it is open in an external editor, as a rule.
  public var editorPath: String? { besides(.editor) }

  private func besides(_ kind: SideFile) -> String? {
    isBesidePlan ? plan.map { kind.path(besides: $0) } : nil
  }

  // MARK: Keeping

  /// Keeps a draft, in place of an earlier one of its field, atomically and durably. Costs next to
  /// nothing where nothing changed.
  public func keep(_ draft: Draft) throws(FileError) {
    var list = try list()
    list.put(draft)
    try lay(list, text: nil)
  }

  /// Lays the text out for an external editor, and keeps a note that it is there. Gives its path.
  ///
  /// From now until `drop` or `keep` of that field, `read` gives what the editor has saved.
  @discardableResult
  public func handToEditor(_ draft: Draft) throws(FileError) -> String {
    var draft = draft
    draft.isInEditor = true
    var list = try list()
    // The file is about to hold another text; what it held is in the list.
    if list.settle() { try lay(list, text: nil) }
    list.put(draft)
    return try lay(list, text: draft.text)
  }

  /// Beside the plan, else in the recovery store. The text goes first: a note without one says
  /// nothing.
  @discardableResult
  private func lay(_ list: DraftList, text: String?) throws(FileError) -> String {
    do throws(FileError) {
      guard let note = besides(.draft), let editor = editorPath else {
        throw FileError(.create, plan ?? "", .notFound)
      }
      if let text { try put(text, in: SafeFile(editor, on: disk)) }
      try put(list.bytes, in: SafeFile(note, on: disk))
      // What lies in the store counts as newer, so it must not outlive this.
      try place?.drop([.draft, .editor])
      return editor
    } catch {
      guard let place else { throw error }
      if let text { try place.put(Array(text.utf8), in: .editor, of: plan) }
      try place.put(list.bytes, in: .draft, of: plan)
      return place.path(.editor)
    }
  }

  // MARK: Reading

  /// The drafts that are whole, the newest last.
  public func read() throws(FileError) -> [Draft] { try list().drafts }

  /// The draft of a field.
  public func read(_ field: String) throws(FileError) -> Draft? {
    try list().drafts.first { $0.field == field }
  }

  /// What stands in a draft's editor file is its text from now on, so that the file can be another's.
  private func list() throws(FileError) -> DraftList {
    var list = DraftList()
    if let note = besides(.draft), let editor = editorPath {
      list = try self.list(note, editor: editor)
    }
    for draft in try listInStore().drafts { list.put(draft) }
    return list
  }

  /// A store that cannot be read must not hide the drafts beside the plan.
  private func listInStore() throws(FileError) -> DraftList {
    guard let place else { return DraftList() }
    do throws(FileError) {
      return try list(place.path(.draft), editor: place.path(.editor))
    } catch {
      if isBesidePlan { return DraftList() }
      throw error
    }
  }

  private func list(_ note: String, editor: String) throws(FileError) -> DraftList {
    guard let bytes = try disk.files.readIfThere(note, limit: 2 * Self.limit) else {
      return DraftList()
    }
    var list = DraftList(bytes: bytes)
    // What the editor saved counts, unless it made it unreadable: then what it was given does.
    for index in list.drafts.indices where list.drafts[index].isInEditor {
      guard let bytes = try disk.files.readIfThere(editor, limit: Self.limit),
        let text = decode(bytes)
      else { continue }
      list.drafts[index].text = text
    }
    return list
  }

  // MARK: Dropping

  /// Removes the draft of a field, and what an editor left of it. None being there is fine.
  public func drop(_ field: String) throws(FileError) {
    var list = try list()
    let isInEditor = list.drafts.contains { $0.field == field && $0.isInEditor }
    list.drop(field)
    if list.drafts.isEmpty { return try drop() }
    try lay(list, text: nil)
    if isInEditor, let editorPath { disk.files.removeIfPossible(editorPath) }
  }

  /// Removes all drafts, and what an editor left. None being there is fine.
  public func drop() throws(FileError) {
    // The note goes first: an editor's file alone is never taken for a draft.
    for path in [besides(.draft), editorPath].compactMap({ $0 }) {
      do {
        try disk.files.remove(path)
      } catch {
        // A folder that is gone took its drafts along; those in the store must go all the same.
        if error.cause != .notFound, place == nil { throw error }
      }
    }
    try place?.drop([.draft, .editor])
  }

  /// Removes the drafts here because others hold them now; not what the two have in common, as the
  /// recovery store is common to two plans of one sitting.
  public func dropMoved(to other: DraftFile) throws(FileError) {
    let note = besides(.draft)
    if let note, note == other.besides(.draft) { return }
    for path in [note, editorPath].compactMap({ $0 }) { disk.files.removeIfPossible(path) }
  }

  private func put(_ text: String, in file: SafeFile) throws(FileError) {
    try put(Array(text.utf8), in: file)
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
