import DanishText
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `ledetråd ny`: files that are sound, and never written over another.
@Suite(.timeLimit(.minutes(20)))
struct NewGuideTests {
  @Test(arguments: [["--fra", "ledetråd-2016"], ["--fra", "ledetraad-2016", "--år", "2020"]])
  func `makes a file where only last year's year is left`(arguments: [String]) throws {
    try ScratchFolder.use { folder in
      let made = try ProgramRun(["ledetråd", "ny", "ny.yaml"] + arguments, in: folder.path)
      #expect(made.status == 0)
      let check = try ProgramRun(["ledetråd", "tjek", "ny.yaml", "--streng"], in: folder.path)
      #expect(check.status == 0)
      let findings = check.output.split(separator: "\n").filter { $0.hasPrefix("ny.yaml:") }
      #expect(!findings.isEmpty && findings.allSatisfy { $0.contains("[gammelt-årstal]") })
      let list = try ProgramRun(["ledetråd", "liste"], in: folder.path)
      #expect(list.output.contains("ny.yaml") && !list.output.contains("se den efter"))
    }
  }

  @Test func `says what of the template is still to be written`() throws {
    try ScratchFolder.use { folder in
      let made = try ProgramRun(["ledetråd", "ny", "ny.yaml"], in: folder.path)
      #expect(made.status == 0)
      let check = try ProgramRun(["ledetråd", "tjek", "ny.yaml"], in: folder.path)
      let findings = check.output.split(separator: "\n").filter { $0.hasPrefix("ny.yaml:") }
      #expect(findings.count == 8 && findings.allSatisfy { $0.contains("[skabelontekst]") })
    }
  }

  @Test func `carries the themes on with their origin`() throws {
    let run = try ProgramRun(["ledetråd", "ny", "-", "--fra", "ledetråd-2016"])
    let guide = LedetraadDocument.read(Array(run.output.utf8)).guide
    #expect(guide.id == "ledetråd-2017" && guide.year == 2017)
    #expect(
      guide.themes.map(\.origins)
        == ["samspil", "effekt", "trivsel"].map { ["ledetråd-2016#\($0)"] })
    #expect(guide.themes.allSatisfy { $0.heritage == .continued })
    #expect(guide.calendar.first?.date == PlanDate(year: 2016, month: 11, day: 1))
  }

  @Test func `never writes over a file`() throws {
    try ScratchFolder.use { folder in
      try folder.write("ny.yaml", text: "min\n")
      let run = try ProgramRun(["ledetråd", "ny", "ny.yaml"], in: folder.path)
      #expect(run.status == 2 && run.errors.contains("er ikke rørt"))
      #expect(try folder.text("ny.yaml") == "min\n")
    }
  }
}
