import DanishText
import PlanFollowUp
public import PlanModel

/// What came of a course in numbers, for whoever held it and for whoever writes the next ledetråd. It
/// holds nothing that anybody wrote, and no number about fewer than five.
public struct CourseTally: Sendable, Equatable {
  /// How many plans did something.
  public enum Count: Sendable, Equatable {
    /// So many: none, or five and more.
    case told(Int)
    /// Between one and four.
    case few
    /// All that are left beside a few: how many, would tell the few.
    case rest
  }

  /// How long the answers to a question are, in the middle of them.
  public enum Length: Sendable, Equatable, CaseIterable {
    /// Under fifteen words.
    case short
    /// Up to fifty.
    case medium
    /// More.
    case long
  }

  /// A question.
  public struct Question: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// The question.
    public var text: String
    /// How many answered it.
    public var answered: Count
    /// How many passed it over.
    public var skipped: Count
    /// How many did neither.
    public var open: Count
    /// How long the answers are; nil where they are few.
    public var length: Length?
    /// Whether half of the plans or more have no answer to it.
    public var isOftenLeft: Bool
  }

  /// A theme.
  public struct Theme: Sendable, Equatable {
    /// Its short title.
    public var title: String
    /// How many plans are how deep, in the order of the depths.
    public var depths: [(depth: CoverageDepth, count: Count)]

    /// Equal where all is told alike.
    public static func == (one: Self, other: Self) -> Bool {
      one.title == other.title && one.depths.elementsEqual(other.depths, by: ==)
    }
  }

  /// How many plans there are.
  public let plans: Int
  /// Whether there are enough of them to be told about.
  public let isTold: Bool
  /// How many goals they have together; 0 where they are too few.
  public let goals: Int
  /// The themes, in the ledetråd's order; none where the plans are too few.
  public let themes: [Theme]
  /// The questions that were asked, in the ledetråd's order; none where the plans are too few.
  public let questions: [Question]

  /// Counts.
  ///
  /// - Parameters:
  ///   - plans: The plans of one ledetråd.
  ///   - guide: The ledetråd.
  ///   - asked: The ids of the questions that the course asked; all where none is one of the ledetråd's.
  public init(_ plans: [Plan], guide: Ledetraad, asking asked: [String] = []) {
    self.plans = plans.count
    isTold = plans.count >= SmallNumbers.least
    guard isTold else {
      (goals, themes, questions) = (0, [], [])
      return
    }
    goals = plans.reduce(0) { $0 + $1.goals.count }
    themes = guide.themes.map { theme in
      let found = plans.map { $0.coverage(of: theme).depth }
      let counts = CoverageDepth.steps.map { depth in found.count { $0 == depth } }
      let depths = zip(CoverageDepth.steps, Self.guarded(counts)).map { (depth: $0, count: $1) }
      return Theme(title: theme.shortTitle, depths: depths)
    }
    let all = guide.themes.flatMap { theme in theme.questions.map { (theme, $0) } }
    let wanted = Set(asked)
    let named = all.filter { wanted.contains($0.1.id) }
    let answered = plans.map(Self.byQuestion)
    questions = (named.isEmpty ? all : named).compactMap { theme, question in
      let meant = plans.indices.filter { theme.applies(to: plans[$0].centre) }
      return Self.question(question, meant.map { answered[$0][question.id] })
    }
  }

  /// What a plan says to each question; of two answers the first.
  private static func byQuestion(_ plan: Plan) -> [String: Reflection] {
    Dictionary(plan.reflections.compactMap { one in one.question.map { ($0, one) } }) { first, _ in
      first
    }
  }

  private static func question(
    _ question: PlanModel.Question, _ reflections: [Reflection?]
  ) -> Question? {
    guard reflections.count >= SmallNumbers.least else { return nil }
    let answers = reflections.compactMap { $0?.isAnswered ?? false ? $0?.answer : nil }
    let skipped = reflections.count { $0?.skipped != nil && !($0?.isAnswered ?? false) }
    let counts = guarded([answers.count, skipped, reflections.count - answers.count - skipped])
    return Question(
      id: question.id, text: question.text, answered: counts[0], skipped: counts[1],
      open: counts[2], length: length(answers), isOftenLeft: answers.count * 2 <= reflections.count)
  }

  /// Parts of one whole. Where one of them is a few, the largest is not told either: the whole less the
  /// others would be the few.
  public static func guarded(_ parts: [Int]) -> [Count] {
    let isFew = { (count: Int) in (1..<SmallNumbers.least).contains(count) }
    var counts = parts.map { isFew($0) ? Count.few : .told($0) }
    if parts.count(where: isFew) == 1, let most = parts.max(), !isFew(most),
      let place = parts.firstIndex(of: most)
    {
      counts[place] = .rest
    }
    return counts
  }

  private static func length(_ answers: [String]) -> Length? {
    guard answers.count >= SmallNumbers.least else { return nil }
    let words = answers.map { $0.blankSeparated.count }.sorted()
    switch words[words.count / 2] {
    case ..<15: return .short
    case ..<51: return .medium
    default: return .long
    }
  }
}
