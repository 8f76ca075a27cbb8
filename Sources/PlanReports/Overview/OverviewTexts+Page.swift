import DanishText
import Language
import PlanOverview
import PlanModel

/// What stands on the page.
extension OverviewTexts {
  static var skip: String { tr("Gå til dækningen") }
  static var contents: String { tr("Indhold") }
  static var questionsCaption: String {
    tr(
      "Hvor mange \(Words.plan.many) der svarer på spørgsmålet, og hvor mange mål der bygger på svaret"
    )
  }
  static var question: String { tr("Spørgsmål") }
  static var answersHeading: String { tr("Svar") }
  static var nobodyAnswered: String { tr("ingen har svaret") }
  static var before: String { tr("før") }
  /// What the page's script says, with places for its numbers: `3 af 18 centre vises`.
  static var filterSaid: String { tr("\("{0}") af \("{1}") \("{2}") vises") }
  static var now: String { tr("nu") }
  static var findingsHeading: String { tr("Det fandt tjekket") }
  static var scrollCue: String { tr("Rul skemaet til siden for at se det hele →") }
  static var filterName: String { tr("Søg efter \(Words.centre.one)") }
  static var allKinds: String { tr("alle") }
  static var filterGaps: String { tr("Kun hvor der mangler noget") }
  static var matrixCaption: String {
    tr("Hvor langt \(Words.centre.every) er nået med \(Words.theme.every), og antal mål")
  }
  static var footer: String {
    tr(
      "Lavet med aarsplan ud fra \(Words.centre.theMany.genitive) \(Words.plan.many). Tallene tæller \(Words.plan.many) og mål og siger ikke noget om enkelte medarbejdere."
    )
  }

  static var pageTitle: String {
    tr("Overblik over \(Words.fullPlan.many)")
  }

  static func pageNarrowed(_ shown: Int, of all: Int) -> String {
    tr(
      "Siden har plads til \(number(shown)) af de \(number(all)) \(Words.centre.many). Her står dem hvor dækningen er mindst. Tallene for alle står ovenfor og pr. type. Brug --type for at lave en side for én type ad gangen, eller --format xlsx for at få hele listen i et regneark."
    )
  }

  static func plansNarrowed(_ shown: Int, of all: Int) -> String {
    tr(
      "Siden har plads til \(number(shown)) af de \(plans(all)). Lav en side for de andre med --type."
    )
  }

  static func share(_ part: Int, _ all: Int) -> String { tr("\(number(part)) af \(number(all))") }

  static func figures(_ overview: Overview) -> [(label: String, value: String)] {
    [
      (tr("mål"), number(overview.goalCount)),
      (tr("mål uden ansvarlig"), number(overview.ownerlessGoals)),
      (
        tr("\(Words.plan.many) med fejl"),
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
