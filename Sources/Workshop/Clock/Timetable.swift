import DanishText
import PlanModel

/// What a run sheet says of time, once and for all.
struct Timetable: Sendable, Hashable {
  /// A block, as far as the clock cares.
  struct Entry: Sendable, Hashable {
    /// What it is known by: its id, or its number where it has none.
    var key: String
    /// How long it is to take, in milliseconds; a minute at least.
    var planned: Int64
    /// Whether nobody works in it.
    var isBreak: Bool
  }

  let entries: [Entry]
  /// What they take together.
  let planned: Int64
  private let date: PlanDate?
  private let start: Int64?
  private let end: Int64?

  init(_ sheet: RunSheet) {
    entries = zip(Self.keys(of: sheet.blocks), sheet.blocks).map { key, block in
      Entry(
        key: key,
        planned: Int64(max(1, block.minutes?.value?.number ?? 0)) * Span.minute,
        isBreak: block.form?.value == .pause)
    }
    planned = entries.reduce(0) { $0 + $1.planned }
    date = sheet.date?.value
    start = sheet.start?.value.map { Int64($0.minutes) * Span.minute }
    end = sheet.end?.value.map { Int64($0.minutes) * Span.minute }
  }

  /// The id of each block, or its number where the id is missing, used twice, or would not stand in
  /// a log as it is.
  private static func keys(of blocks: [RunSheet.Block]) -> [String] {
    var seen: Set<String> = []
    return blocks.enumerated().map { index, block in
      guard let id = block.id, id.isPlainKey, seen.insert(id).inserted else {
        return String(index + 1)
      }
      return id
    }
  }

  /// The place of a block.
  func index(of key: String) -> Int? { entries.firstIndex { $0.key == key } }

  /// What each block from one on gets of the time there is.
  func shares(of room: Int64, from index: Int) -> [Int64] {
    ClockShares.shares(
      of: room,
      among: entries[index...].map { ClockShares.Part(planned: $0.planned, isBreak: $0.isBreak) })
  }

  /// How long it is from a moment to the time at which the run sheet begins; negative after it. Nil
  /// on another day, and where it says none.
  func untilStart(at now: ClockReading) -> Int64? {
    guard let start, date == nil || date == now.day else { return nil }
    return start - now.timeOfDay
  }

  /// When a course that begins at a moment was to begin, and when it is to end, both counted from
  /// that moment.
  ///
  /// The end that was announced stands where half of the planned time is left for it; one that
  /// begins early ends early. Far from its hours, or on another day, it is a rehearsal, and takes
  /// what it takes.
  func course(beginningAt begin: ClockReading) -> (planned: Int64, end: Int64) {
    guard let ahead = untilStart(at: begin), abs(ahead) <= planned / 2 else { return (0, planned) }
    guard let end else { return (ahead, planned) }
    let left = end - begin.timeOfDay
    // Nobody begins on the second.
    let fits = planned <= left + Span.minute / 2
    return (ahead, fits || left < planned / 2 ? planned : left)
  }
}

extension String {
  /// Whether it has letters, and nothing but letters, digits and hyphens.
  fileprivate var isPlainKey: Bool {
    guard let first, utf8.count <= 100, first.isLetter || first.isNumber else { return false }
    return contains(where: \.isLetter)
      && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
