import Dialogue
import PlanModel

/// Which answers a goal springs from: the assistant proposes, the leader decides.
struct OriginStep: GoalStep {
  let goal: String

  var part: GoalPart { .springsFrom }

  /// Where nothing has been answered there is nothing to choose from.
  func mark(_ scene: Scene) -> Mark? {
    guard let goal = scene.goal(goal) else { return nil }
    return goal.springsFrom.isEmpty && answers(scene).isEmpty ? nil : part.mark(goal)
  }

  func opening(_ scene: Scene) -> [Block] {
    let answers = answers(scene)
    guard !answers.isEmpty else { return [heading(scene), .paragraph(Texts.noAnswersYet)] }
    let items = answers.enumerated().map { number, answer in
      ListItem(
        number: number + 1, mark: mark(answer.question.id, scene), text: answer.question.id,
        note: scene.short(answer.text))
    }
    var blocks: [Block] = [heading(scene)]
    if isToRevisit(scene) { blocks.append(.advice(Texts.revisit)) }
    return blocks + [.list(items), .question(Texts.question(part))] + why(scene)
  }

  private func mark(_ question: String, _ scene: Scene) -> Mark {
    guard let goal = scene.goal(goal), goal.springsFrom.contains(question) else { return .free }
    return goal.toRevisit.contains(question) ? .broken : .chosen
  }

  private func isToRevisit(_ scene: Scene) -> Bool {
    scene.goal(goal).map { !$0.toRevisit.isEmpty } ?? false
  }

  /// Why the proposal is what it is: the words that goal and answer share.
  private func why(_ scene: Scene) -> [Block] {
    guard let goal = scene.goal(goal), goal.springsFrom.isEmpty else { return [] }
    let proposals = Proposals.origins(of: goal, among: answers(scene), in: scene.plan)
    guard !proposals.isEmpty else { return [] }
    return [.hint(Texts.proposedOrigins(proposals.map { ($0.number, $0.words) }))]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: label, prefill: prefill(scene), kind: "numre", field: id)
  }

  private func prefill(_ scene: Scene) -> String {
    guard let goal = scene.goal(goal) else { return "" }
    let answers = answers(scene)
    if goal.springsFrom.isEmpty {
      return Numbers.onLine(
        Proposals.origins(of: goal, among: answers, in: scene.plan).map(\.number))
    }
    let chosen = answers.indices.filter { goal.springsFrom.contains(answers[$0].question.id) }
    return Numbers.onLine(chosen.map { $0 + 1 })
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let answers = answers(scene)
    guard let chosen = chosen(text, among: answers.map(\.question.id), scene) else {
      return .refused(Texts.noSuchNumbers(answers.count))
    }
    var plan = scene.plan
    plan.change(goal: goal) { goal in
      let unseen = goal.springsFrom.filter { id in
        !answers.contains { $0.question.id == id }
      }
      goal.springsFrom = unseen + chosen.filter { !unseen.contains($0) }
      goal.toRevisit = []
    }
    return plan == scene.plan ? .keep() : .change(plan)
  }

  /// The questions that were named, by numbers or by ids; nil where something else was written.
  private func chosen(_ text: String, among ids: [String], _ scene: Scene) -> [String]? {
    var chosen: [String] = []
    for word in text.lowercased().split(whereSeparator: { " ,;\n\t".contains($0) })
    where !Texts.andWords.contains(String(word)) {
      let byName = scene.guide.question(String(word))?.id
      guard let id = Numbers.one(String(word), upTo: ids.count).map({ ids[$0 - 1] }) ?? byName
      else { return nil }
      if !chosen.contains(id) { chosen.append(id) }
    }
    return chosen
  }

  /// The answers to choose from: those of the goal's theme first, then those of other themes that
  /// are chosen already or proposed. Any other can be named by its id.
  func answers(_ scene: Scene) -> [(question: Question, text: String)] {
    guard let goal = scene.goal(goal) else { return [] }
    let own = scene.guide.themes.filter { $0.id == goal.theme }.flatMap(scene.answers)
    let others = scene.guide.themes.filter { $0.id != goal.theme }.flatMap(scene.answers)
    let proposed = Proposals.origins(of: goal, among: own + others, in: scene.plan)
      .map { $0.number - 1 }
    let wanted = others.indices.filter { index in
      goal.springsFrom.contains(others[index].question.id)
        || proposed.contains(index + own.count) || own.isEmpty
    }
    return own + wanted.map { others[$0] }
  }
}
