import Glibc
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// A plan with as much in it as a file may hold: what is too much is said at once, stands on the
/// line again, and is nowhere else; all that was there stays, and can be changed.
@Suite(.timeLimit(.minutes(20))) struct FullPlanTests {
  struct Full: Sendable, CustomTestStringConvertible {
    var name: String
    var message: String
    /// The file's end.
    var text: @Sendable () -> String
    /// What is typed that is too much.
    var typed: String
    var testDescription: String { name }
  }

  private static let head = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: huset, navn: Huset }

    """

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  static let full = [
    Full(
      name: "answers", message: "Planen kan højst have 5.000 svar.",
      text: {
        "refleksioner:\n"
          + lines(PlanDocument.mostAnswers) { "  - { spørgsmål: q\($0), svar: ja }" }
      }, typed: ":gå samspil-1\nEt svar for meget.\n"),
    Full(
      name: "goals", message: "Planen kan højst have 1.000 mål.",
      text: {
        "lokale-mål:\n"
          + lines(PlanDocument.mostGoals) { "  - { id: M\($0 + 1), titel: T, tema: samspil }" }
      }, typed: ":nyt mål Et mål for meget\n1\n"),
    Full(
      name: "bytes", message: "Planen kan højst fylde 4 MB.",
      text: {
        // A comment as long as it takes.
        let rest = PlanDocument.largest - head.utf8.count - 4
        return "# " + String(repeating: "x", count: rest - 10) + "\n"
      }, typed: ":gå samspil-1\nEt svar for meget.\n"),
  ]

  @Test(arguments: full)
  func `on a stream it is told, and the file is as it was`(full: Full) throws {
    try Sitting.use { sitting in
      let text = Self.head + full.text()
      try sitting.desk.write("plan.yaml", text: text)
      #expect(try PlanDocument.read(Array(sitting.desk.text("plan.yaml").utf8)).isWhole)
      let run = try sitting.run(["skriv", "plan.yaml"], input: full.typed)
      let said = run.output + run.errors
      #expect(said.contains(full.message), "\(said.suffix(2_000))")
      #expect(said.contains("Alt det andet er gemt"))
      // Nothing is told that is not so: nothing lies elsewhere, and nothing is unsaved.
      #expect(!said.contains("ikke gemt endnu") && !said.contains("ligger i sikkerhed"))
      #expect(try !sitting.desk.text("plan.yaml").contains("for meget"))
      #expect(
        try sitting.plan().reflections.count
          == PlanDocument.read(Array(text.utf8)).plan.reflections.count)
      #expect(try sitting.folder.names(in: "state/aarsplan") == [])
    }
  }

  @Test func `an answer for which there is no room outlives SIGKILL as a draft`() throws {
    try Sitting.use { sitting in
      try sitting.desk.write("plan.yaml", text: Self.head + Self.full[0].text())
      let program = try sitting.start()
      try program.enter("\u{15}:gå samspil-1", at: "Type")
      try program.expect("Svar: ")
      try program.type("\u{15}Et svar for meget.\r")
      try program.expect("Planen kan højst have 5.000 svar.")
      try program.expect("Svar: ")
      #expect(try sitting.desk.text(".plan.yaml.kladde").contains("Et svar for meget."))
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      #expect(try !sitting.desk.text("plan.yaml").contains("for meget"))
    }
  }

  @Test func `on a terminal the words stand on the line, and there is room again after a change`()
    throws
  {
    try Sitting.use { sitting in
      let text = Self.head + Self.full[1].text()
      try sitting.desk.write("plan.yaml", text: text)
      let program = try sitting.start()
      try program.enter("\u{15}:nyt mål Et mål for meget", at: "Type: ")
      try program.expect("Hvor hører målet til?")
      try program.enter("\u{15}1", at: "): ")
      try program.expect("Planen kan højst have 1.000 mål.")
      try program.expect("Hvor hører målet til?")
      try program.enter("\u{15}:slet M7", at: "): ")
      try program.expect("Hvor hører målet til?")
      try program.enter("\u{15}:nyt mål Et mål der er plads til", at: ": ")
      try program.expect("Hvor hører målet til?")
      try program.enter("\u{15}1", at: ": ")
      try program.enter("\u{15}:slut", at: "Mål: ")
      #expect(try program.end() == .exited(0))
      let goals = try sitting.plan().goals
      #expect(goals.count == 1_000 && goals.contains { $0.title == "Et mål der er plads til" })
      #expect(!goals.contains { $0.id == "M7" && $0.title == "T" })
      #expect(try sitting.folder.names(in: "state/aarsplan") == [])
    }
  }
}
