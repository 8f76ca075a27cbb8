/// A clause with what it says of the time that it speaks of.
struct DatedClause {
  let clause: Clause
  let mood: Mood
  /// Whether nothing newer than two years before the plan is spoken of: that says nothing of today.
  let isOld: Bool
  /// Whether the year before the plan's is named.
  let isLastYear: Bool
  /// Whether the plan's own year is named as one to come.
  let isPlanYear: Bool
  /// Whether a month, a week or a year is named.
  let isTimed: Bool
  /// The year before the plan's.
  let lastYear: Int

  init(_ clause: Clause, year: Int) {
    self.clause = clause
    mood = clause.mood
    lastYear = year - 1
    let years = clause.tokens.compactMap(\.year)
    isOld = !years.isEmpty && years.allSatisfy { $0 < year - 1 }
    isLastYear = years.contains(year - 1)
    isPlanYear = years.contains(year) && !mood.isPast
    isTimed = !years.isEmpty || Self.hasMonthOrWeek(clause.tokens)
  }

  var tokens: [Token] { clause.tokens }
  var line: WordLine { clause.line }

  /// The token right before a figure, in lower case.
  func before(_ figure: Figure) -> String {
    figure.place.lowerBound > 0 ? tokens[figure.place.lowerBound - 1].lower : ""
  }

  /// A figure's bytes; a bare number takes the thing that it counts with it.
  func words(of figure: Figure) -> Range<Int> {
    let end = figure.place.upperBound
    let takesThing = figure.kind == .count && figure.place.count == 1 && isThing(at: end)
    return tokens[figure.place.lowerBound].range
      .lowerBound..<tokens[takesThing ? end : end - 1]
      .range.upperBound
  }

  /// Whether something that one may count stands there.
  func isThing(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    let token = tokens[place]
    return token.kind == .word && token.lower.count >= 4 && !Self.sizes.contains(token.lower)
      && !Self.noThings.contains(token.lower)
  }

  private static func hasMonthOrWeek(_ tokens: [Token]) -> Bool {
    tokens.contains { $0.isMonth }
      || zip(tokens, tokens.dropFirst()).contains { $0.lower == "uge" && $1.kind == .number }
  }

  private static let noThings: Set = [
    "sidste", "hvis", "fordi", "eller", "inden", "efter", "siden", "skal", "endnu", "igen",
  ]

  /// How big a house is, which no goal changes.
  private static let sizes: Set = [
    "børn", "elever", "beboere", "borgere", "brugere", "gange", "lærere", "pædagoger",
    "medlemmer", "familier", "timer", "henvendelser", "ledige", "unge",
  ]
}
