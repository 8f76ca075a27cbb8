import ArgumentParser
import DanishText
import PlanOverview
import PlanReports
import PlanRules
import PlanStore

/// `aarsplan tjek`: checks plans.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tjek", abstract: Texts.Check.abstract, discussion: Texts.Check.discussion,
    aliases: ["check"])

  @Argument(help: ArgumentHelp(Texts.Check.paths, valueName: "sti"))
  var paths: [String] = []

  @Flag(name: .danish("streng", english: "strict"), help: ArgumentHelp(Texts.Check.strict))
  var strict = false

  @Flag(name: .danish("kort", english: "brief"), help: ArgumentHelp(Texts.Check.brief))
  var brief = false

  @Option(name: .danish("format"), help: ArgumentHelp(Texts.Check.format, valueName: "form"))
  var form = FormatName<CheckReport>()

  @OptionGroup var rules: RuleOptions

  @Flag(name: .danish("ret", english: "fix"), help: ArgumentHelp(Texts.Check.mend))
  var mend = false

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Check.yes))
  var yes = false

  @Option(
    name: .danish("siden", english: "since"),
    help: ArgumentHelp(Texts.Check.since, valueName: "fil.json"))
  var since: String?

  @OptionGroup var centres: CentreOptions

  @Option(
    name: .danish("filnavn", english: "stdin-filename"),
    help: ArgumentHelp(Texts.Check.inputName, valueName: "navn"))
  var inputName: String?

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    if let explained = try rules.explained {
      let output = StandardStream.output
      try output.write(output.fitted(RuleHandbook.text(explained)))
      return
    }
    var session = try session()
    let files = session.find(
      paths.isEmpty ? try PlansHere.all(elseWrite: Texts.Here.check) : paths)
    if mend {
      try MendingSession(runner: session.runner).mend(files.files, asking: !yes)
      session.offersMending = false
    }
    let outcome = session.check(files.files)
    try session.tell(outcome, problems: files.problems, isStrict: strict)
  }

  private func session() throws -> CheckSession {
    var runner = PlanRunner(library: guide.library)
    runner.selection = try rules.selection
    runner.expectedCentres = try centres.list()?.centres.map(\.id)
    runner.inputName = inputName
    runner.standardInput = { () throws(FileError) in
      try InputFile(path: "-").standardInput()
    }
    return CheckSession(
      runner: runner, format: form.format, baseline: try since.map(Self.baseline),
      look: look.findings(isBrief: brief))
  }

  private static func baseline(_ path: String) throws -> CheckBaseline {
    let bytes = try InputFile(path: path, limit: InputFile.largestList).bytes()
    guard let baseline = try? CheckBaseline(bytes) else {
      throw Refusal(message: Texts.Check.notAReport(path))
    }
    return baseline
  }
}
