import DanishText
public import PlanFollowUp
public import PlanModel
public import PlanProse

/// What a leader goes on with after a course: what the plan lacks most, and when it is looked at again.
public struct TakeHome {
  private let plan: Plan
  private let sheet: RunSheet
  private let gaps: [String]
  private let day: PlanDay?
  private let file: String

  /// Puts it together.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - sheet: The run sheet of the course.
  ///   - gaps: What the plan lacks most, a line each.
  ///   - day: The first follow-up; nil where the plan has no day for it.
  ///   - file: The plan's file, as the leader names it.
  public init(_ plan: Plan, on sheet: RunSheet, gaps: [String], day: PlanDay?, file: String) {
    (self.plan, self.sheet, self.gaps, self.day, self.file) = (plan, sheet, gaps, day, file)
  }

  /// The document.
  public var document: Document {
    let name = CalendarTexts.name(plan.centre)
    let title = name.hasText ? CourseTexts.next(for: name) : CourseTexts.next
    let subtitle = [sheet.title, sheet.date?.value?.danish].compactMap(\.self)
      .joined(separator: " · ")
    let head = [Passage.title(title)] + (subtitle.isEmpty ? [] : [.subtitle(subtitle)])
    return Document(
      head + lacking + followUp + goingOn,
      about: DocumentAbout(
        title: title, subject: sheet.title, day: sheet.date?.value, isShort: true))
  }

  private var lacking: [Passage] {
    gaps.isEmpty
      ? [.heading(CourseTexts.gaps), .paragraph(CourseTexts.noGaps)]
      : [.heading(CourseTexts.gaps(gaps.count)), .points(gaps)]
  }

  private var followUp: [Passage] {
    guard let day else { return [.heading(CourseTexts.followUp), .paragraph(CourseTexts.noDay)] }
    return [
      .heading(CourseTexts.followUp),
      .paragraph("\(CourseTexts.on(day.last)) \(CalendarTexts.summary(day, nil))."),
      .paragraph(CourseTexts.calendar),
    ]
  }

  private var goingOn: [Passage] {
    [.heading(CourseTexts.goingOn), .points(CourseTexts.ways(file: file))]
  }
}
