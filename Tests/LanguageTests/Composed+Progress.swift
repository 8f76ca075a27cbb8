import DanishText
@testable import PlanCommands
@testable import PlanModel
@testable import PlanOverview
@testable import PlanReports

extension Composed {
  private typealias Say = ProgressTexts

  /// What is said of progress, and what reminders say.
  static let progress = [
    Composed("PlanReports.delivered since") { Say.delivered(names($0)) },
    Composed("PlanReports.gone", from: 1) { Say.gone(names($0), most: 2) },
    Composed("PlanReports.dropped", from: 1) { Say.dropped(names($0)) },
    Composed("PlanReports.deeper", from: 1) { Say.deeper(names($0)) },
    Composed("PlanReports.shallower", from: 1) { Say.shallower(names($0)) },
    Composed("PlanReports.theme") { Say.theme(theme($0)) },
    Composed("PlanReports.plainTheme") { Say.plainTheme(theme($0)) },
    Composed("PlanReports.centre", from: 1) { Say.centre(centre($0)) },
    Composed("PlanReports.centre aloud", from: 1) { Say.centre(centre($0), isPlain: true) },
    Composed("PlanReports.explained", from: 1) { Say.explained(points($0)) },
    Composed("PlanReports.scale", from: 1) { Say.scale($0) },
    Composed("PlanReports.figures", from: 1) { count in
      Say.figures(points(count), (0...count).map { $0 == 0 ? nil : $0 })
    },
    Composed("PlanReports.olderLeftOut", from: 1) { Say.olderLeftOut($0) },
    Composed("PlanReports.lacking", from: 1) { count in
      ReminderTexts.lacking(
        "M1", title: "Færre sygedage",
        Array(["ingen frist", "intet tegn", "intet tiltag"].prefix(count)))
    },
    Composed("PlanCommands.mailed") { count in
      let groups = Reminder.Group.allCases.flatMap { group in names(count).map { _ in group } }
      return PlanCommands.Texts.Overview.mailed(groups, owingNothing: count)
        .joined(separator: " ")
    },
    Composed("PlanReports.others", from: 1) { ReminderTexts.others($0) },
  ]

  private static func theme(_ count: Int) -> OverviewComparison.Theme {
    var (before, after) = (ThemeTotal(theme: "trivsel"), ThemeTotal(theme: "trivsel"))
    for _ in 0..<count { before.add(CentreRow.Cell(depth: .mentioned, goals: 1)) }
    for _ in 0..<count { after.add(CentreRow.Cell(depth: .enacted, goals: 2)) }
    return OverviewComparison.Theme(
      theme: Theme(id: "trivsel", title: "Trivsel"), origins: ["trivsel"], before: before,
      after: after)
  }

  private static func centre(_ count: Int) -> OverviewComparison.Centre {
    let changes = names(count).enumerated().map { place, name in
      place == 1
        ? OverviewComparison.Centre.Change(
          theme: name, title: name, before: .measurable, after: .mentioned)
        : OverviewComparison.Centre.Change(
          theme: name, title: name, before: .missing, after: .enacted)
    }
    return OverviewComparison.Centre(reference: "huset", name: "Huset", changes: changes)
  }

  private static func points(_ count: Int) -> [OverviewHistory.Point] {
    let earlier = (0..<count).map { number in
      OverviewHistory.Point(
        source: PastOverview.Source(
          kind: .json, name: "a.json", day: PlanDate(year: 2015, month: 11, day: number + 1),
          isFileDay: number == 1),
        day: PlanDate(year: 2015, month: 11, day: number + 1), delivered: 1, totals: [])
    }
    return earlier + [OverviewHistory.Point(source: nil, day: nil, delivered: 2, totals: [])]
  }
}
