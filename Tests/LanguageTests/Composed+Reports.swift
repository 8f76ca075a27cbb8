import PlanModel

@testable import PlanOverview
@testable import PlanReports

extension Composed {
  private typealias Say = PlanReports.Texts
  private typealias View = OverviewTexts

  /// What the checker's reports say.
  static let reports = [
    Composed("PlanReports.counted") { FoundTexts.counted(errors: $0, warnings: $0, advice: $0) },
    Composed("PlanReports.counted warnings") {
      FoundTexts.counted(errors: 0, warnings: $0, advice: 0)
    },
    Composed("PlanReports.most", from: 1) { count in Say.most(names(count).map { ($0, count) }) },
    Composed("PlanReports.heading", from: 1) { Say.heading(.warning, count: $0) },
    Composed("PlanReports.heading errors", from: 1) { Say.heading(.error, count: $0) },
    Composed("PlanReports.alike", from: 1) {
      Say.alike("Et mål har ingen frist", count: $0, at: names($0), others: 0)
    },
    Composed("PlanReports.alike others", from: 1) {
      Say.alike("Et mål har ingen frist", count: $0 + 3, at: names(3), others: $0)
    },
    Composed("PlanReports.exempted", from: 1) { Say.exempted($0, plans: $0) },
    Composed("PlanReports.known", from: 1) { Say.known($0) },
    Composed("PlanReports.skippedGuides", from: 1) { Say.skippedGuides($0) },
    Composed("PlanReports.mendable", from: 1) { Say.mendable($0, of: $0) },
    Composed("PlanReports.mendable of three", from: 1) { Say.mendable($0, of: 3) },
    Composed("PlanReports.moreLines", from: 1) { Say.moreLines($0) },
  ]

  /// What the overview says.
  static let overview = [
    Composed("PlanReports.centres") { View.centres($0) },
    Composed("PlanReports.plans") { View.plans($0) },
    Composed("PlanReports.goals") { View.goals($0) },
    Composed("PlanReports.errors") { View.errors($0) },
    Composed("PlanReports.answers") { View.answers($0) },
    Composed("PlanReports.delivered of three") { count in
      deliveries { ($0.expected, $0.delivered) = (3, min(count, 3)) }
    },
    Composed("PlanReports.delivered of one") { count in
      deliveries { ($0.expected, $0.delivered) = (1, min(count, 1)) }
    },
    Composed("PlanReports.deliveries", from: 1) { count in
      deliveries { counts in
        (counts.delivered, counts.unlisted, counts.doubles) = (count, count, count)
        counts.foreignKinds = [.word, .pdf]
        for kind in Delivery.allCases { counts.files[kind] = count }
      }
    },
    Composed("PlanReports.thinnest", from: 1) { View.thinnest(names($0), 2, 15) },
    Composed("PlanReports.thinnest plans", from: 1) { View.thinnest(["»Trivsel«"], $0, 3) },
    Composed("PlanReports.thinnest one plan", from: 1) {
      View.thinnest(["»Trivsel«"], min($0, 1), 1)
    },
    Composed("PlanReports.deepest", from: 1) { View.deepest(names($0), 2, 15) },
    Composed("PlanReports.deepest plans", from: 1) { View.deepest(["»Trivsel«"], $0, 3) },
    Composed("PlanReports.nothingThin") { View.nothingThin(enacted: $0, omitted: $0) },
    Composed("PlanReports.missingTheme", from: 1) { View.missingTheme("Trivsel", names($0)) },
    Composed("PlanReports.missingTheme many", from: 1) { count in
      View.missingTheme("Trivsel", (0..<count + 5).map { "Center \($0)" })
    },
    Composed("PlanReports.withoutPlan", from: 1) { View.withoutPlan(names($0)) },
    Composed("PlanReports.plainTotal") { count in
      View.plainTotal("Trivsel", ThemeTotal(theme: "trivsel"), withoutPlan: count)
    },
    Composed("PlanReports.kindBehind") { View.kindBehind("skole", $0, 3) },
    Composed("PlanReports.plansWithErrors", from: 1) {
      View.plansWithErrors($0, partly: $0, at: names($0))
    },
    Composed("PlanReports.ownerless", from: 1) { View.ownerless($0, 3, at: names($0)) },
    Composed("PlanReports.ownerless all", from: 1) { View.ownerless($0, $0, at: names($0)) },
    Composed("PlanReports.unanswered", from: 1) { View.unanswered(names($0)) },
    Composed("PlanReports.list", from: 1) { View.list(names($0), most: 2) },
    Composed("PlanReports.plainRow", from: 1) { count in
      let cell = CentreRow.Cell(depth: .enacted, goals: UInt16(count))
      let row = CentreRow(missing: ExpectedCentre(id: "huset", name: "Huset"))
      return View.plainRow(row, names(count).map { (Theme(id: $0, title: $0), cell) })
    },
    Composed("PlanReports.narrowed", from: 1) { View.narrowed($0, of: 9) },
    Composed("PlanReports.more", from: 1) { View.more($0) },
    Composed("PlanReports.pageNarrowed", from: 1) { View.pageNarrowed($0, of: 9) },
    Composed("PlanReports.plansNarrowed", from: 1) { View.plansNarrowed($0, of: 9) },
  ]

  /// The headline of some figures.
  private static func deliveries(_ fill: (inout DeliveryCounts) -> Void) -> String {
    var counts = DeliveryCounts()
    fill(&counts)
    return DeliveryTexts.whole(counts)
  }
}
