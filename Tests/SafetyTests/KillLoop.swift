import Glibc
import PlanFormat
import TestSupport

/// Kills the real program at random instants while it is typed at, and looks at what is left.
struct KillLoop {
  /// What came of all rounds.
  struct Tally {
    var rounds = 0
    /// An answer had been entered and not yet acknowledged.
    var amidAnswer = 0
    /// A file was half made when the program died.
    var amidSave = 0
    /// An answer was half typed.
    var amidLine = 0
    /// A half-typed answer had been kept.
    var draftsKept = 0
  }

  /// Something was lost.
  struct Loss: Error { let what: String }

  let sitting: Sitting
  private(set) var tally = Tally()
  private var random: SeededGenerator
  /// The number of the last answer that was entered, and of the last that was acknowledged.
  private var entered = 0
  private var acknowledged = 0

  init(_ sitting: Sitting, seed: UInt64) {
    self.sitting = sitting
    random = SeededGenerator(seed: seed)
  }

  mutating func round() throws {
    let program = try sitting.startAtQuestion()
    let stopsHalfway = Int.random(in: 0..<5, using: &random) == 0
    let half = stopsHalfway ? try typeHalf(program) : try answerUntilKilled(program)
    try program.send(signal: SIGKILL)
    guard try program.end() == .signalled(SIGKILL) else { throw Loss(what: "ended by itself") }
    tally.rounds += 1
    try judge(half)
  }

  private static func text(_ number: Int) -> String { "Vi øvede svar nummer \(number) hele ugen." }

  /// Enters one answer after the other, up to the instant.
  private mutating func answerUntilKilled(_ program: TerminalProgram) throws -> String? {
    var instant = Self.now() + Int64.random(in: 0..<400, using: &random)
    // Saving takes a small part of the time; half of the rounds are aimed at it.
    let isAimed = Bool.random(using: &random)
    while true {
      entered += 1
      try program.type(Self.text(entered) + "\r")
      if isAimed, Int.random(in: 0..<3, using: &random) == 0 {
        instant = Self.now() + Int64.random(in: 0..<50, using: &random)
      } else if isAimed {
        instant = Self.now() + 10_000
      }
      guard try program.sees("Uddyb", "Svar: ", within: max(0, instant - Self.now())) else {
        tally.amidAnswer += 1
        return nil
      }
      acknowledged = entered
      try program.type("\u{15}:gå samspil-1\r")
      guard try program.sees("Svar: ", within: max(0, instant - Self.now())) else { return nil }
      try program.type("\u{15}")
    }
  }

  /// Types half an answer, and gives it where it has stood there for two seconds.
  private mutating func typeHalf(_ program: TerminalProgram) throws -> String? {
    let half = "halvt svar \(tally.rounds)"
    tally.amidLine += 1
    try program.type(half)
    // Of a draft that stood on the line, only what differs may be painted anew: the echo is waited
    // for, and not asked for.
    _ = try program.sees(half, within: 1_000)
    let time = Int64.random(in: 0..<3_000, using: &random)
    _ = try program.sees("\0", within: time)
    return time > 2_000 ? half : nil
  }

  /// The plan is whole, with the last acknowledged answer or the one under way; what was half
  /// typed for two seconds is there.
  private mutating func judge(_ half: String?) throws {
    let text = try sitting.desk.text("plan.yaml")
    let document = PlanDocument.read(Array(text.utf8))
    guard document.isWhole, document.plan.goals.count == 3 else {
      throw Loss(what: "the plan is broken")
    }
    if try sitting.desk.names().contains(where: { $0.hasSuffix(".ny") }) { tally.amidSave += 1 }
    let answer = try sitting.answer() ?? ""
    let isOld = acknowledged == 0 && entered > 0 && !answer.hasPrefix("Vi øvede")
    guard
      isOld || entered == 0 || answer == Self.text(entered)
        || answer == Self.text(acknowledged)
    else { throw Loss(what: "neither the last answer nor the one before") }
    // What was under way and did not come through is not waited for any more.
    if answer == Self.text(entered) { acknowledged = entered }
    guard let half else { return }
    guard try sitting.desk.text(".plan.yaml.kladde").hasSuffix(half) else {
      throw Loss(what: "the draft is not there")
    }
    tally.draftsKept += 1
  }

  private static func now() -> Int64 {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
