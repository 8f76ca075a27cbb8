import CommandLineDanish
import DanishText
import PlanModel
import PlanReports
import PlanStore
import PlanWorkspace
import TerminalSession
import TextLayout
import Workshop

/// `kursus status --følg`: tells of a room whenever something changes in it, until somebody stops it.
struct RoomFollowing {
  private var reader: RoomReader
  private let watch: FolderWatch
  private let look: LookOptions
  private let report: (RoomReader) -> RoomReport
  private let text = RoomText()

  init(
    _ reader: RoomReader, _ watch: FolderWatch, look: LookOptions,
    report: @escaping (RoomReader) -> RoomReport
  ) {
    (self.reader, self.watch, self.look, self.report) = (reader, watch, look, report)
  }

  /// Writes the report anew at each change, as a file.
  mutating func run(writing write: (RoomReport) throws -> Void) throws {
    try write(report(reader))
    while true {
      if case .changes(let changes) = watch.wait(), reader.take(changes) {
        try write(report(reader))
      }
    }
  }

  /// Shows it in the terminal; where that cannot be drawn on, or is read aloud, adds a line below for
  /// each thing that changed.
  mutating func run() throws {
    if look.appearance != .plain, let page = LivePage() { return draw(on: page) }
    try add()
  }

  // MARK: Lines

  private mutating func add() throws {
    let output = StandardStream.output
    var before = report(reader)
    try output.write(
      output.fitted(ToldText(report: text.text(of: before, look: look.report(inFile: false)))))
    while true {
      guard case .changes(let changes) = watch.wait(), reader.take(changes) else { continue }
      let now = report(reader)
      for line in Self.changed(from: before, to: now) {
        try output.write(output.fitted(ToldText(report: "\(Texts.Room.time) \(line)\n")))
      }
      before = now
    }
  }

  /// What is told differently, a sentence for each line of the report.
  private static func changed(from old: RoomReport, to new: RoomReport) -> [String] {
    let known = Set([old.view.all].compactMap(\.self) + old.view.lines)
    let lines = ([new.view.all].compactMap(\.self) + new.view.lines).filter { !known.contains($0) }
    if lines.isEmpty, old.view.room.centres.count != new.view.room.centres.count {
      return [RoomText().head(of: new.view)]
    }
    return lines.map { RoomText().sentence(of: $0, in: new.view) }
  }

  // MARK: The page

  private mutating func draw(on page: LivePage) {
    var page = page
    var (first, flips, changed) = (0, false, Texts.Room.time)
    while true {
      let now = report(reader)
      let shown =
        flips
        ? RoomReport(now.view.room, ofEach: now.view.isOfEach, isPicture: !now.isPicture) : now
      let fitted = fitted(shown, on: page, from: &first, changed)
      page.show(ToldText(report: fitted, ink: look.appearance == .rich))
      wait: while true {
        switch watch.wait(orInputOn: page.descriptors) {
        case .changes(let changes):
          guard reader.take(changes) else { continue }
          changed = Texts.Room.time
          break wait
        case .input, .interrupted:
          switch page.take() {
          case .end: return
          case .redraw: break wait
          case .key("b"), .key("B"):
            (flips, first) = (!flips, 0)
            break wait
          case .key(" "):
            first += max(1, page.height / 2)
            break wait
          case .key, .nothing: continue
          }
        case .timeout: continue
        }
      }
    }
  }

  /// As many lines as there is room for, the first that is wanted below the heading, and the keys.
  private func fitted(
    _ report: RoomReport, on page: LivePage, from first: inout Int, _ changed: String
  ) -> String {
    let colour = look.appearance == .rich
    let lines = text.lines(
      of: report, look: ReportLook(width: page.width, hasColour: colour, isPlain: false))
    let room = page.height - 2
    let isLong = lines.count > room
    let head = isLong ? Array(lines.prefix(RoomText.headLines)) : []
    let rest = isLong ? Array(lines.dropFirst(head.count)) : lines
    let places = max(1, room - head.count)
    if first >= rest.count || !isLong { first = 0 }
    let body = rest.dropFirst(first).prefix(isLong ? places : rest.count)
    let foot = Texts.Room.keys(isLong: isLong, isPicture: report.isPicture, changed: changed)
    let told = (foot.columns > page.width ? Texts.Room.fewKeys : foot)
    return (head + body + ["", colour ? Ink.quiet(told) : told]).joined(separator: "\n")
  }
}
