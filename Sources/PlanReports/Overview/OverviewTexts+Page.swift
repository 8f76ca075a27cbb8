import DanishText
import PlanOverview
import PlanModel

/// What stands on the page.
extension OverviewTexts {
  static let skip = "Gå til dækningen"
  static let contents = "Indhold"
  static var questionsCaption: String {
    "Hvor mange \(Words.plan.many) der svarer på spørgsmålet, og hvor mange mål der bygger på svaret"
  }
  static let question = "Spørgsmål"
  static let answersHeading = "Svar"
  static let nobodyAnswered = "ingen har svaret"
  static let before = "før"
  static let now = "nu"
  static let findingsHeading = "Det fandt tjekket"
  static let scrollCue = "Rul skemaet til siden for at se det hele →"
  static var filterName: String { "Søg efter \(Words.centre.one)" }
  static let allKinds = "alle"
  static let filterGaps = "Kun hvor der mangler noget"
  static var matrixCaption: String {
    "Hvor langt \(Words.centre.every) er nået med \(Words.theme.every), og antal mål"
  }
  static var footer: String {
    "Lavet med aarsplan ud fra \(Words.centre.theMany.genitive) \(Words.plan.many). Tallene tæller \(Words.plan.many) og mål og siger ikke noget om enkelte medarbejdere."
  }

  static var pageTitle: String {
    "Overblik over \(Words.fullPlan.many)"
  }

  static func pageNarrowed(_ shown: Int, of all: Int) -> String {
    "Siden har plads til \(number(shown)) af de \(number(all)) \(Words.centre.many). Her står dem hvor dækningen er mindst. Tallene for alle står ovenfor og pr. type. Brug --type for at lave en side for én type ad gangen, eller --format xlsx for at få hele listen i et regneark."
  }

  static func plansNarrowed(_ shown: Int, of all: Int) -> String {
    "Siden har plads til \(number(shown)) af de \(plans(all)). Lav en side for de andre med --type."
  }

  static func share(_ part: Int, _ all: Int) -> String { "\(number(part)) af \(number(all))" }

  static func figures(_ overview: Overview) -> [(label: String, value: String)] {
    [
      ("mål", number(overview.goalCount)), ("mål uden ansvarlig", number(overview.ownerlessGoals)),
      (
        "\(Words.plan.many) med fejl",
        number(overview.rows.count { $0.isDelivered && $0.findings.errors > 0 })
      ),
    ]
  }

  static func missing(_ row: CentreRow) -> String {
    let parts = [
      row.delivery == .missing ? nil : DeliveryTexts.reason(row), row.kind, row.leader,
      row.expected?.email,
    ].compactMap { $0 }
    return parts.isEmpty ? row.name : "\(row.name) (\(parts.joined(separator: ", ")))"
  }
}
