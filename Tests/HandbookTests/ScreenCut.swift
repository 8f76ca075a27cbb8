/// What a page shows of a screen: the whole, or some lines of it with `…` for those left out.
struct ScreenCut: Equatable {
  /// A text that stands in the first line shown; nil where the screen's first is.
  private var from: String?
  /// How many lines are shown at most.
  private var first: Int?
  /// How many of the last lines are shown, where it is not the first.
  private var last: Int?

  /// What stands for the lines that are left out.
  private static let left = "…"

  /// A cut by the words behind a fence's name: `first=12`, `last=8`, `from="Det springer"`.
  init?(_ words: [String]) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      switch parts[0] {
      case "from": from = parts[1]
      case "first": first = Int(parts[1])
      case "last": last = Int(parts[1])
      default: return nil
      }
    }
  }

  /// The words of a line; what stands in quotation marks is one.
  static func words(_ line: String) -> [String] {
    line.matches(of: /[^\s"]*"[^"]*"|\S+/).map { String($0.output.filter { $0 != "\"" }) }
  }

  /// The lines that are shown; nil where the text that they begin with is nowhere.
  func lines(of screen: [String]) -> [String]? {
    var shown = screen[...]
    if let from {
      guard let start = screen.firstIndex(where: { $0.contains(from) }) else { return nil }
      shown = screen[start...]
    }
    if let first { shown = shown.prefix(first) }
    if let last { shown = shown.suffix(last) }
    let trimmed = Self.trimmed(Array(shown))
    return (shown.startIndex > 0 ? [Self.left] : []) + trimmed
      + (shown.endIndex < screen.count ? [Self.left] : [])
  }

  /// Lines without empty ones at either end.
  static func trimmed(_ lines: [String]) -> [String] {
    let start = lines.firstIndex { !$0.isEmpty } ?? lines.count
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
    return Array(lines[start..<end])
  }
}
