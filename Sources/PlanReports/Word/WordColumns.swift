/// How wide the columns of a table are to be, from what stands in them.
enum WordColumns {
  /// A column whose texts are all as short as this stands on one line: a name, a day.
  private static let short = 18
  /// What a character of ordinary text takes, and a cell's margins, in twentieths of a point.
  private static let character = 106
  private static let margins = 240
  /// No column counts for more characters than this, or for less.
  private static let weights = 9...60

  /// The widths of columns that have so much room together: as much as they need for those with short
  /// texts, and the rest for the others, by how long their texts are.
  static func widths(_ headings: [String], _ rows: [[String]], in width: Int) -> [Int] {
    let lengths = headings.indices.map { column in
      ([headings[column]] + rows.map { $0[column] }).map(\.count).max() ?? 0
    }
    let needs = lengths.map { $0 <= short ? $0 * character + margins : 0 }
    let room = width - needs.reduce(0, +)
    let isOpen = needs.contains(0) && room > width / 3
    return isOpen ? shared(lengths, needs, room) : shared(lengths, lengths.map { _ in 0 }, width)
  }

  /// The columns that need nothing of their own share the room.
  private static func shared(_ lengths: [Int], _ needs: [Int], _ room: Int) -> [Int] {
    let weights = zip(lengths, needs).map { length, need in
      need > 0 ? 0 : min(max(length, Self.weights.lowerBound), Self.weights.upperBound)
    }
    let all = max(1, weights.reduce(0, +))
    var widths = zip(weights, needs).map { $1 + room * $0 / all }
    // What rounding left over goes to the last, so that the table ends where the text does.
    if let last = widths.indices.last {
      widths[last] += room + needs.reduce(0, +) - widths.reduce(0, +)
    }
    return widths
  }
}
