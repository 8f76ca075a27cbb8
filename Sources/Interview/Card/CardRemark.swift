import DanishText
import Dialogue
import PlanModel
import PlanRules

/// One concrete remark on what was just written on a card: the most useful of what the checker and
/// a good colleague would say.
struct CardRemark {
  private let id: String
  private let before: Scene
  private let after: Scene
  private let old: Goal
  private let new: Goal

  /// The remark; nil where there is nothing to say.
  static func on(_ id: String, from before: Scene, to after: Scene) -> Block? {
    guard let old = before.goal(id), let new = after.goal(id) else { return nil }
    return CardRemark(id: id, before: before, after: after, old: old, new: new).block
  }

  private var block: Block? {
    found
      ?? (doubt ?? vague ?? elsewhere ?? unfinishedAction ?? unfinishedEvaluation).map(Block.advice)
  }

  /// What the checker says now that it did not say before.
  private var found: Block? {
    Advice.blocks(from: before, to: after, at: GoalCardStep(goal: id)).first
  }

  /// A date of a tiltag that lies oddly: the checker looks at deadlines and evaluations only.
  private var doubt: String? {
    for index in new.actions.indices where isNews(index) || new.deadline != old.deadline {
      let step = ActionStep(goal: id, index: index, field: .when)
      guard let date = new.actions[index].when?.value,
        case .advice(let doubt)? = step.doubts(date, after).first
      else { continue }
      return Texts.about(short(new.actions[index]), doubt)
    }
    return nil
  }

  /// A goal that speaks of what another theme is about.
  private var elsewhere: String? {
    guard new.title != old.title || new.aim != old.aim,
      let found = Proposals.otherTheme(for: new, after.guide),
      Proposals.otherTheme(for: old, after.guide)?.theme.id != found.theme.id
    else { return nil }
    return Texts.otherTheme(found.word, found.theme, goal: id)
  }

  /// A word in what is to be different that everybody understands in their own way. A figure beside
  /// it says what it means.
  private var vague: String? {
    guard let aim = new.aim, aim != old.aim, !aim.contains(where: \.isNumber) else { return nil }
    let words = aim.split { !$0.isLetter }.map(String.init)
    let word = words.first { Texts.vagueAims.contains($0.lowercased()) }
    return word.map { Texts.vague($0, to: Texts.voice(of: after.plan.centre.kind)) }
  }

  private var unfinishedAction: String? {
    guard new.actions != old.actions,
      let action = new.actions.last(where: { $0.who == nil || $0.when == nil })
    else { return nil }
    return Texts.unfinished(short(action), who: action.who == nil, when: action.when == nil)
  }

  private var unfinishedEvaluation: String? {
    guard let evaluation = new.evaluation, evaluation != old.evaluation else { return nil }
    if evaluation.when == nil { return Texts.evaluateWhen }
    return evaluation.forum.hasText || evaluation.how.hasText ? nil : Texts.evaluateWhere
  }

  private func isNews(_ index: Int) -> Bool { !old.actions.contains(new.actions[index]) }

  private func short(_ action: Action) -> String {
    PlanLines.short(action.what ?? "", words: 6).droppingStops
  }
}
