import Dialogue

/// Decides when a half-typed answer is kept, offered again, and forgotten.
struct DraftBook {
  private var asked: Set<String> = []
  private var held: String?
  private var answered = false

  /// The half-typed answer from an earlier sitting; only the first time a field comes up, since
  /// afterwards the leader has seen it.
  mutating func restored(_ field: String, _ store: inout some AnswerStore) -> String? {
    guard asked.insert(field).inserted, let text = store.storedDraft(field: field) else {
      return nil
    }
    held = field
    return text
  }

  /// Keeps what stands on the line. Nothing is kept of a command, or of an answer that has not
  /// changed; a line that was emptied takes its draft with it.
  mutating func keep(_ text: String, for prompt: Prompt, _ store: inout some AnswerStore) {
    guard text != prompt.prefill, text.first != ":", !prompt.mayBecomeCommand(text) else { return }
    if text.isEmpty { return drop(prompt.field, &store) }
    store.keepDraft(field: prompt.field, text: text)
    held = prompt.field
  }

  /// The text goes to an editor: where its file lies, if the store has a place for it.
  mutating func handToEditor(
    _ text: String, for prompt: Prompt, _ store: inout some AnswerStore
  ) -> String? {
    let path = store.handToEditor(field: prompt.field, text: text)
    if path != nil { held = prompt.field }
    return path
  }

  /// Nothing came of the editor: what stood on the line counts again.
  mutating func takeBack(_ text: String, for prompt: Prompt, _ store: inout some AnswerStore) {
    if text == prompt.prefill { drop(prompt.field, &store) }
    keep(text, for: prompt, &store)
  }

  /// An answer to this prompt was given; its draft goes once the answer is safe.
  mutating func answer(to prompt: Prompt, _ text: String) {
    answered = held == prompt.field && text.first != ":" && prompt.command(in: text) == nil
  }

  /// Everything that followed from the answer is done.
  mutating func settle(_ store: inout some AnswerStore) {
    if answered, let held { drop(held, &store) }
    answered = false
  }

  /// A save failed: the draft is all there is on disk.
  mutating func saveFailed() { answered = false }

  private mutating func drop(_ field: String, _ store: inout some AnswerStore) {
    guard held == field else { return }
    store.dropDraft()
    held = nil
  }
}
