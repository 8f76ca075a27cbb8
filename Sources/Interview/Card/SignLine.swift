import DanishText
import PlanModel

/// A tegn as it is written on one line:
/// `Børn der vinker: i dag 4 om ugen, 9 om ugen når målet er nået, 1. december`.
struct SignLine {
  /// What was read. A line of figures alone has no sign of its own.
  struct Reading: Equatable {
    var sign = Sign()
    /// When it is to be reached, where that is said.
    var deadline: PlanDate?
    /// The words that say so, as they were written.
    var deadlineWords: String?

    /// The sign with its day in words, where the goal's own deadline is another one.
    var keepingDeadline: Sign {
      guard let words = deadlineWords else { return sign }
      var sign = sign
      if sign.sign.hasText {
        SignLine.join(words, to: &sign.sign)
      } else if sign.target.hasText {
        SignLine.join(words, to: &sign.target)
      } else {
        SignLine.join(words, to: &sign.baseline)
      }
      return sign
    }
  }

  /// What one piece says.
  private enum Part {
    case baseline(String), target(String), figure(String), source(String)
    case date(PlanDate, words: String)
  }

  private let dates: DatePhrase

  static func read(_ text: String, _ context: LineContext) -> Reading {
    SignLine(dates: DatePhrase(context: context)).read(text.trimmed)
  }

  private func read(_ text: String) -> Reading {
    let brackets = text.lastBrackets
    // `(fra 4 om ugen til 9 om ugen)` or `(i dag 4 om ugen)`, as a card shows it.
    if let brackets,
      let figures = Self.figures(brackets.inside)
        ?? Self.value(brackets.inside, Texts.todayWords).map({ [.baseline($0)] })
    {
      var reading = Reading(sign: Sign(sign: brackets.before))
      for part in figures { Self.add(part, to: &reading) }
      return reading
    }
    let body = brackets?.before ?? text
    var reading = span(body) ?? pieces(body)
    // Brackets behind figures say where those come from; others are part of the sign.
    if let inside = brackets?.inside {
      guard reading.sign.baseline != nil || reading.sign.target != nil else {
        return Reading(sign: Sign(sign: text))
      }
      reading.sign.source = reading.sign.source ?? inside
    }
    return reading
  }

  // MARK: Pieces

  private func pieces(_ text: String) -> Reading {
    var (head, tail) = Self.divided(text)
    var parts: [[Part]] = []
    while let last = tail.last, let said = said(last, isAlone: head == nil && tail.count == 1) {
      parts.insert(said, at: 0)
      tail.removeLast()
    }
    // What could not be read goes back to where it stood.
    if !tail.isEmpty { head = text.upTo(tail.last ?? "") ?? text }
    var reading = Reading(sign: Sign(sign: head?.droppingSeparators))
    if let today = Self.today(atEndOf: head ?? ""), !parts.isEmpty || today.isOnlyFigure {
      reading.sign = Sign(sign: today.before, baseline: today.figure)
    }
    for part in parts.flatMap(\.self) { Self.add(part, to: &reading) }
    takeTarget(&reading.sign)
    let hasFigures = reading.sign.baseline != nil || reading.sign.target != nil
    return hasFigures ? reading : Reading(sign: Sign(sign: text))
  }

