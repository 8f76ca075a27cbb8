import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `forelæg`: a plan is laid before a forum, the real program on a small plan; what it says is on disk
/// in `Goldens`.
@Suite(.timeLimit(.minutes(20)))
struct HearCommandTests {
  @Test func `it is written in the plan, and nothing else is`() throws {
    try HeardPlan.use { folder in
      let mark = PlanDocument.read(Array(HeardPlan.text.utf8)).plan.contentFingerprint
      let text = try folder.text("plan.yaml")
      #expect(text.hasPrefix(HeardPlan.text))
      let discussions = try HeardPlan.read(folder).discussions
      #expect(discussions.count == 1)
      #expect(discussions[0].forum == "LMU" && discussions[0].outcome == nil)
      #expect(discussions[0].date?.text == "2015-01-14" && discussions[0].version == mark)
      #expect(
        try folder.text(".aarsplan-versioner/plan.yaml/forelagt/\(mark).yaml") == HeardPlan.text)
      try HeardPlan.change(folder)
      let done = try HeardPlan.hear(
        folder, "--forum", "lmu", "--udfald", "drøftet", "--protokol", "LMU drøftede målene.")
      #expect(done.errors.contains("Planen er ændret siden LMU fik den"))
      let after = try HeardPlan.read(folder).discussions
      #expect(after.count == 1 && after[0].version == mark)
      #expect(after[0].outcome == .known(.discussed))
      #expect(after[0].minutes == "LMU drøftede målene.")
    }
  }

  static let refused: [HeardPlan.Case] = [
    HeardPlan.Case("nothing", "forelæg", "plan.yaml"),
    HeardPlan.Case("no-date", "forelæg", "plan.yaml", "--forum", "Direktionen"),
    HeardPlan.Case("no-forum", "forelæg", "--dato", "2015-01-14"),
    HeardPlan.Case(
      "near-forum", "forelæg", "plan.yaml", "--forum", "Afdelingschfen", "--dato", "2015-01-14"),
    HeardPlan.Case("no-day", "forelæg", "plan.yaml", "--forum", "LMU", "--dato", "i går"),
    HeardPlan.Case(
      "outcome", "forelæg", "plan.yaml", "--forum", "LMU", "--dato", "2015-01-14", "--udfald",
      "drøftes"),
    HeardPlan.Case(
      "future", "forelæg", "plan.yaml", "--forum", "LMU", "--dato", "2999-01-14", "--udfald",
      "drøftet"),
    HeardPlan.Case(
      "input", "forelæg", "-", "--forum", "LMU", "--dato", "2015-01-14",
      input: HeardPlan.text),
    HeardPlan.Case(
      "no-file", "forelæg", "findes-ikke.yaml", "--forum", "LMU", "--dato", "2015-01-14"),
    HeardPlan.Case("guide", "forelæg", "ramme.yaml", "--forum", "LMU", "--dato", "2015-01-14"),
  ]

  @Test(arguments: refused)
  func `what cannot be done is refused, and nothing is changed`(line: HeardPlan.Case) throws {
    try HeardPlan.use { folder in
      try folder.write("plan.yaml", text: HeardPlan.text)
      let names = try folder.names(in: ".aarsplan-versioner/plan.yaml/forelagt")
      let run = try HeardPlan.run(folder, line.arguments, input: line.input)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(GoldenFile("hear-\(line.name).txt").difference(from: run.errors) == nil)
      #expect(try folder.text("plan.yaml") == HeardPlan.text)
      #expect(try folder.names(in: ".aarsplan-versioner/plan.yaml/forelagt") == names)
    }
  }

  @Test(arguments: [
    ("status: lukket\n", "er lukket"), ("status: [\n", "jeg ikke kan læse"),
  ])
  func `a closed plan and a broken one are left alone`(line: String, said: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: HeardPlan.text + line)
      let run = try HeardPlan.hear(folder, "--forum", "LMU", "--dato", "2015-01-14", status: 2)
      #expect(run.errors.contains(said), "\(run.errors)")
      #expect(try folder.text("plan.yaml") == HeardPlan.text + line)
      #expect(try folder.names() == ["plan.yaml"])
    }
  }

  @Test func `another forum that looks like a known one is taken with --ja`() throws {
    try HeardPlan.use { folder in
      try HeardPlan.hear(folder, "--forum", "Afdelingschfen", "--dato", "2015-01-28", "--ja")
      try HeardPlan.hear(folder, "--forum", "FMU", "--dato", "2015-01-28")
      try HeardPlan.hear(folder, "--forum", "afdelingschefen", "--dato", "28. januar 2015")
      #expect(
        try HeardPlan.read(folder).discussions.map(\.forum) == [
          "LMU", "Afdelingschfen", "FMU", "Afdelingschefen",
        ])
    }
  }

  @Test func `what it says each time`() throws {
    try HeardPlan.use { folder in
      var said = ""
      let turns = [
        ["--forum", "LMU", "--dato", "2015-01-14"], ["--forum", "LMU", "--dato", "2015-02-03"],
        ["--forum", "LMU", "--udfald", "drøft", "--sag", "15/15037"],
        ["--forum", "LMU", "--dato", "2015-02-03", "--udfald", "drøftet"],
        ["--forum", "LMU", "--dato", "2015-02-03", "--protokol", "Drøftet."],
        ["--forum", "Afdelingschefen", "--dato", "2015-02-10", "--udfald", "godkendt"],
        ["--forum", "FMU", "--dato", "2015-03-01"],
      ]
      for turn in turns {
        let run = try HeardPlan.run(folder, ["forelæg", "plan.yaml"] + turn)
        said += "\(turn.joined(separator: " "))\n\(run.output)\(run.errors)\(run.status)\n"
      }
      said += try folder.text("plan.yaml").suffix(500)
      #expect(GoldenFile("hear-turns.txt").difference(from: said) == nil)
    }
  }
}
