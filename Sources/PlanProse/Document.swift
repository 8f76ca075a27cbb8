/// Passages as one document, to be written in a format. CPR numbers in them are masked.
public struct Document: Sendable {
  /// The passages, in order.
  public let passages: [Passage]

  /// Makes a document.
  public init(_ passages: [Passage]) { self.passages = passages.map(\.masked) }
}
