/// The words and numbers of a written date, without what makes no difference.
struct DateWords {
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

  /// Nil for what is empty, or too long to be a date.
  init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    var run = ""
    for character in text.lowercased() {
      let kind = Self.kind(of: character)
      guard kind != .separator || run.isEmpty else {
        append(&run)
        continue
      }
      guard kind != .other else { return nil }
      if let last = run.last, Self.kind(of: last) != kind { append(&run) }
      if kind != .separator { run.append(character) }
    }
    append(&run)
    dropLeadIn()
    if items.isEmpty { return nil }
  }

  /// The words with one space between.
  var text: String {
    items.map { item in
      switch item {
      case .word(let word): word
      case .number(let number, _): String(number)
      }
    }.joined(separator: " ")
  }

  private enum Kind { case letter, digit, separator, other }

  private static func kind(of character: Character) -> Kind {
    if character.isASCII, character.isNumber { return .digit }
    if character.isLetter { return .letter }
    return " .-/,–\t\n".contains(character) ? .separator : .other
  }

  private mutating func append(_ run: inout String) {
    defer { run = "" }
    guard let first = run.first else { return }
    guard first.isNumber else { return items.append(.word(run)) }
    items.append(.number(Int(run) ?? 0, digits: run.utf8.count))
  }

  /// `senest fredag den 13. juni` begins with words that change nothing.
  private mutating func dropLeadIn() {
    while case .word(let word)? = items.first, Self.leadIns.contains(word) {
      items.removeFirst()
    }
  }

  private static let leadIns: Set<String> = [
    "d", "den", "senest", "inden", "pr", "til", "ved", "udgangen", "af", "mandag", "tirsdag",
    "onsdag", "torsdag", "fredag", "lørdag", "søndag", "hen", "mod",
  ]

  private static let numerals = [
    "en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
    "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "fjorten": 14,
  ]
}
