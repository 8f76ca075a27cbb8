public import PlanFormat
public import PlanForms
import PlanModel
import PlanStore

/// Makes a plan ready to be sent out as a form.
public enum FormMaker {
  /// The form of a plan. What the plan is now is kept, so that a form that comes back next month can
  /// be merged with it.
  ///
  /// - Parameters:
  ///   - document: The plan.
  ///   - path: Where it lies; nil for standard input, of which nothing is kept.
  ///   - library: The ledetråde.
  ///   - place: The disk.
  /// - Returns: The form.
  /// - Throws: Where a CPR number is in it, or the version could not be kept.
  public static func form(
    of document: PlanDocument, at path: String?, library: GuideLibrary,
    in place: Workplace = .real()
  ) throws(WorkspaceProblem) -> PlanForm {
    let plan = document.plan
    let guide = try? library.guide(for: plan, at: path).get().guide
    try NumberStop.check(plan, guide: guide)
    var origin = FormOrigin()
    if let path {
      let mark = try asking({ .form(.notKept(path: path, $0)) }) { () throws(FileError) in
        try place.versions(of: path).keepForForm(document.bytes)
      }
      origin = FormOrigin(version: mark, file: FilePath.name(of: path))
    }
    return PlanForm(of: plan, guide: guide, origin: origin)
  }
}
