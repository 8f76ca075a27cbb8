import DanishText
import ArgumentParser
import CommandLineDanish
import Glibc
import PlanModel
import PlanWorkspace
import TextLayout

/// `--ret`: puts safe fixes into the files, after it was asked.
struct MendingOptions: ParsableArguments {
  @Flag(name: .danish("ret", english: "fix"), help: ArgumentHelp(Texts.Check.mend))
  var isWanted = false

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Check.yes))
  var isSure = false

  /// Mends, and tells what came of it; false where a file could not be mended.
  func mend(_ files: [String], _ runner: PlanRunner) throws -> Bool {
    let outcome = try MendingRun(runner).mend(files, isWanted: isAgreed)
    for problem in outcome.problems { StandardStream.error.tell(problem.description) }
    if !outcome.hadSomething {
      StandardStream.error.tell(Texts.Check.nothingToMend)
    } else if outcome.count > 0 {
      StandardStream.error.tell(Texts.Check.mended(outcome.count, outcome.files))
      StandardStream.error.tell(Texts.Check.whatIsLeft)
    } else {
      StandardStream.error.tell(Texts.Check.notMended)
    }
    return outcome.problems.isEmpty
  }

  private func isAgreed(to round: [MendingRun.Mending]) throws -> Bool {
    for mending in round {
      StandardStream.error.show(ToldText(report: mending.preview))
    }
    if isSure { return true }
    guard isatty(0) == 1 else { throw Refusal(message: Texts.Check.addYes) }
    let count = round.reduce(0) { $0 + $1.count }
    StandardStream.error.show(ToldText(Texts.Check.question(count, files: round.count)))
    return ["j", "ja", "y", "yes"].contains((readLine() ?? "").trimmed.lowercased())
  }
}
