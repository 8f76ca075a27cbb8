import DanishText
import Dialogue
import Language
import PlanModel
import PlanRules

/// The plan on one screen: the centre, each theme with its goals, and what happens to the plan, a
/// line each with its state, and a number to change it.
struct EndRows {
  private(set) var items: [ListItem] = []
  /// The steps by number, from 1.
  private(set) var steps: [any Step] = []
  /// The gravest gaps, a line each, with a number to go there.
  private(set) var gravest: [ListItem] = []
  /// What is missing where each step leads to, by number, from 1.
  private var ofRows: [[Gaps.Gap]] = []
  private let scene: Scene
  private let gaps: Gaps
  /// So many gaps are named: more would push the plan off a small screen.
  private static let mostGaps = 3
  /// What is missing, and what is not known yet, by goal: each row asks for its own.
  private let ofGoals: [String: [Gaps.Gap]]
  private let acknowledgedOfGoals: [String: [Gaps.Gap]]
  /// What is missing and is about no goal, with where it is mended.
  private let ofPlan: [(gap: Gaps.Gap, step: any Step)]
  /// Longer titles are cut: on 50 columns, too, a row says how it is with the goal.
  private static let titleWidth = 18

  init(_ scene: Scene, _ gaps: Gaps) {
    (self.scene, self.gaps) = (scene, gaps)
    ofGoals = Self.byGoal(gaps.list)
    ofPlan = Self.byStep(gaps.list, scene)
    acknowledgedOfGoals = Self.byGoal(gaps.acknowledged)
    addCentre()
    for theme in scene.themes { add(theme) }
    for goal in scene.homelessGoals { add(goal) }
    addProcess()
    for gap in gaps.list.prefix(Self.mostGaps) { add(gap) }
  }

  private mutating func add(_ gap: Gaps.Gap) {
    let step = gap.step(scene)
    if let step {
      steps.append(step)
      ofRows.append([gap])
    }
    gravest.append(gap.item(number: step == nil ? nil : steps.count, scene))
  }

  private static func byGoal(_ gaps: [Gaps.Gap]) -> [String: [Gaps.Gap]] {
    Dictionary(grouping: gaps.filter { $0.goal != nil }) { $0.goal ?? "" }
  }

  private static func byStep(
    _ gaps: [Gaps.Gap], _ scene: Scene
  ) -> [(gap: Gaps.Gap, step: any Step)] {
    gaps.compactMap { gap in gap.goal == nil ? gap.step(scene).map { (gap, $0) } : nil }
  }

  /// What is missing where a number leads to, from 1.
  func gaps(at number: Int) -> [Gaps.Gap] { ofRows[number - 1] }

  private mutating func addCentre() {
    let open = ofPlan.filter { $0.step is CentreStep }
    let here = open.map(\.gap)
    let unknown = Self.byStep(gaps.acknowledged, scene).filter { $0.step is CentreStep }
    let state = State(here, acknowledged: unknown.map(\.gap))
    add(
      open.first?.step ?? CentreStep(field: .navn), Texts.End.centre, state.mark(of: .done),
      note: state.note ?? scene.plan.centre.name, lacking: here)
  }

  /// A theme with goals is a heading; one without is a line to write one, or to look at its fravalg.
  private mutating func add(_ theme: Theme) {
    let depth = scene.plan.coverage(of: theme).depth
    let goals = scene.goals(in: theme)
    if scene.isLeftOut(theme) {
      let step =
        ofPlan.lazy.compactMap { $0.step as? OmissionStep }.first { $0.theme.id == theme.id }
      add(
        step ?? OmissionStep(theme: theme, field: .reason), theme.shortTitle,
        step == nil ? .skipped : .open, note: Texts.End.leftOut(isWhole: step == nil))
    } else if goals.isEmpty {
      let step = NewGoalStep(theme: theme)
      add(
        step, theme.shortTitle, .open, note: Texts.End.noGoal,
        lacking: ofPlan.filter { ($0.step as? NewGoalStep)?.theme.id == theme.id }.map(\.gap))
    } else {
      items.append(
        ListItem(text: theme.shortTitle, note: depth.shown, isRow: true, keepsNote: true))
    }
    for goal in goals { add(goal, indent: 1) }
  }

  private mutating func add(_ goal: Goal, indent: Int = 0) {
    guard let id = goal.id else { return }
    let here = ofGoals[id] ?? []
    let state = State(here, acknowledged: acknowledgedOfGoals[id] ?? [])
    let title =
      scene.readsAloud
      ? (goal.title ?? "").onOneLine
      : PlanLines.short(goal.title ?? "", characters: Self.titleWidth)
    add(
      GoalCardStep(goal: id), title.hasText ? "\(id) · \(title)" : id, state.mark(of: .done),
      note: state.note ?? Texts.End.written(isWhole: goal.mark == .done), indent: indent,
      lacking: here)
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
    add(StatusStep(), Texts.planStatus, .done, note: plan.status?.shown ?? Texts.End.noneYet)
  }

  private mutating func add(
    _ step: any Step, _ text: String, _ mark: Mark, note: String?, indent: Int = 0,
    lacking: [Gaps.Gap] = []
  ) {
    steps.append(step)
    ofRows.append(lacking)
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
    private let isUnknown: Bool

    init(_ here: [Gaps.Gap], acknowledged: [Gaps.Gap]) {
      let empty = Self.named(here.filter(\.isEmpty))
      let rest = here.filter { !$0.isEmpty }
      let unknown = Self.named(acknowledged)
      isOpen = !here.isEmpty
      isUnknown = !unknown.isEmpty
      let parts = [
        Texts.End.lacking(empty), rest.isEmpty ? nil : Texts.End.lookAt(Self.named(rest)),
        Texts.End.unknown(unknown),
      ].compactMap(\.self)
      note = parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// The fields, each once, in the order of the goal's card.
    private static func named(_ gaps: [Gaps.Gap]) -> [String] {
      Set(gaps.compactMap(\.field)).sorted { ($0.place ?? 0) < ($1.place ?? 0) }.map(\.label)
    }

    func mark(of whole: Mark) -> Mark { isOpen ? .open : isUnknown ? .skipped : whole }
  }
}
