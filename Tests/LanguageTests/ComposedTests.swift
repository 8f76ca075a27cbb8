import TestSupport
import Testing

/// Sentences that are put together, with none, one, two and three: each stands in a golden file that
/// somebody has read.
@Suite struct ComposedTests {
  @Test func `sentences are right with none, one, two and three`() {
    let lines = Composed.all.flatMap { sentence in
      [sentence.name] + (0...3).map { "  \($0): \(sentence.say($0) ?? "–")" } + [""]
    }
    let difference = GoldenFile("composed.txt").difference(from: lines.joined(separator: "\n"))
    #expect(difference == nil)
  }

  @Test(arguments: Composed.all.map(\.name))
  func `a number and its noun agree`(name: String) throws {
    let sentence = try #require(Composed.all.first { $0.name == name })
    for count in 0...3 {
      let text = sentence.say(count) ?? ""
      let plurals =
        /\b1 (?:planer|centre|temaer|filer|linjer|advarsler|steder|minutter|timer|udgaver)\b/
      let singulars = /\b(?:0|[2-9]|1\d) (?:plan|center|tema|fil|linje|advarsel|sted|minut|time)\b/
      #expect(!text.contains(plurals), "\(text)")
      #expect(!text.contains(singulars), "\(text)")
      #expect(!text.contains(#/ {2}|\( |\(\)| [.,;](?:\s|$)|\((?:er|e|r)\)|[.?!][.?!]/#), "\(text)")
    }
  }

  /// Functions whose number is no count: a year, a place in a row, a limit, a code.
  private static let uncounted: Set<Substring> = [
    "PlanWorkspace.problem", "Interview.dateOutsideYear",
    "Interview.themeLabel", "Interview.noSuchDay", "Interview.otherYear", "Interview.sameYear",
    "Interview.answerNumber", "PlanCommands.label", "Interview.oddPlace", "PlanReports.mendFile",
    "Interview.carriedFrom", "Interview.itemDeleted", "PlanCommands.sayYes", "Dialogue.choiceLabel",
    "PlanReports.line", "PlanReports.goal", "PlanReports.share", "PlanReports.copies",
    "PlanReports.number", "PlanReports.libraryError", "PlanReports.fronts", "PlanReports.backs",
    "PlanRules.file", "Interview.lastDates", "Interview.hearingsRead", "Interview.examples",
    "Interview.longShortWay",
    "PlanRules.goalNumber", "PlanProse.finding", "PlanFormat.tooDeep", "PlanFormat.tooLarge",
    "CommandLineDanish.cannotWrite", "Interview.offerSource", "PlanFormat.tooManyDirectives",
    "PlanCommands.noAhead", "PlanCommands.noGoals", "PlanCommands.noStrategies",
    "PlanCommands.onlyFirst", "PlanCommands.tooMany",
    "PlanReports.title", "PlanReports.deadlineTitle", "PlanReports.wheelTitle",
    "PlanReports.week", "PlanReports.month", "PlanReports.shortDates",
    "PlanReports.day", "PlanReports.due", "PlanReports.cut", "PlanReports.shortened",
    "PlanReports.entry", "PlanReports.treated",
    "PlanReports.meeting", "PlanReports.planTitle", "PlanRules.strategy",
    "PlanWorkspace.strategyGuideAbout", "PlanWorkspace.strategyGuideTitle",
    "PlanForms.missing", "PlanFormat.tooManyNodes", "PlanFormat.tooManyFields",
    "PlanFormat.tooManyItems", "WebSession.done", "WebSession.rest",
    "aarsplan-kursus.notServed", "aarsplan-kursus.onlyHere", "PlanRules.block",
    "PlanCommands.noCount", "Workshop.goal",
    "PlanCommands.place", "PlanCommands.title", "PlanCommands.blockLines", "PlanReports.block",
    "PlanReports.difference",
    "Workshop.firstDate", "Interview.heritageQuestion", "Interview.noMinutes",
    "Interview.atLeast", "Interview.atMost", "PlanWorkspace.from",
    "PlanReports.cells",
  ]

  @Test func `every text that takes a number or names is among them`() {
    let tried = Set(Composed.all.map(\.function))
    for function in TextFunctions.counting {
      #expect(tried.contains(function) || Self.uncounted.contains(function), "\(function)")
    }
    #expect(TextFunctions.counting.count > 80)
    for function in Self.uncounted {
      #expect(TextFunctions.counting.contains(function), "\(function)")
    }
  }
}
