import DanishText

/// Keeps counts of few persons out of what is laid before a committee: fewer than five people may be
/// recognised.
///
/// The rule, exactly. A count of 1 to 4 before a word for persons (`3 borgere`, `to unge`) becomes
/// `under 5`. Of `6 af 9`, whatever it counts, neither the part nor the rest may be 1 to 4: a small part
/// becomes `under 5 af 9`, a small rest `mindst 5 af 9` (the whole less four), and where the whole is
/// under five, all of it `under 5`. 0 and all of them stay, as do percentages, decimals, dates and
/// ordinals. A figure that is nothing but such a count is guarded where its sign speaks of persons.
public enum SmallNumbers {
  /// The least count of persons that is printed.
  public static let least = 5

  /// A text with its small counts of persons guarded.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isOfPersons: Whether a bare number in it counts persons.
  /// - Returns: The text; the same where nothing was to be guarded.
  public static func guarded(_ text: String, isOfPersons: Bool = false) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(GuardedWord.init)
    var place = 0
    while place < words.count {
      place = guardPair(&words, at: place) ?? guardSingle(&words, at: place, isOfPersons)
    }
    return words.map(\.text).filter { $0 != GuardedWord.gone }.joined(separator: " ")
  }

  /// Whether a text speaks of persons, so that a bare number beside it counts them.
  public static func speaksOfPersons(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { GuardedWord(Substring($0)) }
    let isRate = words.contains { $0.isRate }
    return !isRate && words.contains { $0.isPersons }
  }

  /// `6 af 9`, `4 ud af de 9`. Returns the place after it; nil where there is none.
  private static func guardPair(_ words: inout [GuardedWord], at place: Int) -> Int? {
    guard let part = words[place].count, !words[place].endsSentence else { return nil }
    var next = place + 1
    if words.element(next)?.plain == "ud" { next += 1 }
    guard words.element(next)?.plain == "af" else { return nil }
    next += 1
    if ["de", "alle", "i"].contains(words.element(next)?.plain) { next += 1 }
    guard let whole = words.element(next)?.count, whole >= part,
      words.element(next + 1)?.isPercent != true
    else { return nil }
    let isSmall = { (number: Int) in (1..<least).contains(number) }
    if isSmall(whole) {
      words[place].put("under \(least)")
      for gone in place + 1..<next { words[gone].remove() }
      words[next].put(GuardedWord.gone)
      words[place].take(endOf: words[next])
      words[next].remove()
    } else if isSmall(part) {
      words[place].put("under \(least)")
    } else if isSmall(whole - part) {
      words[place].put("mindst \(whole - least + 1)")
    }
    return next + 1
  }

  private static func guardSingle(
    _ words: inout [GuardedWord], at place: Int, _ isOfPersons: Bool
  ) -> Int {
    let word = words[place]
    guard let count = word.count ?? word.spelt, (1..<least).contains(count) else {
      return place + 1
    }
    let isBare = isOfPersons && words.count { !$0.plain.isEmpty } == 1
    let near = [words.element(place + 1), words.element(place + 2)]
    if isBare || !word.endsSentence && near.contains(where: { $0?.isPersons ?? false }) {
      words[place].put("under \(least)")
    }
    return place + 1
  }
}

extension [GuardedWord] {
  fileprivate func element(_ place: Int) -> GuardedWord? {
    indices.contains(place) ? self[place] : nil
  }
}

/// A word with the marks around it.
private struct GuardedWord {
  /// What stands in the place of a word that is to go.
  static let gone = "\u{0}"

  private var start = ""
  private var core: String
  private var end = ""

  init(_ word: Substring) {
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
    return Self.stems.contains { stem in
      word.hasSuffix(stem) || Self.endings.contains { word.hasSuffix(stem + $0) }
    }
  }

  private static let endings = [
    "e", "r", "er", "en", "et", "ne", "ene", "erne", "ere", "erer", "es", "rne", "s",
  ]
  private static let stems = [
    "borger", "barn", "børn", "ung", "unge", "elev", "medarbejder", "ansat", "ansatte", "person",
    "familie", "forælder", "forældre", "beboer", "patient", "klient", "ledig", "ledige", "kvinde",
    "mand", "mænd", "pige", "dreng", "ældre", "pårørende", "lærer", "pædagog", "sygeplejerske",
    "leder", "flygtning", "studerende", "praktikant", "kursist", "deltager", "bruger", "kollega",
    "kolleger", "modtager", "hjemløs", "hjemløse", "enlig", "enlige", "søskende", "menneske",
    "mennesker", "voksne", "assistent", "hjælper", "tandlæge", "læge", "frivillig", "frivillige",
  ]

  mutating func put(_ text: String) { core = text }
  mutating func take(endOf other: GuardedWord) { end = other.end }
  mutating func remove() { core = Self.gone }
}
