import TestSupport
import Testing

/// Looking at earlier versions, and going back.
@Suite(.timeLimit(.minutes(20)))
struct VersionCommandTests {
  private func write(_ answer: String, _ sitting: Sitting, _ more: [String: String] = [:]) throws {
    let run = try sitting.run(
      ["skriv", "plan.yaml"], input: ":gå samspil-1\n\(answer)\n", more)
    #expect(run.status == 0)
  }

  @Test func `lists them with what has changed since`() throws {
    try Sitting.use { sitting in
      try write("svar et", sitting)
      try write("svar to", sitting)
      let list = try sitting.run(["vis", "plan.yaml", "--udgaver"])
      #expect(list.status == 0)
      #expect(try sitting.run(["vis", "plan.yaml", "--versioner"]).output == list.output)
      let lines = list.output.split(separator: "\n").filter { $0.contains("kl.") }
      #expect(lines.count == 2)
      #expect(list.output.contains("1 ændret svar"))
      #expect(try sitting.run(["vis", "plan.yaml", "--udgave", "1"]).output.contains("svar et"))
    }
  }

  @Test func `goes back without losing the present one`() throws {
    try Sitting.use { sitting in
      let original = try sitting.desk.text("plan.yaml")
      try write("svar et", sitting)
      let changed = try sitting.desk.text("plan.yaml")
      let asked = try sitting.run(["vis", "plan.yaml", "--hent", "1"])
      #expect(asked.status == 2 && asked.errors.contains("--ja"))
      #expect(try sitting.desk.text("plan.yaml") == changed)
      #expect(try sitting.run(["vis", "plan.yaml", "--hent", "1", "--ja"]).status == 0)
      #expect(try sitting.desk.text("plan.yaml") == original)
      #expect(try sitting.run(["vis", "plan.yaml", "--hent", "1", "--ja"]).status == 0)
      #expect(try sitting.desk.text("plan.yaml") == changed)
    }
  }

  @Test func `removes all of them once it is sure, and the plan stays`() throws {
    try Sitting.use { sitting in
      try write("svar et", sitting)
      try write("svar to", sitting)
      let plan = try sitting.desk.text("plan.yaml")
      let asked = try sitting.run(["vis", "plan.yaml", "--glem-udgaver"])
      #expect(asked.status == 2 && asked.errors.contains("--ja"))
      #expect(try sitting.run(["vis", "plan.yaml", "--udgaver"]).status == 0)
      let done = try sitting.run(["vis", "plan.yaml", "--glem-udgaver", "--ja"])
      #expect(done.status == 0 && done.errors.contains("De 2 tidligere udgaver"))
      #expect(
        try sitting.run(["vis", "plan.yaml", "--udgaver"]).errors.contains("ingen tidligere"))
      #expect(try sitting.desk.text("plan.yaml") == plan)
    }
  }

  @Test func `Enter removes nothing`() throws {
    try Sitting.use { sitting in
      try write("svar et", sitting)
      let no = try sitting.start(["vis", "plan.yaml", "--glem-udgaver"])
      try no.enter("", at: "Valg")
      #expect(try no.end() == .exited(0))
      #expect(try sitting.run(["vis", "plan.yaml", "--udgaver"]).errors.isEmpty)
      let yes = try sitting.start(["vis", "plan.yaml", "--glem-udgaver"])
      try yes.enter("2", at: "Valg")
      #expect(try yes.end() == .exited(0))
      #expect(
        try sitting.run(["vis", "plan.yaml", "--udgaver"]).errors.contains("ingen tidligere"))
    }
  }

  @Test func `asks on a terminal`() throws {
    try Sitting.use { sitting in
      try write("svar et", sitting)
      let no = try sitting.start(["vis", "plan.yaml", "--hent", "1"])
      try no.enter("2", at: "Lad planen være")
      #expect(try no.end() == .exited(0))
      #expect(try sitting.answer() == "svar et")
      let yes = try sitting.start(["vis", "plan.yaml", "--hent", "1"])
      try yes.enter("1", at: "Lad planen være")
      try yes.expect("er nu som den var")
      #expect(try yes.end() == .exited(0))
      #expect(try sitting.answer() != "svar et")
    }
  }

  @Test func `does not take the plan away from somebody who writes in it`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type("mit svar\r")
      try program.expect("Uddyb")
      let run = try sitting.run(["vis", "plan.yaml", "--hent", "1", "--ja"])
      #expect(run.status == 2 && run.errors.contains("er åben et andet sted"))
      #expect(try sitting.answer() == "mit svar")
    }
  }

  @Test func `keeps as many as are wished for`() throws {
    try Sitting.use { sitting in
      for number in 1...5 { try write("svar \(number)", sitting, ["AARSPLAN_VERSIONER": "3"]) }
      #expect(try sitting.desk.names(in: ".aarsplan-versioner/plan.yaml").count == 3)
    }
  }

  @Test(arguments: [["--udgave", "7"], ["--hent", "0", "--ja"], ["--versioner"]])
  func `says what there is`(_ options: [String]) throws {
    try Sitting.use { sitting in
      if options != ["--versioner"] { try write("svar", sitting) }
      let run = try sitting.run(["vis", "plan.yaml"] + options)
      #expect(run.status == 2)
      #expect(run.errors.contains("udgave"))
    }
  }
}
