/// Passages as one document, to be written in a format.
public struct Document: Sendable {
  /// The passages, in order.
  public var passages: [Passage]

  /// Makes a document.
  public init(_ passages: [Passage]) { self.passages = passages }
}
