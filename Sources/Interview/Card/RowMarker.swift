import DanishText
import PlanModel

/// The row that a line of a card names first: `3 Børnene er trygge`, `mål: Børnene er trygge`.
///
/// A number alone is no marker where the text goes on as a sentence does: `2 voksne tager imod`.
struct RowMarker {
  let part: GoalPart
  /// What stands behind it.
  let text: String

  /// Nil where the line names no row. `isList`: the lines are numbered one after another, and so a
  /// list of their own.
  init?(_ line: String, isList: Bool = false, _ context: LineContext) {
    if let named = Self.named(line, context) {
      self = named
      return
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !isList, digits.count <= 2, let number = Int(digits),
      GoalPart.allCases.indices.contains(number - 1)
    else { return nil }
    let part = GoalPart.allCases[number - 1]
    let behind = line.dropFirst(digits.count)
    guard let text = Self.text(behind, of: part, number, context) else { return nil }
    self =
      Self.named(text, context).flatMap { $0.part == part ? $0 : nil }
      ?? RowMarker(part: part, text: text)
  }

  private init(part: GoalPart, text: String) { (self.part, self.text) = (part, text) }

  /// What stands behind a row's number; nil where the number belongs to the text.
  private static func text(
    _ behind: Substring, of part: GoalPart, _ number: Int, _ context: LineContext
  ) -> String? {
    guard let sign = behind.first else { return "" }
    let rest = behind.dropFirst()
    guard sign.isWhitespace || rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
    let text = rest.trimmed
    switch sign {
    case ":": return text
    case ".", ")":
      // A list begins with 1; and `3. klasse` and `1. juni` are no rows.
      return number > 1 && text.first?.isUppercase == true
        && !Self.isDate(number.description + ". " + text, context)
        ? text : nil
    default: return sign.isWhitespace && goes(text, with: part, context) ? text : nil
    }
  }

  /// Whether a text can be what is written into a row by its number alone.
  private static func goes(_ text: String, with part: GoalPart, _ context: LineContext) -> Bool {
    let first = text.prefix { !$0.isWhitespace }
    switch part {
    case .frist:
      return isDate(text, context) || text.first?.isUppercase == true
        || text.first?.isNumber == true
    case .springsFrom, .alsoThemes: return true
    case .evaluering:
      let isForum = context.forums.contains { $0.lowercased() == first.lowercased() }
      return isDate(text, context) || isForum || text.first?.isUppercase == true
    case .ansvarlig: return text.first?.isUppercase == true
    default:
      // `2 SOSU-assistenter om natten` is a number of people.
      let isShort = first.count > 1 && first.prefix(2).allSatisfy(\.isUppercase) && first != text
      return (text.first?.isUppercase == true && !isShort) || "»\"“".contains(text.first ?? " ")
    }
  }

  private static func isDate(_ text: String, _ context: LineContext) -> Bool {
    DatePhrase(context: context).whole(text) != nil
  }

  // MARK: By name

  /// `hvem: …` is a part of a tiltag, `i dag: 38 %` of a tegn; the label says so to who reads those.
  private static func partOfRecord(_ lower: String) -> GoalPart? {
    if ["hvem:", "hvornår:"].contains(where: lower.hasPrefix) { return .tiltag }
    let label = Texts.figureLabels.first { lower.hasPrefix($0 + ":") }
    let figure = label.map { String(lower.dropFirst($0.count + 1)).trimmed }
    return figure?.hasFigure == true ? .tegn : nil
  }

  /// `mål: …`; of a few rows also the name alone, `ansvarlig Ida Lund`, `frist 1. juni`; and a name
  /// with nothing behind it, which stands over the lines that follow.
  private static func named(_ line: String, _ context: LineContext) -> RowMarker? {
    let lower = line.lowercased()
    if let part = partOfRecord(lower) { return RowMarker(part: part, text: line) }
    for (part, names) in Texts.rowNames {
      for name in names where lower.hasPrefix(name) {
        let behind = line.dropFirst(name.count)
        if !behind.hasText { return RowMarker(part: part, text: "") }
        if behind.first == ":" { return RowMarker(part: part, text: behind.dropFirst().trimmed) }
        let text = behind.trimmed
        guard behind.first?.isWhitespace == true else { continue }
        if part == .frist, isDate(text, context) { return RowMarker(part: part, text: text) }
        if part == .ansvarlig, isName(text) { return RowMarker(part: part, text: text) }
      }
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    let words = text.spaced
    return words.count <= 4 && words.allSatisfy { $0.first?.isUppercase == true || $0 == "og" }
  }
}
