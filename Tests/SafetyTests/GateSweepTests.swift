import DanishText
import Glibc
import TestSupport
import Testing

/// Control characters, changed directions of writing and a CPR number, in every place that a command
/// could show: none of them reaches standard output or standard error.
@Suite(.timeLimit(.minutes(20)))
struct GateSweepTests {
  /// As they stand in a line that is typed.
  private static let typed = "\u{1b}[31m\u{9b}2J\u{202e}x 170384-1234\u{7}\u{200f}"
  /// As they stand in an argument and a file's name; also with line breaks, behind which nothing that
  /// is said may begin a line of its own.
  private static let hostile = typed + "\n\(mark)\r\(mark)\u{2028}\(mark)\u{b}\(mark)"
  private static let name = "\u{1b}]0;x\u{7}\u{202e}170384-1234 \u{85}\n\(mark)\r\(mark).yaml"
  private static let mark = "NYLINJE"
  /// As they stand in YAML, between quotation marks; the number is hidden in several ways.
  private static let quoted =
    #"\e[31m\x9b2J\u202ex 170384-1234\a 1703\u200b841234 170384\ufe0f1234\e]0;x\a"#

  /// Files for every run: plans, one with each thing that a message quotes, and what goes with them.
  private static func fill(_ folder: ScratchFolder) throws {
    let plan = plan(quoted)
    try folder.write("planer/\(name)", "plan.yaml", text: plan)
    try folder.write("id.yaml", text: plan.replacing("ledetråd-2016", with: "\"\(quoted)\""))
    try folder.write("form.yaml", text: plan.replacing("årsplan/1", with: "\"\(quoted)\""))
    try folder.write("raa.yaml", text: "format: årsplan/1\n\(typed): [\(typed)\n")
    try folder.write(
      "nøgle.yaml", text: plan + "\"170384\\n-1234\": 1\n? |\n  170384\n  1234\n: 2\n")
    try folder.write("guide.yaml", text: guide)
    try folder.write("centre.csv", text: "id;navn;leder\n\(typed);\(typed);\(typed)\n")
    try folder.write("tom.csv", text: "\(typed)\n")
    try folder.write("svar.yaml", text: plan)
    let line = """
      {"format":"overblik-plan/1","fil":"1703841234\\u001b","center":"a","navn":"170384-1234",\
      "læst":"hel","fund":[{"regel":"x","niveau":"råd","sti":"170384\\n-1234",\
      "besked":"170384-1234"}],"plan":{"center":{"id":"a","navn":"170384-1234"},\
      "lokale-mål":[{"titel":"170384-1234 \u{202e}","tema":"samspil"}]},"nyt":"170384-1234"}

      """
    try folder.write("dele.ndjson", text: line)
    try folder.write("lås/plan.yaml", text: plan)
    let holder = ["aarsplan-lås/1", typed, typed, "anden", "1", "1", "1700000000", "fil", ""]
    try folder.write("lås/.plan.yaml.lås", text: holder.joined(separator: "\n"))
  }

  private static func plan(_ text: String) -> String {
    """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    status: "\(text)"
    center: { id: "\(text)", navn: "\(text)", type: "\(text)", leder: "\(text)", kerneopgave: "\(text)" }
    "\(text)": "\(text)"
    refleksioner:
      - { spørgsmål: samspil-1, svar: "\(text)" }
      - { spørgsmål: "\(text)", sprunget-over: "\(text)" }
    lokale-mål:
      - id: "\(text)"
        titel: "\(text)"
        tema: samspil
        udspringer-af: ["\(text)"]
        sammenhæng: "\(text)"
        mål: "\(text)"
        tiltag: [{ hvad: "\(text)", hvem: "\(text)", hvornår: "\(text)" }]
        tegn: [{ tegn: "\(text)", nu: "\(text)", mål: "\(text)", kilde: "\(text)" }]
        evaluering: { hvornår: "\(text)", forum: "\(text)", hvordan: "\(text)" }
        ansvarlig: "\(text)"
        frist: "\(text)"
        sammen-med: ["\(text)"]
        opfølgning: [{ dato: "\(text)", status: "\(text)", målt: "\(text)", note: "\(text)" }]
      - { id: M2, titel: "\(text)", tema: "\(text)" }
    drøftelser: [{ forum: "\(text)", dato: "\(text)", note: "\(text)" }]
    bevidste-fravalg: [{ tema: effekt, begrundelse: "\(text)", accepteret-af: "\(text)" }]
    undtagelser: [{ regel: "\(text)", mål: "\(text)", begrundelse: "\(text)" }]

    """
  }

