import Glibc
import TestSupport

/// Somebody who answers in the program, on a terminal of its own.
struct Sitting {
  /// The program.
  let program: String
  /// Where the plan and all that belongs to it may lie.
  let folder: String
  /// The plan's file.
  let plan: [UInt8]

  /// How many answers are given: the plan has that many questions left, with those that dig deeper.
  private static let answers = 10
  private static let prompt = "› "
  /// How long anybody takes from the last letter to Enter, in microseconds: what comes quicker is
  /// taken for a pasted block.
  private static let pause: UInt32 = 50_000

  /// The median of the seconds from Enter to the next prompt. Each answer is saved.
  func medianOfAnswers() throws -> Double {
    let path = "\(folder)/sitting.yaml"
    guard let file = fopen(path, "w") else { throw TerminalProgram.Failure.system("fopen") }
    fwrite(plan, 1, plan.count, file)
    fclose(file)
    let terminal = try TerminalProgram(
      program, ["skriv", path],
      environment: [
        "HOME": folder, "XDG_STATE_HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm",
        "PATH": "/usr/bin:/bin",
      ])
    try terminal.expect(Self.prompt)
    let times = try (1...Self.answers).map { number in
      let answer = "Det har vi talt om \(number) gange."
      try terminal.type(answer)
      try terminal.expect(answer)
      usleep(Self.pause)
      let start = Run.now()
      try terminal.type("\r")
      try terminal.expect(Self.prompt)
      return Run.now() - start
    }
    terminal.hangUp()
    _ = try terminal.end()
    return times.sorted()[Self.answers / 2]
  }
}
