import DanishText

/// A word with the marks around it.
struct GuardedWord {
  /// What stands in the place of a word that is to go.
  static let gone = "\u{0}"

  private var start = ""
  private var core: String
  private var end = ""

  init(_ word: Substring) {
    // As most words: neither ASCII's marks nor what `»` and `«` begin with.
    if word.utf8.allSatisfy({ $0.isLetterOrDigit || ($0 >= 0x80 && $0 != 0xC2) }) {
      core = String(word)
      return
    }
    let isMark = { (character: Character) in "(»«\")!?:;,.".contains(character) }
    let head = word.prefix(while: isMark)
    let rest = word.dropFirst(head.count)
    let tail = String(rest.reversed().prefix(while: isMark).reversed())
    (start, end) = (String(head), tail)
    core = String(rest.dropLast(tail.count))
  }

  var text: String { core == Self.gone ? core : start + core + end }
  var plain: String { core.lowercased() }

  /// The whole number that it is: no decimal or percentage.
  var count: Int? {
    guard (1...6).contains(core.utf8.count), core.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return Int(core)
  }

  /// The number that it spells; `en` is mostly an article.
  var spelt: Int? { ["to": 2, "tre": 3, "fire": 4, "én": 1, "ét": 1][plain] }
  /// Whether it is a number, of any size.
  var isAnyCount: Bool {
    count != nil || spelt != nil
      || ["en", "et", "fem", "seks", "syv", "otte", "ni", "ti", "tolv", "fjorten"].contains(plain)
  }
  var endsSentence: Bool { !end.isEmpty }
  var isPercent: Bool { plain.hasPrefix("procent") || plain.hasPrefix("pct") || plain == "%" }

  /// Whether it says that figures are no counts of persons, though persons are named.
  var isRate: Bool {
    isPercent || ["pr", "per", "andel", "andelen"].contains(plain)
      || ["dage", "timer", "uger", "måneder", "minutter", "karakter", "score", "gennemsnit"]
        .contains { plain.hasSuffix($0) }
  }

  var isPersons: Bool {
    let word = plain
    return Self.stems.contains { Self.ends(word, $0) }
  }

  /// Whether a word ends in a stem, in any of its forms.
  static func ends(_ word: String, _ stem: String) -> Bool {
    word.hasSuffix(stem) || endings.contains { word.hasSuffix(stem + $0) }
  }

  private static let endings = [
    "e", "r", "er", "en", "et", "ne", "ene", "erne", "ere", "erer", "es", "rne", "s",
  ]
  private static let stems = [
    "borger", "barn", "børn", "ung", "unge", "elev", "medarbejder", "ansat", "ansatte", "person",
    "familie", "forælder", "forældre", "beboer", "patient", "klient", "ledig", "ledige", "kvinde",
    "mand", "mænd", "pige", "dreng", "ældre", "pårørende", "lærer", "pædagog", "sygeplejerske",
    "leder", "flygtning", "studerende", "praktikant", "kursist", "deltager", "bruger", "kollega",
    "kolleger", "klassekammerat", "lærling", "tvilling", "modtager", "hjemløs", "hjemløse", "enlig",
    "enlige", "søskende", "menneske",
    "mennesker", "voksne", "assistent", "hjælper", "tandlæge", "læge", "frivillig", "frivillige",
  ]

  mutating func put(_ text: String) { core = text }
  mutating func take(endOf other: GuardedWord) { end = other.end }
  mutating func remove() { core = Self.gone }
}
