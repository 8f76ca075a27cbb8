/// The two kinds of centre that make a difference to who may be responsible.
enum CentreKind {
  /// Serves other houses: *læreren* is whom they help.
  case staff
  case house

  /// Reads the free word of a plan.
  init(_ kind: String?) {
    let first = (kind ?? "").lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
    let isStaff =
      ["ppr", "it", "hr", "stab"].contains(first)
      || ["økonomi", "personale", "sekretariat", "administration"].contains(where: first.hasPrefix)
    self = isStaff ? .staff : .house
  }
}
