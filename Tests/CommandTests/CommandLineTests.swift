import TestSupport
import Testing

/// What the program says and how it ends, for one line typed after another; on disk in `Goldens`.
@Suite(.timeLimit(.minutes(20)))
struct CommandLineTests {
  struct Line: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var input = ""
    var testDescription: String { name }

    init(_ name: String, _ arguments: String..., input: String = "") {
      self.name = name
      self.arguments = arguments
      self.input = input
    }
  }

  static let help = [
    Line("help", "--help"), Line("help-short", "-h"), Line("help-danish", "--hjælp"),
    Line("help-ascii", "--hjaelp"), Line("help-command", "hjælp"),
    Line("help-of-command", "hjælp", "ledetråd", "ny"), Line("help-vis", "vis", "--hjælp"),
    Line("help-guide", "ledetråd", "-h"), Line("help-liste", "guide", "list", "--help"),
    Line("help-guide-show", "ledetraad", "vis", "--hjælp"),
    Line("help-guide-check", "ledetråd", "tjek", "--hjælp"),
    Line("help-skema", "skema", "--hjælp"), Line("version", "--version"),
  ]

  static let wrong = [
    Line("wrong-command", "tjk"), Line("wrong-command-near", "viss"),
    Line("wrong-subcommand", "ledetråd", "list3"), Line("wrong-help", "hjælp", "ukendt"),
    Line("wrong-option", "vis", "--ledetråt", "x", "plan.yaml"),
    Line("wrong-option-of-default", "--enkelt"), Line("wrong-short", "vis", "-x", "plan.yaml"),
    Line("wrong-value", "vis", "--farve", "lilla", "plan.yaml"),
    Line("wrong-value-attached", "vis", "--format=makdown", "plan.yaml"),
    Line("missing-value", "vis", "plan.yaml", "--ledetråd"),
    Line("missing-argument", "ledetråd", "tjek"),
    Line("extra-argument", "vis", "en.yaml", "to.yaml"),
    Line("wrong-option-after-list", "skriv", "--kun", "a", "b", "c", "--ukendt"),
    Line("unwanted-value", "ledetråd", "vis", "--alt=ja"), Line("wrong-schema", "skema", "plan2"),
    Line("no-such-file", "vis", "findes-ikke.yaml"), Line("a-folder", "vis", "Samples"),
    Line("no-such-year", "ledetråd", "ny", "--år", "i fjor"),
  ]

  static let results = [
    Line("list", "ledetråd"), Line("list-plain", "ledetråd", "liste", "--enkel"),
    Line("guide", "ledetråd", "vis"),
    Line("guide-theme", "ledetråd", "vis", "ledetraad-2016", "--tema", "effekt", "--alt"),
    Line("guide-theme-unknown", "ledetråd", "vis", "--tema", "trivse"),
    Line("guide-unknown", "ledetråd", "vis", "ledetråd-2061"),
    Line("guide-file", "ledetråd", "vis", "Samples/sidste-aar/ledetraad-2015.yaml"),
    Line("guide-check", "ledetråd", "tjek", "Prompts/ledetraad-2016.yaml"),
    Line("guide-advice", "ledetråd", "tjek", "Samples/sidste-aar/ledetraad-2015.yaml"),
    Line("guide-errors", "ledetråd", "tjek", "-", input: brokenGuide),
    Line("guide-new", "ledetråd", "ny", "-", "--år", "2017"),
    Line("show", "vis", "Samples/planer/solstraalen.yaml"),
    Line("show-plain", "show", "Samples/planer/jobcenter.yaml", "--plain"),
    Line("show-colour", "vis", "Samples/planer/ungdomsskolen.yaml", "--farve", "altid"),
    Line("show-markdown", "vis", "Samples/planer/bibliotek.yaml", "--format", "markdown"),
    Line("show-broken", "vis", "Samples/planer/musikskolen.yaml"),
    Line(
      "show-other-guide", "vis", "Samples/planer/kilden.yaml", "--guide",
      "Samples/sidste-aar/ledetraad-2015.yaml"),
    Line("show-unknown-guide", "vis", "-", input: "format: årsplan/1\nledetråd: ledetråd-2061\n"),
    Line("show-no-plan", "vis", "-", input: "- liste\n"), Line("show-nothing", "vis", "-"),
    Line("show-hostile", "vis", "-", input: hostilePlan),
  ]

  @Test(arguments: help + wrong + results)
  func `says what it said before`(line: Line) throws {
    let run = try ProgramRun(line.arguments, input: line.input, in: Repository.path)
    let transcript = """
      \(run.output)--- standard error
      \(run.errors)--- status \(run.status)

      """
    let problem = GoldenFile("\(line.name).txt").difference(from: transcript)
    #expect(problem == nil, "\(line.arguments)")
  }

  @Test(arguments: help)
  func `gives help in Danish with status 0`(line: Line) throws {
    let run = try ProgramRun(line.arguments, in: Repository.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    for english in ["USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "See '", "default:"] {
      #expect(!run.output.contains(english))
    }
  }

  @Test(arguments: [["skriv", "--hjælp"], ["--hjælp"], ["tjek", "--hjælp"]])
  func `fits a narrow window`(arguments: [String]) throws {
    let environment = ProgramRun.environment.merging(["COLUMNS": "50"]) { $1 }
    let run = try ProgramRun(arguments, environment: environment)
    let long = run.output.split(separator: "\n").filter { $0.count > 50 }
    #expect(run.status == 0 && long.isEmpty, "\(long)")
  }

  @Test(arguments: wrong)
  func `ends with 2 and one line of Danish for wrong usage`(line: Line) throws {
    let run = try ProgramRun(line.arguments, in: Repository.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("aarsplan: ") && run.errors.split(separator: "\n").count == 1)
  }

  private static let brokenGuide = """
    format: ledetråd/1
    id: prøve
    titel: Prøve
    år: i år
    temaer:
      - id: a
        titel: A
        arv: videreførtt
        spørgsmål:
          - id: a-1
            spørgsmål: Er I gode til at samarbejde? Og hvordan ved I det?
          - id: a-1
            spørgsmål: Arbejder I med fokus på borgeren i forhold til jeres kerneopgave?
            minuter: 5
    krav:
      regler: { mål-uden-tgn: fejl }

    """

  private static let hostilePlan = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center:
      navn: "Rød \\e[31mskole\\u202Eelok\\u200B"
    lokale-mål:
      - { id: M1, titel: "# *Mål* \\a", tema: "samspil" }

    """
}
