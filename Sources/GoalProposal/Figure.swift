/// A number that tells how much of something there is, as the leader wrote it.
struct Figure {
  /// What kind of number; better kinds tell more on their own.
  enum Kind: Int {
    /// *31 elever*: only by what stands around it.
    case count
    /// *43 dage*: a length of time.
    case duration
    /// *9 gange om måneden*.
    case frequency
    /// *hver tredje*, *halvdelen*.
    case share
    /// *38 %*.
    case percent
    /// *31 af 58*.
    case ratio

    /// Whether it tells of a whole on its own.
    var isShare: Bool { rawValue >= Kind.share.rawValue }
  }

  var kind: Kind
  /// The places in the clause.
  var place: Range<Int>
  /// The first number in it, to tell baseline from target.
  var value: Double
  /// The last of two numbers, *31 af 58*: the whole.
  var whole: Double?
}