  private static let guide = """
    format: ledetråd/1
    id: "\(quoted)"
    titel: "\(quoted)"
    år: 2016
    afsender: "\(quoted)"
    temaer:
      - id: "\(quoted)"
        titel: "\(quoted)"
        om: "\(quoted)"
        spørgsmål:
          - { id: "\(quoted)", spørgsmål: "\(quoted)", hjælp: "\(quoted)", eksempel: "\(quoted)" }
    kalender: [{ dato: 2016-01-01, hændelse: "\(quoted)" }]

    """

  /// The runs; `$n` is the hostile file in `planer`, `$t` the hostile text.
  private static let runs: [[String]] =
    [
      ["vis", "$n"], ["vis", "$n", "--format", "markdown"], ["vis", "$n", "--farve", "altid"],
      ["vis", "$n", "--enkel"], ["vis", "id.yaml"], ["vis", "form.yaml"], ["vis", "raa.yaml"],
      ["vis", "nøgle.yaml"], ["vis", "$n", "--versioner"], ["vis", "$n", "--hent", "1"],
      ["vis", "$t"], ["vis", "plan.yaml", "--ledetråd", "$t"],
      ["vis", "plan.yaml", "--format", "$t"], ["vis", "plan.yaml", "--ledetråd", "guide.yaml"],
    ]
    + ["tekst", "json", "sarif", "github", "csv"].map { ["tjek", ".", "--format", $0] }
    + [
      ["tjek", "planer", "--farve", "altid"], ["tjek", "planer", "--ret", "--ja"], ["tjek", "$t"],
      ["tjek", "plan.yaml", "--kun", "$t"], ["tjek", "plan.yaml", "--uden", "$t"],
      ["tjek", "--forklar", "$t"], ["tjek", "plan.yaml", "--siden", "$n"],
      ["tjek", "plan.yaml", "--centre", "$n"], ["tjek", "plan.yaml", "--centre", "tom.csv"],
      ["tjek", "plan.yaml", "--ledetråd", "$n"], ["tjek", "-", "--filnavn", "$t"],
    ]
    + ["tekst", "html", "csv", "json", "ndjson"].map {
      ["overblik", "planer", "id.yaml", "dele.ndjson", "--format", $0]
    }
    + [
      ["overblik", "planer", "--mål"], ["overblik", "planer", "--rykkere"],
      ["overblik", "planer", "--søg", "$t"], ["overblik", "planer", "--tema", "$t"],
      ["overblik", "planer", "--type", "$t"], ["overblik", "planer", "--sammenlign", "$n"],
      ["overblik", "planer", "--centre", "centre.csv"],
      ["modtag", "planer", "--centre", "centre.csv"], ["overblik", "$t"],
      ["overblik", "planer", "--til", "$t/x.html"], ["overblik", "planer", "--til", "$n"],
      ["overblik", "planer/$t.ndjson"], ["overblik", "planer", "--farve", "altid"],
      ["ledetråd", "vis", "guide.yaml", "--alt"], ["ledetråd", "vis", "$t"],
      ["ledetråd", "vis", "guide.yaml", "--tema", "$t"], ["ledetråd", "tjek", "guide.yaml", "$n"],
      ["ledetråd", "tjek", "form.yaml", "--farve", "altid"], ["ledetråd", "liste"],
      ["ledetråd", "ny", "$t"], ["ledetråd", "ny", "$n"], ["ledetråd", "ny", "--år", "$t"],
      ["ledetråd", "ny", "ny.yaml", "--fra", "$t"], ["skema", "$t"], ["hjælp", "$t"], ["$t"],
      ["--$t"], ["vis", "--$t", "x"], ["tjek", "x", "--farve", "$t"],
      ["skriv", "plan.yaml"], ["skriv", "$n"], ["skriv", "id.yaml"], ["skriv", "form.yaml"],
      ["skriv", "raa.yaml"], ["skriv", "plan.yaml", "--kun", "$t"], ["skriv", "lås/plan.yaml"],
      ["skriv", "ny.yaml", "--svar", "svar.yaml"], ["skriv", "ny.yaml", "--svar", "$t"],
      ["skriv", "ny.yaml", "--fra", "svar.yaml"], ["skriv", "--ledetråd", "guide.yaml"],
    ]

