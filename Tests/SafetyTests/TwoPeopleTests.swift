import Glibc
import PlanModel
import TestSupport
import Testing

/// Two people and one file.
@Suite(.timeLimit(.minutes(20)))
struct TwoPeopleTests {
  /// Somebody has the plan open: they have saved, or only looked.
  private func first(
    _ sitting: Sitting, from question: String = "", at prompt: String = "Svar: "
  ) throws -> TerminalProgram {
    let first = try sitting.startAtQuestion(from: question, at: prompt)
    try first.type("den første\r")
    try first.expect("Uddyb")
    return first
  }

  @Test func `the second is told who has the plan, and can read it`() throws {
    try Sitting.use { sitting in
      let first = try first(sitting)
      let second = try sitting.start()
      let told = try second.expect("Kun én kan skrive i den ad gangen.")
      #expect(told.contains("siden "))
      try second.enter("1", at: "Stop")
      try second.expect("den første")
      #expect(try second.end() == .exited(0))
      try first.type("\u{4}")
      #expect(try first.end() == .exited(0))
    }
  }

  @Test func `the second can write in a copy`() throws {
    try Sitting.use { sitting in
      let first = try first(sitting)
      let second = try sitting.start()
      try second.enter("2", at: "Stop")
      try second.expect("plan-kopi.yaml")
      try second.enter(":gå samspil-1", at: "Svar: ")
      try second.expect("Svar: ")
      try second.type("\u{15}i kopien\r")
      try second.expect("Uddyb")
      #expect(try sitting.answer(in: "plan-kopi.yaml") == "i kopien")
      #expect(try sitting.answer() == "den første")
      _ = first
    }
  }

  /// Both begin the plan before it has a file; the one that saves last has no lock, and is told.
  @Test func `two who begin one new plan lose nothing`() throws {
    try Sitting.use { sitting in
      let arguments = ["skriv", "--ledetråd", "ledetråd-2016", "ny.yaml"]
      let first = try sitting.start(arguments)
      try first.expect("Navn: ")
      let second = try sitting.start(arguments)
      try second.expect("Navn: ")
      try first.type("Børnehuset Månen\r")
      try first.expect("Type")
      try second.type("Børnehuset Solen\r")
      try second.expect("En anden har skrevet i planen imens")
      try second.expect("Hvad skal der stå?")
      try second.type("\r")
      try second.enter("institution", at: "Type")
      try second.expect("Leder")
      try first.type("institution\r")
      try first.expect("Leder")
      try first.enter("Karen Holm", at: ": ")
      try first.expect("Kerneopgave")
      #expect(try sitting.plan("ny.yaml").centre.leader == "Karen Holm")
      #expect(try sitting.plan("ny.yaml").centre.name?.hasPrefix("Børnehuset") == true)
    }
  }

  @Test func `without a terminal the second is refused`() throws {
    try Sitting.use { sitting in
      let first = try first(sitting)
      let before = try sitting.desk.text("plan.yaml")
      let run = try sitting.run(["skriv", "plan.yaml"], input: ":gå samspil-1\nnej\n")
      #expect(run.status == 2)
      #expect(run.errors.contains("er åben et andet sted"))
      #expect(try sitting.desk.text("plan.yaml") == before)
      _ = first
    }
  }

  @Test func `nothing is mended in a plan that somebody has open`() throws {
    try Sitting.use { sitting in
      let slip = try Sitting.sample().replacing("frist: 2016-", with: "frist: d. 1/12 2016 #")
      try sitting.desk.write("plan.yaml", text: slip, mode: 0o600)
      let first = try first(sitting, from: "Hvornår skal målet være nået?", at: "Frist: ")
      let before = try sitting.desk.text("plan.yaml")
      let run = try sitting.run(["tjek", "--ret", "--ja", "plan.yaml"])
      #expect(run.status == 2)
      #expect(run.errors.contains("plan.yaml er åben et andet sted: "), "\(run.errors)")
      #expect(try sitting.desk.text("plan.yaml") == before)
      try first.type("\u{4}")
      #expect(try first.end() == .exited(0))
      let later = try sitting.run(["tjek", "--ret", "--ja", "plan.yaml"])
      #expect(later.status == 0 && later.errors.contains("Rettet: "), "\(later.errors)")
    }
  }

  @Test func `a dead lock is nobody's`() throws {
    try Sitting.use { sitting in
      let first = try first(sitting)
      try first.send(signal: SIGKILL)
      #expect(try first.end() == .signalled(SIGKILL))
      #expect(try sitting.desk.names().contains(".plan.yaml.lås"))
      let next = try sitting.start()
      try next.enter(":slut", at: "Svar: ")
      #expect(try next.end() == .exited(0))
      #expect(try !sitting.desk.names().contains(".plan.yaml.lås"))
    }
  }

  @Test func `the lock of a machine that is gone can be taken over`() throws {
    try Sitting.use { sitting in
      let lines = [
        "aarsplan-lås/1", "Karen Holm", "kontor-3", "ffffffff", "7", "7", "0", "fil", "",
      ]
      try sitting.desk.write(".plan.yaml.lås", text: lines.joined(separator: "\n"))
      let program = try sitting.start()
      try program.expect("Karen Holm på kontor-3")
      try program.enter("4", at: "Jeg ved at ingen andre har den åben")
      try program.expect("Velkommen tilbage")
    }
  }

