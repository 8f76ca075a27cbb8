import DanishText
import PlanModel

/// A drøftelse as it is written on one line: `HovedMED, 20. januar 2016, drøftet, sag 15/15037`.
///
/// A piece that is clear is taken for what it is; of the others the first answers what was asked.
struct DiscussionLine {
  private let dates: DatePhrase
  /// The fields that are asked for, in order.
  private var asked: [DiscussionStep.Field]
  private var values: [DiscussionStep.Field: String] = [:]

  /// Reads a line; nil where something in it belongs to no field that is asked for.
  static func read(
    _ text: String, asked: [DiscussionStep.Field], _ context: LineContext
  ) -> [DiscussionStep.Field: String]? {
    var line = DiscussionLine(dates: DatePhrase(context: context), asked: asked)
    let lines = text.split(whereSeparator: \.isNewline)
    let pieces = lines.flatMap { Pieces.all(of: String($0)) }.filter(\.hasText)
    return pieces.allSatisfy { line.take($0) } ? line.values : nil
  }

  private init(dates: DatePhrase, asked: [DiscussionStep.Field]) {
    (self.dates, self.asked) = (dates, asked)
  }

  private mutating func take(_ piece: String) -> Bool {
    if let named = Self.named(piece) { return put(named.text, in: named.field) }
    if let date = dates.whole(piece) { return put(date.text, in: .date) }
    if let outcome = Self.outcome(piece) { return put(outcome.text, in: .outcome) }
    if Self.isCaseNumber(piece) { return put(piece, in: .caseNumber) }
    if let led = dates.led(atEndOf: piece), asked.first == .forum {
      return put(led.before, in: .forum) && put(led.date.text, in: .date)
    }
    // A day that there is not is told by whoever reads the line, and asked for again.
    if let forum = dates.beforeDoubt(atEndOf: piece), asked.first == .forum || !forum.hasText {
      return !forum.hasText || put(forum, in: .forum)
    }
    // A date or an outcome that cannot be read is none of the others.
    guard let field = asked.first, field == .forum || field == .caseNumber else { return false }
    return put(piece, in: field)
  }

  private mutating func put(_ text: String, in field: DiscussionStep.Field) -> Bool {
    guard values[field] == nil else { return false }
    values[field] = text
    asked.removeAll { $0 == field }
    return true
  }

  /// `sag 15/15037`, `dato: 20. januar 2016`.
  private static func named(_ piece: String) -> (field: DiscussionStep.Field, text: String)? {
    for field in DiscussionStep.Field.allCases {
      for name in Texts.discussionNames(field) where piece.lowercased().hasPrefix(name) {
        let rest = piece.dropFirst(name.count)
        guard let sign = rest.first, sign == ":" || sign.isWhitespace else { continue }
        let text = rest.droppingFirstSign
        if text.hasText, sign == ":" || (field == .caseNumber && text.first?.isNumber == true) {
          return (field, text)
        }
      }
    }
    return nil
  }

  /// Only a whole word: a number names a row.
  private static func outcome(_ piece: String) -> Outcome? {
    let text = piece.droppingStops
    return text.count > 3 && Int(text) == nil
      ? Numbers.choice(text, among: Outcome.allCases) : nil
  }

  /// `15/15037`, `2016-0042`.
  private static func isCaseNumber(_ piece: String) -> Bool {
    let text = piece.droppingStops
    let isFigures = text.allSatisfy { $0.isNumber || "/-.".contains($0) }
    return isFigures && text.contains { !$0.isNumber } && text.count > 4
  }
}

extension Substring {
  /// Without a colon at the beginning, and the blanks around.
  fileprivate var droppingFirstSign: String { (first == ":" ? dropFirst() : self).trimmed }
}
