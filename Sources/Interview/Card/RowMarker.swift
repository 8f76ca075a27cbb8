import DanishText
import PlanModel

/// The row that a line of a card names first: `3 Børnene er trygge`, `mål: Børnene er trygge`.
///
/// A number alone is no marker where it may count what follows: `2 voksne tager imod`. Among other
/// numbered rows it is one all the same.
struct RowMarker {
  let part: GoalPart
  /// What stands behind it.
  let text: String

  /// Nil where the line names no row. `isList`: the lines are numbered one after another, and so a
  /// list of their own. `isAmongRows`: a number before a text is a row's, whatever the text.
  init?(
    _ line: String, isList: Bool = false, isAmongRows: Bool = false, _ context: LineContext
  ) {
    if let named = Self.named(line, context) {
      self = named
      return
    }
    guard !isList, let (number, behind) = Self.divided(line) else { return nil }
    let part = GoalPart.allCases[number - 1]
    let counted = isAmongRows ? Self.mayCount(behind) : nil
    guard let text = counted ?? Self.text(behind, of: part, number, context) else { return nil }
    self =
      Self.named(text, context).flatMap { $0.part == part ? $0 : nil }
      ?? RowMarker(part: part, text: text)
  }

  private init(part: GoalPart, text: String) { (self.part, self.text) = (part, text) }

  /// The row's number at the beginning of a line that may as well count what follows it: `3
  /// arbejdsulykker`. Nil where the line begins with no row's number and a text.
  static func doubtful(_ line: String, _ context: LineContext) -> GoalPart? {
    guard RowMarker(line, context) == nil, let (number, behind) = divided(line),
      mayCount(behind) != nil
    else { return nil }
    return GoalPart.allCases[number - 1]
  }

  /// The row's number that a line begins with; nil where it is none, or no row's.
  static func number(of line: String) -> Int? { divided(line)?.number }

  private static func divided(_ line: String) -> (number: Int, behind: Substring)? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, let number = Int(digits),
      GoalPart.allCases.indices.contains(number - 1)
    else { return nil }
    return (number, line.dropFirst(digits.count))
  }

  /// The text behind a number and a space.
  private static func mayCount(_ behind: Substring) -> String? {
    behind.first?.isWhitespace == true && behind.hasText ? behind.trimmed : nil
  }

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
    if isUncountable(text) { return true }
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

  /// Whether no number counts what a text begins with: `10 procent`, `vi kigger`, `i dag`,
  /// `borgerne`. In Danish what is counted stands without its article.
  private static func isUncountable(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first else { return false }
    // `2 1/2 time` is one number.
    if first.first?.isNumber == true { return !text.prefix(4).contains("/") }
    let isKnown = first.count > 5 && Texts.definiteEndings.contains { first.hasSuffix($0) }
    return isKnown || Texts.neverCounted.contains(first)
      || Texts.todayWords.contains(words.prefix(2).joined(separator: " "))
  }

  private static func isDate(_ text: String, _ context: LineContext) -> Bool {
    DatePhrase(context: context).whole(text) != nil
  }

  // MARK: By name

  /// `hvem: …` is a part of a tiltag, `i dag: 38 %` of a tegn; the label says so to who reads those.
  private static func partOfRecord(_ lower: String) -> GoalPart? {
    if Texts.actionLabels.contains(where: lower.hasPrefix) { return .tiltag }
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
