import DanishText
import Dialogue
import PlanModel

/// A goal proposed from a theme's answers: use it, change it, or write one oneself. A text that is no
/// choice is the title of one's own.
struct GoalOfferStep: Step {
  let theme: Theme

  var id: String { "\(theme.id).forslag" }
  func title(_ scene: Scene) -> String { Texts.offerTitle(theme.shortTitle) }
  func deed(_ scene: Scene) -> String { Texts.Deed.newGoal(under: theme.shortTitle) }
  func theme(_ scene: Scene) -> Theme? { theme }
  func exists(_ scene: Scene) -> Bool { offer(scene) != nil }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.offerHelp)] }

  /// Only a theme without a goal needs one.
  func mark(_ scene: Scene) -> Mark? {
    NewGoalStep(theme: theme).mark(scene) == .open && offer(scene) != nil ? .open : nil
  }

  private func offer(_ scene: Scene) -> GoalOffer? {
    scene.offersGoal?(theme, scene.plan, scene.guide)
  }

  func opening(_ scene: Scene) -> [Block] {
    guard let offer = offer(scene) else { return [] }
    let items = Texts.offerChoices.enumerated().map { ListItem(number: $0 + 1, text: $1) }
    var rows = CardRows(goal: offer.goal, offer: offer).items(scene)
    for index in rows.indices { rows[index].number = nil }
    return [
      .subheading(Texts.offerTitle(theme.shortTitle)), .list(rows),
      .question(Texts.offerQuestion(offer.answers)), .list(items),
    ]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Choice.label(standard: 1), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard let offer = offer(scene) else { return .keep() }
    let word = text.trimmed.lowercased()
    let choice =
      word.isEmpty
      ? 1 : Numbers.one(word, upTo: 3) ?? Texts.offerWords.firstIndex(of: word).map { $0 % 3 + 1 }
    switch choice {
    case 1:
      return begin(offer, isDone: GoalPart.asked.allSatisfy { $0.mark(offer.goal) == .done }, scene)
    case 2: return change(offer, scene)
    case 3: return .keep(next: .to(NewGoalStep(theme: theme)))
    default:
      if Int(word) != nil { return .refused(Texts.noSuchNumber(3)) }
      return GoalBeginning.answer(Goal(title: text.trimmed, theme: theme.id), scene)
    }
  }

  /// The card follows, unless the goal is whole and is used as it stands.
  private func begin(_ offer: GoalOffer, isDone: Bool, _ scene: Scene) -> Answer {
    var goal = offer.goal
    goal.theme = theme.id
    let begun = GoalBeginning.answer(goal, from: offer, scene)
    guard isDone, case .change(let plan, let say, _) = begun else { return begun }
    return .change(plan, say: say)
  }

  /// What is to be different comes up first, to be mended; then the card with the rest.
  private func change(_ offer: GoalOffer, _ scene: Scene) -> Answer {
    let begun = begin(offer, isDone: false, scene)
    guard !scene.goesThroughParts, case .change(let plan, let say, _) = begun,
      let id = plan.goals.last?.id
    else { return begun }
    return .change(plan, say: say, next: .to(GoalTextStep(goal: id, part: .mål)))
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer {
    .keep(next: .to(NewGoalStep(theme: theme)))
  }
}
