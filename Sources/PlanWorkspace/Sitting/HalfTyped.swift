import Dialogue
import PlanFormat
import PlanStore

/// A sitting's half-typed answers: kept while somebody types, found again by the next sitting.
struct HalfTyped: Sendable {
  private let disk: Disk
  private let recovery: RecoveryPlace?
  /// The file that the answers belong to; nil before a new one has a place.
  private var path: String?
  /// What was half typed when earlier sittings ended, the newest last.
  private var found: [Draft] = []

  /// Those of a file, with what earlier sittings left of it.
  ///
  /// - Parameters:
  ///   - path: The file; nil for a new one.
  ///   - place: The disk, and where such answers lie that their own folder did not take.
  ///   - recovery: Where this sitting puts them then.
  init(of path: String?, at place: Workplace, recovery: RecoveryPlace?) {
    self.init(ofNew: path, at: place, recovery: recovery)
    let works = place.stores.flatMap { $0.finds() }.filter { $0.isOf(path) && $0.isOnlyDrafts }
    for work in works.reversed() { adopt(work) }
    read()
  }

  /// Those of a file that is to be made: nothing of it is there yet.
  init(ofNew path: String?, at place: Workplace, recovery: RecoveryPlace?) {
    (disk, self.recovery, self.path) = (place.disk, recovery, path)
  }

  /// Where they are kept: beside the file, or in the recovery store.
  var file: DraftFile? {
    guard let path else {
      return recovery.map { DraftFile(in: $0, of: nil, decode: ForeignText.decoded) }
    }
    return try? DraftFile(of: path, on: disk, place: recovery, decode: ForeignText.decoded)
  }

  // MARK: What earlier sittings left

  /// What was half typed when the last sitting ended.
  var newest: (field: String, text: String)? { found.last.map { ($0.field, $0.text) } }

  private mutating func read() {
    found = ((try? file?.read()) ?? []).map { draft in
      var draft = draft
      draft.text = AnswerSheet.text(of: draft.text)
      // Editors end their files with a line break that nobody typed.
      if draft.isInEditor { while draft.text.last?.isNewline == true { draft.text.removeLast() } }
      return draft
    }
  }

  /// They move to where this sitting keeps its own. Where one is there already of the same question,
  /// the other stays where it is.
  private func adopt(_ work: RecoveredWork) {
    let there = Set(((try? file?.read()) ?? []).map(\.field))
    let source = DraftFile(in: work.place, of: nil, decode: ForeignText.decoded)
    for var draft in (try? source.read()) ?? [] where !there.contains(draft.field) {
      draft.isInEditor = false
      let isSafe: Void? = try? file?.keep(draft)
      if isSafe != nil { try? source.drop(draft.field) }
    }
  }

  /// What an earlier sitting left is gone on with.
  mutating func takeUp(_ work: RecoveredWork) {
    adopt(work)
    read()
  }

  /// They follow what they belong to.
  mutating func move(to path: String) {
    let old = file
    self.path = path
    guard let old, let list = try? old.read(), !list.isEmpty, let new = file else { return }
    for draft in list {
      guard (try? new.keep(draft)) != nil else { return }
    }
    try? old.dropMoved(to: new)
  }

  // MARK: Answers

  /// Keeps a half-typed answer.
  func keep(_ draft: Draft) { try? file?.keep(draft) }

  /// A file with the answer in it, for the writer's own editor; nil where none can be made.
  func handToEditor(_ draft: Draft) -> String? { try? file?.handToEditor(draft) }

  /// Forgets the half-typed answer to a field.
  mutating func drop(_ field: String) {
    found.removeAll { $0.field == field }
    try? file?.drop(field)
  }

  /// The half-typed answer to this field from an earlier sitting; asked once for each.
  mutating func take(_ field: String) -> String? {
    guard let index = found.firstIndex(where: { $0.field == field }) else { return nil }
    return found.remove(at: index).text
  }
}
