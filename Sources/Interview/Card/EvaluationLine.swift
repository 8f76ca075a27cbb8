import DanishText
import PlanModel

/// An evaluation as it is written on one line: `10. november i LMU, vi tæller på tavlen igen`.
struct EvaluationLine {
  /// What was read.
  struct Reading: Equatable {
    var evaluation = Evaluation()
    /// Who is responsible, where that is said, too.
    var responsible: String?
  }

  private let dates: DatePhrase
  private let people: PersonPhrase
  private let asksForPerson: Bool
  private var reading = Reading()
  private var how: [String] = []

  /// Reads a line. `asksForPerson` where it was also asked who is responsible: only then is a
  /// name alone that person.
  static func read(_ text: String, _ context: LineContext, asksForPerson: Bool = false) -> Reading {
    var line = EvaluationLine(
      dates: DatePhrase(context: context), people: PersonPhrase(context: context),
      asksForPerson: asksForPerson)
    for piece in Self.pieces(text.trimmed) { line.take(piece) }
    line.reading.evaluation.how = Self.joined(line.how)
    return line.reading
  }

  /// Pieces, and sentences: a stop behind a number or in a short word ends none.
  private static func pieces(_ text: String) -> [String] {
    Pieces.all(of: text).flatMap { piece -> [String] in
      var sentences: [String] = []
      var start = piece.startIndex
      let stops = piece.ranges(of: ". ") + piece.ranges(of: ": ")
      for stop in stops.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let isColon = piece[stop.lowerBound] == ":"
        let isOrdinal = piece[start..<stop.lowerBound].last?.isNumber == true
        let next = piece[stop.upperBound...].first
        guard isColon || (next?.isUppercase == true && !isOrdinal) else { continue }
        sentences.append(String(piece[start..<stop.lowerBound]))
        start = stop.upperBound
      }
      return sentences + [String(piece[start...])]
    }
  }

  private mutating func take(_ piece: String) {
    if let person = responsible(piece) {
      reading.responsible = reading.responsible.map { "\($0), \(person)" } ?? person
      return
    }
    var words = piece.spaced
    if reading.evaluation.when == nil, let found = dates.anywhere(in: piece) {
      reading.evaluation.when = .known(found.date)
      if found.isAtEdge { words = found.rest }
    }
    takeForum(from: &words)
    let rest = words.joined(separator: " ")
    if Texts.onlyLeadsIn.contains(rest.lowercased()) || !rest.hasText { return }
    how.append(rest)
  }

  /// A forum at the end of a piece, or alone, with the word that leads to it.
  private mutating func takeForum(from words: inout [String]) {
    guard reading.evaluation.forum == nil, let place = words.lastIndex(where: isForum) else {
      return
    }
    reading.evaluation.forum = known(words[place])
    guard place == words.count - 1 else { return }
    words.removeLast()
    while let last = words.last, Texts.leadsToForum.contains(last.lowercased()) {
      words.removeLast()
    }
  }

  private func isForum(_ word: String) -> Bool { known(word) != nil }

  /// The forum as the plan writes it: `personalemødet` is `personalemøde`.
  private func known(_ word: String) -> String? {
    let written = word.droppingStops
    let word = written.lowercased()
    guard word.hasText else { return nil }
    if let forum = people.context.forums.first(where: { forum in
      let forum = forum.lowercased()
      return word == forum || word == forum + "t" || word == forum + "et"
    }) {
      return forum
    }
    return Texts.forumEndings.contains { word.hasSuffix($0) }
      ? Texts.lowered(written) : nil
  }

  private func responsible(_ piece: String) -> String? {
    let text = piece.droppingStops
    let lower = text.lowercased()
    for label in Texts.responsibleLabels where lower.hasPrefix(label) {
      let name = String(text.dropFirst(label.count)).droppingSeparators
      if name.hasText { return name }
    }
    for label in [" er ansvarlig", " er ansvarlige"] where lower.hasSuffix(label) {
      return String(text.dropLast(label.count))
    }
    let isName = asksForPerson && reading.responsible == nil && known(text) == nil
    return isName && people.isPerson(text) ? text : nil
  }

  private static func joined(_ pieces: [String]) -> String? {
    guard let first = pieces.first else { return nil }
    let text = ([first.prefix(1).uppercased() + first.dropFirst()] + pieces.dropFirst())
      .joined(separator: ", ")
    return text.droppingStops.hasText ? text.droppingStops : nil
  }
}
