import DanishText
import DataFormats
public import PlanFollowUp
import PlanModel

/// `opfølg mangler --rykkere`: a list for mail merge, one centre a row, of those where something has
/// been overdue for more than two working days.
public struct FollowUpReminders: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("rykkere", ending: "csv")
  private let emails: [String: String]

  /// The working days after a deadline in which nobody is written to.
  public static let graceDays = 2

  /// Makes the format.
  ///
  /// - Parameter emails: The centres' addresses, as HR's list has them, by their ids.
  public init(emails: [String: String] = [:]) {
    self.emails = Dictionary(
      emails.map { (PlainSpelling.of($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the list; only its headings where nobody is to be written to.
  public func write(_ report: MissingReport, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(CSVText.mark + CSVText.data(FollowUpReminderTexts.headings))
    for goals in Self.centres(report.list) {
      guard let first = goals.first else { continue }
      let email = first.centre.id.flatMap { emails[PlainSpelling.of($0)] }
      try sink.put(CSVText.row(FollowUpReminderTexts.cells(goals, email: email, report.list)))
    }
  }

  /// How many centres are written to.
  public static func count(_ list: MissingList) -> Int { centres(list).count }

  /// The overdue goals of each centre, by its name in Danish order, after the days of grace.
  private static func centres(_ list: MissingList) -> [[MissingGoal]] {
    var centres: [[MissingGoal]] = []
    for goal in list.goals where isOwed(goal, on: list.day) {
      let isSame = (centres.last?.first).map { other in
        other.centre.id == goal.centre.id && (goal.centre.id != nil || other.file == goal.file)
      }
      if isSame ?? false {
        centres[centres.count - 1].append(goal)
      } else {
        centres.append([goal])
      }
    }
    return centres.sortedInDanish { $0.first?.centre.nameForReading ?? "" }
  }

  private static func isOwed(_ goal: MissingGoal, on day: PlanDate) -> Bool {
    guard case .overdue(let due, _) = goal.state else { return false }
    return due.workingDays(until: day, atMost: graceDays + 1) > graceDays
  }
}
