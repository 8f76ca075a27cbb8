/// Somebody who is to do something, and how plainly it is said.
struct FoundPerson {
  var mention: Mention
  var sentence: Sentence
  /// The bytes in the answer.
  var words: Range<Int>
  /// How sure; greater is better.
  var score: Int
}
