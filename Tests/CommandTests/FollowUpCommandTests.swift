import DanishText
import TestSupport
import Testing

/// `opfølg mangler` and `opfølg årsberetning`, the real program on a small folder; on disk in
/// `Goldens`.
@Suite(.timeLimit(.minutes(15))) struct FollowUpCommandTests {
  struct Line: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var columns: String
    var testDescription: String { name }

    init(_ name: String, _ line: String, columns: Int = 80) {
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
    Line("missing-without-register", "mangler planer --dato 2020-06-15"),
    Line("missing-nothing", "mangler planer/jobcenter-2020.yaml --dato 2020-02-01"),
    Line("reminders", "\(missing) --rykkere --centre centre.csv"),
    Line("reminders-none", "mangler planer --dato 2020-05-05 --rykkere --centre centre.csv"),
    Line("reminders-html", "\(missing) --rykkere --format html"),
    Line("missing-too-far", "\(missing) --frem 4000"), Line("missing-by", "\(missing) --pr leder"),
    Line("missing-no-plans", "mangler strategier.yaml --dato 2020-06-15"),
    Line("missing-no-register", "mangler planer --strategier findes-ikke.yaml"),
    Line("annual", annual), Line("annual-narrow", annual, columns: 50),
    Line("annual-plain", "\(annual) --enkel"), Line("annual-html", "\(annual) --format html"),
    Line("annual-markdown", "\(annual) --format markdown"),
    Line("annual-json", "\(annual) --format json"),
    Line("annual-without-register", "årsberetning planer --år 2020 --dato 2020-06-15"),
    Line("annual-other-year", "årsberetning planer --år 2019 --dato 2020-06-15"),
  ]

  @Test(arguments: lines)
  func `says what it said before`(line: Line) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
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
