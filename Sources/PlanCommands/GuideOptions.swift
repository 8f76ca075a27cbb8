import ArgumentParser
import CommandLineDanish
import DanishText
import PlanWorkspace
import TerminalSession

/// Which ledetråd: for every command that holds plans against one.
struct GuideOptions: ParsableArguments {
  @Option(
    name: .danish("ledetråd", english: "guide"),
    help: ArgumentHelp(Texts.Options.guide, valueName: "id-eller-fil"))
  var name: String?

  /// The library that the command asks about these plans. Refuses a ledetråd that was asked for
  /// and cannot be had: that is never a fault of the plans.
  func library(beside plans: [String]) throws -> GuideLibrary {
    try GuideLibrary(choosing: name, beside: plans)
  }
}
