import PlanOverview

/// Lines kept in memory.
struct DetailsInMemory: DetailSource {
  private var lines: [[UInt8]] = []

  /// Keeps nothing yet.
  init() {}

  /// Keeps a line.
  mutating func keep(_ line: [UInt8]) -> DetailPlace {
    lines.append(line)
    return DetailPlace(source: 0, offset: lines.count - 1, length: line.count)
  }

  /// The line at a place.
  func bytes(at place: DetailPlace) -> [UInt8]? {
    lines.indices.contains(place.offset) ? lines[place.offset] : nil
  }
}
