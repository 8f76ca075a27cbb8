import DanishText
public import PlanModel

/// The run sheet of a course that is to be: its time is dealt out from how long answers take.
///
/// A course begins with a welcome and why there is a ledetråd. Each theme goes from writing alone over
/// talking two and two, or in groups, to what all hear. Then everyone writes a goal, has it read by
/// another, looks at what the checker misses first, and chooses the day of the first follow-up.
public struct RunSheetDraft: Sendable {
  /// The run sheet.
  public let runSheet: RunSheet
  /// The questions for which there is no time, in the ledetråd's order.
  public let questionsLeftOut: [Question]
  /// The themes for which there is no time.
  public let themesLeftOut: [Theme]
  /// The themes that are for none of the centres.
  public let themesForOthers: [Theme]
  /// How much earlier it ends than was wanted, since there is no more to do; in minutes.
  public let minutesLeft: Int

  /// Deals out the time of a course.
  public init(_ wish: CourseWish) throws(CourseProblem) {
    self = try wish.guide.vocabulary.speaking { () throws(CourseProblem) in
      try Self(spoken: wish)
    }
  }

  private init(spoken wish: CourseWish) throws(CourseProblem) {
    let start = try Self.start(of: wish)
    let themes = wish.guide.themes.filter { Self.isFor($0, wish.centres) }
    guard !themes.isEmpty else { throw .noThemes }
    guard let plan = CoursePlan.best(themes, wish, from: start) else {
      throw .tooShort(minutes: wish.minutes)
    }
    var sheet = RunSheet()
    sheet.title = wish.title ?? RunSheetTexts.title(wish.guide)
    sheet.guide = wish.guide.id
    sheet.year = .known(wish.guide.year)
    sheet.date = wish.date.map(Entry.known)
    sheet.start = .known(start)
    sheet.participants = wish.participants.flatMap { Amount($0) }.map(Entry.known)
    let writer = BlockWriter(wish, themes: plan.choice.themes, parts: plan.parts)
    sheet.blocks = writer.blocks(plan.deal)
    sheet.end = start.adding(minutes: sheet.minutes).map(Entry.known)
    runSheet = sheet
    minutesLeft = wish.minutes - sheet.minutes
    let chosen = Set(plan.choice.questions.flatMap(\.questions).map(\.id))
    themesLeftOut = Array(themes.dropFirst(plan.choice.themes.count))
    themesForOthers = wish.guide.themes.filter { !Self.isFor($0, wish.centres) }
    questionsLeftOut = plan.choice.themes.flatMap(\.questions).filter { !chosen.contains($0.id) }
  }

  /// When it begins. Refuses what is no course.
  private static func start(of wish: CourseWish) throws(CourseProblem) -> TimeOfDay {
    if wish.minutes < CourseWish.fewestMinutes { throw .tooShort(minutes: wish.minutes) }
    if wish.minutes > CourseWish.mostMinutes { throw .tooLong(minutes: wish.minutes) }
    guard let start = wish.start ?? CourseWish.usualStart,
      start.adding(minutes: wish.minutes) != nil
    else { throw .pastMidnight }
    return start
  }

  private static func isFor(_ theme: Theme, _ centres: [Centre]) -> Bool {
    centres.isEmpty || centres.contains { theme.applies(to: $0) }
  }
}

/// The way in which a course is put together that suits its time.
private struct CoursePlan {
  let choice: QuestionChoice
  let parts: [CoursePart]
  let deal: TimeDeal

  /// The first shape in which all questions of the core fit; else the one that asks least.
  static func best(
    _ themes: [Theme], _ wish: CourseWish, from start: TimeOfDay
  ) -> CoursePlan? {
    var found: CoursePlan?
    for shape in shapes(themes.count, wish.participants) {
      guard let plan = CoursePlan(themes, shape, wish, start) else { continue }
      found = plan
      if plan.choice.hasCore, plan.choice.themes.count == themes.count { break }
    }
    return found
  }

  private static func shapes(_ themes: Int, _ participants: Int?) -> [CourseShape] {
    var steps = [1, 2, 3].filter { $0 < themes }
    steps.append(max(themes, 1))
    let shapes = steps.map {
      CourseShape(themesPerPlenary: $0, exchangesGoals: true, participants: participants)
    }
    return shapes + [
      CourseShape(
        themesPerPlenary: max(themes, 1), exchangesGoals: false, participants: participants)
    ]
  }

  /// Fewer and fewer questions are chosen until they fit together with the breaks.
  private init?(
    _ themes: [Theme], _ shape: CourseShape, _ wish: CourseWish, _ start: TimeOfDay
  ) {
    let hasLunch = BreakPlan.hasLunch(from: start, minutes: wish.minutes)
    for breaks in 0...8 {
      let pauses = BreakPlan.minutes(of: breaks, in: wish.minutes, hasLunch: hasLunch)
      let choice = QuestionChoice(themes, shape: shape, minutes: wish.minutes - pauses)
      let parts = shape.parts(choice.questions)
      guard let deal = TimeDeal(parts, from: start, minutes: wish.minutes) else { continue }
      // It chose for as many breaks as there came to be, or for more.
      guard deal.breaks.breaks.count <= breaks else { continue }
      (self.choice, self.parts, self.deal) = (choice, parts, deal)
      return
    }
    return nil
  }
}
