public import DanishText

/// The run sheet of a course: when it begins and ends, and its blocks in their order.
public struct RunSheet: Sendable, Hashable {
  /// The title that people see.
  public var title: String?
  /// The id of the ledetråd that the course is about.
  public var guide: String?
  /// The year that plans are written for.
  public var year: Entry<Int>?
  /// The day of the course.
  public var date: Entry<PlanDate>?
  /// When it begins.
  public var start: Entry<TimeOfDay>?
  /// When it ends, breaks and all.
  public var end: Entry<TimeOfDay>?
  /// How many people take part.
  public var participants: Entry<Amount>?
  /// What is done, in order.
  public var blocks: [Block] = []

  /// An empty run sheet.
  public init() {}

  /// The block with an id.
  public func block(_ id: String) -> Block? { blocks.first { $0.id == id } }

  /// What the blocks take together, in minutes, as far as they say it.
  public var minutes: Int { blocks.reduce(0) { $0 + ($1.minutes?.value?.number ?? 0) } }
}

extension RunSheet {
  /// One part of a course.
  public struct Block: Sendable, Hashable {
    /// Short, stable, unique in the run sheet: `samspil-alene`.
    public var id: String?
    /// The title on the screen.
    public var title: String?
    /// How people work in it.
    public var form: Entry<WorkForm>?
    /// How long it takes, in minutes.
    public var minutes: Entry<Amount>?
    /// What is to come out of it.
    public var purpose: String?
    /// What to do, as it is said to the participants.
    public var instruction: String?
    /// The ids of the questions that it uses.
    public var questions: [String] = []

    /// A block of which nothing is known yet.
    public init() {}
  }
}

/// How people work in a block of a course.
public enum WorkForm: String, WordValue {
  /// Each on one's own.
  case alone = "alene"
  /// Two and two.
  case pair = "par"
  /// Those of one centre, or four to six together.
  case group = "gruppe"
  /// All together.
  case plenary = "plenum"
  /// Nobody works.
  case pause
}

/// A whole number that counts something, 0 to 9,999: minutes, people.
public struct Amount: TextValue, Comparable {
  /// The number.
  public let number: Int

  /// The most that can be counted.
  public static let most = 9_999

  /// A number; nil where it is negative or more than can be counted.
  public init?(_ number: Int) {
    guard (0...Self.most).contains(number) else { return nil }
    self.number = number
  }

  /// Reads decimal digits.
  public init?(text: String) {
    guard let number = Int(text) else { return nil }
    self.init(number)
  }

  /// Decimal digits.
  public var text: String { String(number) }
  /// A whole number.
  public static var form: ValueForm { .amount }

  /// Ordered by number.
  public static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

extension Entry<TimeOfDay> {
  /// The time as people read it, or the words that were not understood.
  public var shown: String { value?.shown ?? text }
}

extension TimeOfDay: TextValue {
  /// A time of day.
  public static var form: ValueForm { .time }
}
