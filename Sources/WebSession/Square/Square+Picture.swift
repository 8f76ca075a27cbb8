/// A square as people get to see it.
extension Square {
  /// As a picture of a page.
  var svg: String {
    let side = width + 2 * Self.margin
    let dark = (0..<width).flatMap { row in
      (0..<width).filter { isDark($0, row) }.map {
        "M\($0 + Self.margin) \(row + Self.margin)h1v1h-1z"
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
      <rect width="\(side)" height="\(side)" fill="#fff"/>\
      <path fill="#000" d="\(dark.joined())"/></svg>
      """
  }

  /// In a terminal: two rows of cells in each line. Light cells are drawn, as most terminals are dark;
  /// cameras read it on light ones, too, where the colours are set.
  public func lines(isColoured: Bool) -> [String] {
    let range = -Self.margin / 2..<width + Self.margin / 2
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      let cells = range.map { column -> String in
        let lower = row + 1 < range.upperBound && !isDark(column, row + 1)
        switch (!isDark(column, row), lower) {
        case (true, true): return "█"
        case (true, false): return "▀"
        case (false, true): return "▄"
        case (false, false): return " "
        }
      }
      // White on black, whatever the terminal's own colours are.
      return isColoured ? "\u{1b}[97;40m\(cells.joined())\u{1b}[0m" : cells.joined()
    }
  }
}
