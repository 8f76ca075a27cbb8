import DanishText
import Dialogue
import PlanModel
import PlanRules

/// The plan on one screen: the centre, each theme with its goals, and what happens to the plan, a
/// line each with its state, and a number to change it.
struct EndRows {
  private(set) var items: [ListItem] = []
  /// The steps by number, from 1.
  private(set) var steps: [any Step] = []
  private let scene: Scene
  private let gaps: Gaps
  /// Longer titles are cut: on 50 columns, too, a row says how it is with the goal.
  private static let titleWidth = 24

  init(_ scene: Scene, _ gaps: Gaps) {
    (self.scene, self.gaps) = (scene, gaps)
    addCentre()
    for theme in scene.guide.themes { add(theme) }
    for goal in scene.homelessGoals { add(goal) }
    addProcess()
  }

  private mutating func addCentre() {
    let state = State(gaps, goal: nil)
    let first = gaps.list.lazy.compactMap { $0.step as? CentreStep }.first
    add(
      first ?? CentreStep(field: .navn), Texts.End.centre, state.mark(of: .done),
      note: state.note ?? scene.plan.centre.name)
  }

  /// A theme with goals is a heading; one without is a line to write one, or to look at its fravalg.
  private mutating func add(_ theme: Theme) {
    let depth = scene.plan.coverage(of: theme).depth
    let goals = scene.goals(in: theme)
    if scene.isLeftOut(theme) {
      let step =
        gaps.list.lazy.compactMap { $0.step as? OmissionStep }.first { $0.theme.id == theme.id }
      add(
        step ?? OmissionStep(theme: theme, field: .reason), theme.shortTitle,
        step == nil ? .skipped : .open, note: Texts.End.leftOut(isWhole: step == nil))
    } else if goals.isEmpty {
      add(NewGoalStep(theme: theme), theme.shortTitle, .open, note: Texts.End.noGoal)
    } else {
      items.append(
        ListItem(text: theme.shortTitle, note: depth.rawValue, isRow: true, keepsNote: true))
    }
    for goal in goals { add(goal, indent: 1) }
  }

  private mutating func add(_ goal: Goal, indent: Int = 0) {
    guard let id = goal.id else { return }
    let state = State(gaps, goal: id)
    let title = PlanLines.short(goal.title ?? "", characters: Self.titleWidth)
    add(
      GoalCardStep(goal: id), title.hasText ? "\(id) · \(title)" : id, state.mark(of: .done),
      note: state.note ?? Texts.End.isWhole, indent: indent)
  }

  private mutating func addProcess() {
    let plan = scene.plan
    if !plan.goals.isEmpty {
      let shared = plan.goals.filter { !$0.sharedWith.isEmpty }.compactMap(\.id)
      let note = shared.isEmpty ? Texts.End.noneYet : TextFigures.list(shared)
      add(JointGoalsStep(), Texts.End.jointGoals, shared.isEmpty ? .free : .done, note: note)
    }
    let last = plan.discussions.last.map(PlanLines.line)
    add(
      DiscussionStep(index: nil, field: .forum), Texts.discussions, last == nil ? .free : .done,
      note: last ?? Texts.End.noneYet)
    add(StatusStep(), Texts.planStatus, .done, note: plan.status?.text ?? Texts.End.noneYet)
  }

  private mutating func add(
    _ step: any Step, _ text: String, _ mark: Mark, note: String?, indent: Int = 0
  ) {
    steps.append(step)
    items.append(
      ListItem(
        number: steps.count, mark: mark, text: text, note: note?.onOneLine, indent: indent,
        isRow: true, keepsNote: true))
  }

  /// How it is with a goal, or with the centre: what is missing, what says too little, and what is
  /// not known yet.
  private struct State {
    let note: String?
    private let isOpen: Bool

    init(_ gaps: Gaps, goal: String?) {
      func isHere(_ gap: Gaps.Gap) -> Bool {
        goal == nil ? gap.step is CentreStep : gap.goal == goal
      }
      let here = gaps.list.filter(isHere)
      let empty = here.filter(\.isEmpty).compactMap(\.field)
      let rest = here.filter { !$0.isEmpty }
      let unknown = gaps.acknowledged.filter(isHere).compactMap(\.field)
      isOpen = !here.isEmpty
      let parts = [
        Texts.End.lacking(empty), Texts.End.lookAt(rest.compactMap(\.field), of: rest.count),
        Texts.End.unknown(unknown),
      ].compactMap(\.self)
      note = parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    func mark(of whole: Mark) -> Mark { isOpen ? .open : whole }
  }
}
