import Foundation
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `aarsplan kursus ny, tjek, print`, by the whole program.
@Suite(.timeLimit(.minutes(20)))
struct WorkshopCommandTests {
  private static let list = """
    id;navn;type;leder
    solstraalen;Børnehuset Solstrålen;institution;Mette Holm
    ;Ungecentret;center;
    ../ude;Stab;;
    """

  private static func sheet(_ folder: ScratchFolder, _ path: String) throws -> RunSheet {
    RunSheetDocument.read(Array(try folder.text(path).utf8)).record
  }

  @Test func `a folder is made in which all is in order, and a plan begins by itself`() throws {
    try ScratchFolder.use { folder in
      try folder.write("c.csv", text: Self.list)
      let made = try ProgramRun(
        [
          "kursus", "ny", "--dato", "3-12-2015", "--start", "9", "--slut", "12", "--centre",
          "c.csv",
        ],
        in: folder.path)
      #expect(made.status == 0, "\(made.errors)")
      let sheet = try Self.sheet(folder, "kursus/kursus.yaml")
      #expect(sheet.minutes == 180 && sheet.date?.text == "2015-12-03")
      #expect(sheet.participants?.text == "3")
      let checked = try ProgramRun(["kursus", "tjek"], in: folder.path)
      #expect(checked.status == 0 && checked.output.isEmpty, "\(checked.output)")
      // No name of a list leads out of the folder.
      #expect(!FileManager.default.fileExists(atPath: folder.at("ude.yaml")))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.at("kursus/planer"))
      #expect(names.sorted() == ["solstraalen.yaml", "ude.yaml", "ungecentret.yaml"])
      let plan = try folder.text("kursus/planer/solstraalen.yaml")
      #expect(plan.contains("leder: Mette Holm") && !plan.contains("refleksioner"))
      let written = try ProgramRun(
        ["skriv", "kursus/planer/ungecentret.yaml"], input: "", in: folder.path)
      #expect(written.status == 0, "\(written.errors)")
      let page = try folder.text("kursus/deltagere.html")
      #expect(page.contains("kl. 09.00–12.00") && page.contains("Hvornår sker hvad"))
    }
  }

  @Test func `what is there is never written over, and new centres come to it`() throws {
    try ScratchFolder.use { folder in
      try folder.write("c.csv", text: "navn\nSkolen\n")
      try folder.write("kursus/kursus.yaml", text: "min egen\n")
      try folder.write("kursus/planer/skolen.yaml", text: "min plan\n")
      try folder.write("c.csv", text: "navn\nSkolen\nBiblioteket\n")
      let made = try ProgramRun(["kursus", "ny", "--centre", "c.csv"], in: folder.path)
      #expect(made.status == 2 && made.errors.contains("kursus/kursus.yaml findes i forvejen"))
      #expect(made.errors.contains("1 kladde findes i forvejen"))
      #expect(try folder.text("kursus/kursus.yaml") == "min egen\n")
      #expect(try folder.text("kursus/planer/skolen.yaml") == "min plan\n")
      #expect(try folder.text("kursus/planer/biblioteket.yaml").contains("Biblioteket"))
    }
  }

  @Test func `a ledetråd of one's own is laid beside, so that the plans find it`() throws {
    try ScratchFolder.use { folder in
      let source = try String(
        contentsOfFile: "\(Repository.path)/Prompts/ledetraad-2016.yaml", encoding: .utf8)
      try folder.write(
        "vores.yaml", text: source.replacing("id: ledetråd-2016", with: "id: vores-2016"))
      try folder.write("c.csv", text: "navn\nSkolen\n")
      let made = try ProgramRun(
        ["kursus", "ny", "k", "--ledetråd", "vores.yaml", "--centre", "c.csv"], in: folder.path)
      #expect(made.status == 0, "\(made.errors)")
      #expect(try ProgramRun(["kursus", "tjek", "k"], in: folder.path).status == 0)
      let checked = try ProgramRun(
        ["tjek", "k/planer", "--regler", "ukendt-ledetråd,ledetråd-ændret"], in: folder.path)
      #expect(checked.status == 0 && checked.output.isEmpty, "\(checked.output)")
    }
  }

