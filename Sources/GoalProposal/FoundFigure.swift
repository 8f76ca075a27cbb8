/// A figure with what tells whether it is a baseline or a target.
struct FoundFigure {
  enum Role { case baseline, target }

  var figure: Figure
  var role: Role
  var sentence: Sentence
  /// The bytes in the answer.
  var words: Range<Int>
  /// How sure; greater is better.
  var score: Int
  /// Whether a month, a week or a year stands with it.
  var isTimed: Bool
}
