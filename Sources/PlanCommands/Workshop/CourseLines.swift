import DanishText
import PlanModel
import Workshop

/// The clock of a course as lines that are only ever added to: what a listener is to hear, and when.
struct CourseLines {
  let sheet: RunSheet
  private var last: WorkshopStanding?
  private var isTold: Set<Int> = []

  /// When it is told what is left, in minutes.
  private static let marks = [5, 1]

  init(_ sheet: RunSheet) { self.sheet = sheet }

  /// What is to be told of a moment, after all earlier ones.
  mutating func lines(_ standing: WorkshopStanding) -> [String] {
    defer { last = standing }
    guard let current = standing.current else {
      return standing.phase == last?.phase ? [] : rest(standing)
    }
    let visits = standing.blocks[current].visits
    let isNew = last?.current != current || last?.blocks[current].visits != visits
    if isNew {
      // What is past already needs no telling.
      isTold = Set(Self.marks.filter { standing.left <= Int64($0) * Span.minute })
      return begins(standing, current)
    }
    return change(standing) + passing(standing, current)
  }

  /// What came of a command was told already.
  mutating func hear(_ standing: WorkshopStanding) {
    last = standing
    for mark in [0] + Self.marks where standing.left > Int64(mark) * Span.minute {
      isTold.remove(mark)
    }
  }

  private func rest(_ standing: WorkshopStanding) -> [String] {
    switch standing.phase {
    case .waiting:
      [sheet.title, sheet.start?.value.map { Texts.Run.begins($0) + "." }, Texts.Run.typeStart]
        .compactMap(\.self)
    case .running, .paused, .ended:
      [Texts.Run.isOver + ". " + (standing.end.map { Texts.Run.ended($0) + "." } ?? "")]
    }
  }

  private func begins(_ standing: WorkshopStanding, _ current: Int) -> [String] {
    let block = sheet.blocks[current]
    return Texts.Run.blockLines(
      block, current + 1, of: sheet.blocks.count, left: standing.left, end: standing.end ?? "")
      + (standing.phase == .paused ? [Texts.Run.stands + "."] : [])
  }

  /// What somebody did, here or elsewhere.
  private mutating func change(_ standing: WorkshopStanding) -> [String] {
    guard let last else { return [] }
    var lines: [String] = []
    if last.phase != standing.phase {
      lines.append(standing.phase == .paused ? Texts.Run.stands + "." : Texts.Run.goesOn + ".")
    }
    guard let current = standing.current,
      last.blocks[current].length != standing.blocks[current].length
    else { return lines }
    hear(standing)
    return lines + [Texts.Run.leftLine(standing.left, end: standing.end ?? "")]
  }

  private mutating func passing(_ standing: WorkshopStanding, _ current: Int) -> [String] {
    guard standing.phase == .running else { return [] }
    let title = Texts.Run.title(sheet.blocks[current], current + 1)
    if standing.isOut {
      guard isTold.insert(0).inserted else { return [] }
      return [Texts.Run.isOutLine(title)]
    }
    let due = Self.marks.filter { standing.left <= Int64($0) * Span.minute }
    let new = due.filter { isTold.insert($0).inserted }
    return new.last.map { [Texts.Run.minutesLeft($0, title)] } ?? []
  }

  /// After how many milliseconds there may be something to tell.
  static func wait(_ standing: WorkshopStanding) -> Int {
    guard standing.phase == .running else { return Int(Span.second) }
    let next = ([0] + marks).map { standing.left - Int64($0) * Span.minute }.filter { $0 > 0 }.min()
    return Int(min(next ?? Span.second, Span.second))
  }
}
