import Dialogue
import PlanModel
import Workshop

/// What `saml` asks where several people wrote different things of the same. Where nobody can be asked,
/// or nobody wants to be, all of it stays.
struct GatherQuestions {
  private var stage: Stage
  private let asks: Bool
  private let gathering: PlanGathering

  init(stage: Stage, asks: Bool, _ gathering: PlanGathering) {
    (self.stage, self.asks, self.gathering) = (stage, asks, gathering)
  }

  /// Whether somebody is there to be asked.
  var canAsk: Bool { asks && stage.canChoose }

  /// Whether a file may be replaced.
  mutating func agrees(toReplace path: String) -> Bool {
    choose([.paragraph(Texts.Gather.replaces(path))], Texts.Gather.replaceChoices) == 0
  }

  /// What was decided, by the decisions' places; nil where the leader stopped.
  mutating func decide(_ guide: Ledetraad?) -> [Int: String]? {
    guard canAsk else { return [:] }
    var decided: [Int: String] = [:]
    let decisions = gathering.decisions
    for (number, decision) in decisions.enumerated() {
      let place = Texts.Gather.place(decision, guide)
      let head: [Block] = [
        .progress(
          done: number, total: decisions.count,
          text: Texts.Gather.progress(number + 1, decisions.count)),
        .question(place),
      ]
      let quotes = decision.choices.map { choice in
        Block.quote(label: Texts.Gather.from(names(choice)), text: choice.text)
      }
      var choices = decision.choices.map { Texts.Gather.take(names($0)) }
      if decision.isProse { choices.append(Texts.Gather.takeAll(decision.choices.count)) }
      choices += [Texts.Gather.writeNew, Texts.Gather.later]
      guard let answer = choose(head + quotes, choices) else { return nil }
      switch answer {
      case decision.choices.indices: decided[number] = decision.choices[answer].text
      case choices.count - 1: continue
      case choices.count - 2:
        guard let text = write(decision, place) else { return nil }
        decided[number] = text
      default: decided[number] = gathering.together(decision)
      }
    }
    return decided
  }

  private func names(_ choice: PlanGathering.Decision.Choice) -> [String] {
    choice.sources.map { gathering.sources[$0].name }
  }

  /// Something new, with all of it as a start.
  private mutating func write(_ decision: PlanGathering.Decision, _ place: String) -> String? {
    let start =
      decision.isProse
      ? decision.choices.map(\.text).joined(separator: "\n\n") : decision.choices[0].text
    var writing = TextRequest(
      [.hint(Texts.Gather.writing)], label: Texts.Gather.newText, start: start)
    stage.ask(&writing)
    return writing.text
  }

  private mutating func choose(_ blocks: [Block], _ choices: [String]) -> Int? {
    stage.choose(blocks, choices.map { ListItem(text: $0) })
  }
}
