import DanishText

/// Finds dates in sentences, by the words that lead them in and `DanishDate`.
struct DateFinder {
  let year: Int
  /// The day that *om 14 dage* counts from; nil where it is not known.
  let today: PlanDate?

  /// The most tokens that a date has, *senest fredag den 12. februar 2016*.
  private static let longest = 9
  /// How many tokens before a date are looked at for the verb that it goes with.
  private static let farthest = 60

  /// The first date of a sentence that lies ahead in the plan's year.
  func date(in sentence: Sentence) -> FoundDate? {
    Clause.clauses(of: sentence).lazy.compactMap { clause -> FoundDate? in
      guard !clause.mood.isPast, !clause.line.has(Self.behind) else { return nil }
      return date(in: clause.tokens)
    }.first
  }

  private func date(in tokens: [Token]) -> FoundDate? {
    for start in tokens.indices where isStart(tokens, start) && !isTold(tokens[..<start]) {
      let last = min(tokens.count, start + Self.longest)
      for end in (start + 1...max(start + 1, last)).reversed() where end <= tokens.count {
        if let date = read(tokens, start..<end) { return date }
      }
    }
    return nil
  }

  private static let behind = [
    "siden", "sidste år", "sidste uge", "sidste måned", "sidste gang", "sidste sommer",
    "sidste forår", "sidste efterår", "sidste vinter", "sidste jul", "i fjor",
  ]

  // MARK: Where a date may begin

  /// *… og spørger hvad de fik til jul*: the last verb before it is past.
  private func isTold(_ tokens: ArraySlice<Token>) -> Bool {
    Mood(WordLine(tokens.suffix(Self.farthest))).endsInPast
  }

  private func isStart(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    if place > 0, Self.blockers.contains(tokens[place - 1].lower) { return false }
    if Self.leads.contains(token.lower) || Self.weekdays.contains(token.lower) { return true }
    if token.lower == "uge" || token.lower == "ugerne" { return true }
    if token.kind == .number { return isDayNumber(tokens, place) }
    // *marts*, alone or at the end of a list's row.
    let isAlone = tokens.count <= 3 && !token.isCapitalized
    let isLabel = place == 0 && tokens.count > 1 && tokens[1].text == ":"
    return token.isMonth && (isAlone || isLabel)
  }

  /// *14. januar*, *1.2.2016*
  private func isDayNumber(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    if token.text.count(where: { $0 == "." }) == 2 { return true }
    guard place + 2 < tokens.count, tokens[place + 1].text == "." else { return false }
    return tokens[place + 2].isMonth
  }

  private static let leads: Set = [
    "inden", "senest", "før", "til", "fra", "i", "d", "den", "efter", "ved", "pr", "primo",
    "medio", "ultimo", "midt", "om", "udgangen", "på", "sidst", "først", "omkring", "slutningen",
    "starten", "begyndelsen",
  ]
  private static let blockers: Set = [
    "hver", "siden", "for", "hele", "kl", "sidste", "en", "forrige", "år", "hvert",
  ]
  static let weekdays = Set(PlanDate.weekdayNames)

  // MARK: Reading

  private func read(_ tokens: [Token], _ place: Range<Int>) -> FoundDate? {
    let part = Array(tokens[place])
    guard let last = part.last, last.kind != .mark, isDateLike(part) else {
      return nil
    }
    let words = part[0].range.lowerBound..<part[part.count - 1].range.upperBound
    let spelled = Self.spelled(part)
    guard !Self.presents.contains(spelled.text), !isWholeYear(part) else { return nil }
    if Self.openEnded.contains(spelled.text) || isOpenWeekday(part) {
      return FoundDate(date: ProposedDate(words: spelled.text, day: nil), words: words)
    }
    guard let day = day(part, spelled.text), (year...year + 1).contains(day.year) else {
      return nil
    }
    let isAfter = ["efter", "omkring"].contains(part[0].lower)
    // *fra nytår* is this year's beginning, not its end; *efter påske* has no last day.
    let isTurn = part[0].lower == "fra" && spelled.text.hasSuffix("nytår")
    return FoundDate(
      date: ProposedDate(words: spelled.text, day: isAfter || isTurn ? nil : day), words: words)
  }

