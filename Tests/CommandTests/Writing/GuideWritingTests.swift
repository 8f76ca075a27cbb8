import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `ledetråd skriv` without a terminal: each line is the answer to one question.
@Suite(.timeLimit(.minutes(15))) struct GuideWritingTests {
  private static let lines = [
    "2017", "Vores ledetråd 2017", "Direktionen, Nordby Kommune", "Den gælder for alle.",
    "Naboskab i hverdagen", "Vi bor dør om dør.", "", "Hvem hjalp jer i sidste uge?",
    "Gå dagene igennem.", "Hvem begyndte?", "Skole: Naboen kom med æbler.", "5", "ja", "", "",
    "1-4", "højst 8", "LMU drøftet", "ja", "", "",
  ]

  @Test func `a ledetråd is made from lines, and is one that plans can be written from`() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        ["ledetråd", "skriv", "vores.yaml", "--år", "2017"],
        input: Self.lines.joined(separator: "\n") + "\n", in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let document = LedetraadDocument.read(Array(try folder.text("vores.yaml").utf8))
      #expect(document.problems.isEmpty)
      let guide = document.guide
      #expect(guide.title == "Vores ledetråd 2017" && guide.sender == "Direktionen, Nordby Kommune")
      #expect(guide.themes.map(\.id) == ["naboskab"])
      #expect(guide.themes[0].questions.map(\.isCore) == [true])
      #expect(guide.requirements.hearings.map(\.forum) == ["LMU"])
      #expect(guide.calendar.count == 6)
      let check = try ProgramRun(["ledetråd", "tjek", "vores.yaml"], in: folder.path)
      #expect(check.status == 0)
      let plan = try ProgramRun(
        ["skriv", "plan.yaml", "--ledetråd", "vores.yaml"], input: "Huset\n\n\n\nNaboen.\n",
        in: folder.path)
      #expect(plan.status == 0)
      #expect(try folder.text("plan.yaml").contains("Naboen."))
    }
  }

  @Test func `the old one's questions go on, and only what changes is written`() throws {
    try ScratchFolder.use { folder in
      let text = try ScratchFolder(at: Repository.path + "/Prompts").text("ledetraad-2016.yaml")
      try folder.write("min.yaml", text: text)
      let none = try ProgramRun(["ledetråd", "skriv", "min.yaml"], input: "\n", in: folder.path)
      #expect(none.status == 0)
      #expect(try folder.text("min.yaml") == text)
      let run = try ProgramRun(
        ["ledetråd", "skriv", "min.yaml"], input: ":gå samspil.kort\nSammen\n:slut\n",
        in: folder.path)
      #expect(run.status == 0)
      #expect(
        try folder.text("min.yaml")
          == text.replacing("kort: I samspil med borgeren", with: "kort: Sammen"))
    }
  }

  @Test func `a line that cannot be used is named, and the rest is saved`() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        ["ledetråd", "skriv", "vores.yaml", "--år", "2017"], input: "tyve\nVores\n", in: folder.path
      )
      #expect(run.status == 2 && run.errors.contains("Linje 1"))
      #expect(try folder.text("vores.yaml").contains("titel: Vores"))
    }
  }

  @Test(arguments: [["--skabelon"], []])
  func `without a terminal ny makes the template`(more: [String]) throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(["ledetråd", "ny", "ny.yaml"] + more, in: folder.path)
      #expect(run.status == 0)
      #expect(try folder.text("ny.yaml").contains("# Jeres egen ledetråd."))
    }
  }

  @Test func `a folder or a file that is not there is told`() throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(
        ["ledetråd", "skriv", "ny.yaml", "--overblik", "ingen"], input: "\n", in: folder.path)
      #expect(run.status == 2 && run.errors.contains("ingen"))
      #expect(try folder.visibleNames().isEmpty)
    }
  }
}
