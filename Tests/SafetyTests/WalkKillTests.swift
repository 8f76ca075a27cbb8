import Glibc
import PlanModel
import TestSupport
import Testing

/// SIGKILL in the middle of a walk over the goals.
@Suite struct WalkKillTests {
  @Test("what a ✓ was said of is in the file, whatever ends the program right after it")
  func nothingIsLost() throws {
    try Sitting.use { sitting in
      let goals = try sitting.plan().goals
      try #require(goals.count == 3)
      for count in 1...3 {
        let program = try sitting.start(["opfølg", "plan.yaml"])
        try program.enter("5", at: "intet nyt): ")
        try program.enter("\(count) af 9", at: "Målt: ")
        try program.enter("Forklaring nummer \(count).", at: "Bemærkning: ")
        try program.expect("Gemt.")
        try program.send(signal: SIGKILL)
        #expect(try program.end() == .signalled(SIGKILL))
        let told = try sitting.plan().goals.filter { $0.lastFollowUp?.remark != nil }
          .compactMap { $0.lastFollowUp?.remark }
        for number in 1...count {
          #expect(told.contains("Forklaring nummer \(number)."), "after \(count)")
        }
      }
      #expect(try sitting.plan().goals.map(\.title) == goals.map(\.title))
    }
  }

  @Test("half an answer is there at the next walk, at its goal")
  func draft() throws {
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
      try next.type("\u{4}")
      #expect(try next.end() == .exited(0))
      #expect(try sitting.desk.text("plan.yaml").contains("Halvt skrevet om det"))
    }
  }
}
