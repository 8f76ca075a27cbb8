import DanishText
import Dialogue
import PlanModel
import PlanRules

/// What is missing, gravest first: a number goes there, and what is not known yet is acknowledged.
struct GapsStep: Step {
  var id: String { "mangler" }

  /// More would not stand on a small screen.
  private static let most = 9

  func title(_ scene: Scene) -> String { Texts.End.gapsTitle }
  func deed(_ scene: Scene) -> String { Texts.End.acknowledging }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.End.gapsHelp)] }
  func exists(_ scene: Scene) -> Bool {
    let gaps = Gaps(scene)
    return !gaps.list.isEmpty || !gaps.advice.isEmpty
  }

  /// What is listed: what is missing, or else what one may do besides.
  private func listed(_ scene: Scene) -> [Gaps.Gap] {
    let gaps = Gaps(scene)
    return Array((gaps.isDone ? gaps.advice : gaps.list).prefix(Self.most))
  }

  func opening(_ scene: Scene) -> [Block] {
    let gaps = Gaps(scene)
    let listed = listed(scene)
    let further = (gaps.isDone ? gaps.advice : gaps.list).count - listed.count
    let heading = gaps.isDone ? Texts.adviceHeading : Texts.End.gapsTitle
    let items = listed.enumerated().map { number, gap in gap.item(number: number + 1, scene) }
    return [.subheading(heading), .list(items)]
      + (further > 0 ? [.hint(Texts.End.further(further))] : [])
      + [.question(Texts.End.whichGap(canWait: listed.contains(where: \.canBeAcknowledged)))]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.choiceLabel(enter: Texts.goesBack), candidates: [Texts.End.unknownWord],
      kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed.lowercased()
    if word.isEmpty { return .keep() }
    let listed = listed(scene)
    if let rest = Texts.End.behindUnknown(word) { return acknowledge(rest, of: listed, scene) }
    guard let number = Numbers.one(word, upTo: listed.count) else {
      return .refused(Texts.noSuchNumber(listed.count))
    }
    guard let step = listed[number - 1].step(scene) else {
      return .again(say: [.problem(Texts.End.notHere)])
    }
    return .keep(next: .visit(step))
  }

  private func acknowledge(
    _ numbers: String, of listed: [Gaps.Gap], _ scene: Scene
  ) -> Answer {
    guard let chosen = Numbers.read(numbers, upTo: listed.count), !chosen.isEmpty else {
      return .refused(Texts.End.whichUnknown)
    }
    let gaps = chosen.map { listed[$0 - 1] }
    guard gaps.allSatisfy(\.canBeAcknowledged) else { return .refused(Texts.End.mustBeMended) }
    return Acknowledgement.answer(for: gaps, scene) { $0.isDone ? .onward : .to(self) }
  }

  func advice(from before: Scene, to after: Scene) -> [Block] { [] }
}
