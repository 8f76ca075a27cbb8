import TextLayout

/// The lines of a stream that a conversation could not use.
public struct Refusals: Sendable, Equatable {
  /// One of them.
  public struct Refusal: Sendable, Equatable {
    /// Its number in what was sent, from 1; of an answer of several lines, the first.
    public let line: Int
    /// Why, in Danish.
    public let reason: String
  }

  /// The first of them, in order.
  public private(set) var first: [Refusal] = []
  /// How many there are.
  public private(set) var count = 0

  /// More would help nobody: where one line is wrong, many after it may be.
  private static let most = 20

  mutating func add(_ reasons: [String], line: Int) {
    count += 1
    guard first.count < Self.most else { return }
    first.append(Refusal(line: line, reason: reasons.map(\.toldForm).joined(separator: " ")))
  }
}
