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
    get throws { try text.map(Self.read) ?? Moment.now().local?.day ?? .earliest }
  }

  /// Reads a day as people write it. Refuses what is none.
  static func read(_ text: String) throws -> PlanDate {
    guard let day = PlanDate(text: text) ?? DanishDate.readComplete(text) else {
      throw Refusal(message: Texts.Overview.noDay(text))
    }
    return day
  }
}
