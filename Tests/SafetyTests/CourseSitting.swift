import Glibc
import PlanFormat
import PlanModel
import PlanWorkspace
import TestSupport
import Workshop

/// The folder of a course, and the real program on terminals in it.
struct CourseSitting {
  let folder: TestSupport.ScratchFolder

  /// Works in a new folder with a course of three blocks.
  static func use(_ work: (CourseSitting) throws -> Void) throws {
    try TestSupport.ScratchFolder.use { folder in
      try folder.write("kursus.yaml", text: sheet)
      try work(CourseSitting(folder: folder))
    }
  }

  private static let sheet = """
    format: kursus/1
    titel: Årsplankursus
    ledetråd: ledetråd-2016
    år: 2016
    dato: 2015-12-03
    start: "09.00"
    slut: "10.00"
    blokke:
      - { id: alene, titel: Skriv selv, form: alene, minutter: 10, vejledning: Svar i ro. }
      - { id: kaffe, titel: Kaffe, form: pause, minutter: 20 }
      - { id: plenum, titel: Hør hinanden, form: plenum, minutter: 30, vejledning: Sig det højt. }

    """

  private static let environment = [
    "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
    "TZ": "Europe/Copenhagen",
  ]

  /// Starts the program on a terminal.
  func start(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80
  ) throws -> TerminalProgram {
    try TerminalProgram(
      "/usr/bin/env",
      ["-C", folder.path, try ProgramRun.path("aarsplan"), "kursus", "kør"] + arguments,
      environment: Self.environment, rows: rows, columns: columns)
  }

  /// Starts it from a shell that lets it be stopped and brought back.
  func startInShell() throws -> TerminalProgram {
    let command = "cd '\(folder.path)'; set -m; '\(try ProgramRun.path("aarsplan"))' kursus kør"
    return try TerminalProgram(
      "/bin/sh", ["-c", command + "; echo STOPPET; read x; fg; echo SLUT"],
      environment: Self.environment)
  }

  /// Runs it without a terminal.
  func run(_ input: String, _ arguments: [String] = []) throws -> ProgramRun {
    try ProgramRun(
      ["kursus", "kør"] + arguments, input: input, in: folder.path,
      environment: Self.environment.merging(["COLUMNS": "80"]) { $1 })
  }

  /// Writes an event as if it had been so many seconds ago, by a wall clock that is wrong by so many.
  func write(_ kind: WorkshopEvent.Kind, ago seconds: Int64, wallWrong wrong: Int64 = 0) throws {
    var reading = MachineClock.now().adding(-seconds * Span.second)
    reading.wall += wrong * Span.second
    try WorkshopLog(in: folder.path).append(WorkshopEvent(kind, at: reading))
  }

  /// What was done, as the log has it.
  func events() throws -> [WorkshopEvent.Kind] {
    var log = WorkshopLog(in: folder.path)
    try log.refresh()
    return log.events.map(\.kind)
  }

  /// Where the course is now, by its log alone.
  func standing() throws -> WorkshopStanding {
    let sheet = RunSheetDocument.read(Array(try folder.text("kursus.yaml").utf8)).record
    return WorkshopTimer(sheet, in: folder.path).standing()
  }
}
