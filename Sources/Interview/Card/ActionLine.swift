import DanishText
import PlanModel

/// A tiltag as it is written on one line: `Vinkevindue i garderoben, Ida Lund, inden 1. marts`.
///
/// Only what is certain is taken out of the text; all else stays in it, and the leader is asked.
struct ActionLine {
  private let dates: DatePhrase
  private let people: PersonPhrase
  private var action = Action()
  private var rest: String
  /// What says more than one day, `hver mandag`, `uge 7-9`: it stays in the text.
  private var kept: [String] = []

  /// Reads a line. What is only *hvem* or *hvornår* has no *hvad*.
  static func read(_ text: String, _ context: LineContext) -> Action {
    var line = ActionLine(text.trimmed, context)
    line.readAll()
    line.action.what = line.rest.hasText ? line.rest : nil
    let isWhole = line.rest.hasText || line.isLabelled(text)
    return isWhole ? line.action : Action(what: text.trimmed)
  }

  private init(_ text: String, _ context: LineContext) {
    dates = DatePhrase(context: context)
    people = PersonPhrase(context: context)
    rest = text
  }

  private mutating func readAll() {
    readBrackets()
    readPieces()
    if action.when == nil, let led = dates.led(atEndOf: rest), led.before.hasText {
      (rest, action.when) = (led.before, .known(led.date))
      readPieces()
    }
    if action.when == nil {
      action.when = (dates.limit(in: rest) ?? dates.bare(atEndOf: rest)).map(Entry.known)
    }
    readLeadingPerson()
    if rest.hasText { rest = ([rest] + kept).joined(separator: ", ") }
  }

  /// `(kontaktpædagogen, 29. februar 2016)`, as plans are told.
  private mutating func readBrackets() {
    guard let brackets = rest.lastBrackets else { return }
    let pieces = brackets.inside.split(separator: ", ").map(String.init)
    let days = pieces.map(dates.whole)
    let others = pieces.indices.filter { days[$0] == nil }.map { pieces[$0] }
    let day = days.lazy.compactMap(\.self).first
    let isPeople = others.allSatisfy(people.isPerson) || (day != nil && others.count == 1)
    guard pieces.count - others.count <= 1, isPeople, brackets.before.hasText else { return }
    rest = brackets.before
    action.who = others.isEmpty ? nil : others.joined(separator: ", ")
    action.when = day.map(Entry.known)
  }

  /// Takes pieces off the end, as long as they say who or when.
  private mutating func readPieces() {
    while let piece = Pieces.last(of: rest), take(piece) { rest = piece.before.droppingSeparators }
    if let label = Self.labelled(rest), take(label.text, as: label.part) { rest = "" }
  }

  private mutating func take(_ piece: Pieces.Last) -> Bool {
    if let label = Self.labelled(piece.text) { return take(label.text, as: label.part) }
    if action.when == nil, let date = dates.whole(piece.text) {
      action.when = .known(date)
      if piece.text.saysMoreThanADay { kept.insert(piece.text, at: 0) }
      return true
    }
    // Before the day, or after it: `hver mandag, uge 7-9, Kenneth`.
    if DanishDate.isRecurring(piece.text), piece.text.spaced.count < 6,
      !people.isPerson(piece.text)
    {
      kept.insert(piece.text, at: 0)
      return true
    }
    if action.when == nil, let led = dates.led(atEndOf: piece.text),
      isPerson(led.before, after: piece)
    {
      (action.who, action.when) = (led.before, .known(led.date))
      return true
    }
    // In a table with a column of dates, the one before says who.
    let isColumn = piece.isCell && action.when != nil && action.who == nil
    guard isColumn || isPerson(piece.text, after: piece) else { return false }
    action.who = piece.text.droppingStops
    return true
  }

  /// The last of several things in a row, `hos Ældrerådet, Jobcenteret og Klubben`, names nobody
  /// who does it.
  private func isPerson(_ text: String, after piece: Pieces.Last) -> Bool {
    guard action.who == nil, people.isPerson(text) else { return false }
    let words = piece.before.spaced
    let isInRow = words.count > 1 && words.last?.first?.isUppercase == true && piece.isComma
    let isJoined = text.spaced.contains("og")
    let isKnown = people.context.names.contains(text.lowercased())
    if isKnown { return true }
    return !isInRow && !(isJoined && piece.isComma && action.when == nil && isLowercase(text))
  }

  private func isLowercase(_ text: String) -> Bool { text.first?.isLowercase ?? false }

  private enum Part { case who, when }

  private mutating func take(_ text: String, as part: Part) -> Bool {
    switch part {
    case .who where action.who == nil: action.who = text
    case .when where action.when == nil:
      guard let date = dates.whole(text) else { return false }
      action.when = .known(date)
    default: return false
    }
    return true
  }

  /// `hvem: Ida`, `v/ Ida Lund`, `frist: 1. marts`.
  private static func labelled(_ text: String) -> (part: Part, text: String)? {
    let lower = text.lowercased()
    for (labels, part) in [(Texts.whoLabels, Part.who), (Texts.whenLabels, .when)] {
      for label in labels where lower.hasPrefix(label) {
        let value = String(text.dropFirst(label.count)).trimmed.droppingStops
        if value.hasText { return (part, value) }
      }
    }
    return nil
  }

  private func isLabelled(_ text: String) -> Bool { Self.labelled(text.trimmed) != nil }

  /// `Pædagogerne: gåtur hver fredag`.
  private mutating func readLeadingPerson() {
    guard action.who == nil, let colon = rest.firstRange(of: ": ") else { return }
    let name = String(rest[..<colon.lowerBound])
    guard people.isCertain(name) else { return }
    action.who = name
    rest = String(rest[colon.upperBound...]).trimmed
  }
}
