import Glibc
import PlanModel
import TestSupport
import Testing

/// What a colleague wrote, deleted, or is in the middle of writing.
@Suite(.timeLimit(.minutes(20)))
struct SharedFolderTests {
  @Test func `what cannot be kept as a version goes elsewhere, and that is told`() throws {
    try Sitting.use { sitting in
      try sitting.desk.write(".aarsplan-versioner", text: "en fil")
      let program = try sitting.startAtQuestion()
      try sitting.change { $0.reflections[0].answer = "den andens svar" }
      try program.type("mit svar\r")
      try program.expect("tidligere")
      try program.expect("Hvad skal der stå?")
      #expect(try sitting.answer() == "den andens svar\n\nmit svar")
      let places = try sitting.folder.names(in: "state/aarsplan")
      #expect(places.count == 1)
      let text = try sitting.folder.text("state/aarsplan/\(places[0])/fra-en-anden-1.yaml")
      #expect(text.contains("den andens svar"))
    }
  }

  @Test func `else both texts stand in the plan`() throws {
    try Sitting.use { sitting in
      try sitting.desk.write(".aarsplan-versioner", text: "en fil")
      let program = try sitting.startAtQuestion([
        "XDG_STATE_HOME": "/proc/nej", "TMPDIR": "/proc/nej",
      ])
      try sitting.change { $0.reflections[0].answer = "den andens svar" }
      try program.type("mit svar\r")
      try program.expect("nederst")
      try program.expect("Hvad skal der stå?")
      #expect(try sitting.answer() == "den andens svar\n\nmit svar")
      try program.type("\r")
      try program.enter("\u{15}:slut", at: "Svar: ")
      #expect(try program.end() == .exited(0))
      #expect(try sitting.desk.text("plan.yaml").contains("den andens svar"))
    }
  }

  @Test func `that there is no version is told once`() throws {
    try Sitting.use { sitting in
      try sitting.desk.write(".aarsplan-versioner", text: "en fil")
      let program = try sitting.startAtQuestion()
      try program.type("mit svar\r")
      try program.expect("ingen tidligere")
      try program.enter("\u{15}:gå samspil-1", at: "Uddyb")
      try program.expect("Svar: ")
      try program.type("\u{15}et andet svar\r")
      #expect(try !program.expect("Spørgsmål 2 af").contains("ingen tidligere"))
    }
  }

  @Test func `what the other deleted is told, and comes back with fortryd`() throws {
    try Sitting.use { sitting in
      let (goal, action) = (try sitting.plan().goals[2], try sitting.plan().goals[0].actions[0])
      let program = try sitting.startAtQuestion()
      try sitting.change {
        $0.goals.remove(at: 2)
        $0.goals[0].actions.removeFirst()
      }
      try program.type("mit svar\r")
      try program.expect("Den anden har slettet")
      try program.expect("Uddyb")
      #expect(try sitting.plan().goals.count == 2)
      let versions = try sitting.run(["vis", "plan.yaml", "--udgave", "2"])
      #expect(versions.output.contains(goal.title ?? "-"))
      try program.type("\u{15}:fortryd\r")
      try program.expect("Fortrudt: det den anden slettede")
      try program.expect("Uddyb")
      #expect(try sitting.plan().goals.count == 3)
      #expect(try sitting.plan().goals[2] == goal)
      #expect(try sitting.plan().goals[0].actions.first == action)
      #expect(try sitting.answer() == "mit svar")
    }
  }
}
