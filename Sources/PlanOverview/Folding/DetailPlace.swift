public import PlanModel

/// Where a plan's line can be read again: memory holds the matrix, not the texts.
public struct DetailPlace: Sendable, Equatable {
  /// Which source: a number that whoever keeps the lines gave.
  public var source: Int32
  /// The first byte.
  public var offset: Int
  /// The number of bytes.
  public var length: Int

  /// Makes a place.
  public init(source: Int32, offset: Int, length: Int) {
    self.source = source
    self.offset = offset
    self.length = length
  }
}

/// Reads the lines of plans again.
public protocol DetailSource: Sendable {
  /// The bytes at a place; nil where they can no longer be read.
  func bytes(at place: DetailPlace) -> [UInt8]?
  /// The findings with the places in the plan that they are about, as far as its file is at hand.
  func located(_ findings: [Finding], in file: String, at place: DetailPlace) -> [Finding]
}

extension DetailSource {
  /// Without a file at hand there are no places.
  public func located(
    _ findings: [Finding], in file: String, at place: DetailPlace
  ) -> [Finding] { findings }
}
