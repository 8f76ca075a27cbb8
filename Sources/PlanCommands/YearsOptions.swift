import ArgumentParser
import CommandLineDanish
import DanishText

/// `--år 2019,2020`: the years that are looked at.
struct YearsOptions: ParsableArguments {
  /// How many can be looked at together.
  private static let most = 20

  @Option(
    name: .danish("år", english: "year"),
    help: ArgumentHelp(Texts.Strategies.years, valueName: "år,…"))
  var text: [String] = []

  /// The years in order, each once; that of a day where none is named.
  func years(elseOf day: PlanDate) throws -> [Int] {
    if text.isEmpty { return [day.year] }
    let years = try text.flatMap { $0.split(separator: ",") }.map { word in
      guard let year = YearNumber(argument: String(word).trimmed) else {
        throw Refusal(message: Texts.Guide.notYear(String(word)))
      }
      return year.value
    }
    guard years.count <= Self.most else {
      throw Refusal(message: Texts.Strategies.tooMany(Self.most))
    }
    return Set(years).sorted()
  }
}
