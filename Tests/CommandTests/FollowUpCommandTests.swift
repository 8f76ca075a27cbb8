import DanishText
import TestSupport
import Testing

/// `opfølg mangler` and `opfølg årsberetning`, the real program on a small folder; on disk in
/// `Goldens`.
@Suite(.timeLimit(.minutes(20))) struct FollowUpCommandTests {
  struct Line: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var columns: String
    var hasRegister: Bool
    var testDescription: String { name }

    init(_ name: String, _ line: String, columns: Int = 80, hasRegister: Bool = true) {
      self.hasRegister = hasRegister
      self.name = "follow-up-\(name)"
      arguments = ["opfølg"] + line.split(separator: " ").map(String.init)
      self.columns = String(columns)
    }
  }

  private static let missing = "mangler planer --strategier strategier.yaml --dato 2020-06-15"
  private static let annual =
    "årsberetning planer --strategier strategier.yaml --år 2020 --dato 2020-06-15"

  static let lines = [
    Line("missing-help", "mangler --hjælp"), Line("annual-help", "årsberetning --hjælp"),
    Line("missing", missing), Line("missing-narrow", missing, columns: 50),
    Line("missing-wide", missing, columns: 120), Line("missing-plain", "\(missing) --enkel"),
    Line("missing-committees", "\(missing) --pr udvalg"),
    Line("missing-centres", "\(missing) --pr center"),
    Line("missing-strategies", "\(missing) --pr strategi"),
    Line("missing-ahead", "\(missing) --frem 200"), Line("missing-today", "\(missing) --frem 0"),
    Line("missing-html", "\(missing) --format html"),
    Line("missing-csv", "\(missing) --format csv"),
    Line("missing-json", "\(missing) --format json"),
    Line("missing-without-register", "mangler planer --dato 2020-06-15", hasRegister: false),
    Line(
      "missing-nothing", "mangler planer/jobcenter-2020.yaml --dato 2020-02-01", hasRegister: false),
    Line("reminders", "\(missing) --rykkere --centre centre.csv"),
    Line(
      "reminders-none", "mangler planer --dato 2020-05-05 --rykkere --centre centre.csv",
      hasRegister: false),
    Line("reminders-html", "\(missing) --rykkere --format html"),
    Line("missing-too-far", "\(missing) --frem 4000"), Line("missing-by", "\(missing) --pr leder"),
    Line("missing-no-plans", "mangler strategier.yaml --dato 2020-06-15"),
    Line("missing-no-register", "mangler planer --strategier findes-ikke.yaml"),
    Line("annual", annual), Line("annual-narrow", annual, columns: 50),
    Line("annual-plain", "\(annual) --enkel"), Line("annual-html", "\(annual) --format html"),
    Line("annual-markdown", "\(annual) --format markdown"),
    Line("annual-json", "\(annual) --format json"),
    Line(
      "annual-without-register", "årsberetning planer --år 2020 --dato 2020-06-15",
      hasRegister: false),
    Line("annual-other-year", "årsberetning planer --år 2019 --dato 2020-06-15"),
  ]

  @Test(arguments: lines)
  func `says what it said before`(line: Line) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      if !line.hasRegister { try folder.write("strategier.yaml", text: "") }
      let environment = ProgramRun.environment.merging(["COLUMNS": line.columns]) { $1 }
      let run = try ProgramRun(line.arguments, in: folder.path, environment: environment)
      // How pages look is tested elsewhere.
      let output = run.output.replacing(#/<style>[^<]*</style>|sha256-[^&]*/#, with: "…")
      let transcript = """
        \(output)--- standard error
        \(run.errors)--- status \(run.status)

        """
      #expect(GoldenFile("\(line.name).txt").difference(from: transcript) == nil)
    }
  }

  @Test(arguments: [
    ("2020-06-11", 1), ("2020-06-10", 0), ("2020-01-10", 0),
  ])
  func `the exit status says whether something is overdue`(day: String, status: Int32) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      // The goals alone: the committees have rounds of their own.
      try folder.write("strategier.yaml", text: "")
      let run = try ProgramRun(
        ["opfølg", "mangler", "planer", "--dato", day], in: folder.path)
      #expect(run.status == status, "\(run.output)\(run.errors)")
      #expect(run.output.contains(" 0 forfaldne ") == (status == 0), "\(run.output)")
    }
  }

  /// Friday 12 June is the deadline of Bostedet's goal: the working days after it are 15, 16 and 17.
  @Test(arguments: [("2020-06-15", false), ("2020-06-16", false), ("2020-06-17", true)])
  func `nobody is reminded in the first two working days`(day: String, isReminded: Bool) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let run = try ProgramRun(
        ["opfølg", "mangler", "planer", "--rykkere", "--dato", day], in: folder.path)
      #expect(run.status == 1 && run.output.contains("Bostedet") == isReminded, "\(run.output)")
    }
  }

  private static func missing(_ folder: ScratchFolder, _ options: String...) throws -> ProgramRun {
    try ProgramRun(
      ["opfølg", "mangler", "planer", "--dato", "2020-06-15"] + options, in: folder.path)
  }

  @Test func `a round that is not overdue is shown with the meeting it is planned for`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let register = FollowUpSample.register
      try folder.write(
        "strategier.yaml", text: register.replacing("frist: 2020-06,", with: "frist: 2020-10-31,"))
      let far = try Self.missing(folder, "--frem", "200")
      #expect(far.output.contains("på mødet 27. oktober"), "\(far.output)")
      #expect(!far.output.contains("23. juni"), "\(far.output)")
      // On 27 October, which is within 134 days; its deadline is not.
      let near = try Self.missing(folder, "--frem", "135")
      #expect(
        near.output.contains("på mødet 27. oktober")
          && near.output.contains("med nu fordi mødet er om 134 dage"),
        "\(near.output)")
    }
  }

  @Test func `without a name the register that the plans name is used, wherever they lie`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let named = try Self.missing(folder, "--strategier", "strategier.yaml")
      #expect(named.output.contains("Unge-strategien, årlig status"), "\(named.output)")
      #expect(try Self.missing(folder).output == named.output)
      try folder.write("planer/strategier.yaml", text: FollowUpSample.register)
      try folder.write("strategier.yaml", text: "")
      #expect(try Self.missing(folder).output == named.output)
      let sheet = try ProgramRun(
        ["opfølg", "årsberetning", "planer", "--dato", "2020-06-15"], in: folder.path)
      #expect(sheet.output.contains("Unge-strategien"), "\(sheet.output)")
    }
  }

  @Test func `a register that cannot be used is told of`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      try folder.write("strategier.yaml", text: FollowUpSample.register + "  - [\n")
      let broken = try Self.missing(folder)
      #expect(broken.errors.contains("Strategierne er ikke med."), "\(broken.errors)")
      #expect(broken.output.contains("Bostedet"), "\(broken.output)")
    }
  }

  @Test func `goals of another year say so, and reminders name every file`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let old = try folder.text("planer/bostedet-2020.yaml")
        .replacing("år: 2020\n", with: "år: 2019\n").replacing("2020-06-12", with: "2019-06-12")
      try folder.write("planer/bostedet-2019.yaml", text: old)
      let run = try Self.missing(folder)
      #expect(run.output.contains("M2 (2019) Én plan pr. borger"), "\(run.output)")
      #expect(run.output.contains("M1 Ingen ung"), "\(run.output)")
      let list = try ProgramRun(
        ["opfølg", "mangler", "planer", "--rykkere", "--dato", "2020-06-20"], in: folder.path)
      #expect(
        list.output.contains(
          "»aarsplan opfølg bostedet-2019.yaml« og »aarsplan opfølg bostedet-2020.yaml«"),
        "\(list.output)")
    }
  }

  @Test func `the head counts what is shown`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let committees = try Self.missing(folder, "--pr", "udvalg").output
      #expect(committees.contains("1 forfalden · 1 inden 30 dage · 0 venter"), "\(committees)")
      let centres = try Self.missing(folder, "--pr", "center").output
      #expect(centres.contains("2 forfaldne · 0 inden 30 dage · 1 venter"), "\(centres)")
    }
  }

  @Test func `what a committee is to treat stands together`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let more = "{ id: slut, form: slutstatus, frist: 2020-07, udvalg: [fsu] }"
      try folder.write(
        "strategier.yaml",
        text: FollowUpSample.register.replacing(
          "    forelagt:\n", with: "      - \(more)\n    forelagt:\n"))
      let run = try Self.missing(folder, "--pr", "udvalg", "--frem", "60")
      #expect(run.output.contains("slutstatus"), "\(run.output)")
      #expect(run.output.matches(of: #/Familie- og Socialudvalget/#).count == 1, "\(run.output)")
    }
  }

  @Test func `centres stand in the order of the Danish alphabet by their names`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let plan = try folder.text("planer/bostedet-2020.yaml")
      for (id, name) in [("a", "Åhuset"), ("b", "Ærtehuset"), ("c", "Aaparken"), ("d", "Østhuset")]
      {
        try folder.write(
          "planer/\(id)-2020.yaml",
          text: plan.replacing("id: bostedet, navn: Bostedet", with: "id: \(id), navn: \(name)"))
      }
      let run = try Self.missing(folder)
      let found = run.output.matches(of: #/(?m)^  (Bostedet|Ungecentret|\S+huset|Aaparken) /#)
        .map { String($0.1) }
      #expect(
        found == ["Bostedet", "Ungecentret", "Ærtehuset", "Østhuset", "Åhuset", "Aaparken"],
        "\(run.output)")
    }
  }

  @Test func `any order of the files, and any second run, gives the same bytes`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let names = ["ungecentret", "bostedet", "jobcenter"].map { "planer/\($0)-2020.yaml" }
      for command in ["mangler", "årsberetning"] {
        for form in ["tekst", "html", "json"] {
          let outputs = try [names, names.reversed(), ["planer"], ["planer"]].map { paths in
            try ProgramRun(
              ["opfølg", command] + paths
                + ["--strategier", "strategier.yaml", "--dato", "2020-06-15", "--format", form],
              in: folder.path
            ).output
          }
          #expect(!outputs[0].isEmpty && Set(outputs).count == 1, "\(command) \(form)")
        }
      }
    }
  }

  @Test(arguments: ["2020-06-15", "2020-09-01"])
  func `parts of plans give what one run over all of them gives`(day: String) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let parts = ["ungecentret", "bostedet", "jobcenter"]
      for part in parts {
        let run = try ProgramRun(
          ["opfølg", "mangler", "planer/\(part)-2020.yaml", "--til", "planer/\(part).ndjson"],
          in: folder.path)
        #expect(run.status != 2 && run.output.isEmpty, "\(run.errors)")
      }
      let options = ["--strategier", "strategier.yaml", "--dato", day, "--format"]
      for form in ["tekst", "json", "csv", "ndjson"] {
        let whole = try ProgramRun(
          ["opfølg", "mangler"] + parts.map { "planer/\($0)-2020.yaml" } + options + [form],
          in: folder.path)
        let combined = try ProgramRun(
          ["opfølg", "mangler"] + parts.reversed().map { "planer/\($0).ndjson" } + options + [form],
          in: folder.path)
        #expect(whole.output == combined.output && whole.status == combined.status, "\(form)")
      }
    }
  }

  @Test(arguments: OwnWords.all)
  func `no command says a usual word`(words: OwnWords) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder, words: words.yaml)
      // Keys of JSON and the values of options are the same in all municipalities.
      let commands = Self.lines.map(\.arguments).filter {
        Set($0).isDisjoint(with: ["--hjælp", "json", "leder"])
      }
      for command in commands {
        let run = try ProgramRun(command, in: folder.path)
        let said = OwnWordsCommandTests.seen(run.output) + "\n" + run.errors
        #expect(OwnWords.usualWords(in: said) == [], "\(command.joined(separator: " "))")
        #expect(said.hasText)
      }
    }
  }
}
