import DanishText
import PlanModel

/// A ledetråd's id, as people type it: `ledetraad-2016` finds `ledetråd-2016`.
enum GuideName {
  /// The one that is meant: the id itself where it is there, else another spelling of it.
  static func find(_ id: String, in guides: [KnownGuide]) -> KnownGuide? {
    if let exact = guides.first(where: { $0.guide.id == id }) { return exact }
    let wanted = PlainSpelling.of(id)
    return guides.first { PlainSpelling.of($0.guide.id) == wanted }
  }
}
