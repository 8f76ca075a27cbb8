/// A person or function, or several of them, named in a sentence.
struct Mention {
  /// The places in the sentence's tokens.
  var place: Range<Int>
  /// The first names in it, in lower case.
  var names: [String]
  /// Whether it is *jeg*: the leader.
  var isLeader = false
}
