import Language

/// The words and numbers of a written date, without what makes no difference.
///
/// Read once where several questions are asked of one text (`DanishDate`).
public struct DateWords {
  /// One word or number.
  enum Item: Equatable {
    case word(String)
    case number(Int, digits: Int)

    /// A small number, in digits or as a word.
    var count: Int? {
      switch self {
      case .number(let number, let digits): digits <= 4 ? number : nil
      case .word(let word): DateWords.numerals[word]
      }
    }
  }

  /// Lower-case words and numbers, in order.
  private(set) var items: [Item] = []
  /// The words before the date that were left out, `senest fredag den`.
  private(set) var leadIn: [String] = []

  /// Nil for what is empty, or too long to be a date.
  public init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    var run = ""
    var runKind = Kind.separator
    for character in text.lowercased() {
      let kind = Self.kind(of: character)
      guard kind != .separator || run.isEmpty else {
        append(&run)
        continue
      }
      guard kind != .other else { return nil }
      if kind != runKind { append(&run) }
      runKind = kind
      if kind != .separator { run.append(character) }
    }
    append(&run)
    dropLeadIn()
    if items.isEmpty { return nil }
  }

  /// How the words before the date bear on it.
  enum Bound { case none, before, after, within }

  /// *før jul, efter påske, i sommeren*. What is *inden udgangen af maj* is not before May.
  var bound: Bound {
    if leadIn.contains("udgangen") { return .none }
    if leadIn.contains("inden") || leadIn.contains("før") { return .before }
    if leadIn.contains("efter") { return .after }
    return leadIn.contains("i") || leadIn.contains("over") ? .within : .none
  }

  /// Whether they begin *til, inden, ved*: such words stand before a feast, not before a month in
  /// a table.
  var isLimit: Bool { leadIn.contains { Self.limits.contains($0) } }

  private static let limits: Set<String> = [
    "til", "inden", "før", "efter", "ved", "mod", "hen", "i", "omkring", "senest",
  ]

  /// Whether *i* or *udgangen af* stands before a year alone.
  var isWithinYear: Bool { leadIn.contains("i") || leadIn.contains("udgangen") }

  /// The day of the week before the date, 0 for Monday; nil where none is written.
  var weekday: Int? { leadIn.lazy.compactMap(Self.weekdays.firstIndex).first }

  /// Whether more stands before the date than its day of the week and *den*.
  var hasMoreThanDate: Bool {
    leadIn.contains { !["d", "den"].contains($0) && !Self.weekdays.contains($0) }
  }

  private enum Kind { case letter, digit, separator, other }

  private static func kind(of character: Character) -> Kind {
    if character.isASCII, character.isNumber { return .digit }
    if character.isLetter { return .letter }
    return character.isWhitespace || ".-/,–‑−+&".contains(character) ? .separator : .other
  }

  private mutating func append(_ run: inout String) {
    defer { run = "" }
    guard let first = run.first else { return }
    guard first.isNumber else { return items.append(.word(run)) }
    items.append(.number(Int(run) ?? 0, digits: run.utf8.count))
  }

  /// `senest fredag den 13. juni` begins with words that change nothing.
  private mutating func dropLeadIn() {
    while case .word(let word)? = items.first,
      Self.isLeadIn(word), !isToday
    {
      leadIn.append(word)
      items.removeFirst()
    }
  }

  /// *i dag, i morgen*, whose *i* is a part of them.
  private var isToday: Bool {
    guard items.count == 2, items[0] == .word("i"), case .word(let day) = items[1] else {
      return false
    }
    return ["dag", "morgen", "overmorgen", "går", "forgårs"].contains(day)
  }

  private static func isLeadIn(_ word: String) -> Bool {
    leadIns.contains(word) || weekdays.contains(word)
      || (!Language.isDanish && typed("den|inden|senest").contains(word))
  }

  private static let leadIns: Set<String> = [
    "d", "den", "senest", "inden", "pr", "til", "ved", "udgangen", "af", "hen", "mod", "i", "før",
    "efter", "løbet", "over", "omkring", "med", "på", "deadline", "frist",
  ]

  private static let weekdays = PlanDate.weekdayNames

  private static let numerals = [
    "en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
    "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "fjorten": 14,
    "one": 1, "two": 2, "three": 3, "six": 6,
  ]
}
