import DanishText

/// Tells by the words beside a number that it is no figure: a time, an age, a price, a room.
enum NumberCompany {
  static func isOther(_ tokens: [Token], from start: Int, to end: Int) -> Bool {
    func lower(_ place: Int) -> String {
      tokens.indices.contains(place) ? tokens[place].lower : ""
    }
    let before = lower(start - 1) == "." ? lower(start - 2) : lower(start - 1)
    let after = lower(end)
    if isName(tokens[start]) || isRow(tokens, start, end) { return true }
    // *Villads på 4*, but *op på 40*
    if before == "på", !["op", "ned", "er", "nu", "ligger", "lå"].contains(lower(start - 2)),
      !["%", "procent", "pct"].contains(after)
    {
      return true
    }
    if labels.contains(before) || PlanDate.monthNames.contains(before) { return true }
    if units.contains(after) || PlanDate.monthNames.contains(after) { return true }
    if !tokens.indices.contains(end) { return false }
    // *15-årige*, *4. klasse*, *4.b*, *14/1*
    if ["-", "–", "/"].contains(after), !tokens[end].isSpaced { return true }
    if ["/", "§"].contains(before) { return true }
    if after == ".", end + 1 < tokens.count { return !tokens[end + 1].isCapitalized }
    return false
  }

  /// A year, a time of the day, a case number, a telephone number.
  private static func isName(_ token: Token) -> Bool {
    guard token.kind == .number else { return false }
    return token.year != nil || token.text.contains(":") || token.text.utf8.count > 6
      || token.text.count { $0 == "." } > 1
  }

  /// *51 23 45 67*: numbers right behind each other are a telephone number.
  private static func isRow(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    let neighbours = [start - 1, end].filter {
      tokens.indices.contains($0) && tokens[$0].kind == .number
    }
    return tokens[start].kind == .number && !neighbours.isEmpty
  }

  private static let labels: Set = [
    "kl", "klokken", "nr", "nummer", "stue", "lokale", "rum", "gang", "bil", "hold", "§", "§§",
    "paragraf", "stk", "kap", "kapitel", "tlf", "telefon", "mobil", "ring", "side", "sal", "sag",
    "uge", "ugerne", "år", "afsnit", "punkt", "pkt", "bilag", "klasse", "team", "afdeling",
    "klinik", "niveau", "trin", "d", "den", "type", "bygning", "vej", "alder", "alderen", "født",
    "mellem", "årgang", "linje", "bus", "zone", "a", "version",
  ]

  private static let units: Set = [
    "kr", "kroner", "mio", "tkr", "årige", "årig", "år", "års", "klasse", "klasserne", "årgang",
    "sal", "procentpoint", "grader", "meter", "m2", "kvm", "ord", "linjer", "sider", "mand",
    "ansatte", "personer", "medarbejdere", "kolleger", "stuer", "afdelinger", "huse", "bygninger",
    "pladser", "voksne", "skoler", "møder",
  ]
}
