public import PlanModel

/// Keeps a plan and what is half typed, on behalf of a driver.
///
/// None of these may wait for the leader, and none may throw: what went wrong is told in the
/// outcome, or tried again at the next call.
public protocol AnswerStore {
  /// Saves the plan, at another place where one is named.
  mutating func save(_ plan: Plan, to place: String?) -> SaveOutcome

  /// Saves the ledetråd, at another place where one is named.
  mutating func save(_ guide: Ledetraad, to place: String?) -> SaveOutcome

  /// Keeps a half-typed answer, in place of an earlier one to the same field. Called at the
  /// latest two seconds after a key, at once on Ctrl-C and before a death by signal.
  mutating func keepDraft(field: String, text: String)

  /// Lays a text out in a file for an external editor, and gives its path; what the editor saves
  /// there is the half-typed answer from now on, until the next `keepDraft` or `dropDraft`. Nil
  /// where there is no place for it: then the driver finds one of its own.
  mutating func handToEditor(field: String, text: String) -> String?

  /// Forgets the half-typed answer to this field that was kept or handed out: it is now in the plan.
  mutating func dropDraft(field: String)

  /// The half-typed answer to this field from an earlier sitting, if there is one. Asked once
  /// for each field.
  mutating func storedDraft(field: String) -> String?

  /// The last call before this process ends by a signal: close files, let go of locks.
  mutating func finish()
}

extension AnswerStore {
  /// Most keep plans, and are never asked to.
  public mutating func save(_ guide: Ledetraad, to place: String?) -> SaveOutcome {
    .failed(message: "")
  }

  /// No place.
  public mutating func handToEditor(field: String, text: String) -> String? { nil }
}
