import DanishText
import PlanModel
import PlanRules

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
      alike("mål-uden-frist", count: $0, at: names($0), others: 0)
    },
    Composed("PlanReports.alike others", from: 1) {
      alike("mål-uden-frist", count: $0 + 3, at: names(3), others: $0)
    },
    Composed("PlanReports.exempted", from: 1) { Say.exempted($0, plans: $0) },
    Composed("PlanReports.known", from: 1) { Say.known($0) },
    Composed("PlanReports.skippedGuides", from: 1) { Say.skippedGuides($0) },
    Composed("PlanReports.skippedRegisters", from: 1) { Say.skippedRegisters($0) },
    Composed("PlanReports.mendable", from: 1) { Say.mendable($0, of: $0) },
    Composed("PlanReports.mendable of three", from: 1) { Say.mendable($0, of: 3) },
    Composed("PlanReports.moreLines", from: 1) { Say.moreLines($0) },
  ]

  private static func alike(_ rule: String, count: Int, at places: [String], others: Int) -> String
  {
    RuleRegistry.rule(rule).map {
      Say.alike($0.about, count: count, at: places, others: others)
    } ?? "ukendt regel"
  }

  private static func thread(_ reason: JointThread.Missing.Reason) -> JointThread {
    JointThread(
      id: "a", sides: [], missing: [JointThread.Missing(name: "Skolen", reason: reason)])
  }

  /// What is said of joint goals.
  static let joint = [
    Composed("PlanReports.jointSummary") { count in
      View.jointSummary((0..<count).map { _ in thread(.withoutGoal) })
    },
    Composed("PlanReports.jointSummary waiting") { count in
      View.jointSummary((0..<count).map { _ in thread(.withoutPlan) })
    },
  ]

  /// What the reports on strategies say.
  static let strategies = [
    Composed("PlanReports.approval") { count in
      StrategyTexts.approval(approvals(count, of: count), committees(count))
    },
    Composed("PlanReports.approval of three") { count in
      StrategyTexts.approval(approvals(count, of: 3), committees(3))
    },
    Composed("PlanReports.legend") { count in
      StrategyTexts.legend(committees(count)).joined(separator: " · ")
    },
    Composed("PlanReports.listSummary") { StrategyTexts.listSummary($0, on: .earliest) },
    Composed("PlanReports.summary") { count in
      plan(count).map(StrategyTexts.summary)?.joined(separator: " · ")
    },
    Composed("PlanReports.states", from: 1) { plan($0).flatMap(StrategyTexts.states) },
  ]

  private static func committees(_ count: Int) -> [Committee] {
    names(count).map { name in
      var committee = Committee()
      (committee.id, committee.name) = (name, "Udvalget \(name)")
      return committee
    }
  }

  private static func approvals(_ count: Int, of all: Int) -> [CommitteeApproval] {
    var register = StrategyRegister()
    register.committees = committees(all)
    var (strategy, followUp) = (Strategy(), StrategyFollowUp())
    (followUp.due, followUp.committees) = (Entry(text: "2020"), names(all))
    strategy.followUps = [followUp]
    register.strategies = [strategy]
    register.approvals = names(count).map { name in
      var approval = YearlyApproval()
      (approval.year, approval.committee) = (.known(2020), name)
      (approval.date, approval.outcome) = (Entry(text: "2019-11-26"), .known(.approved))
      return approval
    }
    return PlanDate(text: "2020-06-15").map {
      FollowUpCalendar(register).approvals(of: 2020, on: $0)
    } ?? []
  }

  /// A plan with so many rounds that are overdue, and as many without a meeting.
  private static func plan(_ count: Int) -> FollowUpPlan? {
    var register = StrategyRegister()
    register.committees = committees(1)
    register.strategies = (0..<2 * count).map { number in
      var (strategy, followUp) = (Strategy(), StrategyFollowUp())
      followUp.due = Entry(text: number < count ? "2020-03" : "2020-09")
      followUp.committees = names(1)
      strategy.followUps = [followUp]
      return strategy
    }
    return PlanDate(text: "2020-06-15").map { FollowUpPlan(register, year: 2020, on: $0) }
  }

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
    Composed("PlanReports.deliveries, none counts", from: 1) { count in
      deliveries { $0.files[.unknownGuide] = count }
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
