import DanishText
import Dialogue
import Language
import PlanModel

/// How far the plan is in its process; asked for on request.
struct StatusStep: Step {
  var id: String { "status" }

  func title(_ scene: Scene) -> String { Texts.planStatus }
  func deed(_ scene: Scene) -> String { Texts.Deed.status }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.planStatusHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let now = scene.plan.status?.value
    let items = PlanStatus.allCases.enumerated().map { number, status in
      ListItem(
        number: number + 1, text: status.shown, note: status == now ? Texts.isSoNow : nil)
    }
    return [.question(Texts.planStatusQuestion), .list(items)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.planStatus, candidates: PlanStatus.allCases.map(\.text), kind: "status",
      field: id)
  }

  /// The goals of which nobody has said how they ended.
  private static func open(_ scene: Scene) -> [Goal] {
    scene.plan.goals.filter { goal in
      goal.retirement == nil && !(goal.lastFollowUp?.status?.value?.isFinal ?? false)
    }
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep() }
    guard let status = Numbers.choice(text, among: PlanStatus.allCases) else {
      return .refused(Texts.noSuchNumber(PlanStatus.allCases.count))
    }
    if status == scene.plan.status?.value { return .keep() }
    var plan = scene.plan
    plan.status = .known(status)
    let open = status == .closed ? Self.open(scene) : []
    let closing: [Block] =
      status == .closed ? [.hint(Texts.closing(open.compactMap(\.id)))] : []
    return .change(plan, say: [.success(Texts.planStatusNow(status.shown))] + closing)
  }
}
