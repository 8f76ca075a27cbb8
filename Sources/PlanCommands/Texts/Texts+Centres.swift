import DanishText
import PlanOverview
import PlanReports

extension Texts {
  /// HR's list of centres.
  enum Centres {
    static let option = "Listen over centre der skal aflevere: id;navn;type;leder;e-mail."

    /// What was passed over in a list, or looks wrong in it.
    static func remarks(_ list: CentreList) -> [String] {
      let remarks =
        list.suspectLines.map(suspect)
        + [lines(list.overfullLines).map(overfull), lines(list.skippedLines).map(skipped)]
        .compactMap(\.self)
      return remarks.map { "Listen over centre: \($0)" }
    }

    private static func lines(_ lines: [Int]) -> String? {
      if lines.isEmpty { return nil }
      let rest = lines.count > 10 ? ["\(lines.count - 10) til"] : []
      return "linje " + TextFigures.list(lines.prefix(10).map(String.init) + rest)
    }

    private static func skipped(_ lines: String) -> String {
      "\(lines) er sprunget over fordi der ikke står noget id, eller fordi det er brugt før."
    }

    private static func overfull(_ lines: String) -> String {
      "\(lines) har flere felter end der er overskrifter. Er skilletegnet en del af teksten, skal feltet stå i anførselstegn."
    }

    private static func suspect(_ lines: ClosedRange<Int>) -> String {
      "et felt i anførselstegn begynder i linje \(lines.lowerBound) og slutter først i linje \(lines.upperBound). Er det ment som flere centre, mangler der et anførselstegn i linje \(lines.lowerBound)."
    }

    static func unusable(_ path: String, _ problem: CentreList.Problem) -> String {
      "Listen \(SafeText.path(path)) kan ikke bruges: \(reason(problem))"
    }

    private static func reason(_ problem: CentreList.Problem) -> String {
      switch problem {
      case .notUTF8: "den er ikke gemt som UTF-8. Gem den fra Excel som »CSV UTF-8«."
      case .noIDColumn: "første linje skal være overskrifterne: id;navn;type;leder;e-mail."
      case .empty: "der står ingen centre i den."
      case .unclosedQuote(let line):
        "et anførselstegn (\") i linje \(line) bliver aldrig lukket. Så hører resten af listen med til det felt. Slet anførselstegnet, eller sæt et til sidst i feltet."
      case .textAfterQuote(let lines):
        "feltet der begynder med et anførselstegn (\") i linje \(lines.lowerBound), slutter midt i linje \(lines.upperBound). Slet anførselstegnet i linje \(lines.lowerBound), eller sæt et til sidst i feltet."
      }
    }
  }
}
