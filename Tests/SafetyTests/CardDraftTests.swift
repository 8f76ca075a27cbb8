import Glibc
import TestSupport
import Testing

/// A goal's card outlives the program: what was entered is in the plan, what was half typed on the
/// line.
@Suite(.timeLimit(.minutes(20)))
struct CardDraftTests {
  @Test func `a card that was killed comes back with what was half typed`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try program.type(":nyt mål Rolige morgener\r")
      try program.enter("1", at: "Tema")
      try program.expect("Hvad skal være anderledes")
      try program.enter("Barnet siger farvel uden gråd.", at: "Mål: ")
      try program.expect("3. Mål: Barnet siger farvel uden gråd.")
      try program.expect("Hvad gør I")
      try program.expect("Tiltag: ")
      try program.type("Vinkevindue, Ida")
      #expect(sitting.desk.waits(for: ".plan.yaml.kladde", toEndIn: "Vinkevindue, Ida"))
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      let again = try sitting.start()
      try again.expect("Tiltag: Vinkevindue, Ida")
      try again.type(" Lund, 1. marts\r")
      try again.expect("4. Tiltag: Vinkevindue (Ida Lund, 1. marts 2016)")
      try again.expect("Hvad kan man se")
      try again.expect("Tegn: ")
      try again.type("\u{4}")
      #expect(try again.end() == .exited(0))
      let goal = try #require(try sitting.plan().goals.last)
      #expect(goal.title == "Rolige morgener")
      #expect(goal.aim == "Barnet siger farvel uden gråd.")
      #expect(goal.actions.map(\.who) == ["Ida Lund"])
    }
  }
}
