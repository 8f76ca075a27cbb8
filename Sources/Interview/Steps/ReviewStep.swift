import DanishText
import Dialogue
import PlanModel

/// The end: the plan as a reader sees it, what is covered, and the most important gaps.
struct ReviewStep: Step {
  /// Whether only coverage and gaps are shown: coming back from a gap, the plan was just read.
  var isBrief = false
  /// Whether one looked in from elsewhere, and goes back there.
  var isVisit = false

  var id: String { "gennemgang" }

  var asVisit: any Step { ReviewStep(isVisit: true) }
  /// After a gap was looked at.
  var asReturn: any Step { ReviewStep(isBrief: true, isVisit: isVisit) }

  func title(_ scene: Scene) -> String { Texts.review }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.reviewHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let gaps = Gaps(scene)
    let plan = isBrief ? [] : [.heading(Texts.review)] + Reading.blocks(scene)
    let threads = isBrief ? [] : RedThread.blocks(scene)
    return plan + [.heading(Texts.covered)] + CoverageView.blocks(scene) + threads
      + (gaps.isDone ? [.success(Texts.allDone), .paragraph(Texts.nextSteps)] : [])
      + gaps.blocks + [.question(question(gaps))]
  }

  private func question(_ gaps: Gaps) -> String {
    let first = gaps.list.isEmpty ? [] : [Texts.chooseGap]
    return (first + [isVisit ? Texts.reviewBack : Texts.reviewDone]).joined(separator: " ")
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel, kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep(next: isVisit ? .onward : .leave) }
    let gaps = Gaps(scene).list
    guard let number = Numbers.one(text, upTo: gaps.count) else {
      return .refused(Texts.noSuchGap(gaps.count))
    }
    return .keep(next: .visit(gaps[number - 1].step))
  }
}
