import DanishText
import PlanModel
import PlanWorkspace

@testable import Dialogue
@testable import Interview
@testable import PlanWorkspace
@testable import TerminalSession

extension Composed {
  private typealias Talk = Interview.Texts
  private typealias Room = PlanWorkspace.Texts

  /// What the conversation says.
  static let conversation = [
    Composed("Interview.closing") { Interview.Texts.closing(names($0)) },
    Composed("Interview.soFar done") {
      Talk.soFar(done: $0, of: 3, goals: 1, bare: [], minutes: 0, isEnough: true)
    },
    Composed("Interview.soFar one question") {
      Talk.soFar(done: min($0, 1), of: 1, goals: 0, bare: [], minutes: 0, isEnough: false)
    },
    Composed("Interview.soFar goals") {
      Talk.soFar(done: 2, of: 18, goals: $0, bare: [], minutes: $0, isEnough: false)
    },
    Composed("Interview.soFar themes") {
      Talk.soFar(done: 2, of: 18, goals: 1, bare: names($0), minutes: 85, isEnough: false)
    },
    Composed("Interview.placesLeft") { Talk.placesLeft($0) },
    Composed("Interview.noNextPlace") { Talk.noNextPlace(left: $0) },
    Composed("Interview.gravest", from: 1) { Talk.End.gravest(of: $0) },
    Composed("Interview.discussionCard") {
      Talk.discussionCard(Array(DiscussionStep.Field.allCases.suffix($0)))
    },
    Composed("Interview.nextOffer", from: 1) { Talk.nextOffer($0) },
    Composed("Interview.goalsToRevisit", from: 1) { Talk.goalsToRevisit(names($0)) },
    Composed("Interview.goalToRevisit", from: 1) {
      Talk.goalToRevisit("M1", (0..<$0).map { "samspil-\($0 + 1)" })
    },
    Composed("Interview.changedAnswers", from: 1) { Talk.changedAnswers($0) },
    Composed("Interview.proposedTheme") { Talk.proposedTheme("Effekt", names($0)) },
    Composed("Interview.proposedOrigins", from: 1) { count in
      Talk.proposedOrigins((0..<count).map { ($0 + 1, names(count)) })
    },
    Composed("Interview.progress") { Talk.progress(1, of: 18, minutes: $0) },
    Composed("Interview.minutes") { Talk.minutes($0) },
    Composed("Interview.minutes hours") { Talk.minutes(60 * $0 + 5) },
    Composed("Interview.noSuchNumbers") { Talk.noSuchNumbers($0) },
    Composed("Interview.noSuchNumber") { Talk.noSuchNumber($0) },
    Composed("Interview.chooseTheme", from: 1) { Talk.chooseTheme($0) },
    Composed("Interview.manyGoals") { Talk.manyGoals($0) },
    Composed("Interview.centre") { Talk.Place.centre(names($0)) },
    Composed("Interview.actions") { Talk.actions($0) },
    Composed("Interview.signs") { Talk.signs($0) },
    Composed("Interview.coverage") { Talk.coverage(.mentioned, goals: $0) },
    Composed("Interview.lacking", from: 1) { Talk.End.lacking(names($0)) ?? "" },
    Composed("Interview.lookAt", from: 1) { Talk.End.lookAt(names($0)) },
    Composed("Interview.unknown", from: 1) { Talk.End.unknown(names($0)) ?? "" },
    Composed("Interview.missing", from: 1) { Talk.End.missing($0) },
    Composed("Interview.missingHeading", from: 1) { Talk.End.missingHeading($0) },
    Composed("Interview.done") { Talk.End.done(unknown: $0) },
    Composed("Interview.further", from: 1) { Talk.End.further($0) },
    Composed("Interview.acknowledged", from: 1) { Talk.End.acknowledged($0) },
    Composed("Interview.themeChanged") {
      Talk.themeChanged(ThemePart.allCases.prefix($0).map(Talk.name))
    },
    Composed("Interview.unknownCommand") {
      Talk.unknownCommand(Array(["gå", "gem", "slut"].prefix($0)))
    },
    Composed("Interview.noSuchGoal") { Talk.noSuchGoal("M9", names($0)) },
    Composed("Interview.whichTheme", from: 1) { Talk.whichTheme(names($0)) },
    Composed("Interview.reordered", from: 1) { Talk.reordered(names($0)) },
    Composed("Interview.merged") { Talk.merged($0) },
    Composed("Interview.deleted", from: 1) { Talk.deleted(names($0)) },
    Composed("Interview.moreExamples", from: 1) { Talk.moreExamples($0) },
    Composed("Interview.offerQuestion") { Talk.offerQuestion(Array([2, 4, 5].prefix($0))) },
    Composed("Interview.shortWayOffer", from: 1) { Talk.shortWayOffer($0, of: 19, isAnHour: true) },
    Composed("Interview.shortWayOffer longer", from: 1) {
      Talk.shortWayOffer($0, of: 19, isAnHour: false)
    },
    Composed("Interview.onShortWay", from: 1) { Talk.onShortWay($0, of: 19) },
    Composed("Interview.onWholeWay") { Talk.onWholeWay(waiting: $0) },
    Composed("Interview.takenOrigins", from: 1) { Talk.takenOrigins(Array(1...$0)) },
    Composed("Interview.stillMissing") { Talk.stillMissing(names($0)) },
    Composed("Interview.heading") { Talk.Walk.heading("Lageret", goals: $0, minutes: 2 * $0) },
    Composed("Interview.passedOver") { Talk.Walk.passedOver(reached: names($0), retired: []) },
    Composed("Interview.passedOver both") {
      Talk.Walk.passedOver(reached: ["M8"], retired: names($0))
    },
    Composed("Interview.place", from: 1) {
      Talk.Walk.place($0, of: 3, .waiting(until: nil), from: .earliest)
    },
    Composed("Interview.state") { Talk.Walk.state(told: $0) },
    Composed("Interview.farewell") { count in
      let place = PlanPlace(path: "plan.yaml", guide: nil)
      return Talk.Walk.farewell(place, isChanged: true, rest: count).lazy.compactMap { block in
        if case .hint(let text) = block { text } else { nil }
      }.first
    },
    Composed("Interview.answeredQuestions", from: 1) { Talk.answeredQuestions($0, of: 19) },
    Composed("TerminalSession.hiddenRows", from: 1) {
      TerminalSession.Texts.hiddenRows(above: $0, below: $0)
    },
    Composed("Dialogue.noSuchNumber") { Dialogue.Texts.noSuchNumber($0) },
    Composed("TerminalSession.pasted", from: 2) { TerminalSession.Texts.pasted(lines: $0) },
  ]

