import PlanModel
import TestSupport
import Testing

/// `forelæg` on a terminal, and where somebody has the plan open.
@Suite(.timeLimit(.minutes(20)))
struct HearingSittingTests {
  @Test func `asks for what is missing, and writes it`() throws {
    try Sitting.use { sitting in
      let count = try sitting.plan().discussions.count
      let program = try sitting.start(["forelæg", "plan.yaml"])
      try program.enter("FMU", at: "Forum")
      try program.enter("14. januar 2016", at: "Dato")
      try program.enter("1", at: "Udfald")
      try program.enter("Drøftet uden bemærkninger", at: "Protokol")
      try program.expect("er behandlet")
      #expect(try program.end() == .exited(0))
      let discussions = try sitting.plan().discussions
      #expect(discussions.count == count + 1)
      #expect(discussions.last?.forum == "FMU" && discussions.last?.outcome == .known(.discussed))
      #expect(discussions.last?.minutes == "Drøftet uden bemærkninger")
      #expect(discussions.last?.version == (try sitting.plan().contentFingerprint))
    }
  }

  @Test func `whoever stops changes nothing`() throws {
    try Sitting.use { sitting in
      let text = try sitting.desk.text("plan.yaml")
      let program = try sitting.start(["forelæg", "plan.yaml"])
      try program.enter("FMU", at: "Forum")
      try program.enter(":slut", at: "Dato")
      #expect(try program.end() == .exited(0))
      #expect(try sitting.desk.text("plan.yaml") == text)
      #expect(try sitting.desk.names() == ["plan.yaml"])
    }
  }

  @Test func `does not write in a plan that somebody has open`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      let text = try sitting.desk.text("plan.yaml")
      let run = try sitting.run(["forelæg", "plan.yaml", "--forum", "FMU", "--dato", "2016-01-14"])
      #expect(run.status == 2 && run.errors.contains("er åben et andet sted"))
      #expect(try sitting.desk.text("plan.yaml") == text)
      try program.type("\u{15}:slut\r")
      #expect(try program.end() == .exited(0))
    }
  }
}
