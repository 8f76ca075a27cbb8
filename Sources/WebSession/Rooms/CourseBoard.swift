/// The course as the instructor sees and steers it.
public protocol CourseBoard: Sendable {
  /// What the course is called.
  var title: String { get }
  /// How it stands now.
  func state() -> BoardState
  /// Does something to the clock; says in Danish why it could not, nil where it could.
  func steer(_ move: BoardMove) -> String?
}

/// What the instructor can do to the clock.
public enum BoardMove: Sendable, Equatable {
  case start
  case pause
  case goOn
  /// So many minutes more for the block at hand; fewer where negative.
  case prolong(minutes: Int)
  case skip
  case back
}

/// How a course stands.
public struct BoardState: Sendable, Equatable {
  /// How far one centre is, or several together: figures, never a word of anybody's.
  public struct Line: Sendable, Equatable {
    /// What people call it, or them.
    public var name: String
    /// How many questions are answered.
    public var answered: Int
    /// Of how many.
    public var asked: Int
    /// How many goals there are.
    public var goals: Int
    /// The theme at hand; nil where that is not known.
    public var theme: String?

    /// Puts it together.
    public init(name: String, answered: Int, asked: Int, goals: Int, theme: String? = nil) {
      (self.name, self.answered, self.asked) = (name, answered, asked)
      (self.goals, self.theme) = (goals, theme)
    }
  }

  /// The clock.
  public struct Clock: Sendable, Equatable {
    /// Where the course is.
    public enum Phase: Sendable, Equatable {
      case before
      case running
      case paused
      case over
    }

    /// Where it is.
    public var phase: Phase
    /// The block at hand.
    public var block: String
    /// What to do in it.
    public var instruction: String
    /// How many seconds are left of it; below nothing when it runs over.
    public var secondsLeft: Int
    /// When that will be nothing, in seconds since 1970; nil while the clock stands still.
    public var endsAt: Int?
    /// The block after it; nil at the last.
    public var next: String?
    /// When the course will end, as people say it: »12.05«.
    public var end: String

    /// Puts it together.
    public init(
      phase: Phase, block: String, instruction: String, secondsLeft: Int, endsAt: Int?,
      next: String?, end: String
    ) {
      (self.phase, self.block, self.instruction) = (phase, block, instruction)
      (self.secondsLeft, self.endsAt) = (secondsLeft, endsAt)
      (self.next, self.end) = (next, end)
    }
  }

  /// What the course is called.
  public var title: String
  /// Its clock; nil where it has no run sheet that can be used.
  public var clock: Clock?
  /// How far they are; none where figures would be about few people.
  public var lines: [Line]

  /// Puts it together.
  public init(title: String, clock: Clock?, lines: [Line]) {
    (self.title, self.clock, self.lines) = (title, clock, lines)
  }
}
