/// Something that was done to the clock of a course, and when.
///
/// An event says what is to hold afterwards (*go on to this block*) rather than what to change (*go
/// one on*), so that two people who do the same at once do it once.
public struct WorkshopEvent: Sendable, Hashable {
  /// What was done.
  public enum Kind: Sendable, Hashable {
    /// The course begins, or begins again after its end.
    case start
    /// The clock stops.
    case pause
    /// The clock goes on.
    case resume
    /// A block gets so many minutes more, or less; only while it is at hand.
    case adjust(block: String, minutes: Int)
    /// On to a later block; after the last one the course ends.
    case goOn(to: String?)
    /// Back to an earlier block.
    case back(to: String)
    /// The course is over.
    case end
    /// What was done last was a slip; how many doings there were then, with it.
    case undo(number: Int)
    /// From now on blocks follow each other by themselves, or do not.
    case automatic(Bool)
    /// Nothing was done; the wall clock was set. With this reading it is known which way.
    case clockSet
  }

  /// What was done.
  public var kind: Kind
  /// When.
  public var at: ClockReading

  /// Names an event.
  public init(_ kind: Kind, at: ClockReading) { (self.kind, self.at) = (kind, at) }
}
