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

/// Lines kept in memory, for few plans and for tests.
public struct DetailsInMemory: DetailSource {
  private var lines: [[UInt8]] = []

  /// Keeps nothing yet.
  public init() {}

  /// Keeps a line.
  public mutating func keep(_ line: [UInt8]) -> DetailPlace {
    lines.append(line)
    return DetailPlace(source: 0, offset: lines.count - 1, length: line.count)
  }

  /// The line at a place.
  public func bytes(at place: DetailPlace) -> [UInt8]? {
    lines.indices.contains(place.offset) ? lines[place.offset] : nil
  }
}
