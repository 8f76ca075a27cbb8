import DanishText
import Dialogue
import Language
import PlanModel

/// `:dato`: what is told from now on is of another day, one that has come.
struct SetDay: Command {
  let names = ["dato", "date"]
  var usage: String { tr(":dato DAG") }
  let summary = Texts.Walk.daySummary

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let walk = interview.scene.walk else { return interview.ask() }
    guard argument.hasText else { return interview.again([.hint(Texts.Walk.whichDay(walk.day))]) }
    let scene = interview.scene
    guard let day = Self.read(argument, from: walk.start, today: scene.today) else {
      let doubt = DanishDate.doubt(argument, year: walk.start.year).flatMap(Texts.noSuchDay)
      return interview.refuse(doubt ?? Texts.Walk.noDay)
    }
    if day > scene.today { return interview.refuse(Texts.Walk.notYet(day)) }
    interview.scene.walk?.day = day
    var told = [Block.success(Texts.Walk.dayIs(day))]
    if let part = interview.step as? any FollowUpPart {
      let isBegun = !(part is FollowUpStep) && day != walk.day
      if isBegun, scene.goal(part.goal)?.entry(on: walk.day) != nil {
        told.append(.hint(Texts.Walk.staysOn(walk.day)))
      }
      interview.position.step = FollowUpStep(goal: part.goal)
      interview.line.begin(interview.step)
    }
    return told.map(Effect.show) + interview.present()
  }

  /// Without a year it is the latest such day that has come, in the year of the day that the walk
  /// looks from or the one before.
  static func read(_ text: String, from start: PlanDate, today: PlanDate) -> PlanDate? {
    let days = [start.year, start.year - 1].map {
      DanishDate.read(text, today: start, year: $0)
    }
    // With a year both are the same.
    return days[0] == days[1] ? days[0] : days.compactMap(\.self).first { $0 <= today }
  }
}