  /// What is typed in a conversation.
  private static let input =
    ":vis\n:gennemgang\n:mål\n\(typed)\n:tilbage\n:ret\n:gå \(typed)\n:\(typed)\n:vis\n"

  private static let colours = ["1", "2", "36", "1;36", "32", "33", "1;33", "1;31", "0"]

  @Test(arguments: runs)
  func `nothing steers the terminal, and the number is masked`(command: [String]) throws {
    try ScratchFolder.use { folder in
      try Self.fill(folder)
      let words = command.map {
        $0.replacing("$n", with: "planer/" + Self.name).replacing("$t", with: Self.hostile)
      }
      let environment = ProgramRun.environment.merging(
        ["HOME": folder.path, "XDG_STATE_HOME": folder.at("state"), "TMPDIR": folder.path]
      ) { $1 }
      let run = try ProgramRun(
        words, input: Self.input, in: folder.path, environment: environment)
      #expect(run.status < 3)
      #expect(!(run.output + run.errors).isEmpty)
      for said in [run.output, run.errors] { Self.check(said, coloured: words.contains("altid")) }
      let lines = (run.output + "\n" + run.errors).split(whereSeparator: \.isNewline)
      // In a page they are spaces, and a cell between quotation marks may have some.
      let isLineByLine = !words.contains("csv") && !words.contains("html")
      let broken = !isLineByLine ? [] : lines.filter { $0.trimmed.hasPrefix(Self.mark) }
      #expect(broken.isEmpty, "\(lines.prefix(20))")
    }
  }

  /// Prints every part of a workbook.
  private static let unpack = """
    import sys, zipfile
    sys.stdout.reconfigure(encoding="utf-8")
    book = zipfile.ZipFile(sys.argv[1])
    print(*[book.read(name).decode() for name in book.namelist()], sep="")
    """

  @Test(arguments: [[], ["--centre", "centre.csv"]])
  func `nor does anything in the workbook`(more: [String]) throws {
    try ScratchFolder.use { folder in
      try Self.fill(folder)
      let words = ["overblik", "planer", "id.yaml", "dele.ndjson"] + more
      let run = try ProgramRun(
        words + ["--format", "xlsx", "--til", "ud.xlsx"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let parts = try ProgramRun(["-c", Self.unpack, folder.at("ud.xlsx")], of: "/usr/bin/python3")
      #expect(parts.status == 0 && parts.output.contains("<sheetData>"), "\(parts.errors)")
      Self.check(parts.output, coloured: false)
      #expect(!parts.output.contains("_x001B_") && !parts.output.contains("_x0007_"))
    }
  }

  private static func check(_ said: String, coloured: Bool) {
    let harmless: Set<Unicode.Scalar> = ["\r", "\u{feff}"]
    let bare = coloured ? colours.reduce(said) { $0.replacing("\u{1b}[\($1)m", with: "") } : said
    let hidden = bare.unicodeScalars.filter {
      HiddenCharacters.contains($0) && !harmless.contains($0)
    }
    #expect(hidden.isEmpty)
    #expect(!said.dropFirst().contains("\u{feff}"))
    // However the digits are parted, also by what stands between them escaped.
    let digits = said.replacing(/\\u[0-9a-f]{4}|\\n|%[0-9A-F]{2}/, with: "").filter(\.isNumber)
    #expect(!digits.contains("1703841234"), "\(said.prefix(400))")
  }

  /// A new plan gets its name from the centre's, but not the number in it.
  @Test(arguments: ["Solen 170384-1234", "Solen 170384,1234", "Solen 1703\u{200b}841234"])
  func `no file is named by it`(centre: String) throws {
    try ScratchFolder.use { folder in
      let environment = ProgramRun.environment.merging(
        ["HOME": folder.path, "XDG_STATE_HOME": folder.at("state"), "TMPDIR": folder.path]
      ) { $1 }
      let run = try ProgramRun(
        ["skriv"], input: "\(centre)\n\n\n\nHej\n", in: folder.path, environment: environment)
      let plans = try folder.names().filter { $0.hasSuffix(".yaml") }
      #expect(plans.count == 1, "\(run.output)")
      #expect(plans.allSatisfy { $0.hasPrefix("solen") && !$0.contains("1234") })
    }
  }
}
