import OfficeFiles
import PlanFormat
import TestSupport
import Testing

/// Forms with more in them than a plan may have: `hent` says so, and touches nothing.
@Suite(.timeLimit(.minutes(20)))
struct ImportBoundsTests {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func row(_ cells: String...) -> String {
    "<w:tr>" + cells.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
  }

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (1...count).map(row).joined()
  }

  /// A form of a centre's plan, with some rows besides.
  private static func form(_ rows: String, besides text: String = "") throws -> [UInt8] {
    let table =
      row("plan.ledetråd", "ledetråd-2016") + row("plan.år", "2016")
      + row("plan.center.navn", "Solstrålen") + rows
    let body = "\(text)<w:tbl>\(table)</w:tbl>"
    let main = "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"
    return try ZipWriter.archive(of: [.init("word/document.xml", Array(main.utf8))])
  }

  /// Reads a form into a new plan.
  private static func fetch(_ form: [UInt8]) throws -> (run: ProgramRun, plan: String?) {
    try ScratchFolder.use { folder in
      #expect(try FileWriter.write(form, to: folder.at("skema.docx")))
      let run = try ProgramRun(["hent", "skema.docx", "-o", "plan.yaml", "--ja"], in: folder.path)
      return (run, try? folder.text("plan.yaml"))
    }
  }

  @Test func `as many goals as a plan may have are read`() throws {
    let goals = Self.rows(PlanDocument.mostGoals) { Self.row("M\($0).mål", "Flere læser \($0)") }
    let (run, plan) = try Self.fetch(Self.form(goals))
    #expect(run.status == 0, "\(run.errors)")
    let read = PlanDocument.read(Array((plan ?? "").utf8))
    #expect(read.isReadWhole)
    #expect(read.plan.goals.map(\.aim) == (1...1_000).map { "Flere læser \($0)" })
  }

  /// What is too much, and what is said of it.
  private static let excesses: [(name: String, rows: String, told: String)] = [
    (
      "more goals, and empty ones besides, than a form can have",
      rows(1_101) { row("M\($0).mål", "Flere læser") }, "flere mål end en årsplan kan have (1.000)"
    ),
    (
      "one goal that was copied as often", rows(1_101) { _ in row("M1.mål", "Flere læser") },
      "flere mål end en årsplan kan have (1.000)"
    ),
    (
      "more answers", rows(5_001) { row("q\($0).svar", "ja") },
      "flere svar end en årsplan kan have (5.000)"
    ),
    (
      "a longer list",
      row("M1.tiltag", "Hvad", "Hvem") + rows(501) { row("\($0).", "tiltag \($0)", "Ida") },
      "flere rækker i en tabel end en årsplan kan have (500)"
    ),
    (
      "more goals than the plan can hold", rows(1_001) { row("M\($0).mål", "x \($0)") },
      "Der er ikke plads til mere"
    ),
    (
      "more text", row("M1.mål", String(repeating: "å", count: 2 << 20) + "x"),
      "der er mere i filen end der er i et skema"
    ),
  ]

  @Test(arguments: excesses.indices)
  func `more than a plan may have is refused, and nothing is written`(index: Int) throws {
    let (name, rows, told) = Self.excesses[index]
    let (run, plan) = try Self.fetch(Self.form(rows))
    #expect(run.status == 2, "\(name)")
    #expect(run.errors.contains(told), "\(name): \(run.errors)")
    #expect(run.errors.contains("ikke rørt"), "\(name): \(run.errors)")
    #expect(plan == nil, "\(name)")
  }

  @Test func `empty rows and cells do not count, and a list may be as long as a plan's`() throws {
    let list =
      Self.row("M1.tiltag", "Hvad", "Hvem")
      + Self.rows(500) { Self.row("\($0).", "tiltag \($0)", "Ida") }
    let (run, plan) = try Self.fetch(Self.form(list + Self.rows(600) { _ in Self.row("", "", "") }))
    #expect(run.status == 0, "\(run.errors)")
    let read = PlanDocument.read(Array((plan ?? "").utf8)).plan
    #expect(read.goals.map(\.actions.count) == [500])
    #expect(read.goals.first?.actions.last?.what == "tiltag 500")
  }

  @Test func `of many remarks a hundred are told, and all are kept`() throws {
    let asides = Self.rows(250) { Self.paragraph("Løs tekst nummer \($0)") }
    let (run, plan) = try Self.fetch(Self.form(Self.row("M1.mål", "Flere læser"), besides: asides))
    #expect(run.status == 0, "\(run.errors)")
    let told = run.errors.split(separator: "\n").filter { $0.contains("uden for felterne") }
    #expect(told.count == 100)
    #expect(run.errors.contains("Der er 150 bemærkninger til."))
    #expect((plan ?? "").contains("# Løs tekst nummer 1\n"))
    #expect((plan ?? "").contains("# Løs tekst nummer 250\n"))
  }
}
