import Language

/// Headings of the tables.
extension OverviewTexts {
  static var id: String { tr("Id") }
  static var goalsInAll: String { tr("Mål i alt") }
  static var withoutOwner: String { tr("Mål uden ansvarlig") }
  static var remark: String { tr("Bemærkning") }

  static func goalsIn(_ title: String) -> String { tr("Mål: \(title)") }
}
