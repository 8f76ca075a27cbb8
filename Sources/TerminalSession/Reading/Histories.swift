/// The lines of this sitting, by kind, so that searching among dates finds dates.
struct Histories {
  private var lines: [String: [String]] = [:]
  private static let limit = 200

  /// The lines of a kind, the newest last.
  subscript(kind: String) -> [String] { lines[kind] ?? [] }

  /// Adds a line, unless it is empty or the same as the last.
  mutating func add(_ line: String, kind: String) {
    guard !line.isEmpty, lines[kind]?.last != line else { return }
    lines[kind, default: []].append(line)
    if self[kind].count > Self.limit { lines[kind]?.removeFirst() }
  }
}
