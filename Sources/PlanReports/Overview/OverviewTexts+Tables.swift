/// Headings of the tables.
extension OverviewTexts {
  static let id = "Id"
  static let goalsInAll = "Mål i alt"
  static let withoutOwner = "Mål uden ansvarlig"
  static let remark = "Bemærkning"

  static func goalsIn(_ title: String) -> String { "Mål: \(title)" }
}
