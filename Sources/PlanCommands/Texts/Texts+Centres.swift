import DanishText
import Language
import PlanModel
import PlanOverview
import PlanReports
import PlanWorkspace

extension Texts {
  /// HR's list of centres.
  enum Centres {
    static var option: String {
      tr(
        "Listen over de centre der skal aflevere (csv eller xlsx): id;navn;type;leder;e-mail;frist. Uden id bliver centrene kendt på navnet."
      )
    }

    /// What was passed over in a list, or looks wrong in it.
    static func remarks(_ list: CentreList) -> [String] {
      let remarks =
        list.suspectLines.map(suspect)
        + [
          lines(list.overfullLines).map(overfull), lines(list.skippedLines).map(skipped),
          lines(list.undatedLines).map(undated),
        ].compactMap(\.self)
      return remarks.map { tr("Listen over \(Words.centre.many): \($0)") }
    }

    private static func lines(_ lines: [Int]) -> String? {
      if lines.isEmpty { return nil }
      let rest = lines.count > 10 ? [tr("\(lines.count - 10) til")] : []
      return tr("linje ") + TextFigures.list(lines.prefix(10).map(String.init) + rest)
    }

    private static func skipped(_ lines: String) -> String {
      tr(
        "\(lines) er sprunget over fordi der hverken står id eller navn, eller fordi det er brugt før."
      )
    }

    private static func undated(_ lines: String) -> String {
      tr("\(lines) har en frist der ikke kan læses som en dato. Skriv den fx 20-11-2015.")
    }

    private static func overfull(_ lines: String) -> String {
      tr(
        "\(lines) har flere felter end der er overskrifter. Er skilletegnet en del af teksten, skal feltet stå i anførselstegn."
      )
    }

    private static func suspect(_ lines: ClosedRange<Int>) -> String {
      tr(
        "et felt i anførselstegn begynder i linje \(lines.lowerBound) og slutter først i linje \(lines.upperBound). Er det ment som flere \(Words.centre.many), mangler der et anførselstegn i linje \(lines.lowerBound)."
      )
    }

    static func unusable(_ path: String, _ problem: CentreListFile.Problem) -> String {
      tr("Listen \(SafeText.path(path)) kan ikke bruges: \(reason(problem))")
    }

    private static func reason(_ problem: CentreListFile.Problem) -> String {
      switch problem {
      case .unusable(let problem): reason(problem)
      case .notText: tr("den er hverken tekst eller et regneark.")
      case .notAWorkbook:
        tr(
          "regnearket kan ikke læses. Gem det igen som .xlsx eller som »CSV UTF-8«, uden adgangskode."
        )
      case .tooLarge: tr("der står mere i den end der bliver læst.")
      }
    }

    private static func reason(_ problem: CentreList.Problem) -> String {
      switch problem {
      case .noHeadings:
        tr(
          "der mangler overskrifter. Første linje skal være id;navn;type;leder;e-mail;frist, eller nogle af dem; mindst id eller navn."
        )
      case .empty: tr("der står ingen \(Words.centre.many) i den.")
      case .tooMany:
        tr(
          "der står mere end \(TextFigures.grouped(CentreList.mostCentres)) \(Words.centre.many) i den. Del den i flere lister, fx én for hver kommune eller hvert område, og brug dem hver for sig."
        )
      case .unclosedQuote(let line):
        tr(
          "et anførselstegn (\") i linje \(line) bliver aldrig lukket. Så hører resten af listen med til det felt. Slet anførselstegnet, eller sæt et til sidst i feltet."
        )
      case .textAfterQuote(let lines):
        tr(
          "feltet der begynder med et anførselstegn (\") i linje \(lines.lowerBound), slutter midt i linje \(lines.upperBound). Slet anførselstegnet i linje \(lines.lowerBound), eller sæt et til sidst i feltet."
        )
      }
    }
  }
}
