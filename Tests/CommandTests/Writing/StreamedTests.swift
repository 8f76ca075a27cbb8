import TestSupport
import Testing

/// The conversation without a terminal: answers from a pipe or a file.
@Suite(.timeLimit(.minutes(20))) struct StreamedTests {
  private static let answers = Repository.path + "/Samples/svar.yaml"

  @Test("answers from a file are saved, and only the rest is asked for")
  func answers() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        ["skriv", "--svar", Self.answers], input: ":gå trivsel-4\nPå en travl dag.\n\n:slut\n",
        in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("Vi fortsætter ved »F2 · Rolige morgener«"))
      #expect(run.output.contains("Evaluering ›"))
      #expect(!run.output.contains("Navn ›"))
      let text = try folder.text("familiehuset-birken-2016.yaml")
      #expect(text.contains("På en travl dag."))
      #expect(text.contains("titel: Rolige morgener"))
    }
  }

  @Test("what the file of answers has that no plan has is told")
  func oddAnswers() throws {
    try ScratchFolder.use { folder in
      let answers = """
        center: { navn: Hus, lederen: Ida }
        refleksioner:
          - { spørgsmål: samspil-1, svra: Naboen. }
          - { spørgsmål: samspil-2, svar: Naboen. }
        lokale-mål:
          - { id: M1, titel: Haven, tema: samspil, tiltag: Vi graver. }

        """
      try folder.write("svar.yaml", text: answers)
      let run = try ProgramRun(["skriv", "ny.yaml", "--svar", "svar.yaml"], in: folder.path)
      let told = try #require(run.output.ranges(of: "Se på det her i filen med svar:").first)
      let list = run.output[told.upperBound...]
      for odd in ["linje 1, »lederen«", "linje 3, »svra«", "linje 6, »tiltag«"] {
        #expect(list.contains(odd), "\(odd): \(run.output)")
      }
      #expect(!list.contains("format: årsplan/1") && !list.contains("»spørgsmål«"))
      let clean = try ProgramRun(["skriv", "to.yaml", "--svar", Self.answers], in: folder.path)
      #expect(!clean.output.contains("Se på det her"))
    }
  }

  @Test("with nothing on standard input it ends at once, with the answers saved")
  func closed() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(["skriv", "--svar", Self.answers], in: folder.path)
      #expect(run.status == 0)
      #expect(try folder.visibleNames() == ["familiehuset-birken-2016.yaml"])
      let empty = try ProgramRun(["skriv", "ny.yaml"], in: folder.path)
      #expect(empty.status == 0 && empty.output.contains("Der er ikke gemt noget."))
      #expect(!empty.output.contains("er gemt i") && !empty.errors.contains("er gemt i"))
      #expect(try folder.visibleNames() == ["familiehuset-birken-2016.yaml"])
    }
  }

  @Test("a choice between drafts and what follows it are read from the same stream")
  func choice() throws {
    try ScratchFolder.use { folder in
      try folder.write(
        "hus.yaml",
        text: "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { navn: Hus }\n")
      let run = try ProgramRun(["--enkel"], input: "1\nskole\n:slut\n", in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try folder.text("hus.yaml").contains("type: skole"))
    }
  }

  @Test("a centre whose plan lies beside may be named, and is kept by its id")
  func neighbours() throws {
    try ScratchFolder.use { folder in
      let head = "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\n"
      try folder.write("b.yaml", text: head + "center: { id: hus-b, navn: Hus Bøgen }\n")
      try folder.write(
        "a.yaml",
        text: head + "center: { id: hus-a, navn: Hus Asken }\n"
          + "lokale-mål: [ { id: M1, titel: Haven, tema: samspil } ]\n")
      let run = try ProgramRun(
        ["skriv", "a.yaml", "--enkel"], input: ":gå M1.sammen-med\nhus bøgen\n:slut\n",
        in: folder.path)
      #expect(run.output.contains("- Hus Bøgen (hus-b)"))
      #expect(!run.output.contains("- Hus Asken"))
      #expect(try folder.text("a.yaml").contains("sammen-med: [hus-b]"))
    }
  }

  @Test("how many questions are done with is the same wherever it is told")
  func counts() throws {
    try ScratchFolder.use { folder in
      let text = """
        format: årsplan/1
        ledetråd: ledetråd-2016
        år: 2016
        center: { navn: Hus }
        refleksioner:
          - { spørgsmål: samspil-1, svar: Naboen. }
          - { spørgsmål: samspil-2, sprunget-over: "" }

        """
      try folder.write("hus.yaml", text: text)
      let run = try ProgramRun(["--enkel"], input: "1\n:slut\n", in: folder.path)
      #expect(run.output.contains("hus.yaml, 2 af 19 spørgsmål"))
      #expect(run.output.contains("2 af 19 spørgsmål er besvaret eller sprunget over"))
    }
  }

  @Test("a line that cannot be used is told with its number, and the rest is saved all the same")
  func refused() throws {
    try ScratchFolder.use { folder in
      try folder.write("hus.yaml", text: Self.oneGoal)
      let input = ":gå M1.frist\nsnart\n:gaa M9\n:gå M1.ansvarlig\nIda Lund\n:slut\n"
      let run = try ProgramRun(["skriv", "hus.yaml"], input: input, in: folder.path)
      #expect(run.status == 2)
      let told = run.errors.split(separator: "\n").map { $0.prefix { $0 != "." } }
      #expect(told == ["Linje 2 blev ikke brugt", "Linje 3 blev ikke brugt"])
      #expect(run.errors.contains("den dato") || run.errors.contains("dato"))
      #expect(try folder.text("hus.yaml").contains("ansvarlig: Ida Lund"))
    }
  }

  @Test("an answer that cannot be used, and a short one, shift no later answer")
  func keepsPace() throws {
    try ScratchFolder.use { folder in
      try folder.write("hus.yaml", text: Self.oneGoal)
      let input =
        ":gå M1.evaluering\nsnart\nLMU\nVi tæller igen.\n:gå samspil-1\nNaboen.\n"
        + "Noget helt andet.\n:slut\n"
      let run = try ProgramRun(["skriv", "hus.yaml"], input: input, in: folder.path)
      let text = try folder.text("hus.yaml")
      #expect(run.status == 2 && run.errors.contains("Linje 2 "))
      #expect(text.contains("forum: LMU") && text.contains("hvordan: Vi tæller igen."))
      #expect(text.contains("svar: Naboen.") && text.contains("Noget helt andet."))
    }
  }

  @Test("lines that end as on another system are the same answers")
  func carriageReturns() throws {
    try ScratchFolder.use { folder in
      let input = "Børnehuset\r\nskole\r\n:gå samspil-1\r\nEn \\\r\nto.\r\n:slut\r\n"
      let run = try ProgramRun(["skriv", "hus.yaml"], input: input, in: folder.path)
      let text = try folder.text("hus.yaml")
      #expect(run.status == 0, "\(run.errors)")
      #expect(!text.utf8.contains(0x0D) && text.contains("type: skole"))
      try folder.write("svar.yaml", text: text.replacing("\n", with: "\r\n"))
      let second = try ProgramRun(
        ["skriv", "andet.yaml", "--svar", "svar.yaml"], in: folder.path)
      #expect(second.status == 0)
      #expect(try folder.text("andet.yaml").contains("type: skole"))
    }
  }

  private static let oneGoal = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { navn: Hus, type: skole, leder: Bo, kerneopgave: Læring. }
    lokale-mål: [ { id: M1, titel: Haven, tema: samspil } ]

    """

  @Test("--enkel is plain lines: no boxes, no colour, states as words")
  func plain() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        ["skriv", "--enkel", "--svar", Self.answers], input: ":oversigt\n:vis\n", in: folder.path)
      #expect(run.output.unicodeScalars.allSatisfy { !(0x2500..<0x2600).contains($0.value) })
      #expect(!run.output.contains("\u{1B}"))
      #expect(run.output.contains("[mangler]"))
    }
  }
}
