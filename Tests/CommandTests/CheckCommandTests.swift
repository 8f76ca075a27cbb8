import PlanFormat
import Prompts
import TestSupport
import Testing

/// `aarsplan tjek`, the real program.
@Suite(.timeLimit(.minutes(20))) struct CheckCommandTests {
  private static func check(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ProgramRun(["tjek"] + arguments, input: input, in: Repository.path)
  }

  @Test func `the samples' findings are those on disk`() throws {
    let run = try Self.check(["Samples/planer", "--centre", "Samples/centre.csv"])
    let difference = GoldenFile("check-samples.txt").difference(from: run.output + run.errors)
    #expect(difference == nil)
    #expect(run.status == 1)
  }

  @Test func `leaders are told the samples' findings in the words on disk`() throws {
    let run = try Self.check(["Samples/planer", "--format", "samtale"])
    let difference = GoldenFile("check-spoken.txt").difference(from: run.output + run.errors)
    #expect(difference == nil)
    #expect(run.status == 1)
  }

  @Test(arguments: [
    "maal-og-strategier-2015", "maal-og-strategier-2016", "opfoelgningsplan",
  ])
  func `the other papers' samples find what they are to show`(folder: String) throws {
    let run = try Self.check(["Samples/aalborg/\(folder)", "--dato", "2020-06-15"])
    let golden = GoldenFile("check-aalborg-\(folder).txt")
    #expect(golden.difference(from: run.output + run.errors) == nil)
  }

  @Test func `two runs give the same bytes`() throws {
    let runs = try (0..<2).map { _ in try Self.check(["Samples", "--format", "json"]).output }
    #expect(runs[0] == runs[1])
  }

  private static let statuses: [(arguments: [String], status: Int32)] = [
    (["Samples/planer/solstraalen.yaml"], 0), (["Samples/planer/borgerservice.yaml"], 1),
    (["Samples/planer/vej-og-park.yaml", "--uden", "tema-uden-mål"], 0),
    (["Samples/planer/vej-og-park.yaml", "--streng"], 1), (["findes-ikke"], 2), (["Prompts"], 2),
    (["--regler", "findes-ikke", "Samples"], 2), (["--forklar", "tema-uden-maal"], 0),
    (["Samples", "--siden", "README.md"], 2), (["Samples/planer", "--centre", "README.md"], 2),
  ]

  @Test(arguments: statuses.indices)
  func `the exit status says how it went`(index: Int) throws {
    let run = try Self.check(Self.statuses[index].arguments)
    #expect(run.status == Self.statuses[index].status, "\(run.errors)")
  }

  @Test func `standard input is a plan like others`() throws {
    let plan = "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { navn: Huset }\n"
    let run = try Self.check(["-", "--filnavn", "huset.yaml"], input: plan)
    #expect(run.status == 1 && run.output.lines { $0.hasPrefix("huset.yaml:") } > 2)
    #expect(run.errors.hasPrefix("1 plan er tjekket: "))
  }

  @Test func `a folder with a ledetråd says so, and one without plans is no success`() throws {
    let both = try Self.check(["Samples/sidste-aar"])
    #expect(both.errors.contains("1 plan er tjekket"))
    #expect(both.errors.contains("1 fil er en ledetråd"))
    #expect(try Self.check(["Docs"]).errors.hasPrefix("Der er ingen planer at tjekke"))
  }

  @Test func `one centre without a goal among many is one finding and one line`() throws {
    let guide = LedetraadDocument.read(Prompts.files[0].bytes).guide
    var plans = ProsePlans(guide: guide, seed: 7)
    try ScratchFolder.use { folder in
      for number in 0..<50 {
        var plan = plans.plan(number: number)
        if number == 31 { plan.goals.removeAll { $0.theme == guide.themes[1].id } }
        let text = String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self)
        try folder.write("plan-\(number).yaml", text: text)
      }
      let run = try ProgramRun(["tjek", ".", "--regler", "tema-uden-mål"], in: folder.path)
      #expect(run.output.lines { _ in true } == 1 && run.errors.lines { _ in true } == 1)
      for word in ["50 planer", "Center 31", "plan-31.yaml, linje", guide.themes[1].shortTitle] {
        #expect(run.errors.contains(word), "\(word)")
      }
    }
  }

  @Test func `only news since an earlier run`() throws {
    try ScratchFolder.use { folder in
      try folder.write("a.yaml", text: "format: årsplan/1\n")
      let before = try ProgramRun(["tjek", ".", "--format", "json"], in: folder.path)
      try folder.write("før.json", text: before.output)
      let same = try ProgramRun(["tjek", ".", "--siden", "før.json"], in: folder.path)
      #expect(same.output.isEmpty && same.status == 0)
      try folder.write("a.yaml", text: "# note\nformat: årsplan/1\nstatsu: kladde\n")
      let news = try ProgramRun(["tjek", ".", "--siden", "før.json"], in: folder.path)
      #expect(news.output.lines { _ in true } == 1 && news.output.contains("[ukendt-felt]"))
    }
  }

  @Test func `what mending brings to light is mended too, and nothing is promised that is done`()
    throws
  {
    try ScratchFolder.use { folder in
      let plan = """
        format: årsplan/1
        ledetråd: ledetråd-2016
        år: 2016
        center: { navn: Huset }
        lokale-mål:
          - id: M1
            titel: Vi vil: mere
            tema: samspill

        """
      try folder.write("m.yaml", text: plan)
      let run = try ProgramRun(["tjek", "--ret", "--ja", "m.yaml"], in: folder.path)
      #expect(!run.errors.contains("skriv kommandoen igen med --ret"))
      let mended = plan.replacing("Vi vil: mere", with: "\"Vi vil: mere\"")
        .replacing("samspill", with: "samspil")
      #expect(try folder.text("m.yaml") == mended)
    }
  }

  @Test func `an earlier run over other paths is told as one`() throws {
    try ScratchFolder.use { folder in
      try folder.write("planer/a.yaml", text: "format: årsplan/1\n")
      let json = try ProgramRun(["tjek", "planer", "--format", "json"], in: folder.path).output
      try folder.write("foer.json", text: json)
      let same = try ProgramRun(["tjek", "planer", "--siden", "foer.json"], in: folder.path)
      #expect(same.status == 0 && !same.errors.contains("samme filer og mapper"))
      let other = try ProgramRun(
        ["tjek", "planer/../planer", "--siden", "foer.json"], in: folder.path)
      #expect(other.status == 1 && other.errors.contains("samme filer og mapper"))
    }
  }

  @Test func `what is mended is shown first, and asked for`() throws {
    try ScratchFolder.use { folder in
      let broken = try ScratchFolder(at: Repository.path).text("Samples/planer/musikskolen.yaml")
      try folder.write("m.yaml", text: broken)
      let asked = try ProgramRun(["tjek", "--ret", "m.yaml"], in: folder.path)
      #expect(asked.status == 2 && asked.errors.contains("--ja"))
      #expect(try folder.text("m.yaml") == broken)
      let done = try ProgramRun(["tjek", "--ret", "--ja", "m.yaml"], in: folder.path)
      #expect(done.errors.contains("+     titel: \"De bliver ved når de bliver 13\""))
      let marked = "titel: \"De bliver ved når de bliver 13"
      #expect(try folder.text("m.yaml") == broken.replacing(marked, with: marked + "\""))
      let undone = try ProgramRun(["vis", "m.yaml", "--hent", "1", "--ja"], in: folder.path)
      #expect(undone.status == 0)
      #expect(try folder.text("m.yaml") == broken)
    }
  }

  @Test(arguments: ["tekst", "json", "sarif", "github", "csv"])
  func `neither hidden characters nor CPR numbers come out`(form: String) throws {
    let plan = """
      format: årsplan/1
      ledetråd: ledetråd-2016
      år: 2016
      center: { id: a, navn: "Hus \\e[31m\\u202E 010190-1234" }
      "x\u{200B}y": 1
      lokale-mål:
        - { id: "010190-1234", titel: Ring 0101901234, tema: "sam\\u202Espil", også: [x\u{200B}] }

      """
    let run = try Self.check(["-", "--format", form], input: plan)
    #expect(run.output.contains("cpr-nummer"))
    for scalar in (run.output + run.errors).unicodeScalars where scalar != "\u{FEFF}" {
      #expect(scalar.properties.generalCategory != .format)
      #expect(
        scalar.properties.generalCategory != .control || "\r\n".unicodeScalars.contains(scalar))
    }
    #expect(!(run.output + run.errors).contains("1901234"))
    #expect(!(run.output + run.errors).contains("190-1234"))
  }
}

extension String {
  /// The number of lines of which something is true.
  fileprivate func lines(where isTrue: (Substring) -> Bool) -> Int {
    split(whereSeparator: \.isNewline).count { isTrue($0) }
  }
}
