import PlanReports

extension Texts {
  /// HR's list of centres.
  enum Centres {
    static let option = "Listen over centre der skal aflevere: id;navn;type;leder;e-mail."

    static func skippedLines(_ lines: [Int]) -> String {
      let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
      return
        "Listen over centre: linje \(shown) er sprunget over fordi id mangler eller er brugt før."
    }

    static func unusable(_ path: String, _ problem: CentreList.Problem) -> String {
      let reason =
        switch problem {
        case .notUTF8: "den er ikke gemt som UTF-8. Gem den fra Excel som »CSV UTF-8«."
        case .noIDColumn: "første linje skal være overskrifterne: id;navn;type;leder;e-mail."
        case .empty: "der står ingen centre i den."
        }
      return "Listen \(SafeText.path(path)) kan ikke bruges: \(reason)"
    }
  }
}
