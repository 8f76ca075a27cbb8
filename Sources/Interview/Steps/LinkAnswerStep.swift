import DanishText
import Dialogue
import PlanModel

/// An answer that no goal builds on: the leader says which goal it belongs to, or none.
struct LinkAnswerStep: Step {
  let question: Question

  var id: String { "\(question.id).mål" }

  func title(_ scene: Scene) -> String { Texts.linkTitle(question.id) }
  func deed(_ scene: Scene) -> String { Texts.Deed.link(of: question.id) }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(ofQuestion: question.id) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.linkHelp)] }
  func exists(_ scene: Scene) -> Bool { answer(in: scene).hasText && !goals(scene).isEmpty }

  private func answer(in scene: Scene) -> String? {
    scene.plan.reflections.first { $0.question == question.id }?.answer
  }

  /// The goals to choose from: those of the question's own theme first.
  private func goals(_ scene: Scene) -> [(id: String, goal: Goal)] {
    let own = theme(scene)?.id
    let goals = scene.plan.goals.filter { $0.theme == own }
    let others = scene.plan.goals.filter { $0.theme != own }
    return (goals + others).compactMap { goal in goal.id.map { ($0, goal) } }
  }

  func opening(_ scene: Scene) -> [Block] {
    let goals = goals(scene)
    let items = goals.enumerated().map { number, goal in
      let isLinked = goal.goal.springsFrom.contains(question.id)
      return ListItem(
        number: number + 1, mark: isLinked ? .chosen : .free, text: goal.id,
        note: scene.short(goal.goal.title ?? "", words: 9))
    }
    let none = ListItem(number: goals.count + 1, mark: .free, text: Texts.belongsToNone)
    return [
      .quote(label: question.text, text: answer(in: scene) ?? ""), .question(Texts.linkQuestion),
      .list(items + [none]),
    ]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Choice.label(standard: goals(scene).count + 1), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let goals = goals(scene)
    let none = goals.count + 1
    guard let number = text.hasText ? number(text, among: goals.map(\.id)) : none else {
      return .refused(Texts.noSuchNumber(none))
    }
    if number == none { return .keep(say: [.hint(Texts.answerStandsAlone)]) }
    let goal = goals[number - 1].id
    var plan = scene.plan
    plan.change(goal: goal) { goal in
      if !goal.springsFrom.contains(question.id) { goal.springsFrom.append(question.id) }
    }
    if plan == scene.plan { return .keep() }
    return .change(plan, say: [.success(Texts.linked(to: goal))])
  }

  /// A goal by its number in the list or by its id.
  private func number(_ text: String, among ids: [String]) -> Int? {
    let named = ids.firstIndex { $0.lowercased() == text.trimmed.lowercased() }.map { $0 + 1 }
    return named ?? Numbers.one(text, upTo: ids.count + 1)
  }
}
