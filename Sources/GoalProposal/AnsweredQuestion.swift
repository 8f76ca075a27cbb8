/// A question of a theme with the answer that the leader has written.
public struct AnsweredQuestion: Sendable, Equatable {
  /// The question's id, `samspil-3`.
  public var id: String
  /// The question itself, as the leader read it.
  public var question: String
  /// The answer, as it was written.
  public var answer: String

  /// Makes an answered question.
  public init(id: String, question: String, answer: String) {
    self.id = id
    self.question = question
    self.answer = answer
  }
}
