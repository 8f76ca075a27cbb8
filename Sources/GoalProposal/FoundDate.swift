/// A day or time to come that a sentence names.
struct FoundDate {
  var date: ProposedDate
  /// The bytes in the answer.
  var words: Range<Int>
}
