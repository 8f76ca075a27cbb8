import Dialogue
import PlanForms
import PlanWorkspace

/// What `hent` asks where it cannot know. Where nobody can be asked, or nobody wants to be, nothing
/// that somebody wrote is lost: copies are new goals unless nothing was changed in them, goals that are
/// gone are deleted, and where both say something, the plan stands.
struct ImportQuestions {
  private var stage: Stage
  private let asks: Bool

  init(stage: Stage, asks: Bool) { (self.stage, self.asks) = (stage, asks) }

  /// Whether somebody is there to be asked.
  var canAsk: Bool { asks && stage.canChoose }

  /// What becomes of copies and of goals that are gone; nil where the leader stopped.
  mutating func decisions(on reading: FormReading) -> FormReading.Decisions? {
    var decisions = FormReading.Decisions()
    for (place, copy) in reading.copies.enumerated() {
      var isLeftOut = copy.isSame
      if canAsk {
        guard
          let answer = choose(
            Texts.Import.copied(copy),
            copy.isSame ? Texts.Import.sameCopyChoices : Texts.Import.copyChoices)
        else { return nil }
        isLeftOut = (answer == 0) == copy.isSame
      }
      if isLeftOut { decisions.copiesLeftOut.insert(place) }
    }
    for goal in reading.missing where canAsk {
      guard let answer = choose(Texts.Import.gone(goal), Texts.Import.goneChoices) else {
        return nil
      }
      if answer == 0 { decisions.goalsKept.insert(goal.place) }
    }
    return decisions
  }

  /// The clashes that end as the form has it, by their places; nil where the leader stopped.
  mutating func choices(among clashes: [FormMerge.Clash]) -> Set<Int>? {
    var chosen: Set<Int> = []
    for (place, clash) in clashes.enumerated() where canAsk {
      guard let answer = choose(Texts.Import.clash(clash), Texts.Import.clashChoices) else {
        return nil
      }
      if answer == 1 { chosen.insert(place) }
    }
    return chosen
  }

  /// Whether the plan is to be changed like that.
  mutating func agrees(to question: String) -> Bool {
    choose(question, Texts.Import.saveChoices) == 0
  }

  private mutating func choose(_ question: String, _ choices: [String]) -> Int? {
    stage.choose([.paragraph(question)], choices.map { ListItem(text: $0) })
  }
}
