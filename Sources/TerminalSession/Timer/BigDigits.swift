/// Digits made of a terminal's own cells, to be read from the back row.
///
/// Each is drawn on three by five squares. A square is as many columns wide as it is half rows high,
/// or a little taller, so that it looks square in most terminals.
struct BigDigits: Equatable {
  private static let patterns: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", " # ", " # "],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "],
    ".": [" ", " ", " ", " ", "#"],
    "+": ["   ", " # ", "###", " # ", "   "],
  ]

  /// The squares of the whole text, five rows of the same length.
  private let squares: [[Bool]]

  /// The digits of a text; signs that are none are left out.
  init(_ text: String) {
    let signs = text.compactMap { Self.patterns[$0] }
    squares = (0..<5).map { row in
      Array(signs.map { $0[row].map { $0 == "#" } }.joined(separator: [false]))
    }
  }

  /// How large a square is: its width in columns, its height in half rows.
  struct Scale: Equatable {
    var width: Int
    var height: Int

    /// How many rows five squares take.
    var rows: Int { (5 * height + 1) / 2 }
  }

  /// The largest that fit into so many columns and rows; nil where not even the smallest do. All
  /// texts of one length have the same, so that nothing moves.
  func scale(columns: Int, rows: Int) -> Scale? {
    guard let count = squares.first?.count, count > 0 else { return nil }
    for width in stride(from: columns / count, through: 1, by: -1) {
      // A little taller than wide reads well; flatter than square does not.
      let height = min(width + width / 2, 2 * rows / 5)
      if height >= width { return Scale(width: width, height: height) }
    }
    return nil
  }

  /// The rows, of full and half blocks.
  func rows(_ scale: Scale) -> [String] {
    (0..<scale.rows).map { row in
      let (upper, lower) = (line(2 * row, scale), line(2 * row + 1, scale))
      return String(
        zip(upper, lower).flatMap { upper, lower in
          repeatElement(Self.sign(upper, lower), count: scale.width)
        })
    }
  }

  private func line(_ halfRow: Int, _ scale: Scale) -> [Bool] {
    let row = halfRow / scale.height
    return row < squares.count ? squares[row] : squares[0].map { _ in false }
  }

  private static func sign(_ upper: Bool, _ lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