  /// `9 ud af 10 forældre kender den nye voksne, i dag 4`: the sign itself says what is to be
  /// reached. A number alone may count something else, `2 voksne tager imod`.
  private func takeTarget(_ sign: inout Sign) {
    guard let baseline = sign.baseline, sign.target == nil, let text = sign.sign,
      let figure = text.firstMatch(
        of: #/^(?i:mindst |højst )?\d+(?:,\d+)?(?: ?%| procent| (?:ud )?af \d+)/#)
    else { return }
    let target = String(figure.output)
    if target.lowercased() != baseline.lowercased() { sign.target = target }
  }

  /// `Antal sygedage i dag 40`: the sign, and the figure of today behind it without a colon.
  private static func today(
    atEndOf text: String
  ) -> (before: String, figure: String, isOnlyFigure: Bool)? {
    for word in Texts.todayWords {
      guard let found = text.ranges(of: " \(word) ").last else { continue }
      let (before, figure) = (text[..<found.lowerBound], text[found.upperBound...].trimmed)
      guard before.hasText, figure.first?.isNumber == true else { continue }
      return (before.trimmed.droppingSeparators, figure, figure.spaced.count < 3)
    }
    return nil
  }

  /// `i 2016 370 klager`: a figure of the plan's year is what is to be reached, an earlier one what
  /// it was.
  private func ofYear(_ piece: String) -> Part? {
    guard let rest = piece.droppingWord("i"), let year = rest.spaced.first.flatMap({ Int($0) }),
      let own = dates.context.year, (1990...2099).contains(year)
    else { return nil }
    let figure = rest.spaced.dropFirst().joined(separator: " ").droppingStops
    guard figure.hasFigure else { return nil }
    return year < own ? .baseline(figure) : .target(figure)
  }

  /// The sign before a colon, and the pieces behind it; without one, all are pieces.
  private static func divided(_ text: String) -> (head: String?, tail: [String]) {
    guard let colon = text.firstRange(of: ": "),
      let label = Pieces.all(of: text[..<colon.lowerBound].lowercased()).last,
      !Texts.figureLabels.contains(label)
    else { return (nil, Pieces.all(of: text)) }
    return (String(text[..<colon.lowerBound]), Pieces.all(of: String(text[colon.upperBound...])))
  }

  private static func add(_ part: Part, to reading: inout Reading) {
    switch part {
    case .baseline(let text): join(text, to: &reading.sign.baseline)
    case .target(let text): join(text, to: &reading.sign.target)
    case .source(let text): join(text, to: &reading.sign.source)
    case .date(let date, let words): (reading.deadline, reading.deadlineWords) = (date, words)
    case .figure(let text):
      if reading.sign.baseline == nil {
        reading.sign.baseline = text
      } else {
        join(text, to: &reading.sign.target)
      }
    }
  }

  fileprivate static func join(_ text: String, to field: inout String?) {
    field = field.map { "\($0), \(text)" } ?? text
  }

  /// What a piece says; nil where it is a part of the sign itself.
  private func said(_ piece: String, isAlone: Bool) -> [Part]? {
    if let date = dates.whole(piece) { return [.date(date, words: piece.droppingStops)] }
    if let led = dates.led(atEndOf: piece), let said = said(led.before, isAlone: isAlone) {
      return said + [.date(led.date, words: Self.behind(led.before, in: piece))]
    }
    if let figures = Self.figures(piece) { return figures }
    if let figure = ofYear(piece) { return [figure] }
    if let text = Self.after(Texts.sourceLabels, in: piece) { return [.source(text)] }
    if let text = Self.value(piece, Texts.todayWords) { return [.baseline(text)] }
    if let text = Self.value(piece, Texts.reachedWords) { return [.target(text)] }
    if Texts.bounds.contains(piece.lowercased().prefix { $0.isLetter }.description), piece.hasFigure
    {
      return [.target(piece.droppingStops)]
    }
    let isFigure = piece.first?.isNumber == true && !isAlone
    return isFigure ? [.figure(piece.droppingStops)] : nil
  }

  /// `i dag 38 %`, `38 % i dag`: a figure, and a word that says which it is.
  private static func value(_ piece: String, _ words: [String]) -> String? {
    let text = piece.droppingStops
    if let rest = after(words, in: text), rest.hasFigure { return rest }
    for word in words where text.lowercased().hasSuffix(" " + word) {
      let rest = String(text.dropLast(word.count)).droppingSeparators
      if rest.hasFigure { return rest }
    }
    return nil
  }

  private static func after(_ words: [String], in text: String) -> String? {
    let lower = text.lowercased()
    for word in words where lower.hasPrefix(word + " ") || lower.hasPrefix(word + ":") {
      let rest = String(text.dropFirst(word.count)).droppingSeparators
      if rest.hasText { return rest }
    }
    return nil
  }

  // MARK: From one figure to another

  /// `fra 38 % til 60 %`.
  private static func figures(_ piece: String) -> [Part]? {
    guard let rest = piece.droppingWord("fra"), let middle = rest.firstRange(of: " til ") else {
      return nil
    }
    let (from, to) = (rest[..<middle.lowerBound].trimmed, rest[middle.upperBound...].trimmed)
    return from.hasFigure && to.hasFigure ? [.baseline(from), .target(to)] : nil
  }

  /// `Sygefraværet falder fra 6,2 % til 5 %`, without a sign between; only with a percentage, for
  /// `åbent fra 7 til 17` is no baseline.
  private func span(_ text: String) -> Reading? {
    guard text.firstRange(of: ": ") == nil, let from = text.ranges(of: " fra ").last else {
      return nil
    }
    var span = String(text[from.lowerBound...]).trimmed
    let whole = span
    let led = dates.led(atEndOf: span)
    if let led { span = led.before }
    guard span.contains("%"), Pieces.all(of: span).count == 1,
      case .baseline(let baseline)? = Self.figures(span)?.first,
      case .target(let target)? = Self.figures(span)?.last
    else { return nil }
    let sign = Sign(sign: text[..<from.lowerBound].trimmed, baseline: baseline, target: target)
    return Reading(
      sign: sign, deadline: led?.date, deadlineWords: led.map { Self.behind($0.before, in: whole) })
  }

  /// What stands behind the beginning of a text.
  private static func behind(_ beginning: String, in text: String) -> String {
    String(text.dropFirst(beginning.count)).droppingSeparators.droppingStops
  }
}

extension String {
  /// Whether it begins with a number, or a word for one.
  var hasFigure: Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let word = words.first.flatMap { Texts.bounds.contains($0) ? words.dropFirst().first : $0 }
    return word.map { $0.first?.isNumber == true || Texts.numberWords.contains($0) } ?? false
  }

  /// The text up to the end of a piece of it.
  fileprivate func upTo(_ piece: String) -> String? {
    ranges(of: piece).last.map { String(self[..<$0.upperBound]) }
  }
}
