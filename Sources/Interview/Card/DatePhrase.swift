import DanishText
import PlanModel

/// Finds a date in the words of a line. A figure that only looks like one, `10-12`, `3/4 af børnene`,
/// is none: what stands there in plain words is better than a wrong date.
struct DatePhrase {
  let context: LineContext

  /// How many words a date has at most: `senest ved udgangen af november 2016`.
  private static let longest = 6
  /// What may stand before a date at the end of a sentence, and says that it is one.
  private static let leads: Set<String> = ["inden", "senest", "før", "den", "d."]
  /// After these a date says where something comes from, and not when it is done.
  private static let origins: Set<String> = [
    "fra", "af", "siden", "efter", "på", "om", "til", "over", "mellem", "og", "mod", "end", "ca.",
    "hver", "hvert", "uge",
  ]

  /// The date that a piece of a line is, and nothing else.
  func whole(_ piece: String) -> PlanDate? {
    let text = piece.trimmed.droppingStops
    guard text.contains(where: \.isLetter) || text.hasFullDate else { return nil }
    return read(text.droppingWord("i") ?? text.droppingWord("før") ?? text)
  }

  /// The date at the end of a text, where a word says that it is one, and the text before it.
  func led(atEndOf text: String) -> (before: String, date: PlanDate)? {
    let words = text.droppingStops.spaced
    for start in words.indices.suffix(Self.longest) where start > 0 {
      let lead = words[start].lowercased()
      let isIn = lead == "i" && (words.count > start + 1) && words[start + 1].isTimeOfYear
      guard Self.leads.contains(lead) || isIn,
        let date = read(words[(start + 1)...].joined(separator: " "))
      else { continue }
      return (words[..<start].joined(separator: " ").droppingSeparators, date)
    }
    return nil
  }

  /// The date after *inden* or *senest*, anywhere in a text; the text is to keep its words.
  func limit(in text: String) -> PlanDate? {
    let words = text.spaced
    for start in words.indices where ["inden", "senest"].contains(words[start].lowercased()) {
      let rest = words[(start + 1)...]
      for count in (1...Self.longest).reversed() where rest.count >= count {
        let phrase = rest.prefix(count).joined(separator: " ").droppingStops
        if phrase.contains(where: \.isLetter) || phrase.hasFullDate, let date = read(phrase) {
          return date
        }
      }
    }
    return nil
  }

  /// A day of a month or a week with no word before it, `Temadag 14. april`; the text is to keep
  /// its words.
  func bare(atEndOf text: String) -> PlanDate? {
    let words = text.droppingStops.spaced
    for start in words.indices.suffix(3) where start > 0 {
      let phrase = Array(words[start...])
      guard phrase.count > 1, phrase[0].first?.isNumber == true || phrase[0].lowercased() == "uge",
        phrase[1].isTimeOfYear || phrase[0].lowercased() == "uge",
        !Self.origins.contains(words[start - 1].lowercased())
      else { continue }
      if let date = read(phrase.joined(separator: " ")) { return date }
    }
    return nil
  }

  /// The date in a piece of a sentence, and what is left of the piece without it.
  func anywhere(in piece: String) -> (rest: [String], isAtEdge: Bool, date: PlanDate)? {
    let words = piece.spaced
    for count in (1...Self.longest).reversed() where words.count >= count {
      for start in 0...(words.count - count) {
        let phrase = words[start..<(start + count)].joined(separator: " ")
        guard let date = whole(phrase) else { continue }
        let rest = Array(words[..<start]) + words[(start + count)...]
        return (rest, start == 0 || start + count == words.count, date)
      }
    }
    return nil
  }

