public import PlanFormat
import PlanModel
public import PlanProse
import PlanReports
import PlanRules

/// Makes a plan ready to be handed out: checked, and stopped where a CPR number is in it.
public struct PaperDesk {
  private let library: GuideLibrary
  private let document: PlanDocument
  private let place: String?
  private let guide: Ledetraad?

  /// A plan that was read from a path; nil is standard input.
  public init(_ document: PlanDocument, at place: String?, library: GuideLibrary) {
    (self.document, self.place, self.library) = (document, place, library)
    guide = try? library.guide(for: document.plan, at: place).get().guide
  }

  /// The plan on paper.
  ///
  /// - Parameter hasReflections: Whether the answers are in it; the public edition has none.
  /// - Returns: The document.
  /// - Throws: `DocumentProblem.hasNumbers` where a text that would be in it has a CPR number.
  public func paper(hasReflections: Bool) throws(WorkspaceProblem) -> Document {
    var plan = document.plan
    if !hasReflections { plan.reflections = [] }
    try refuseNumbers(in: plan)
    return PlanPaper(
      of: document.plan, guide: guide, hasReflections: hasReflections, remarks: remarks
    ).document
  }

  private func refuseNumbers(in plan: Plan) throws(WorkspaceProblem) {
    let found = PrivateNumbers.findings(in: plan)
    guard found.isEmpty else {
      let names = PlanRemarks.places(found, in: plan, guide: guide)
      throw .document(.hasNumbers(places: names))
    }
  }

  /// What the checker says, in words that go with no file.
  private var remarks: [String] {
    let (checker, _) = CheckerShelf(library: library, selection: .all)
      .checker(for: document.plan, at: place)
    let result = checker.check(
      document.plan, bytes: document.text, formatFindings: document.problems,
      locate: document.located)
    return PlanRemarks.sentences(result.findings, in: document.plan, guide: guide)
  }
}
