import PlanOverview
import PlanModel

/// Headings of the tables, and reminders.
extension OverviewTexts {
  static let id = "Id"
  static let goalsInAll = "Mål i alt"
  static let withoutOwner = "Mål uden ansvarlig"
  static let remark = "Bemærkning"
  static let unknownGuideRemark = "ledetråden kendes ikke"
  static let reminderHeadings = ["Id", "Center", "Leder", "E-mail", "Hvad mangler"]

  static func goalsIn(_ title: String) -> String { "Mål: \(title)" }

  /// What a centre lacks, in whole sentences; nil where it lacks nothing.
  static func reminder(
    _ row: CentreRow, _ cells: [CentreRow.Cell]?, _ titles: [String]
  ) -> String? {
    guard row.isDelivered else { return "Vi har ikke modtaget jeres årsplan endnu." }
    guard let cells, row.reading != .nothing else {
      return "Vi har modtaget jeres årsplan, men filen kan ikke læses. Send den gerne igen."
    }
    var sentences: [String] = []
    if row.reading == .part {
      sentences.append(
        "Kun en del af filen kan læses; kør »aarsplan tjek« på den for at se hvor det går galt.")
    }
    let lacking = zip(titles, cells).filter {
      $0.1.depth == .missing || $0.1.goals == 0 && $0.1.depth == .mentioned
    }
    if !lacking.isEmpty {
      let themes = list(lacking.map { "»\($0.0)«" })
      sentences.append(
        "Der mangler mål for \(themes), eller en begrundelse for at temaet er valgt fra.")
    }
    let bare = zip(titles, cells).filter { $0.1.depth == .mentioned && $0.1.goals > 0 }
    if !bare.isEmpty {
      sentences.append("Der mangler tiltag under målene for \(list(bare.map { "»\($0.0)«" })).")
    }
    if row.ownerlessGoals > 0 {
      sentences.append("\(goals(row.ownerlessGoals)) har ingen ansvarlig.")
    }
    if row.findings.errors > 0 {
      sentences.append("Planen har \(errors(row.findings.errors)) som »aarsplan tjek« viser.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
