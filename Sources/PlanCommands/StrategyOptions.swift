import ArgumentParser
import CommandLineDanish
import PlanFollowUp
import PlanModel
import PlanReports
import PlanWorkspace

/// `overblik --strategier REGISTER --år ÅR,…`: the strategies of a register, year by year.
struct StrategyOptions: ParsableArguments {
  @Option(
    name: .danish("strategier", english: "strategies"),
    help: ArgumentHelp(Texts.Overview.strategies, valueName: "register"))
  var register: String?

  @Option(
    name: .danish("år", english: "years"),
    help: ArgumentHelp(Texts.Overview.years, valueName: "år,…"))
  var years: [String] = []

  /// Refuses years that are none, and years without a register.
  func validate() throws {
    _ = try numbers
    if register == nil, !years.isEmpty { throw Refusal(message: Texts.Overview.yearsAlone) }
  }

  private var numbers: [Int] {
    get throws {
      try years.flatMap { $0.split(whereSeparator: { ", ;".contains($0) }) }.map { word in
        guard let year = YearNumber(argument: String(word)) else {
          throw Refusal(message: Texts.Overview.noYear(String(word)))
        }
        return year.value
      }
    }
  }

  /// Writes the coverage of a register's strategies, given by its file or id, in the plans at some
  /// paths; in those here where there are none.
  func write(
    _ name: String, of paths: [String], _ guide: GuideOptions, _ output: OverviewOutputOptions,
    _ look: LookOptions
  ) throws {
    let register = try RegisterLibrary().register(name, beside: paths).register
    let gathered = try FollowUpPlans.gather(paths, guide, look) { try $0.strategies() }
    let coverage = gathered.fold.coverage(of: register, in: try numbers)
    try gathered.fold.words.speaking(command: { try output.write(coverage, look: look) })
    if !gathered.problems.isEmpty { throw ExitStatus.impossible }
  }
}
