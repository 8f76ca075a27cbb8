import Foundation
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `vis --formular` and `hent`: the real program, a form out and back.
@Suite(.timeLimit(.minutes(20)))
struct ImportCommandTests {
  private static func use(_ work: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      let url = URL(fileURLWithPath: "\(Repository.path)/Samples/planer/solstraalen.yaml")
      try folder.write("plan.yaml", text: String(decoding: Data(contentsOf: url), as: UTF8.self))
      try work(folder)
    }
  }

  @discardableResult private static func run(
    _ folder: ScratchFolder, _ arguments: String..., status: Int32 = 0
  ) throws -> ProgramRun {
    let run = try ProgramRun(arguments, in: folder.path)
    #expect(run.status == status, "\(run.errors)")
    return run
  }

  /// Changes the text of a form as somebody does who writes in it.
  private static func write(_ new: String, over old: String, in folder: ScratchFolder) throws {
    try folder.write(
      "ret.py",
      text: """
        import sys, zipfile
        old = zipfile.ZipFile('skema.docx')
        parts = [(i.filename, old.read(i.filename)) for i in old.infolist()]
        new = zipfile.ZipFile('retur.docx', 'w', zipfile.ZIP_DEFLATED)
        for name, data in parts:
            if name == 'word/document.xml':
                assert sys.argv[1].encode() in data
                data = data.replace(sys.argv[1].encode(), sys.argv[2].encode())
            new.writestr(name, data)
        new.close()

        """)
    let run = try ProgramRun(["ret.py", old, new], of: "/usr/bin/python3", in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `a form that nothing was done in changes no byte`() throws {
    try Self.use { folder in
      let before = try folder.text("plan.yaml")
      try Self.run(folder, "vis", "plan.yaml", "--formular", "--til", "skema.docx")
      let run = try Self.run(folder, "hent", "skema.docx")
      #expect(run.errors == "Der er intet nyt i skemaet. plan.yaml er som før.\n")
      #expect(try folder.text("plan.yaml") == before)
    }
  }

  @Test func `what was changed in the form is shown, and saved where that is said`() throws {
    try Self.use { folder in
      try Self.run(folder, "vis", "plan.yaml", "--formular", "--til", "skema.docx")
      try Self.write("Flere forældre med", over: "Flere forældre er med til noget", in: folder)
      let before = try folder.text("plan.yaml")
      let asked = try Self.run(folder, "hent", "retur.docx", status: 2)
      #expect(asked.output.contains("Flere forældre med"))
      #expect(asked.errors.contains("aarsplan hent retur.docx --ja"))
      #expect(try folder.text("plan.yaml") == before)
      // Somebody writes in the plan meanwhile.
      let changed = before.replacing("ansvarlig: Pædagogisk leder", with: "ansvarlig: Mette")
      try folder.write("plan.yaml", text: changed)
      try Self.run(folder, "hent", "retur.docx", "--ja")
      let after = changed.replacing(
        "titel: Flere forældre er med til noget", with: "titel: Flere forældre med")
      #expect(try folder.text("plan.yaml") == after)
      let again = try Self.run(folder, "hent", "retur.docx", "--ja")
      #expect(again.errors.contains("Der er intet nyt i skemaet."))
      #expect(try folder.text("plan.yaml") == after)
    }
  }

  @Test func `where both wrote, the plan stands and the form's words are kept beside it`() throws {
    try Self.use { folder in
      try Self.run(folder, "vis", "plan.yaml", "--formular", "--til", "skema.docx")
      try Self.write("Fra skemaet", over: "Flere forældre er med til noget", in: folder)
      let before = try folder.text("plan.yaml")
      let changed = before.replacing(
        "titel: Flere forældre er med til noget", with: "titel: Fra planen")
      try folder.write("plan.yaml", text: changed)
      try Self.run(folder, "hent", "retur.docx", "--ja")
      let after = try folder.text("plan.yaml")
      #expect(after.hasPrefix(changed))
      #expect(after.contains("# M1.titel i skemaet: Fra skemaet"))
      #expect(PlanDocument.read(Array(after.utf8)).isReadWhole)
      try Self.run(folder, "hent", "retur.docx", "--ja")
      #expect(try folder.text("plan.yaml") == after)
    }
  }

  @Test func `an empty form becomes a new plan`() throws {
    try Self.use { folder in
      try Self.run(
        folder, "vis", "--formular", "--ledetråd", "ledetråd-2016", "--til", "skema.docx")
      let run = try Self.run(folder, "hent", "skema.docx", "-o", "ny")
      #expect(run.errors.contains("Skemaet er læst ind i ny.yaml."))
      let plan = PlanDocument.read(Array(try folder.text("ny.yaml").utf8)).plan
      #expect(plan.guide == "ledetråd-2016" && plan.year == .known(2016))
      #expect(plan.fingerprints.count == 3)
      #expect(try Self.run(folder, "tjek", "ny.yaml", status: 1).errors.isEmpty == false)
    }
  }

  @Test func `folders say of a form that it is one`() throws {
    try Self.use { folder in
      try Self.run(folder, "vis", "plan.yaml", "--formular", "--til", "skema.docx")
      let line = "skema.docx er et skema. Læs det ind i en plan med: aarsplan hent ./skema.docx"
      let checked = try ProgramRun(["tjek", "."], in: folder.path)
      #expect(
        checked.errors.contains(line) || checked.errors.contains("hent skema.docx"),
        "\(checked.errors)")
      let overview = try ProgramRun(["overblik", "."], in: folder.path)
      #expect(overview.output.contains("Word-skema"), "\(overview.output)")
    }
  }

  @Test(arguments: [
    ("gammel.docx", "\u{D0}", "det er ikke et dokument"),
    ("tekst.docx", "{\\rtf1 x}", "det er ikke et Word-dokument"),
    ("plan.docx", "format: årsplan/1\n", "det er ikke et dokument"),
  ])
  func `what is no form is refused`(name: String, text: String, reason: String) throws {
    try Self.use { folder in
      try folder.write(name, text: text)
      let run = try Self.run(folder, "hent", name, status: 2)
      #expect(run.errors.contains(reason), "\(run.errors)")
      #expect(run.errors.contains("Filen er ikke rørt."))
    }
  }

  @Test func `a document without keys is refused, and so is a closed plan`() throws {
    try Self.use { folder in
      try Self.run(folder, "vis", "plan.yaml", "--til", "papir.docx")
      let run = try Self.run(folder, "hent", "papir.docx", status: 2)
      #expect(run.errors.contains("men ikke et skema fra programmet"))
      try Self.run(folder, "vis", "plan.yaml", "--formular", "--til", "skema.docx")
      let closed = try folder.text("plan.yaml").replacing(
        "status: godkendt", with: "status: lukket")
      try folder.write("plan.yaml", text: closed)
      let refused = try Self.run(folder, "hent", "skema.docx", "--ja", status: 2)
      #expect(refused.errors.contains("er lukket"))
      #expect(try folder.text("plan.yaml") == closed)
    }
  }
}
