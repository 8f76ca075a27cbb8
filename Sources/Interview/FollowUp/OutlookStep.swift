import DanishText
import Dialogue
import PlanModel

/// Whether a goal that is under way is expected to be reached. Enter says what was said last;
/// where nothing was, it says nothing, for silence is no promise.
struct OutlookStep: FollowUpPart {
  let goal: String
  let day: PlanDate

  var id: String { "\(goal).opfølgning.forventning" }

  func title(_ scene: Scene) -> String { "\(name(scene)) · \(Texts.Walk.outlook)" }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Walk.outlookHelp)] }
  func exists(_ scene: Scene) -> Bool { FollowUpParts.asks(for: self, on: day, scene) }

  /// What Enter takes: what stands there, or what was said last before that day.
  private func standard(_ scene: Scene) -> Outlook? {
    guard let goal = scene.goal(goal) else { return nil }
    if let own = goal.entry(on: day)?.outlook?.value { return own }
    let before = goal.followUps.compactMap { entry -> (day: PlanDate, outlook: Outlook)? in
      guard let date = entry.date?.value, date < day, let outlook = entry.outlook?.value else {
        return nil
      }
      return (date, outlook)
    }
    return before.max { $0.day < $1.day }?.outlook
  }

  func opening(_ scene: Scene) -> [Block] {
    let standard = standard(scene)
    let items = Outlook.allCases.enumerated().map { number, outlook in
      ListItem(
        number: number + 1, text: Texts.Walk.text(outlook),
        note: outlook == standard ? Texts.Walk.asLastTime : nil)
    }
    return [.question(Texts.Walk.outlookQuestion), .list(items)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    let number = standard(scene).flatMap { Outlook.allCases.firstIndex(of: $0) }.map { $0 + 1 }
    return Prompt(
      label: number.map { Choice.label(standard: $0) }
        ?? Texts.choiceLabel(enter: Texts.Walk.unsaid),
      candidates: Outlook.allCases.map(\.text), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard let outlook = text.hasText ? chosen(text) : standard(scene) else {
      return text.hasText ? .refused(Texts.noSuchNumber(Outlook.allCases.count)) : .keep()
    }
    var plan = scene.plan
    plan.change(goal: goal) { $0.changeEntry(on: day) { $0.outlook = .known(outlook) } }
    return plan == scene.plan ? .keep() : .change(plan)
  }

  private func chosen(_ text: String) -> Outlook? {
    Numbers.choice(text, among: Outlook.allCases)
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer { .keep() }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes: answer(Outlook.reached.text, scene)
    case .no: answer(Outlook.notReached.text, scene)
    case .maybe: .again(say: [.hint(Texts.writeNumber)])
    case .unknown, .declined, .pass, .done, .irrelevant: .keep()
    }
  }

  func successor(_ scene: Scene) -> (any Step)? { FollowUpParts.after(self, on: day, scene) }
}
