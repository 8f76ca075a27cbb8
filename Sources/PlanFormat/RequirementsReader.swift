import DanishText
import PlanModel

/// `krav`, and the single values that a ledetråd is strict about.
extension EventReader {
  /// Reads what a municipality asks of its plans.
  mutating func requirements() -> Requirements {
    var requirements = Requirements()
    mapping(.requirements) { reader, key in
      switch key {
      case .goalsPerTheme:
        (requirements.fewestGoalsPerTheme, requirements.mostGoalsPerTheme) = reader.bounds()
      case .goalsInAll: (requirements.fewestGoals, requirements.mostGoals) = reader.bounds()
      case .regler:
        reader.dictionary { reader, rule, _ in
          if let level = reader.ruleLevel() { requirements.levels[rule] = level }
        }
      case .forelægges: requirements.hearings = reader.hearings()
      default: reader.skipValue()
      }
    }
    return requirements
  }

  private mutating func bounds() -> (fewest: Int?, most: Int?) {
    var fewest: Int?
    var most: Int?
    let node = tape.count
    mapping(.bounds) { reader, key in
      switch key {
      case .mindst: fewest = reader.number(in: LedetraadDocument.goalCounts)
      case .højst: most = reader.number(in: LedetraadDocument.goalCounts)
      default: reader.skipValue()
      }
    }
    if let fewest, let most, fewest > most {
      note(.invalidValue, at: node, Texts.reversedBounds)
    }
    return (fewest, most)
  }

  /// A rule's level; `.some(nil)` switches it off, nil is no level at all.
  private mutating func ruleLevel() -> Level?? {
    let node = tape.count
    guard let word = text() else { return nil }
    if word == "fra" { return .some(nil) }
    if let level = Level(rawValue: word) { return level }
    note(.invalidValue, at: node, Texts.expectedWord(["fejl", "advarsel", "råd", "fra"]))
    return nil
  }

  /// A whole number; anything else is noted.
  mutating func number() -> Int? {
    let node = tape.count
    guard let text = text() else { return nil }
    if let number = Int(text: text), number >= 0 { return number }
    note(.invalidValue, at: node, Texts.expectedNumber)
    return nil
  }

  /// A whole number in a range; anything else is noted.
  mutating func number(in range: ClosedRange<Int>) -> Int? {
    let node = tape.count
    guard let text = text() else { return nil }
    if let number = Int(text: text), range.contains(number) { return number }
    note(.invalidValue, at: node, Texts.expectedNumber(range))
    return nil
  }

  /// A date; anything else is noted.
  mutating func date() -> PlanDate? {
    let node = tape.count
    guard let text = text() else { return nil }
    if let date = PlanDate(text: text) { return date }
    note(.invalidDate, at: node, Texts.expectedDate)
    return nil
  }

  /// One of a set of words; anything else is noted, with the nearest.
  mutating func word<Word: WordValue>(_: Word.Type) -> Word? {
    let node = tape.count
    guard let text = text() else { return nil }
    if let word = Word(text: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    note(
      .invalidValue, at: node, Texts.expectedWord(words),
      suggestion: NearestMatch.find(text, among: words))
    return nil
  }

  /// An id that was not used before.
  mutating func unique(_ seen: inout Set<String>) -> String {
    let node = tape.count
    guard let id = text() else { return "" }
    if !seen.insert(id).inserted { note(.duplicate, at: node, Texts.duplicateID(id)) }
    return id
  }

  /// Notes which required texts are missing.
  mutating func require(_ fields: [(PlanKey, String)], at node: Int) {
    for (key, value) in fields where !value.hasText {
      note(.missingField, at: node, Texts.missing(key))
    }
  }
}
