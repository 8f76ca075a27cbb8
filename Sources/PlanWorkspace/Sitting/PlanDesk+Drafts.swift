import Dialogue
import PlanFormat
import PlanModel
import PlanStore

/// Half-typed answers: kept while somebody types, found again by the next sitting.
extension PlanDesk {
  /// Where they are kept: beside the plan, or in the recovery store.
  var draftFile: DraftFile? {
    guard let path = keeper?.path else {
      return recovery.map { DraftFile(in: $0, of: nil, decode: ForeignText.decoded) }
    }
    return try? DraftFile(of: path, on: disk, place: recovery, decode: ForeignText.decoded)
  }

  // MARK: What earlier sittings left

  /// What was half typed when the last sitting ended.
  var foundDraft: (field: String, text: String)? { drafts.last.map { ($0.field, $0.text) } }

  /// Half-typed answers of this plan that had to go to the recovery store come along.
  mutating func findDrafts(of path: String?) {
    let works = place.stores.flatMap { $0.finds() }.filter { $0.isOf(path) && $0.isOnlyDrafts }
    for work in works.reversed() { adoptDrafts(of: work) }
    readDrafts()
  }

  private mutating func readDrafts() {
    drafts = ((try? draftFile?.read()) ?? []).map { draft in
      var draft = draft
      draft.text = AnswerSheet.text(of: draft.text)
      // Editors end their files with a line break that nobody typed.
      if draft.isInEditor { while draft.text.last?.isNewline == true { draft.text.removeLast() } }
      return draft
    }
  }

  /// They move to where this sitting keeps its own. Where one is there already of the same question,
  /// the other stays where it is.
  private mutating func adoptDrafts(of work: RecoveredWork) {
    let there = Set(((try? draftFile?.read()) ?? []).map(\.field))
    let source = DraftFile(in: work.place, of: nil, decode: ForeignText.decoded)
    for var draft in (try? source.read()) ?? [] where !there.contains(draft.field) {
      draft.isInEditor = false
      let isSafe: Void? = try? draftFile?.keep(draft)
      if isSafe != nil { try? source.drop(draft.field) }
    }
  }

  /// What an earlier sitting left is gone on with.
  mutating func takeUp(_ work: RecoveredWork) {
    adoptDrafts(of: work)
    readDrafts()
    takenUp.append(work.place)
  }

  /// The half-typed answers follow the plan.
  func moveDrafts(from old: DraftFile?) {
    guard let old, let list = try? old.read(), !list.isEmpty, let new = draftFile else { return }
    for draft in list {
      guard (try? new.keep(draft)) != nil else { return }
    }
    try? old.dropMoved(to: new)
  }

  // MARK: Drafts

  /// Keeps a half-typed answer.
  public mutating func keepDraft(field: String, text: String) {
    try? draftFile?.keep(note(field, text))
  }

  /// A file with the answer in it, for the leader's own editor; nil where none can be made.
  public mutating func handToEditor(field: String, text: String) -> String? {
    try? draftFile?.handToEditor(note(field, text))
  }

  private func note(_ field: String, _ text: String) -> Draft {
    Draft(field: field, text: text, base: ContentHash(document?.bytes ?? []))
  }

  /// Forgets the half-typed answer to a field.
  public mutating func dropDraft(field: String) {
    drafts.removeAll { $0.field == field }
    try? draftFile?.drop(field)
  }

  /// The half-typed answer to this field from an earlier sitting; asked once for each.
  public mutating func storedDraft(field: String) -> String? {
    guard let index = drafts.firstIndex(where: { $0.field == field }) else { return nil }
    return drafts.remove(at: index).text
  }
}
