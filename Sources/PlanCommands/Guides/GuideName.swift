import PlanModel

/// A ledetråd's id, as people type it.
///
/// `ledetraad-2016` finds `ledetråd-2016`, in capitals or not, composed or decomposed.
enum GuideName {
  /// The form in which two spellings of one id are equal.
  static func folded(_ id: String) -> String {
    var result = ""
    for character in id.lowercased() {
      switch character {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      default: result.append(character)
      }
    }
    return result
  }

  /// The one that is meant: the id itself where it is there, else another spelling of it.
  static func find(_ id: String, in guides: [KnownGuide]) -> KnownGuide? {
    if let exact = guides.first(where: { $0.guide.id == id }) { return exact }
    let wanted = folded(id)
    return guides.first { folded($0.guide.id) == wanted }
  }
}
