import PlanModel

/// The end: the plan as a reader sees it, what is covered, and the most important gaps.
struct ReviewStep: Step {
  /// Whether only coverage and gaps are shown: coming back from a gap, the plan was just read.
  var isBrief = false

  var id: String { "gennemgang" }

  func title(_ scene: Scene) -> String { Texts.review }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.reviewHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let gaps = Gaps.mostImportant(scene)
    let plan = isBrief ? [] : [.heading(Texts.review)] + Reading.blocks(scene)
    let threads = isBrief ? [] : RedThread.blocks(scene)
    return plan + [.heading(Texts.covered)] + CoverageView.blocks(scene) + threads
      + Gaps.blocks(gaps)
      + (gaps.isEmpty ? [.success(Texts.allDone)] : [])
      + [.question(gaps.isEmpty ? Texts.reviewDone : Texts.reviewQuestion)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel, kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed
    if word.isEmpty { return .keep(next: .leave) }
    let gaps = Gaps.mostImportant(scene)
    guard let number = Int(word), gaps.indices.contains(number - 1) else {
      return .refused(Texts.noSuchGap(gaps.count))
    }
    return .keep(next: .visit(gaps[number - 1].step))
  }
}
