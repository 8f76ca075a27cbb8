import DanishText
import PlanStore
import TestSupport
import Testing

/// `kursus efter`: what everyone takes home, and the summary.
@Suite struct CourseAfterwardsTests {
  private static let sheet = """
    format: kursus/1
    titel: Årsplankursus
    ledetråd: ledetråd-2016
    år: 2016
    dato: 2015-12-03
    start: "09.00"
    slut: "10.00"
    blokke:
      - { id: a, titel: Skriv selv, form: alene, minutter: 20, spørgsmål: [samspil-1, samspil-2] }
      - { id: b, titel: Hør hinanden, form: plenum, minutter: 40 }

    """

  private static let log = """
    tid;hændelse;blok;antal;ur;opstart;hel
    2015-12-03T09:00:00.000+01:00;start;;;1000;a;ja
    2015-12-03T09:25:00.000+01:00;videre;b;;1501000;a;ja
    2015-12-03T10:00:00.000+01:00;slut;;;3601000;a;ja

    """

  private func use(_ work: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try folder.write("kursus/kursus.yaml", text: Self.sheet)
      try folder.write("kursus/forloeb.csv", text: Self.log)
      let samples = ScratchFolder(at: Repository.path + "/Samples/planer")
      for name in try samples.names() where name.hasSuffix(".yaml") {
        try folder.write("kursus/planer/\(name)", text: try samples.text(name))
      }
      try work(folder)
    }
  }

  private func run(_ folder: ScratchFolder, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["kursus", "efter"] + arguments, in: folder.path)
  }

  @Test func `each plan has its documents, its gaps and its day`() throws {
    try use { folder in
      let run = try run(folder)
      #expect(run.status == 0, "\(run.errors)")
      let home = ScratchFolder(at: folder.at("kursus/efter/solstraalen"))
      #expect(
        try home.names() == [
          "aarsplan.docx", "aarsplan.html", "det-naeste.html", "kalender.ics",
        ])
      let next = try home.text("det-naeste.html")
      #expect(next.contains("Den første opfølgning") && next.contains("Årsplankursus"))
      let dates = try home.text("kalender.ics")
      #expect(dates.split(separator: "BEGIN:VEVENT").count == 2)
    }
  }

  @Test func `the summary tells of time and of nobody`() throws {
    try use { folder in
      #expect(try run(folder).status == 0)
      let summary = try ScratchFolder(at: folder.at("kursus/efter")).text("opsamling.md")
      #expect(summary.contains("Kurset begyndte kl. 09.00 og sluttede kl. 10.00."))
      #expect(summary.contains("| Skriv selv | 20 | 25 | +5 |"))
      #expect(summary.contains("| Hør hinanden | 40 | 35 | −5 |"))
      for word in ["Solstrålen", "M1", "solstraalen"] { #expect(!summary.contains(word)) }
    }
  }

  @Test func `made again it is the same, and what somebody changed is left and told of`() throws {
    try use { folder in
      #expect(try run(folder).status == 0)
      let efter = ScratchFolder(at: folder.at("kursus/efter"))
      let before = try efter.text("opsamling.html")
      #expect(try run(folder).errors.contains("ikke overskrevet") == false)
      #expect(try efter.text("opsamling.html") == before)
      try efter.write("opsamling.html", text: "mine noter")
      let second = try run(folder)
      #expect(second.status == 0 && second.errors.contains("opsamling.html er ændret siden sidst"))
      #expect(try efter.text("opsamling.html") == "mine noter")
      #expect(try run(folder, "--ja").status == 0)
      #expect(try efter.text("opsamling.html") == before)
    }
  }

  @Test func `a plan that changed is written anew without a question`() throws {
    try use { folder in
      #expect(try run(folder).status == 0)
      let plan = "kursus/planer/solstraalen.yaml"
      let text = try folder.text(plan)
      try folder.write(plan, text: text.replacing("Solstrålen", with: "Måneskinnet"))
      #expect(try run(folder).errors.contains("ikke overskrevet") == false)
      let page = try ScratchFolder(at: folder.at("kursus/efter/solstraalen")).text("aarsplan.html")
      #expect(page.contains("Måneskinnet") && !page.contains("Solstrålen"))
    }
  }

  @Test func `a CPR number stops one plan, and not the others`() throws {
    try use { folder in
      let plan = "kursus/planer/solstraalen.yaml"
      let text = try folder.text(plan)
      try folder.write(plan, text: text.replacing("Solstrålen", with: "Solstrålen 010190-1234"))
      let run = try run(folder)
      #expect(run.status == 2 && !run.errors.contains("1234"))
      let names = try ScratchFolder(at: folder.at("kursus/efter")).names()
      #expect(!names.contains("solstraalen") && names.contains("opsamling.html") && names.count > 3)
    }
  }

  @Test func `a course without plans and without a clock has a summary`() throws {
    try ScratchFolder.use { folder in
      try folder.write("kursus.yaml", text: Self.sheet)
      let run = try run(folder)
      #expect(run.status == 0 && run.errors.contains("Der er ingen planer i planer"))
      let summary = try folder.text("efter/opsamling.md")
      #expect(summary.contains("Uret har ikke været brugt."))
    }
  }
}
