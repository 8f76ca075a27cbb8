public import DanishText
public import PlanModel

/// A value for one part of a goal, and the words it was taken from.
public struct ProposedPart<Value: Sendable & Equatable>: Sendable, Equatable {
  /// What is proposed.
  public var value: Value
  /// Where it stands.
  public var source: ProposalSource
}

/// Where a proposed value stands in the leader's own answers.
public struct ProposalSource: Sendable, Equatable {
  /// The question's id.
  public var question: String
  /// The whole sentence, on one line.
  public var sentence: String
  /// The bytes of the answer (UTF-8) that the sentence fills.
  public var range: Range<Int>
  /// The bytes of the answer that the value itself was read from; inside the sentence.
  public var words: Range<Int>
}

/// A day as the leader wrote it.
public struct ProposedDate: Sendable, Equatable {
  /// The words, `inden udgangen af februar`.
  public var words: String
  /// The day they mean; nil where that cannot be told from the words alone, `efter påske`.
  public var day: PlanDate?

  /// As a plan keeps it: the day, or the words where the day is not known.
  public var entry: Entry<PlanDate> { day.map(Entry.known) ?? .unknown(words) }
}
