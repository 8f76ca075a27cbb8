import PlanFollowUp
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
    try NumberStop.check(plan, guide: guide)
    let calendar = calendar
    let pictures = [
      YearWheel(calendar)?.picture,
      RedThread(of: document.plan, guide: guide, hasQuestions: hasReflections)?.picture,
    ]
    return PlanPaper(
      of: document.plan, guide: guide, hasReflections: hasReflections, remarks: remarks,
      pictures: pictures.compactMap(\.self), calendar: calendar
    ).document
  }

  /// The plan's days, with the committees' meetings where its register of strategies is at hand.
  private var calendar: PlanCalendar {
    let days = PlanCalendar(FollowedPlan(document.plan, in: place ?? "", guide: guide))
    let names = [guide?.register].compactMap(\.self)
    let known = try? RegisterLibrary().register(
      namedBy: names, beside: [place].compactMap(\.self))
    return known.map { days.meeting($0.register) } ?? days
  }

  /// What the checker says, in words that go with no file.
  private var remarks: [String] {
    let result = PlanInspector(PlanInput(), library: library)
      .check(document, place ?? PlanInput.standard, at: place).result
    return PlanRemarks.sentences(result.findings, in: document.plan, guide: guide)
  }
}
