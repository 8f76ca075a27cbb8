import PlanOverview
import PlanModel

/// Headings of the tables, and reminders.
extension OverviewTexts {
  static let id = "Id"
  static let goalsInAll = "Mål i alt"
  static let withoutOwner = "Mål uden ansvarlig"
  static let remark = "Bemærkning"
  static let reminderHeadings = [
    "Id", "Center", "Leder", "E-mail", "Hvad mangler", "Svarfrist",
  ]

  static func goalsIn(_ title: String) -> String { "Mål: \(title)" }

  /// What a centre lacks, in whole sentences; nil where it lacks nothing.
  static func reminder(
    _ row: CentreRow, _ cells: [CentreRow.Cell]?, _ titles: [String]
  ) -> String? {
    guard row.delivery != .missing else {
      return "Vi har ikke modtaget jeres årsplan endnu. Send den gerne."
    }
    guard let cells, row.isDelivered else { return sendAgain(row) }
    var sentences: [String] = []
    if row.reading == .part {
      sentences.append(
        "Kun en del af filen kan læses. Skriv »aarsplan tjek« og filens navn, så kan I se hvor.")
    }
    let lacking = zip(titles, cells).filter {
      $0.1.depth == .missing || $0.1.goals == 0 && $0.1.depth == .mentioned
    }
    if !lacking.isEmpty {
      let themes = list(lacking.map { "»\($0.0)«" })
      let omitted = lacking.count == 1 ? "temaet er fravalgt" : "temaerne er fravalgt"
      sentences.append("Vi mangler mål under \(themes) eller en begrundelse for at \(omitted).")
    }
    let bare = zip(titles, cells).filter { $0.1.depth == .mentioned && $0.1.goals > 0 }
    if !bare.isEmpty {
      sentences.append("Vi mangler tiltag til målene under \(list(bare.map { "»\($0.0)«" })).")
    }
    if row.ownerlessGoals > 0 {
      sentences.append("\(goals(row.ownerlessGoals)) har ingen ansvarlig.")
    }
    if row.findings.errors > 0 {
      sentences.append("»aarsplan tjek« finder \(errors(row.findings.errors)) i planen.")
    }
    return sentences.isEmpty ? nil : (["Tak for jeres årsplan."] + sentences).joined(separator: " ")
  }

  /// Why what came does not count, and that it is to be sent again.
  private static func sendAgain(_ row: CentreRow) -> String {
    let reason = DeliveryTexts.reason(row) ?? unreadable
    let sentence = "\(reason.prefix(1).uppercased())\(reason.dropFirst())"
    let wish =
      switch row.delivery {
      case .unreadable, .cut: "Send den gerne igen."
      default: "Send gerne den plan der gælder nu."
      }
    return "Tak for jeres fil. \(sentence). \(wish)"
  }
}
