import Dialogue

/// Decides when a half-typed answer is kept, offered again, and forgotten. Each question has its own.
struct DraftBook {
  private var asked: Set<String> = []
  /// What is kept, by field.
  private var held: [String: String] = [:]
  private var answered: String?
  /// The answer that was given last, until all that followed from it is done.
  private var given: (text: String, prompt: Prompt)?

  /// The half-typed answer from an earlier sitting; only the first time a field comes up, since
  /// afterwards the leader has seen it.
  mutating func restored(_ field: String, _ store: inout some AnswerStore) -> String? {
    guard asked.insert(field).inserted, let text = store.storedDraft(field: field) else {
      return nil
    }
    held[field] = text
    return text
  }

  /// Keeps what stands on the line, whatever it is, unless the answer has not changed; a line that
  /// was emptied takes its draft with it. A command that is being typed takes no words along.
  mutating func keep(_ text: String, for prompt: Prompt, _ store: inout some AnswerStore) {
    guard text != prompt.prefill, !prompt.mayBecomeCommand(text) else { return }
    if text.isEmpty { return drop(prompt.field, &store) }
    if Self.isCommand(text), let words = held[prompt.field], !Self.isCommand(words) { return }
    store.keepDraft(field: prompt.field, text: text)
    held[prompt.field] = text
  }

  /// Whether this very text is kept for the prompt's field.
  func holds(_ text: String, for prompt: Prompt) -> Bool { held[prompt.field] == text }

  /// Whether a text reads like a command, or the beginning of one: `:`, `:gå`; not `:-)`.
  private static func isCommand(_ text: String) -> Bool {
    guard text.first == ":", !text.contains(where: \.isNewline) else { return false }
    return text.dropFirst().first.map { $0.isLetter || $0 == "?" } ?? true
  }

  /// The text goes to an editor, with its notes: where its file lies, if the store has a place for
  /// it.
  mutating func handToEditor(
    _ text: String, notes: [String], for prompt: Prompt, _ store: inout some AnswerStore
  ) -> String? {
    let path = store.handToEditor(
      field: prompt.field, text: AnswerSheet.laidOut(text, notes: notes))
    if path != nil { held[prompt.field] = text }
    return path
  }

  /// Nothing came of the editor: what stood on the line counts again.
  mutating func takeBack(_ text: String, for prompt: Prompt, _ store: inout some AnswerStore) {
    if text == prompt.prefill { drop(prompt.field, &store) }
    keep(text, for: prompt, &store)
  }

  /// An answer to this prompt was given; its draft goes once the answer is safe, and that of a
  /// command once it is carried out.
  mutating func answer(to prompt: Prompt, _ text: String) {
    given = (text, prompt)
    guard let draft = held[prompt.field] else { return answered = nil }
    let isAnswer = text.first != ":" && prompt.command(in: text) == nil
    answered = isAnswer || Self.isCommand(draft) ? prompt.field : nil
  }

  /// Everything that followed from the answer is done.
  mutating func settle(_ store: inout some AnswerStore) {
    if let answered { drop(answered, &store) }
    (answered, given) = (nil, nil)
  }

  /// The answer is not in the plan and will not be: as a draft it is on disk all the same.
  mutating func keepRefused(_ store: inout some AnswerStore) {
    answered = nil
    if let given, !Self.isCommand(given.text) { keep(given.text, for: given.prompt, &store) }
  }

  /// A save failed: the draft is all there is on disk.
  mutating func saveFailed() { answered = nil }

  private mutating func drop(_ field: String, _ store: inout some AnswerStore) {
    guard held.removeValue(forKey: field) != nil else { return }
    store.dropDraft(field: field)
  }
}
