import DanishText
import PlanModel
import TestSupport
import Testing

/// Plans that are meant to do harm, as files, through every form of the overview.
@Suite(.timeLimit(.minutes(20))) struct HostileOverviewTests {
  private static let texts = [
    "=HYPERLINK(\\\"http://x\\\")", "+1+1", "-2+3", "@SUM(A1)", "<script>alert(1)</script>",
    "</td><img src=x onerror=alert(1)>", "\\e[31mrød\\a\\e]0;titel\\a", "a\\u202Eb\\u2066c",
    "010190-1234", "0101\\u200B901234", "to\\nlinjer;og\\ttab", "\\0nul", "]]></x>",
  ]

  /// Every text in every place that an overview shows.
  private static func plan(_ text: String, number: Int) -> String {
    """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: "\(text) \(number)", navn: "\(text)", type: "\(text)", leder: "\(text)" }
    "\(text)": "\(text)"
    refleksioner: [{ spørgsmål: samspil-1, svar: "\(text)" }]
    lokale-mål:
      - id: "\(text)"
        titel: "\(text)"
        tema: samspil
        mål: "\(text)"
        tiltag: [{ hvad: "\(text)", hvem: "\(text)", hvornår: "\(text)" }]
        sammen-med: ["\(text)"]
      - { id: M2, titel: "\(text)", tema: "\(text)" }
    bevidste-fravalg: [{ tema: effekt, begrundelse: "\(text)", accepteret-af: "\(text)" }]
    undtagelser: [{ regel: mål-uden-tegn, mål: M2, begrundelse: "\(text)" }]

    """
  }

  private static let broken = [
    "format: årsplan/1\ncenter: { navn: \"aldrig lukket\n", "\t\t- : {[", "&a [*a, *a]\n",
    "format: årsplan/1\n---\nformat: årsplan/1\n", String(repeating: "[", count: 5_000), "",
    "format: ukendt/7\n", "\u{0}\u{1}\u{2}",
  ]

  private static func fill(_ folder: ScratchFolder) throws {
    for (number, text) in texts.enumerated() {
      try folder.write("planer/\(number).yaml", text: plan(text, number: number))
    }
    for (number, text) in broken.enumerated() {
      try folder.write("planer/x\(number).yaml", text: text)
    }
    let long = String(repeating: "Langt ord for ord. ", count: 400)
    try folder.write("planer/y.yaml", text: plan(long, number: 99))
    let endless = String(repeating: "å", count: 8_000)
    try folder.write("planer/z.yaml", text: plan(endless, number: 100))
    try folder.write("planer/<b>&\u{1b}[31m 010190-1234.yaml", text: plan("=1", number: 101))
  }

  private static let forms: [[String]] = [
    ["--format", "tekst"], ["--format", "tekst", "--enkel"], ["--format", "html"],
    ["--format", "csv"], ["--format", "json"], ["--format", "ndjson"], ["--mål"], ["--rykkere"],
    ["--søg", "rød"], ["--format", "tekst", "--centre", "centre.csv"],
  ]

  @Test(arguments: forms)
  func `neither hidden characters, CPR numbers, formulas nor markup come through`(
    form: [String]
  ) throws {
    try ScratchFolder.use { folder in
      try Self.fill(folder)
      try folder.write("centre.csv", text: "id;navn\n\"=1\";<script>\nb;0101901234 \u{202E}\n")
      let run = try ProgramRun(["overblik", "planer"] + form, in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let said = run.output + run.errors
      let harmless: Set<Unicode.Scalar> = ["\n", "\r", "\u{feff}"]
      #expect(
        !said.unicodeScalars.contains {
          $0 != "\t" && HiddenCharacters.contains($0) && !harmless.contains($0)
        })
      #expect(!said.contains("1901234") && !said.contains("190-1234"))
      if form.contains("html") { Self.checkPage(run.output) }
      if form == ["--format", "csv"] || form == ["--rykkere"] { Self.checkCells(run.output) }
      #expect(run.errors.contains("planer er læst."))
    }
  }

  private static func checkPage(_ page: String) {
    #expect(page.split(separator: "<script").count == 2)
    #expect(!page.contains("<img") && page.contains("&lt;script"))
  }

  private static func checkCells(_ table: String) {
    for line in table.dropFirst().split(separator: "\r\n") {
      for cell in line.split(separator: ";") {
        let first = cell.first == "\"" ? cell.dropFirst().first : cell.first
        #expect(!"=+-@".contains(first ?? " "), "\(cell.prefix(40))")
      }
    }
  }

  /// Prints every part of a workbook.
  private static let unpack =
    "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); sys.stdout.reconfigure(encoding='utf-8');"
    + "print(*[z.read(name).decode() for name in z.namelist()], sep='')"

  @Test func `nor through the workbook`() throws {
    try ScratchFolder.use { folder in
      try Self.fill(folder)
      let run = try ProgramRun(
        ["overblik", "planer", "--format", "xlsx", "--til", "ud.xlsx"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let parts = try ProgramRun(["-c", Self.unpack, folder.at("ud.xlsx")], of: "/usr/bin/python3")
      #expect(parts.status == 0, "\(parts.errors)")
      #expect(parts.output.contains("=HYPERLINK") && !parts.output.contains("<f>"))
      #expect(!parts.output.contains("1901234") && !parts.output.contains("190-1234"))
      #expect(!parts.output.contains("\u{202E}") && !parts.output.contains("_x001B_"))
      #expect(!parts.output.contains("<script"))
    }
  }

  @Test(arguments: ["tekst", "json", "sarif", "github", "csv"])
  func `the checker survives them`(form: String) throws {
    try ScratchFolder.use { folder in
      try Self.fill(folder)
      let run = try ProgramRun(["tjek", "planer", "--format", form], in: folder.path)
      #expect(run.status == 1)
      let harmless: Set<Unicode.Scalar> = ["\n", "\r", "\u{feff}"]
      #expect(
        !run.output.unicodeScalars.contains {
          HiddenCharacters.contains($0) && !harmless.contains($0)
        })
    }
  }
}
