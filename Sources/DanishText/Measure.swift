/// A figure as people write it: `47 %`, `2,5 dage`, `1.250 kr.`, `6 af 9`.
public struct Measure: Sendable, Equatable {
  /// The figure; of `6 af 9`, the share.
  public let value: Double
  /// What it counts, in small letters; of `6 af 9`, `af`.
  public let unit: String

  /// Reads a text that begins with a figure, perhaps after a word like *cirka*; nil where there is
  /// none, or more than one that could be meant.
  public init?(_ text: String) {
    let words = text.lowercased().blankSeparated.map(String.init)
    let body = Array(words.drop { Self.about.contains($0) })
    guard let first = body.first, let (value, tail) = Self.number(first) else { return nil }
    let rest = ([tail] + body.dropFirst()).filter { !$0.isEmpty }
    if let whole = Self.whole(rest) {
      guard whole > 0 else { return nil }
      (self.value, unit) = (value / whole, "af")
      return
    }
    guard !rest.contains(where: { $0.contains(where: \.isNumber) }) else { return nil }
    self.value = value
    unit = Self.unit(rest.joined(separator: " "))
  }

  /// What a figure is a share of: `af 9`, `ud af 9`.
  private static func whole(_ words: [String]) -> Double? {
    let rest = words.first == "ud" ? words.dropFirst() : words[...]
    guard rest.count == 2, rest.first == "af", let number = rest.last.flatMap(number),
      number.1.isEmpty
    else { return nil }
    return number.0
  }

  private static let about: Set<String> = ["cirka", "ca.", "ca", "omkring", "godt", "knap", "kun"]

  /// The figure at the beginning of a word, with what follows it: `47%`.
  private static func number(_ word: String) -> (Double, String)? {
    let digits = word.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    let tail = word.dropFirst(digits.count)
    var text = String(digits)
    while let last = text.last, last == "." || last == "," { text.removeLast() }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, !whole.isEmpty else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let number = groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
    return Double(number).map { ($0, String(tail)) }
  }

  /// Two ways of writing one unit are one unit.
  private static func unit(_ text: String) -> String {
    let plain = text.hasSuffix(".") ? String(text.dropLast()) : text
    return switch plain {
    case "pct", "procent": "%"
    case "kroner": "kr"
    default: plain
    }
  }
}
