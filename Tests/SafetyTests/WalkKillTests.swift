import Glibc
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// SIGKILL in the middle of a walk over the goals: `AARSPLAN_KILL_ROUNDS` says how often at random
/// instants, `make promises` a thousand times.
@Suite(.timeLimit(.minutes(20))) struct WalkKillTests {
  @Test func `what a ✓ was said of is in the file, whatever ends the program right after it`()
    throws
  {
    try Sitting.use { sitting in
      let goals = try sitting.plan().goals
      try #require(goals.count == 3)
      for count in 1...3 {
        let program = try sitting.start(["opfølg", "plan.yaml"])
        try program.expect("intet nyt): ")
        try Self.tell(count, to: program)
        try program.send(signal: SIGKILL)
        #expect(try program.end() == .signalled(SIGKILL))
        for number in 1...count { #expect(try Self.told(sitting).contains(Self.remark(number))) }
      }
      #expect(try sitting.plan().goals.map(\.title) == goals.map(\.title))
    }
  }

  @Test func `at whatever instant it is killed, the plan is whole with all that a ✓ was said of`()
    throws
  {
    let rounds = getenv("AARSPLAN_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 6
    let seed = rounds > 6 ? UInt64.random(in: 0 ... .max) : 2016
    var random = SeededGenerator(seed: seed)
    var tally: [Int: Int] = [:]
    for _ in 0..<rounds {
      try Sitting.use { sitting in tally[try Self.round(sitting, &random), default: 0] += 1 }
    }
    print("seed \(seed): killed after so many ✓, so often: \(tally.sorted { $0 < $1 })")
  }

  /// Walks on until an instant; how many goals a ✓ was said of until then.
  private static func round(_ sitting: Sitting, _ random: inout SeededGenerator) throws -> Int {
    let goals = try sitting.plan().goals.map(\.title)
    let program = try sitting.start(["opfølg", "plan.yaml"])
    try program.expect("intet nyt): ")
    let whole = Int.random(in: 0...2, using: &random)
    for number in 0..<whole { try tell(number + 1, to: program) }
    // The next goal is told of in a piece; it ends where the instant finds it.
    try program.type("5\r\(whole + 1) af 9\r\(remark(whole + 1))\r")
    _ = try program.sees("\0", within: Int64.random(in: 0..<300, using: &random))
    try program.send(signal: SIGKILL)
    #expect(try program.end() == .signalled(SIGKILL))
    let document = PlanDocument.read(Array(try sitting.desk.text("plan.yaml").utf8))
    #expect(document.isWhole && document.plan.goals.map(\.title) == goals)
    let told = try told(sitting)
    for number in 0..<whole { #expect(told.contains(remark(number + 1))) }
    return whole
  }

  @Test func `half an answer is there at the next walk, at its goal`() throws {
    try Sitting.use { sitting in
      let program = try sitting.start(["opfølg", "plan.yaml"])
      try program.enter("5", at: "intet nyt): ")
      try program.enter("1 af 9", at: "Målt: ")
      try program.expect("Bemærkning: ")
      try program.type("Halvt skrevet om")
      try program.expect("skrevet om")
      try program.send(signal: SIGTERM)
      #expect(try program.end() == .signalled(SIGTERM))
      let next = try sitting.start(["opfølg", "plan.yaml"])
      try next.expect("Bemærkning: ")
      try next.expect("skrevet om")
      try next.type(" det\r")
      try next.expect("Gemt.")
      try next.expect("slut): ")
      try next.type("\u{4}")
      #expect(try next.end() == .exited(0))
      #expect(try sitting.desk.text("plan.yaml").contains("Halvt skrevet om det"))
    }
  }

  // MARK: A goal

  private static func remark(_ number: Int) -> String { "Forklaring nummer \(number)." }

  /// Tells of the goal that is asked about, until its ✓.
  private static func tell(_ number: Int, to program: TerminalProgram) throws {
    try program.type("5\r")
    try program.enter("\(number) af 9", at: "Målt: ")
    try program.enter(remark(number), at: "Bemærkning: ")
    try program.expect("Gemt.")
  }

  private static func told(_ sitting: Sitting) throws -> [String] {
    try sitting.plan().goals.compactMap { $0.lastFollowUp?.remark }
  }
}