  @Test func `the lock follows the plan to another place`() throws {
    try Sitting.use { sitting in
      let first = try first(sitting)
      try first.type("\r")
      try first.enter("\u{15}:gem andet", at: "Svar: ")
      try first.expect("Planen bliver gemt i andet.yaml")
      let locks = try sitting.desk.names().filter { $0.hasSuffix(".lås") }
      #expect(locks == [".andet.yaml.lås"])
      let other = try sitting.start(["skriv", "andet.yaml"])
      try other.expect("andet.yaml er åben et andet sted")
    }
  }

  @Test func `another plan is never overwritten by saving elsewhere`() throws {
    try Sitting.use { sitting in
      try sitting.desk.write("andet.yaml", text: "min: egen\n")
      let first = try first(sitting)
      try first.type("\r")
      try first.enter("\u{15}:gem andet.yaml", at: "Svar: ")
      try first.expect("en anden fil med det navn")
      #expect(try sitting.desk.text("andet.yaml") == "min: egen\n")
      try first.enter("\u{15}:gem andet.yaml", at: "Svar: ")
      try first.expect("en anden fil med det navn")
    }
  }

  // MARK: Behind our back

  @Test func `what others wrote elsewhere in the plan is joined`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try sitting.change { $0.goals[1].responsible = "Karen Holm" }
      try program.type("mit svar\r")
      try program.expect("Begges ændringer er med")
      #expect(try sitting.answer() == "mit svar")
      #expect(try sitting.plan().goals[1].responsible == "Karen Holm")
    }
  }

  @Test func `what both wrote is shown side by side, by the question's name`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try sitting.change { $0.reflections[0].answer = "den andens svar" }
      try program.type("mit svar\r")
      try program.expect("Ét sted har I rettet i det samme")
      try program.expect("Svaret på »Tænk på sidste uge.")
      try program.expect("mit svar")
      try program.expect("den andens svar")
      // Killed before anything is chosen, it has both.
      try program.expect("Hvad skal der stå?")
      try program.send(signal: SIGKILL)
      #expect(try program.end() == .signalled(SIGKILL))
      #expect(try sitting.answer() == "den andens svar\n\nmit svar")
      let versions = try sitting.run(["vis", "plan.yaml", "--udgave", "1"])
      #expect(versions.output.contains("den andens svar"))
    }
  }

  @Test func `two who follow up on one goal on one day lose nothing`() throws {
    try Sitting.use { sitting in
      let program = try sitting.start(["opfølg", "plan.yaml"])
      try program.enter("5", at: "intet nyt): ")
      try program.expect("Målt: ")
      let goals = try sitting.plan().goals
      let place = try #require(
        goals.firstIndex { $0.lastFollowUp?.status == .known(.notReached) })
      let day = goals[place].lastFollowUp?.date
      try sitting.change { plan in
        var other = FollowUp(date: day, status: .known(.underWay), remark: "Fra den anden.")
        other.measured = "7 af 9"
        plan.goals[place].followUps.append(other)
      }
      try program.type("6 af 9\r")
      try program.enter("Fra mig.", at: "Bemærkning: ")
      try program.expect("En anden har også fulgt op på målet den dag: på vej, 7 af 9.")
      let told = try sitting.plan().goals[place].followUps.filter { $0.date == day }
      #expect(told.map(\.remark) == ["Fra den anden.", "Fra mig."])
      #expect(told.map(\.measured) == ["7 af 9", "6 af 9"])
      #expect(told.map(\.status) == [.known(.underWay), .known(.notReached)])
    }
  }

  @Test func `a plan that was closed meanwhile is not changed any more`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      try sitting.change { $0.status = .known(.closed) }
      let closed = try sitting.desk.text("plan.yaml")
      try program.type("mit svar\r")
      try program.expect("Planen er blevet lukket af andre imens.")
      #expect(try sitting.desk.text("plan.yaml") == closed)
      try program.enter(":gem min.yaml", at: "Uddyb")
      try program.expect("Planen bliver gemt i min.yaml")
      #expect(try sitting.answer(in: "min.yaml") == "mit svar")
      #expect(try sitting.desk.text("plan.yaml") == closed)
    }
  }

  @Test func `a goal is called by its title and its part`() throws {
    try Sitting.use { sitting in
      let program = try sitting.start()
      let goal = try sitting.plan().goals[0]
      try program.enter(":gå M1.ansvarlig", at: "Svar: ")
      try program.expect("Ansvarlig")
      try sitting.change { $0.goals[0].responsible = "den anden" }
      try program.type("\u{15}mig selv\r")
      try program.expect("Målet »\(goal.title?.prefix(20) ?? "")")
      try program.expect("den anden")
    }
  }

  @Test func `what cannot be read is never overwritten`() throws {
    try Sitting.use { sitting in
      let program = try sitting.startAtQuestion()
      let theirs = "<<<<<<< HEAD\nformat: [\n"
      try sitting.desk.write("plan.yaml", text: theirs)
      try program.type("mit svar\r")
      try program.expect("ændret af andre og kan ikke læses nu")
      #expect(try sitting.desk.text("plan.yaml") == theirs)
      try program.enter(":slut", at: "Uddyb")
      try program.expect("Planen er ikke gemt endnu")
      try program.enter("\u{15}:gem min.yaml", at: ": ")
      try program.expect("Planen bliver gemt i min.yaml")
      #expect(try sitting.answer(in: "min.yaml") == "mit svar")
      #expect(try sitting.desk.text("plan.yaml") == theirs)
    }
  }
}
