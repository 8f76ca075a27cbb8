import DanishText
import PlanModel

/// What is written on a goal's card, row by row.
struct CardLines {
  /// A text, and the row that it goes to.
  struct Entry: Equatable {
    var part: GoalPart
    var text: String
  }

  private let context: LineContext
  /// Whether the lines that begin with a row's number are rows, whatever follows.
  private var areRows = false
  /// The row that was asked for; nil where none was.
  private let asked: GoalPart?
  private(set) var entries: [Entry] = []
  /// The row that the next line goes to.
  private var current: GoalPart?
  /// Whether the next line begins a new text, though it does not look so.
  private var begins = true

  /// Reads what was written; nil where a text belongs to no row.
  /// `isRow`: a number at its beginning is a row's, whatever follows.
  static func read(
    _ text: String, asked: GoalPart?, isRow: Bool = false, _ context: LineContext
  ) -> [Entry]? {
    var reader = CardLines(context: context, asked: asked)
    reader.areRows = isRow
    return reader.readAll(text) ? reader.entries.filter(\.text.hasText) : nil
  }

  private init(context: LineContext, asked: GoalPart?) {
    (self.context, self.asked) = (context, asked)
    current = asked
  }

  /// The row that a text may mean though its number may count what follows: it is to be asked about.
  static func doubtful(_ text: String, _ context: LineContext) -> GoalPart? {
    text.contains("\n") ? nil : RowMarker.doubtful(text.trimmed, context)
  }

  private mutating func readAll(_ text: String) -> Bool {
    let written = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
    let isList = Bullet.areNumbered(written)
    areRows = areRows || (!isList && areNumberedRows(written))
    let lines = written.flatMap(divided)
    if !(asked?.isList ?? false), areActions(lines) { current = .tiltag }
    for line in lines {
      guard line.hasText else {
        addBreak()
        continue
      }
      if let marker = marker(line, isList: isList) {
        current = marker.part
        begins = true
        if marker.text.hasText { add(marker.text) }
        continue
      }
      guard current != nil else { return false }
      add(line)
    }
    return true
  }

  private func marker(_ line: String, isList: Bool = false) -> RowMarker? {
    RowMarker(line, isList: isList, isAmongRows: areRows, context)
  }

  /// Whether the lines are a card's rows by their numbers: each greater than the one before, and one
  /// of them is a row for certain, or there are three.
  private func areNumberedRows(_ lines: [String]) -> Bool {
    let numbered = lines.filter { line in
      marker(line).map { _ in RowMarker.number(of: line) != nil }
        ?? (RowMarker.doubtful(line, context) != nil)
    }
    let numbers = numbered.compactMap(RowMarker.number)
    let isRising = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    return numbers.count > 1 && isRising
      && (numbers.count > 2 || numbered.contains { marker($0) != nil })
  }

  /// Several rows on one line, with a semicolon before the name or number of the next.
  private func divided(_ line: String) -> [String] {
    var lines: [String] = []
    for piece in line.split(separator: "; ", omittingEmptySubsequences: false).map(String.init) {
      if !lines.isEmpty, marker(piece.trimmed) == nil {
        lines[lines.count - 1] += "; " + piece
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// Whether lines without a row of their own are a list of tiltag: several, all of which say who or
  /// when at their end; with signs before them, half of them do.
  private func areActions(_ lines: [String]) -> Bool {
    let lines = lines.filter(\.hasText)
    guard lines.count > 1,
      lines.allSatisfy({ marker($0, isList: Bullet.areNumbered(lines)) == nil })
    else { return false }
    let texts = lines.map(Bullet.dropped)
    let said = texts.filter { text in
      ActionLine.read(text, context).what.map { $0.count < text.count } ?? false
    }
    let isMarked = !zip(texts, lines).contains { $0 == $1 }
    return said.count * (isMarked ? 2 : 1) >= lines.count
  }

  /// Of a list each line is a text of its own, unless it only goes on with the one before.
  private mutating func add(_ line: String) {
    guard let part = current else { return }
    defer { begins = false }
    if !part.isList {
      if begins { return addEntry(line, to: part) }
      return join(line, with: "\n")
    }
    let text = Bullet.dropped(from: line)
    let goesOn = !begins && text == line && line.first?.isLowercase == true && !isAddition(line)
    goesOn ? join(line, with: " ") : entries.append(Entry(part: part, text: text))
  }

  /// `hvem: Ida` and `i dag: 38 %` belong to the record before, and are read by themselves.
  private func isAddition(_ line: String) -> Bool {
    ActionLine.read(line, context).what == nil || SignLine.read(line, context).sign.sign == nil
  }

  private mutating func join(_ line: String, with sign: String) {
    guard !entries.isEmpty else { return }
    entries[entries.count - 1].text += sign + line
  }

  /// An empty line parts two paragraphs, or two records.
  private mutating func addBreak() {
    guard let part = current, !entries.isEmpty, !begins else { return }
    if part.isList { begins = true } else { entries[entries.count - 1].text += "\n" }
  }

  /// A first sentence about today is the sammenhæng, where it was asked what is to be different.
  private mutating func addEntry(_ text: String, to part: GoalPart) {
    guard part == .mål, asked == .mål, let today = Self.today(text) else {
      return entries.append(Entry(part: part, text: text))
    }
    entries.append(Entry(part: .sammenhæng, text: today.text))
    entries.append(Entry(part: part, text: today.rest))
  }

  private static func today(_ text: String) -> (text: String, rest: String)? {
    guard Texts.todayOpenings.contains(where: text.hasPrefix),
      let stop = text.ranges(of: ". ").first(where: {
        text[$0.upperBound...].first?.isUppercase == true
      })
    else { return nil }
    return (text[...stop.lowerBound].trimmed, text[stop.upperBound...].trimmed)
  }
}

extension GoalPart {
  /// Whether it holds several records.
  var isList: Bool { self == .tiltag || self == .tegn }
}

/// The sign before a point of a list.
enum Bullet {
  /// The line without `-`, `•` or `2.`.
  static func dropped(from line: String) -> String {
    let text = line.trimmed
    guard let space = text.firstIndex(where: \.isWhitespace) else { return text }
    let head = text[..<space]
    let isSign = ["-", "–", "*", "•", "·", "o"].contains(head) || number(of: text) != nil
    return isSign ? text[space...].trimmed : text
  }

  /// Whether lines are numbered from 1, one after another.
  static func areNumbered(_ lines: [String]) -> Bool {
    let numbers = lines.compactMap(number)
    return numbers.first == 1 && numbers == Array(1...numbers.count)
  }

  /// Whether a line begins with the number of a point, whatever follows.
  static func isNumbered(_ line: String) -> Bool { numbered(line) != nil }

  private static func number(of line: String) -> Int? {
    guard let point = numbered(line), point.text.first?.isUppercase == true else { return nil }
    return point.number
  }

  private static func numbered(_ line: String) -> (number: Int, text: String)? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard digits.count < 3, let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first?.isWhitespace == true, let number = Int(digits)
    else { return nil }
    return (number, rest.dropFirst().trimmed)
  }
}
