import DanishText
import Dialogue
import PlanModel

/// The ledetråd on one screen, with a number for each part and what the checker says of it.
struct GuideEndStep: Step {
  /// Whether one looked in from elsewhere, and goes back there.
  var isVisit = false

  var id: String { "gennemgang" }
  var asVisit: any Step { GuideEndStep(isVisit: true) }

  func title(_ scene: Scene) -> String { Texts.Authoring.endTitle }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.endHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let contents = GuideContents(scene)
    return [.subheading(Texts.Authoring.endTitle), .list(contents.short)]
      + GuideFindings(scene).gravest + [.question(Texts.Authoring.endQuestion)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.choiceLabel(enter: isVisit ? Texts.goesBack : Texts.leaves),
      candidates: [Texts.Authoring.adviceWord], kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed.lowercased()
    if word.isEmpty { return .keep(next: isVisit ? .onward : .leave) }
    if word == Texts.Authoring.adviceWord {
      return .keep(next: .visit(GuideFindingsStep()))
    }
    let steps = GuideContents(scene).shortSteps
    guard let number = Numbers.one(word, upTo: steps.count) else {
      return .refused(Texts.noSuchNumber(steps.count))
    }
    return .keep(next: .visit(steps[number - 1]))
  }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.writeNumber)]) : answer("", scene)
  }
}

/// All that the checker says, with a number that goes to each place.
struct GuideFindingsStep: Step {
  var id: String { "råd" }

  func title(_ scene: Scene) -> String { Texts.Authoring.findingsTitle }

  func opening(_ scene: Scene) -> [Block] {
    let findings = GuideFindings(scene)
    return [.subheading(Texts.Authoring.findingsTitle)]
      + (findings.items.isEmpty ? [.hint(Texts.Authoring.nothingFound)] : [.list(findings.items)])
      + [.question(Texts.Authoring.cardQuestion)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel(enter: Texts.goesBack), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep() }
    let steps = GuideFindings(scene).steps
    guard let number = Numbers.one(text, upTo: steps.count) else {
      return .refused(Texts.noSuchNumber(steps.count))
    }
    return .keep(next: .visit(steps[number - 1]))
  }
}
