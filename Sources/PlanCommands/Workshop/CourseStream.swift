import CommandLineDanish
import Glibc
import PlanModel
import PlanWorkspace
import TerminalSession
import TextLayout
import Workshop

/// The clock of a course on plain streams: lines are added, commands are typed, and nothing is drawn
/// anew.
struct CourseStream {
  private let keys: CourseKeys
  private let log: String
  private let hasSound: Bool
  private var lines: CourseLines
  private var wasOut = false
  private var input = LinePoll(descriptor: STDIN_FILENO)

  init(_ sheet: RunSheet, _ timer: WorkshopTimer, log: String, hasSound: Bool) {
    keys = CourseKeys(sheet: sheet, timer: timer)
    (self.log, self.hasSound) = (log, hasSound)
    lines = CourseLines(sheet)
  }

  /// Until it is left, or nothing more can be typed.
  consuming func run() throws {
    var trouble: String?
    while true {
      let standing = try tell()
      let found = keys.trouble(in: log)
      if let found, found != trouble { StandardStream.error.tell(found) }
      trouble = found
      switch input.next(within: CourseLines.wait(standing)) {
      case .line(let line): if try !take(line) { return }
      case .timeout: break
      case .end:
        if keys.timer.standing().current != nil { StandardStream.error.tell(Texts.Run.inputEnded) }
        return
      }
    }
  }

  private mutating func tell() throws -> WorkshopStanding {
    keys.timer.refresh()
    let standing = keys.timer.standing()
    for line in lines.lines(standing) { try write(line) }
    if hasSound, standing.isOut, !wasOut, isatty(STDOUT_FILENO) == 1 {
      try StandardStream.output.write(data: [0x07])
    }
    wasOut = standing.isOut
    return standing
  }

  /// Does what a line says; false where that is to leave.
  private mutating func take(_ line: String) throws -> Bool {
    switch CourseCommands.meaning(of: line) {
    case .wish(let wish): try act(wish)
    case .onward: try act(keys.timer.standing().phase == .paused ? .resume : .goOn)
    case .lag: try write(keys.lag())
    case .status: try write(Texts.Run.status(keys.timer.standing(), keys.sheet))
    case .help: for line in Texts.Run.plainHelp { try write(line) }
    case .unknown: try write(Texts.Run.unknown)
    case .leave: return false
    }
    return true
  }

  /// Does what is wished, and says what came of it; a new block says it itself.
  private mutating func act(_ wish: WorkshopWish) throws {
    let before = keys.timer.standing().current
    let said = keys.act(wish)
    let after = keys.timer.standing()
    if after.current != nil, after.current != before { return }
    try write(said)
    lines.hear(after)
  }

  private func write(_ line: String) throws {
    let output = StandardStream.output
    let text = output.fitted(ToldText(line + "\n"))
    try output.write(text)
  }
}
