import ArgumentParser
import CommandLineDanish
import DanishText

/// `--frist`: the last day to deliver on.
struct DeadlineOptions: ParsableArguments {
  @Option(
    name: .danish("frist", english: "deadline"),
    help: ArgumentHelp(Texts.Overview.deadline, valueName: "dato"))
  var text: String?

  /// The day; nil where none is named. Refuses what is no day.
  var day: PlanDate? {
    get throws {
      try text.map(DayOptions.read)
    }
  }
}
