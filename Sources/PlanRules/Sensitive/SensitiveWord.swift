import DanishText

/// A word of a sentence, with what it may mean where health is spoken of.
struct SensitiveWord {
  /// The word in small letters.
  let lower: String
  /// What it does there; nil where it is just any word.
  let role: HealthRole?
  /// Whether it is somebody's name.
  let isName: Bool
  /// Whether it ends as what belongs to somebody does: *Mettes*.
  let isGenitive: Bool
  /// Whether it stands for people.
  let isPerson: Bool
  /// Whether it is a number.
  let isNumber: Bool
  /// Whether it may be a family name: it has a capital and no part of its own.
  let isFamilyName: Bool

  init(_ word: Substring) {
    lower = word.lowercased()
    role = Self.role(of: word, lower)
    isNumber = word.allSatisfy { $0.isNumber || $0 == "," }
    let name = Self.name(word)
    isName = name != nil
    isGenitive = name == .genitive
    isPerson = name == nil && role == nil && HealthWords.isPerson(lower)
    isFamilyName = name == nil && role == nil && word.first?.isUppercase ?? false
  }

  private static func role(of word: Substring, _ lower: String) -> HealthRole? {
    // *Eva Rask* is called so.
    word.hasPrefix("Rask") ? nil : HealthWords.roles[lower] ?? compoundRole(lower)
  }

  /// Whether it stands for several.
  var isPlural: Bool {
    if ["os", "dem", "jer", "folk"].contains(lower) { return true }
    return ["erne", "ene", "ere", "ger", "børn", "mænd", "ansatte"].contains(where: lower.hasSuffix)
  }

  /// Whether it tells somebody's job, before their name.
  var isTitle: Bool { isPerson && !isPlural }

  /// Whether it is the name of a house, or a part of one: *Skolen, Jørgens Gård*.
  var isHouse: Bool {
    isFamilyName && Self.houses.contains { lower.hasSuffix($0) || lower.hasSuffix($0 + "s") }
  }

  private static let houses = [
    "skole", "skolen", "gård", "gården", "hus", "huset", "hjem", "hjemmet", "center", "centret",
    "centeret", "have", "haven", "bo", "vej", "vuggestue", "børnehave", "team", "teamet",
  ]

  /// *sygemeldinger, langtidssyge*: as a noun for those who are ill.
  var isSickLeave: Bool {
    lower.hasSuffix("sygemeldinger") || lower.hasSuffix("sygemeldte") || lower.hasSuffix("sygdomme")
      || lower == "langtidssyge"
  }

  private enum Name { case plain, genitive }

  /// A common first name, a name in *-sen*, or initials with full stops; also in the genitive.
  private static func name(_ word: Substring) -> Name? {
    guard let first = word.first, first.isUppercase else { return nil }
    if isName(String(word)) { return .plain }
    for ending in ["'s", "’s", "s", "'", "’"] where word.hasSuffix(ending) {
      if isName(String(word.dropLast(ending.count))) { return .genitive }
    }
    return nil
  }

  private static func isName(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    if parts.allSatisfy(FirstNames.contain) { return true }
    if word.count >= 6, word.hasSuffix("sen"), parts.count == 1 { return true }
    // M.H., and M.H without the last.
    let letters = word.split(separator: ".")
    return word.contains(".") && letters.count >= 2
      && letters.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isUppercase) }
  }

  /// Compounds mean what their last part means: *brystkræft, nøddeallergi, børneepilepsi*.
  private static func compoundRole(_ word: String) -> HealthRole? {
    HealthWords.compounds.first { end, _ in word.count > end.count && word.hasSuffix(end) }?.role
  }
}
