import Glibc
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// SIGKILL in the middle of writing a ledetråd: what was entered is in the file, and half a question
/// comes back at its place.
@Suite(.timeLimit(.minutes(30))) struct GuideKillTests {
  @Test func `a killed conversation is gone on with where it was`() throws {
    try Sitting.use { sitting in
      let program = try sitting.start(["ledetråd", "ny", "vores.yaml", "--fra", "ledetråd-2016"])
      try program.enter("", at: "År: ")
      try program.enter("\u{15}Vores 2017", at: "Titel: ")
      try program.enter("", at: "Afsender: ")
      try program.enter("\u{15}\u{15}Om alle.", at: "Indledning: ")
      try program.enter("1", at: "Valg (Enter = 1): ")
      try program.expect("er videreført")
      try program.expect("Valg (Enter = 1): ")
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      let guide = try Self.guide(sitting)
      #expect(guide.title == "Vores 2017" && guide.about == "Om alle.")
      #expect(guide.themes.map(\.heritage) == [.continued, nil, nil])

      let next = try sitting.start(["ledetråd", "skriv", "vores.yaml"])
      try next.expect("Effekt for borgeren")
      try next.enter("5", at: "Valg (Enter = 1): ")
      try next.enter("1", at: "Valg (Enter = 1): ")
      // What it says comes from 2015.
      try next.enter("\u{15}\u{15}Om samspil.", at: "Indledning: ")
      try next.expect("Spørgsmål under »I samspil med borgeren«")
      try next.expect("Spørgsmål (Enter = videre): ")
      try next.type("Hvem hjalp jer i sid")
      #expect(sitting.desk.waits(for: ".vores.yaml.kladde", toEndIn: "i sid"))
      try next.send(signal: SIGKILL)
      #expect(try next.end() == .signalled(SIGKILL))
      #expect(try Self.guide(sitting).themes.map(\.id) == ["samspil", "trivsel"])

      let last = try sitting.start(["ledetråd", "skriv", "vores.yaml"])
      try last.expect("Hvem hjalp jer i sid")
      try last.type("ste uge?\r")
      try last.enter(":slut", at: "Hjælp: ")
      #expect(try last.end() == .exited(0))
      let questions = try Self.guide(sitting).themes[0].questions
      #expect(questions.last?.text == "Hvem hjalp jer i sidste uge?")
    }
  }

  private static func guide(_ sitting: Sitting) throws -> Ledetraad {
    LedetraadDocument.read(Array(try sitting.desk.text("vores.yaml").utf8)).guide
  }
}
