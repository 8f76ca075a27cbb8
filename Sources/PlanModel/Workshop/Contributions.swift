/// The answers of several people to one question, kept apart until they are made into one.
public struct Contributions: Sendable, Hashable {
  /// The question's id.
  public var question: String?
  /// The id of the centre that they belong to.
  public var centre: String?
  /// The answers, in an order that says nothing of who came first.
  public var answers: [Contribution] = []

  /// No answers yet.
  public init() {}

  /// No answers yet, to a question, of a centre.
  public init(question: String, centre: String) {
    (self.question, self.centre) = (question, centre)
  }
}

/// What one person answered, or two together.
public struct Contribution: Sendable, Hashable {
  /// The answer.
  public var answer: String?
  /// Whose it is; nil where names are out.
  public var name: String?

  /// Makes an answer.
  public init(answer: String? = nil, name: String? = nil) {
    (self.answer, self.name) = (answer, name)
  }
}

extension Contributions {
  /// The same with more answers, each in its place.
  public func adding(_ new: [Contribution]) -> Contributions {
    var sum = self
    sum.answers = (answers + new).inNoOrder
    return sum
  }
}

extension [Contribution] {
  /// In an order that follows from what they say, and not from when they came.
  fileprivate var inNoOrder: [Contribution] {
    let keyed = map { contribution -> (UInt64, Contribution) in
      var hash = TextHash()
      hash.add(contribution.answer ?? "")
      return (hash.value, contribution)
    }
    return keyed.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
