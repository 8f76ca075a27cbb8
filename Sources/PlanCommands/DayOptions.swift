import ArgumentParser
import CommandLineDanish
import DanishText
import PlanStore

/// `--dato`: the day that things are looked at.
struct DayOptions: ParsableArguments {
  @Option(
    name: .danish("dato", english: "date"),
    help: ArgumentHelp(Texts.Options.day, valueName: "dato"))
  var text: String?

  /// The day; today where none is named. Refuses what is no day.
  var day: PlanDate {
    get throws {
      guard let text else { return Moment.now().local?.day ?? .earliest }
      guard let day = PlanDate(text: text) ?? DanishDate.readComplete(text) else {
        throw Refusal(message: Texts.Overview.noDay(text))
      }
      return day
    }
  }
}
