import DanishText

/// Several answers that were pasted at once.
public enum PastedAnswers {
  /// The answers: what stands between empty lines, or behind bullets where every line has one. One where
  /// it is only one.
  public static func divided(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let parts = lines.split { !$0.hasText }.map { Array($0) }
    if parts.count > 1 {
      // A list with air in it is a list.
      let items = parts.flatMap { $0 }
      if let bulleted = bulleted(items) { return bulleted }
      return parts.map { $0.joined(separator: "\n").trimmed }
    }
    return bulleted(parts.first ?? []) ?? [text.trimmed].filter(\.hasText)
  }

  /// The items of a list, without their bullets; lines that are indented go on with the one before.
  private static func bulleted(_ lines: [String]) -> [String]? {
    var items: [String] = []
    for line in lines {
      if let item = item(line) {
        items.append(item)
      } else if let last = items.indices.last, line.first?.isWhitespace ?? false {
        items[last] += "\n" + line.trimmed
      } else {
        return nil
      }
    }
    return items.count > 1 ? items : nil
  }

  /// What stands behind a bullet or a number; nil where there is none.
  private static func item(_ line: String) -> String? {
    let line = line.trimmed
    if let sign = line.first, "-–*•·".contains(sign) {
      let rest = line.dropFirst()
      return rest.first?.isWhitespace ?? false ? String(rest).trimmed : nil
    }
    let digits = line.prefix(while: \.isNumber)
    let rest = line.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first?.isWhitespace ?? false
    else { return nil }
    return String(rest.dropFirst()).trimmed
  }
}