  /// What is said around it.
  static let around = [
    Composed("PlanWorkspace.furtherDrafts", from: 1) { Room.Sitting.furtherDrafts($0) },
    Composed("PlanWorkspace.awaiting") { Room.Sitting.awaiting($0, in: "plan.yaml") },
    Composed("PlanWorkspace.awaiting plans", from: 1) {
      Room.Sitting.awaiting(3, plans: $0, path: nil)
    },
    Composed("PlanWorkspace.newestGuide", from: 2) {
      Room.Sitting.newestGuide("Ledetråd 2016", of: $0)
    },
    Composed("PlanWorkspace.state") {
      Room.Sitting.state("plan.yaml", answered: $0, of: 18, goals: $0, missing: $0)
    },
    Composed("PlanWorkspace.state no guide") {
      Room.Sitting.state("plan.yaml", answered: $0, of: nil, goals: $0)
    },
    Composed("PlanWorkspace.setAside", from: 1) {
      Room.Sitting.setAside((1...max($0, 1)).map { $0 * 10...$0 * 10 })
    },
    Composed("PlanWorkspace.setAside range") { Room.Sitting.setAside([5...5 + $0]) },
    Composed("PlanWorkspace.furtherProblems", from: 1) { Room.Sitting.furtherProblems($0) },
    Composed("PlanWorkspace.drafts", from: 1) { Room.Recovery.drafts($0) },
    Composed("PlanWorkspace.others") { Room.Recovery.others(names($0)) },
    Composed("PlanWorkspace.more", from: 1) { Room.Recovery.more($0) },
    Composed("PlanWorkspace.missingGlyphs", from: 1) { Room.missingGlyphs(names($0)) },
    Composed("PlanWorkspace.missingGlyphs many", from: 1) { Room.missingGlyphs(names($0 + 8)) },
    Composed("PlanWorkspace.account version", from: 1) {
      WorkspaceProblem.version(.noSuch(9, count: $0, path: "plan.yaml")).account.text
    },
    Composed("PlanWorkspace.account plans here", from: 2) {
      WorkspaceProblem.overview(.severalPlansHere(names($0))).account.text
    },
    Composed("PlanWorkspace.account no plans", from: 1) {
      WorkspaceProblem.overview(.noPlansThere(paths: names($0))).account.text
    },
  ]
}
