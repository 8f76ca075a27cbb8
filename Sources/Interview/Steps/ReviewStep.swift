import DanishText
import Dialogue
import PlanModel

/// The end on one screen: each theme with its goals, their state, the gravest gaps, and a number to
/// go to each; all the text on demand.
struct ReviewStep: Step {
  /// Whether one looked in from elsewhere, and goes back there.
  var isVisit = false

  var id: String { "gennemgang" }

  var asVisit: any Step { ReviewStep(isVisit: true) }

  func title(_ scene: Scene) -> String { Texts.review }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.reviewHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let gaps = Gaps(scene)
    // The state is the heading: the plan is to stand on a small screen, too.
    let state: Block =
      gaps.isDone
      ? .success(Texts.End.done(unknown: gaps.acknowledged.count))
      : .subheading("\(Texts.review) · \(Texts.End.missingHeading(gaps.list.count))")
    let question = Texts.End.question(
      isVisit: isVisit, isDone: gaps.isDone, hasAdvice: !gaps.advice.isEmpty)
    let rows = EndRows(scene, gaps)
    let gravest: [Block] =
      rows.gravest.isEmpty
      ? []
      : [
        .subheading(
          Texts.End.gravest(
            of: gaps.list.count, isMissing: gaps.list.prefix(3).allSatisfy(\.isEmpty))),
        .list(rows.gravest),
      ]
    return [state, .list(rows.items)] + gravest + [.question(question)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.choiceLabel(enter: isVisit ? Texts.goesBack : Texts.leaves),
      candidates: [Texts.End.detailsWord, Texts.End.gapsWord, Texts.End.adviceWord],
      kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed.lowercased()
    if word.isEmpty { return .keep(next: isVisit ? .onward : .leave) }
    if Texts.End.detailsWords.contains(word) { return .keep(say: details(scene), next: .to(self)) }
    let rows = EndRows(scene, Gaps(scene))
    if let behind = Texts.End.behindUnknown(word), behind.hasText {
      return acknowledge(behind, rows, scene)
    }
    if Texts.End.listWords.contains(word)
      || Texts.End.behindUnknown(word) != nil
    {
      let list = GapsStep()
      return list.exists(scene)
        ? .keep(next: .visit(list)) : .again(say: [.hint(Texts.End.nothingMissing)])
    }
    let steps = rows.steps
    guard let number = Numbers.one(word, upTo: steps.count) else {
      return .refused(Texts.noSuchNumber(steps.count))
    }
    return .keep(next: .visit(steps[number - 1]))
  }

  /// *Ved ikke 9*: what is missing at that row is not known yet; what must be mended is still missing.
  private func acknowledge(_ numbers: String, _ rows: EndRows, _ scene: Scene) -> Answer {
    guard let chosen = Numbers.read(numbers, upTo: rows.steps.count), !chosen.isEmpty else {
      return .refused(Texts.End.whichUnknown)
    }
    let gaps = chosen.flatMap { rows.gaps(at: $0) }
    if gaps.isEmpty { return .again(say: [.hint(Texts.End.nothingMissingThere)]) }
    let waiting = gaps.filter(\.canBeAcknowledged)
    if waiting.isEmpty { return .refused(Texts.End.mustBeMended) }
    return Acknowledgement.answer(for: waiting, scene) { _ in .to(self) }
  }

  /// The plan as a reader sees it, and each goal's red thread.
  private func details(_ scene: Scene) -> [Block] {
    Reading.blocks(scene) + RedThread.blocks(scene)
  }
}