  @Test(arguments: [
    (["--længde", "20"], "for lidt"), (["--længde", "11 timer"], "højst vare 8 timer"),
    (["--start", "22"], "midnat"), (["--slut", "12", "--længde", "2 timer"], "enten"),
    (["--deltagere", "0"], "0 deltagere"), (["--dato", "i går måske"], "dag"),
    (["--start", "kvart i ni"], "kvart i ni"),
  ])
  func `what is no course is refused, and nothing is made`(
    options: [String], words: String
  ) throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(["kursus", "ny"] + options, in: folder.path)
      #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test(arguments: [
    ("3 timer", 180), ("3", 180), ("2,5 timer", 150), ("150", 150), ("2:30", 150), ("2.30", 150),
    ("2 timer 30 min", 150), ("halvanden time", 90), ("2 timer og 15 minutter", 135),
  ])
  func `a length is read as people write it`(length: String, minutes: Int) throws {
    try ScratchFolder.use { folder in
      let run = try ProgramRun(["kursus", "ny", "--længde", length], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try Self.sheet(folder, "kursus/kursus.yaml").minutes == minutes)
    }
  }

  @Test func `a changed run sheet is told by how much, in every format`() throws {
    try ScratchFolder.use { folder in
      #expect(try ProgramRun(["kursus", "ny"], in: folder.path).status == 0)
      let text = try folder.text("kursus/kursus.yaml")
      try folder.write(
        "kursus/kursus.yaml", text: text.replacing("minutter: 25", with: "minutter: 40"))
      let run = try ProgramRun(["kursus", "tjek", "kursus"], in: folder.path)
      #expect(run.status == 1 && run.output.contains("15 minutter mere"), "\(run.output)")
      #expect(run.output.contains("kortere") && run.output.contains("[tid-går-ikke-op]"))
      for format in ["json", "sarif", "github", "csv"] {
        let run = try ProgramRun(
          ["kursus", "tjek", "kursus/kursus.yaml", "--format", format], in: folder.path)
        #expect(run.status == 1 && run.output.contains("går-ikke-op"), "\(format)")
      }
      let input = try ProgramRun(
        ["kursus", "tjek", "-"], input: folder.text("kursus/kursus.yaml"), in: folder.path)
      #expect(input.status == 1)
      let explained = try ProgramRun(["kursus", "tjek", "--forklar", "pause-for-sent"])
      #expect(explained.status == 0 && explained.output.contains("90 minutter"))
    }
  }

  @Test func `a run sheet among plans is told as what it is`() throws {
    try ScratchFolder.use { folder in
      try folder.write("c.csv", text: "navn\nSkolen\n")
      let made = try ProgramRun(["kursus", "ny", "--centre", "c.csv"], in: folder.path)
      #expect(made.status == 0)
      try folder.write("kursus/bidrag/a/q.yaml", text: "format: bidrag/1\nspørgsmål: samspil-1\n")
      let checked = try ProgramRun(["tjek", "kursus"], in: folder.path)
      #expect(checked.errors.contains("1 plan er tjekket"), "\(checked.errors)")
      #expect(checked.errors.contains("2 filer hører til et kursus og er ikke planer"))
      let alone = try ProgramRun(["tjek", "kursus/kursus.yaml"], in: folder.path)
      #expect(alone.status == 2 && alone.errors.contains("aarsplan kursus tjek"))
      let overview = try ProgramRun(["overblik", "kursus"], in: folder.path)
      #expect(overview.output.contains("1 plan") && !overview.output.contains("ikke en plan"))
      for file in ["kursus.yaml", "bidrag/a/q.yaml"] {
        let before = try folder.text("kursus/\(file)")
        let written = try ProgramRun(["skriv", "kursus/\(file)"], input: "x\n", in: folder.path)
        #expect(written.status == 2 && written.errors.contains("kursus og ikke en plan"))
        #expect(try folder.text("kursus/\(file)") == before)
      }
    }
  }

  @Test func `each sheet is printed in each form that needs no other program`() throws {
    try ScratchFolder.use { folder in
      #expect(try ProgramRun(["kursus", "ny"], in: folder.path).status == 0)
      var environment = ProgramRun.environment
      environment["PATH"] = "/ingen"
      let pages = try ProgramRun(
        ["kursus", "print"], in: folder.path, environment: environment)
      #expect(pages.status == 0, "\(pages.errors)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.at("kursus/print"))
      #expect(names.sorted() == ["drejebog.html", "kort.html", "noter.html", "plan.html"])
      // The nine questions of the course, four on a page, each page with its back.
      let cards = try folder.text("kursus/print/kort.html")
      #expect(cards.components(separatedBy: "<section class=\"sheet\">").count == 7)
      #expect(try folder.text("kursus/print/drejebog.html").contains("kl. 09.15–09.30"))
      let word = try ProgramRun(
        ["kursus", "print", "--til", "ud/", "--format", "docx"], in: folder.path)
      #expect(word.status == 0, "\(word.errors)")
      for name in ["kort", "plan", "drejebog", "noter"] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder.at("ud/\(name).docx")))
        #expect(try WordFaults.found(in: [UInt8](data)) == [], "\(name)")
      }
    }
  }

  @Test func `a file takes one sheet, and one that is there is not replaced unasked`() throws {
    try ScratchFolder.use { folder in
      #expect(try ProgramRun(["kursus", "ny"], in: folder.path).status == 0)
      let many = try ProgramRun(["kursus", "print", "--til", "alt.html"], in: folder.path)
      #expect(many.status == 2 && many.errors.contains("--ark"))
      let odd = try ProgramRun(
        ["kursus", "print", "--ark", "noter", "--til", "noter.txt"], in: folder.path)
      #expect(odd.status == 2 && odd.errors.contains(".docx"))
      let unknown = try ProgramRun(["kursus", "print", "--ark", "plakat"], in: folder.path)
      #expect(unknown.status == 2 && unknown.errors.contains("»kort«"))
      try folder.write("noter.html", text: "mine\n")
      let there = try ProgramRun(
        ["kursus", "print", "--ark", "noter", "--til", "noter.html"], in: folder.path)
      #expect(there.status == 2)
      #expect(try folder.text("noter.html") == "mine\n")
    }
  }

  @Test func `without a course one is told how to make one`() throws {
    try ScratchFolder.use { folder in
      for command in ["tjek", "print"] {
        let run = try ProgramRun(["kursus", command], in: folder.path)
        #expect(run.status == 2 && run.errors.contains("aarsplan kursus ny"), "\(run.errors)")
      }
    }
  }
}
