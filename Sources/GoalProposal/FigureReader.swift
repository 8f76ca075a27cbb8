/// Finds the figures in a clause.
///
/// Most numbers in an answer are none: ages, years, times of the day, prices, telephone numbers,
/// paragraphs of a law, rooms. So only the forms with which Danish tells how much or how many are
/// read, and a bare number only where `NumberCompany` finds nothing against it.
struct FigureReader {
  private let tokens: [Token]

  static func figures(in clause: Clause) -> [Figure] {
    let reader = FigureReader(tokens: clause.tokens)
    var figures: [Figure] = []
    var place = 0
    while place < clause.tokens.count {
      if let figure = reader.figure(at: place) {
        figures.append(figure)
        place = figure.place.upperBound
      } else {
        place += 1
      }
    }
    return figures
  }

  private func figure(at place: Int) -> Figure? {
    if let share = share(at: place) { return share }
    // A number is read from its first word: *ca. 12 %*.
    let start = passApproximation(from: place)
    guard let amount = amount(at: start) else { return nil }
    guard !NumberCompany.isOther(tokens, from: start, to: amount.end) else { return nil }
    return figure(amount, from: start).map { figure in
      var figure = figure
      figure.place = place..<figure.place.upperBound
      return figure
    }
  }

  private func figure(_ amount: Amount, from start: Int) -> Figure? {
    if let percent = percent(amount, start) { return percent }
    if let ratio = ratio(amount, start) { return ratio }
    if let frequency = frequency(amount, start) { return frequency }
    guard tokens[start].kind == .number else { return nil }
    return duration(amount, start) ?? count(amount, start)
  }

  // MARK: Amounts

  private struct Amount {
    var value: Double
    var end: Int
  }

  private static let approximations: Set = [
    "ca", "cirka", "omkring", "knap", "gns", "højst", "mindst", "maks", "næsten",
  ]

  /// *ca. 12 %*: passes the word before the number that belongs to it.
  private func passApproximation(from place: Int) -> Int {
    guard Self.approximations.contains(lower(place)) else { return place }
    return lower(place + 1) == "." ? place + 2 : place + 1
  }

  /// *31*, *5-6*, *tre*.
  private func amount(at place: Int) -> Amount? {
    guard let value = token(place)?.value else { return nil }
    if ["-", "–"].contains(lower(place + 1)), let next = token(place + 2), !next.isSpaced,
      next.kind == .number
    {
      return Amount(value: value, end: place + 3)
    }
    return Amount(value: value, end: place + 1)
  }

  private func token(_ place: Int) -> Token? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  private func lower(_ place: Int) -> String { token(place)?.lower ?? "" }

  // MARK: Kinds

  private func percent(_ amount: Amount, _ start: Int) -> Figure? {
    guard tokens[start].kind == .number || amount.end == start + 1,
      ["%", "procent", "pct", "procentpoint"].contains(lower(amount.end))
    else { return nil }
    let end =
      lower(amount.end) == "pct" && lower(amount.end + 1) == "."
      ? amount.end + 2 : amount.end + 1
    guard !["stilling", "stillinger", "færre", "besparelse", "mindre"].contains(lower(end)),
      amount.value <= 100, lower(amount.end) != "procentpoint"
    else { return nil }
    return Figure(kind: .percent, place: start..<end, value: amount.value)
  }

  /// *31 af 58*, *9 ud af 31*, *17 af de 31*.
  private func ratio(_ amount: Amount, _ start: Int) -> Figure? {
    var place = amount.end
    // *44 elever ud af 512*
    if let out = (place..<place + 3).first(where: { lower($0) == "ud" }), lower(out + 1) == "af",
      tokens[place..<out].allSatisfy({ $0.kind == .word })
    {
      place = out + 1
    }
    guard lower(place) == "af" else { return nil }
    place += 1
    while ["de", "vores", "i", "alt", "husets", "alle"].contains(lower(place)) { place += 1 }
    guard let whole = self.amount(at: place), whole.value >= amount.value,
      whole.value > 1, lower(whole.end) != "%"
    else { return nil }
    return Figure(
      kind: .ratio, place: start..<whole.end, value: amount.value, whole: whole.value)
  }

  /// *hver tredje*, *halvdelen*, *to tredjedele*.
  private func share(at place: Int) -> Figure? {
    let (first, second) = (lower(place), lower(place + 1))
    if NumberWords.shares.contains(first) {
      return Figure(kind: .share, place: place..<place + 1, value: 0.5)
    }
    if NumberWords.parts.contains(second), ["en", "én", "to", "tre"].contains(first) {
      return Figure(kind: .share, place: place..<place + 2, value: 0.3)
    }
    guard ["hver", "hvert"].contains(first), NumberWords.ordinals.contains(second),
      !Self.periods.contains(lower(place + 2)), !Self.weekdays.contains(lower(place + 2))
    else { return nil }
    let end = lower(place + 2) == "gang" ? place + 3 : place + 2
    return Figure(kind: .share, place: place..<end, value: 0.3)
  }

  private static let periods: Set = [
    "uge", "ugen", "måned", "måneden", "mdr", "dag", "dagen", "år", "året", "time", "timen",
    "kvartal", "kvartalet", "aften", "aftenen", "formiddag", "nat", "eftermiddag", "vagt",
  ]
  private static let weekdays: Set = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "weekend",
  ]

  /// *9 gange om måneden*, *18 kg ud om dagen*, *4 om ugen*, *14 forskellige på en måned*.
  private func frequency(_ amount: Amount, _ start: Int) -> Figure? {
    for place in amount.end..<min(amount.end + 4, tokens.count) {
      if let end = passPeriod(from: place) {
        return Figure(kind: .frequency, place: start..<end, value: amount.value)
      }
      guard tokens[place].kind == .word, !["af", "er", "om"].contains(lower(place)) else {
        return nil
      }
    }
    return nil
  }

  private func passPeriod(from place: Int) -> Int? {
    switch lower(place) {
    case "om" where Self.periods.contains(lower(place + 1)): return place + 2
    case "pr":
      let next = lower(place + 1) == "." ? place + 2 : place + 1
      return Self.periods.contains(lower(next)) ? next + 1 : nil
    case "på" where ["en", "et"].contains(lower(place + 1)):
      return Self.periods.contains(lower(place + 2)) ? place + 3 : nil
    default: return nil
    }
  }

  private static let lengths: Set = [
    "dage", "uger", "måneder", "minutter", "timer", "min", "mdr", "dag", "arbejdsdage", "kg",
    "liter", "km",
  ]

  private func duration(_ amount: Amount, _ start: Int) -> Figure? {
    guard Self.lengths.contains(lower(amount.end)) else { return nil }
    return Figure(kind: .duration, place: start..<amount.end + 1, value: amount.value)
  }

  private func count(_ amount: Amount, _ start: Int) -> Figure? {
    var end = amount.end
    // *11 af dem*
    if lower(end) == "af", ["dem", "os"].contains(lower(end + 1)) { end += 2 }
    // *de 14 besøg* are the whole.
    if ["de", "alle", "disse", "mine"].contains(lower(start - 1)) { return nil }
    return Figure(kind: .count, place: start..<end, value: amount.value)
  }
}
