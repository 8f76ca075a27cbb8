import TestSupport
import Testing

/// A plan file that hands or machines have broken.
@Suite(.timeLimit(.minutes(20)))
struct BrokenPlanTests {
  private func broken(_ sitting: Sitting) throws -> String {
    var lines = try Sitting.sample().split(separator: "\n", omittingEmptySubsequences: false)
    lines.insert("<<<<<<< HEAD", at: 11)
    lines.insert("  en linje der ikke er noget", at: 12)
    lines.insert("=======", at: 13)
    lines.insert(">>>>>>> den anden", at: 14)
    let text = lines.joined(separator: "\n")
    try sitting.desk.write("plan.yaml", text: text, mode: 0o600)
    return text
  }

  @Test func `what is readable is offered, and the rest stays in the file`() throws {
    try Sitting.use { sitting in
      let text = try broken(sitting)
      let program = try sitting.start()
      let told = try program.expect("Stop, og lad filen være")
      #expect(told.contains("Linje 12") && told.contains("kan ikke læses"))
      try program.type("1\r")
      try program.enter("\u{15}:gå samspil-1", at: "Svar: ")
      try program.expect("Svar: ")
      try program.type("\u{15}et andet svar\r")
      try program.expect("Uddyb")
      #expect(try sitting.answer() == "et andet svar")
      let saved = try sitting.desk.text("plan.yaml")
      for line in ["<<<<<<< HEAD", "en linje der ikke er noget", ">>>>>>> den anden"] {
        #expect(saved.split(separator: "\n").contains { $0.hasPrefix("#") && $0.hasSuffix(line) })
      }
      let version = try sitting.desk.names(in: ".aarsplan-versioner/plan.yaml")
      #expect(try sitting.desk.text(".aarsplan-versioner/plan.yaml/\(version[0])") == text)
    }
  }

  @Test func `it can be left as it is`() throws {
    try Sitting.use { sitting in
      let text = try broken(sitting)
      let program = try sitting.start()
      try program.enter("2", at: "Stop, og lad filen være")
      #expect(try program.end() == .exited(0))
      #expect(try sitting.desk.text("plan.yaml") == text)
      #expect(try sitting.desk.names() == ["plan.yaml"])
    }
  }

  @Test(arguments: [
    ("docker.yaml", "services: { web: { image: nginx } }\n", "er ikke en årsplan"),
    ("brev.yaml", "Kære alle\n", "er ikke en plan jeg kan læse"),
    ("nul.yaml", "format: årsplan/1\n\0\0\0\0\n", "er ikke en plan jeg kan læse"),
    ("ny.yaml", "format: årsplan/9\nledetråd: ledetråd-2016\n", "årsplan/9"),
    ("guide.yaml", "format: ledetråd/1\nid: x\n", "er en ledetråd"),
  ])
  func `what is no plan is refused and left alone`(_ name: String, _ text: String, _ told: String)
    throws
  {
    try Sitting.use { sitting in
      try sitting.desk.write(name, text: text)
      let run = try sitting.run(["skriv", name], input: ":gå samspil-1\nnej\n")
      #expect(run.status == 2)
      #expect(run.errors.contains(told))
      #expect(try sitting.desk.text(name) == text)
      #expect(try sitting.desk.names() == [name, "plan.yaml"].sorted())
    }
  }

  @Test func `an empty file is a place for a plan`() throws {
    try Sitting.use { sitting in
      try sitting.desk.write("tom.yaml", text: "\n")
      let run = try sitting.run(
        ["skriv", "tom.yaml", "--ledetråd", "ledetråd-2016"], input: "Børnehuset Månen\n")
      #expect(run.status == 0)
      #expect(try sitting.plan("tom.yaml").centre.name == "Børnehuset Månen")
    }
  }
}
