import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `kursus sammen`: several people at one question, on a terminal, killed, and two at a time.
@Suite(.timeLimit(.minutes(20)))
struct TogetherTests {
  private static let file = "kursus/bidrag/solstraalen/samspil-2.yaml"
  private static let arguments = [
    "kursus", "sammen", "kursus", "--center", "solstraalen", "--spørgsmål", "samspil-2",
  ]

  private static func use(_ work: (Sitting) throws -> Void) throws {
    try Sitting.use { sitting in
      try sitting.desk.write("kursus/planer/solstraalen.yaml", text: Sitting.sample())
      try work(sitting)
    }
  }

  private static func answers(_ sitting: Sitting) throws -> [String] {
    let text = try sitting.desk.text(file)
    let document = ContributionsDocument.read(Array(text.utf8))
    #expect(document.isUsable)
    return document.record.answers.compactMap(\.answer)
  }

  private static func joint(_ sitting: Sitting) throws -> String? {
    try sitting.plan("kursus/planer/solstraalen.yaml").reflections
      .first { $0.question == "samspil-2" }?.answer
  }

  @Test func `alone, two and two, the group, and the plan has the group's answer`() throws {
    try Self.use { sitting in
      let program = try sitting.start(Self.arguments)
      try program.enter("Vi hilser ved døren.", at: "Svar: ")
      try program.expect("Der er nu 1 svar.")
      try program.enter("Kaffen er varm.", at: "Svar: ")
      try program.expect("Der er nu 2 svar.")
      try program.enter("", at: "Svar: ")
      try program.enter("Vi siger velkommen.", at: "Fælles svar: ")
      try program.expect("Der er nu 3 svar.")
      try program.enter("", at: "Fælles svar: ")
      try program.enter("Her bliver man hilst på.", at: "Gruppens svar: ")
      try program.expect("Gruppens svar er gemt")
      #expect(try program.end() == .exited(0))
      #expect(
        try Self.answers(sitting).sorted()
          == ["Kaffen er varm.", "Vi hilser ved døren.", "Vi siger velkommen."])
      #expect(try Self.joint(sitting) == "Her bliver man hilst på.")
      #expect(try !sitting.desk.text(Self.file).contains("navn"))
    }
  }

  @Test func `several that are pasted at once are asked about`() throws {
    try Self.use { sitting in
      let program = try sitting.start(Self.arguments)
      try program.expect("Svar: ")
      try program.type("\u{1B}[200~- et punkt\n- to punkter\u{1B}[201~")
      try program.type("\r")
      try program.expect("Det ligner 2 svar.")
      try program.enter("1", at: "(Enter = 1): ")
      try program.expect("Der er nu 2 svar.")
      #expect(try Self.answers(sitting).sorted() == ["et punkt", "to punkter"])
      try program.killNow()
    }
  }

  @Test func `a name is remarked on where names are out, and asked for where they are in`() throws {
    try Self.use { sitting in
      let program = try sitting.start(Self.arguments)
      try program.enter("Vi spørger Karen.", at: "Svar: ")
      try program.expect("»Karen«")
      try program.enter("1", at: "(Enter = 1): ")
      try program.enter("\u{15}Vi spørger en kollega.", at: "Svar: ")
      try program.expect("Der er nu 1 svar.")
      #expect(try Self.answers(sitting) == ["Vi spørger en kollega."])
      try program.killNow()
      let named = try sitting.start(Self.arguments + ["--med-navne"])
      try named.enter("Vi spørger Karen.", at: "Svar: ")
      try named.enter("Ole", at: "Navn (Enter = uden): ")
      try named.expect("Der er nu 2 svar.")
      #expect(try sitting.desk.text(Self.file).contains("navn: Ole"))
      try named.killNow()
    }
  }

  @Test func `a number is remarked on and never shown`() throws {
    try Self.use { sitting in
      let program = try sitting.start(Self.arguments)
      try program.enter("Ring om 010180-1234.", at: "Svar: ")
      try program.expect("CPR")
      try program.enter("2", at: "(Enter = 1): ")
      try program.expect("Der er nu 1 svar.")
      try program.killNow()
    }
  }

  /// What was said to be saved is there, however it ends; so is what was half typed.
  @Test func `nothing is lost when it is killed`() throws {
    try Self.use { sitting in
      for round in 1...5 {
        let program = try sitting.start(Self.arguments)
        try program.enter("\u{15}Svar nummer \(round).", at: "Svar: ")
        try program.expect("Der er nu \(round) svar.")
        try program.killNow()
        #expect(try Self.answers(sitting).contains("Svar nummer \(round)."))
      }
      let program = try sitting.start(Self.arguments)
      try program.expect("Svar: ")
      try program.type("Halvt skrevet")
      // Typed is not yet read: a signal may come first.
      try program.expect("skrevet")
      try program.send(signal: 15)
      #expect(try program.end() == .signalled(15))
      let again = try sitting.start(Self.arguments)
      try again.expect("Halvt skrevet")
      try again.killNow()
      #expect(try Self.answers(sitting).count == 5)
    }
  }

  @Test func `two who add at the same time are both there`() throws {
    try Self.use { sitting in
      let programs = try (0..<2).map { _ in try sitting.start(Self.arguments) }
      for program in programs { try program.expect("Svar: ") }
      for round in 0..<4 {
        for (number, program) in programs.enumerated() {
          try program.type("Fra \(number), runde \(round).\r")
        }
        for program in programs { try program.expect("Gemt.") }
      }
      for program in programs { try program.killNow() }
      #expect(try Self.answers(sitting).count == 8)
    }
  }

  @Test func `without a terminal each line is an answer, and the joint one may be all of them`()
    throws
  {
    try Self.use { sitting in
      let run = try sitting.run(Self.arguments, input: "Et.\nTo.\n\n\nSamlet svar.\n")
      #expect(run.status == 0, "\(run.errors)")
      #expect(try Self.answers(sitting).sorted() == ["Et.", "To."])
      #expect(try Self.joint(sitting) == "Samlet svar.")
    }
  }

  @Test(arguments: [
    ("no such centre", ["--center", "solstralen", "--spørgsmål", "samspil-2"], "solstraalen"),
    ("no such question", ["--center", "solstraalen", "--spørgsmål", "samspil-22"], "samspil-2"),
    ("a path", ["--center", "../../x", "--spørgsmål", "samspil-2"], "planer"),
  ])
  func `what is not there is refused, with the nearest`(
    _: String, arguments: [String], told: String
  ) throws {
    try Self.use { sitting in
      let run = try sitting.run(["kursus", "sammen", "kursus"] + arguments)
      #expect(run.status == 2 && run.errors.contains(told), "\(run.errors)")
    }
  }
}

extension TerminalProgram {
  /// Nothing can be done about it.
  fileprivate func killNow() throws {
    try send(signal: 9)
    #expect(try end() == .signalled(9))
  }
}
