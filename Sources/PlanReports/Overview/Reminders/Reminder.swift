public import DanishText
import PlanModel
public import PlanOverview
import PlanRules

/// What a centre is written to about, in words that its leader understands.
public struct Reminder: Sendable {
  /// What a centre owes.
  public enum Group: String, Sendable, CaseIterable {
    /// Nothing has come.
    case missing = "mangler"
    /// What came does not count.
    case again = "send igen"
    /// The plan counts, and lacks something.
    case better = "gør bedre"
  }

  /// What the centre owes.
  public let group: Group
  /// The centre's id.
  public let id: String?
  /// The centre's name.
  public let centre: String
  /// The leader's name.
  public let leader: String?
  /// The leader's address, as the list has it.
  public let email: String?
  /// What is lacking, a sentence or two for each.
  public let gaps: [String]
  /// A question that helps them on.
  public let question: String
  /// The last day to deliver on.
  public let deadline: PlanDate?
  /// Whether that day has gone.
  public let isPast: Bool
  /// Who sends the ledetråd.
  let sender: String?
  /// The year that the plan is for.
  let year: Int
}

extension OverviewReport {
  /// The reminders, in the order of the rows; none to those who owe nothing.
  public func forEachReminder(_ body: (Reminder) throws -> Void) rethrows {
    for row in overview.rows {
      if let reminder = Reminder(row, of: self) { try body(reminder) }
    }
  }

  /// The reminders, in the order of the rows.
  public var reminders: [Reminder] {
    var all: [Reminder] = []
    words.speaking { forEachReminder { all.append($0) } }
    return all
  }
}

extension Reminder {
  /// The reminder to a centre; nil where it owes nothing.
  init?(_ row: CentreRow, of report: OverviewReport) {
    let guide = report.overview.guide
    var gaps = PlanGapWords(nothing: guide)
    switch row.delivery {
    case .missing: group = .missing
    case .delivered:
      group = .better
      gaps = PlanGapWords(row, report)
      if gaps.sentences.isEmpty { return nil }
    default: group = .again
    }
    (id, centre, leader, email) = (row.id, row.name, row.leader, row.expected?.email)
    (deadline, sender, year) = (row.deadline, guide.sender, guide.year)
    isPast = row.deadline.flatMap { day in report.day.map { $0 > day } } ?? false
    switch group {
    case .missing:
      (self.gaps, question) = ([ReminderTexts.nothingCame], ReminderTexts.startQuestion)
    case .again:
      (self.gaps, question) = ([ReminderTexts.sendAgain(row)], ReminderTexts.fileQuestion)
    case .better: (self.gaps, question) = (gaps.sentences, gaps.question)
    }
  }
}
