import PlanModel

/// How the questions of an earlier ledetråd were used, by their ids.
public struct GuideFeedback: Sendable, Equatable {
  /// How one question was used. Numbers that would tell of fewer than five are left out.
  public struct Use: Sendable, Equatable {
    /// How many answered it; nil where they are few, or all but a few.
    public var answered: Int?
    /// Whether all but a few answered it: how many, would tell of the few.
    public var isByMost = false
    /// How many passed it over; nil where they are few, or where it is not known.
    public var skipped: Int?
    /// How many plans there are.
    public var plans: Int

    /// Puts it together.
    public init(answered: Int?, isByMost: Bool = false, skipped: Int? = nil, of plans: Int) {
      (self.answered, self.isByMost) = (answered, isByMost)
      (self.skipped, self.plans) = (skipped, plans)
    }

    /// About how many answered it, to tell uses apart by: a few are more than none.
    fileprivate var weight: Int { answered ?? (isByMost ? plans : 1) }
  }

  private let uses: [String: Use]

  /// The uses of some questions.
  public init(_ uses: [String: Use]) { self.uses = uses }

  /// How a question was used; nil where nobody was asked it.
  public subscript(question: String) -> Use? { uses[question] }

  /// The question that fewest of a theme answered, where fewer than half did.
  func leastAnswered(of theme: Theme) -> Question? {
    let known = theme.questions.compactMap { question in
      uses[question.id].map { (question: question, use: $0) }
    }
    let least = known.min { $0.use.weight < $1.use.weight }
    return least.flatMap { $0.use.weight * 2 < $0.use.plans ? $0.question : nil }
  }
}