  /// The words with the blanks they were written with.
  private static func spelled(_ tokens: [Token]) -> (text: String, count: Int) {
    let text = tokens.enumerated().reduce(into: "") { text, token in
      if token.offset > 0, token.element.isSpaced { text += " " }
      text += token.element.lower
    }
    return (text, tokens.count)
  }

  private func day(_ tokens: [Token], _ text: String) -> PlanDate? {
    if let isCounted = relativeCount(tokens) {
      guard let today, isCounted else { return nil }
      return DanishDate.read(text, today: today, year: nil)
    }
    guard let start = PlanDate(year: year, month: 1, day: 1) else { return nil }
    // *ugerne 3 og 4* begin as *uge 3* does.
    let tokens = tokens.map(\.asWeek)
    let bare = tokens.drop { Self.dropped.contains($0.lower) }
      .filter { !["måned", "måneds"].contains($0.lower) }
    return [Array(tokens), Array(bare)].lazy.compactMap {
      DanishDate.read(Self.spelled($0).text, today: start, year: year)
    }.first
  }

  private static let dropped: Set = [
    "før", "i", "på", "fra", "efter", "omkring", "senest", "inden", "til", "om", "sidst", "først",
    "midt", "d", "den", ".", "ved", "pr", "og", "med",
  ]

  /// For *om 14 dage*: true; for *om et år*, which is the goal's own time, false; else nil.
  private func relativeCount(_ tokens: [Token]) -> Bool? {
    guard tokens[0].lower == "om" else { return nil }
    return tokens.count == 3
      && ["dage", "uger", "måneder", "dag", "uge", "måned"].contains(
        tokens[2].lower)
  }

  /// Whether the words can be a date at all: numbers alone only with *d.* or a year.
  private func isDateLike(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.kind == .word && !Self.leads.contains($0.lower) }
    let numbers = tokens.filter { $0.kind == .number }
    if tokens.contains(where: { $0.text.contains(":") || $0.lower == "kl" }) { return false }
    // *Maj* in the middle of a sentence is a woman.
    if tokens.count > 1,
      words.contains(where: { $0.isCapitalized && $0.isMonth })
    {
      return false
    }
    guard words.isEmpty else { return tokens[0].lower != "om" || words.count == 1 }
    if numbers.count == 1, let number = numbers.first {
      return number.text.count { $0 == "." } == 2
    }
    // *24/7* and *8-16* are none; *d. 15/2* and *inden 1/3* are.
    let hasDash = tokens.contains { ["-", "–"].contains($0.text) }
    let hasLead = ["d", "den", "inden", "senest", "fra", "pr", "før"].contains(tokens[0].lower)
    return numbers.count >= 2 && !hasDash && hasLead && tokens.contains { $0.text == "/" }
  }

  /// The day of writing is no deadline.
  private static let presents: Set = [
    "i dag", "i går", "i morgen", "i forgårs", "i overmorgen", "nu",
  ]

  /// *i år*, *i 2016*: the plan's own time, and no deadline in it.
  private func isWholeYear(_ tokens: [Token]) -> Bool {
    tokens.count == 2 && tokens[0].lower == "i"
      && (tokens[1].lower == "år" || (tokens[1].kind == .number && tokens[1].text.count == 4))
  }

  private static let openEnded: Set = [
    "efter påske", "efter sommerferien", "efter jul", "efter nytår", "til foråret",
    "efter ferien", "efter vinterferien", "efter påskeferien", "efter efterårsferien",
  ]

  /// *på torsdag*: which one depends on the day it was written.
  private func isOpenWeekday(_ tokens: [Token]) -> Bool {
    tokens.count == 2 && ["på", "nu"].contains(tokens[0].lower)
      && Self.weekdays.contains(tokens[1].lower)
  }
}

extension Token {
  /// *ugerne* as *uge*.
  fileprivate var asWeek: Token {
    var token = self
    if lower == "ugerne" { token.lower = "uge" }
    return token
  }
}
