import DanishText
import Language
public import PlanModel
public import PlanProse
public import Workshop

/// What came of a course, for whoever held it: its time block by block, how deep the plans got, and how
/// the questions did. Nothing in it is about one plan.
public struct CourseSummary {
  private let sheet: RunSheet
  private let standing: WorkshopStanding
  private let tally: CourseTally

  /// Puts it together from the run sheet, where its clock ended, and what the plans come to.
  public init(_ sheet: RunSheet, _ standing: WorkshopStanding, _ tally: CourseTally) {
    (self.sheet, self.standing, self.tally) = (sheet, standing, tally)
  }

  /// The document.
  public var document: Document {
    let title = CourseTexts.summary
    let subtitle = [sheet.title, sheet.date?.value?.danish].compactMap(\.self)
      .joined(separator: " · ")
    return Document(
      [.title(title)] + (subtitle.isEmpty ? [] : [.subtitle(subtitle)]) + time + plans + questions,
      about: DocumentAbout(
        title: title, subject: sheet.title, day: sheet.date?.value, isShort: true))
  }

  // MARK: Time

  private var time: [Passage] {
    guard let began = standing.began, let ends = standing.ends else {
      return [.heading(CourseTexts.time), .paragraph(CourseTexts.noClock)]
    }
    let whole = CourseTexts.whole(
      from: began.time?.shown ?? "", to: ends.time?.shown ?? "",
      behind: standing.phase == .ended ? Self.minutes(standing.lag) : nil)
    let rows = zip(sheet.blocks, standing.blocks).enumerated().map { index, block in
      row(block.0, block.1, index + 1)
    }
    return [
      .heading(CourseTexts.time), .paragraph(whole),
      .table(
        PassageTable(
          caption: CourseTexts.blocks, columns: CourseTexts.blockColumns, rows: rows)),
    ]
  }

  private func row(
    _ block: RunSheet.Block, _ time: WorkshopStanding.Block, _ number: Int
  ) -> [String] {
    let title = block.title.hasText ? block.title ?? "" : CourseTexts.block(number)
    let planned = String(Self.minutes(time.planned))
    guard time.visits > 0 else { return [title, planned, CourseTexts.notHeld, "", ""] }
    let difference = Self.minutes(time.used) - Self.minutes(time.planned)
    let paused = Self.minutes(time.paused)
    return [
      title, planned, String(Self.minutes(time.used)), CourseTexts.difference(difference),
      paused > 0 ? String(paused) : "",
    ]
  }

  private static func minutes(_ span: Int64) -> Int {
    Int((Double(span) / Double(Span.minute)).rounded())
  }

  // MARK: The plans

  private var plans: [Passage] {
    let head = Passage.heading(Words.plan.theMany.capital)
    guard tally.isTold else { return [head, .paragraph(CourseTexts.tooFew(tally.plans))] }
    let rows = tally.themes.map { theme in
      [theme.title] + theme.depths.map { CourseTexts.count($0.count) }
    }
    return [
      head, .paragraph(CourseTexts.plans(tally.plans, goals: tally.goals)),
      .table(
        PassageTable(
          caption: CourseTexts.depths,
          columns: [Words.theme.one.capital] + CoverageDepth.steps.map(\.shown), rows: rows)),
    ]
  }

  private var questions: [Passage] {
    guard !tally.questions.isEmpty else { return [] }
    let rows = tally.questions.map { question in
      [
        question.text, CourseTexts.count(question.answered), CourseTexts.count(question.skipped),
        CourseTexts.count(question.open), question.length.map(CourseTexts.length) ?? "",
      ]
    }
    let often = tally.questions.filter(\.isOftenLeft).map(\.text)
    return [
      .heading(CourseTexts.questions), .paragraph(CourseTexts.aboutQuestions),
      .table(
        PassageTable(
          caption: CourseTexts.questions, columns: CourseTexts.questionColumns, rows: rows)),
      .heading(CourseTexts.nextGuide),
    ]
      + (often.isEmpty
        ? [.paragraph(CourseTexts.noneLeft)]
        : [.paragraph(CourseTexts.oftenLeft), .points(often)])
      + (tally.questions.contains { $0.length == .short }
        ? [
          .paragraph(CourseTexts.shortAnswers),
          .points(tally.questions.filter { $0.length == .short }.map(\.text)),
        ] : [])
  }
}