  /// What stands before a day that there is not, at the end of a text: `MED-udvalget onsdag den
  /// 31/2`.
  func beforeDoubt(atEndOf text: String) -> String? {
    let words = text.droppingStops.spaced
    for start in words.indices.suffix(Self.longest) {
      let phrase = words[start...].joined(separator: " ")
      let bare = words[start...].drop { Self.leads.contains($0.lowercased()) }
      guard case .noSuchDay? = doubtful(phrase) ?? doubtful(bare.joined(separator: " ")) else {
        continue
      }
      return words[..<start].joined(separator: " ").droppingSeparators
    }
    return nil
  }

  private func doubtful(_ phrase: String) -> DateDoubt? {
    phrase.contains(where: \.isLetter) || phrase.hasFullDate
      ? DanishDate.doubt(phrase, year: context.year ?? context.today.year) : nil
  }

  /// What is odd about a date in a text: a day that the month has not, or a day of the week that
  /// does not fit. In words for the leader.
  func doubt(in text: String) -> String? {
    let words = text.spaced.map(\.droppingStops)
    for start in words.indices {
      for count in (1...Self.longest).reversed() where start + count <= words.count {
        let phrase = words[start..<(start + count)].joined(separator: " ")
        guard phrase.contains(where: \.isLetter) || phrase.hasFullDate else { continue }
        if let doubt = doubt(whole: phrase) { return doubt }
      }
    }
    return nil
  }

  private func doubt(whole phrase: String) -> String? {
    switch DanishDate.doubt(phrase, year: context.year ?? context.today.year) {
    case .weekday: read(phrase).map(Texts.wrongWeekday)
    case let doubt?: Texts.noSuchDay(doubt)
    case nil: nil
    }
  }

  private func read(_ text: String) -> PlanDate? {
    DanishDate.read(text, today: context.today, year: context.year)
  }
}

extension String {
  /// The words, without what is between them.
  var spaced: [String] { blankSeparated.map(String.init) }

  /// Whether it is a span of time or a repetition, of which a day is only the beginning or the end:
  /// `uge 7-9`, `marts til maj`, `hver mandag`.
  var saysMoreThanADay: Bool {
    DanishDate.isRecurring(self)
      || contains(#/(?i)\d\s*[-–]\s*\d|\p{L}\s*–\s*\p{L}/#) && !hasDayOfFigures
      || spaced.contains { ["til", "og"].contains($0.lowercased()) }
  }

  /// `30-06-2016`, `2016-06-30`.
  private var hasDayOfFigures: Bool { contains(#/\d{1,4}-\d{1,2}-\d{1,4}/#) }

  /// Without full stops and the like at the end; a stop behind a number is kept.
  var droppingStops: String {
    var text = trimmed
    while let last = text.last, ".,;:!".contains(last) {
      text = String(text.dropLast()).trimmed
    }
    return text
  }

  /// Without what stood between two pieces, at either end.
  var droppingSeparators: String {
    var text = Substring(trimmed)
    while let last = text.last, ",;:–-".contains(last) || last.isWhitespace { text.removeLast() }
    while let first = text.first, ",;:–".contains(first) || first.isWhitespace {
      text.removeFirst()
    }
    return String(text)
  }

  /// What follows a first word; nil where the text does not begin with it.
  func droppingWord(_ word: String) -> String? {
    let lower = lowercased()
    guard lower.hasPrefix(word + " ") else { return nil }
    return String(dropFirst(word.count + 1)).trimmed
  }

  /// Whether it is a month, a week or a season, as one word.
  fileprivate var isTimeOfYear: Bool {
    let word = lowercased().droppingStops
    return word == "uge" || PlanDate.monthNames.contains { $0 == word || $0.prefix(3) == word }
      || ["forår", "foråret", "efterår", "efteråret"].contains(word)
  }

  /// Whether it holds a date of figures that can be nothing else: with a year, or with a stroke.
  fileprivate var hasFullDate: Bool {
    let numbers = split { !$0.isNumber }
    let isSlashed =
      numbers.count == 2 && filter { !$0.isNumber && !$0.isWhitespace } == "/"
    return numbers.count == 3 || isSlashed
  }
}
