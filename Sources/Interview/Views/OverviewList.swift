import Dialogue
import PlanModel

/// Every theme, question and goal with its state; a number goes there.
struct OverviewList {
  struct Line {
    var item: ListItem
    var step: (any Step)?
    var theme: String?
  }

  /// The lines, in the order of the conversation.
  private(set) var lines: [Line] = []
  private let scene: Scene
  /// How many lines have a number.
  private var count = 0

  init(_ scene: Scene) {
    self.scene = scene
    add(CentreStep(field: .navn), Texts.centreHeading)
    for theme in scene.guide.themes { add(theme) }
    for goal in scene.homelessGoals { add(goal, note: Texts.noTheme) }
    add(DiscussionStep(index: nil, field: .forum), Texts.discussions)
    add(StatusStep(), Texts.planStatus, note: scene.plan.status?.text)
    add(ReviewStep(), Texts.review)
  }

  /// The steps by the numbers of their lines.
  var numbers: [Int: any Step] {
    let pairs = lines.compactMap { line -> (Int, any Step)? in
      guard let number = line.item.number, let step = line.step else { return nil }
      return (number, step)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The items to show: all of them, or those of one theme.
  func items(of theme: Theme?) -> [ListItem] {
    lines.filter { theme == nil || $0.theme == theme?.id }.map(\.item)
  }

  private mutating func add(_ theme: Theme) {
    let coverage = scene.plan.coverage(of: theme)
    let note = Texts.coverage(coverage.depth, goals: coverage.goals)
    lines.append(Line(item: ListItem(text: theme.title, note: note), theme: theme.id))
    for question in theme.questions {
      // The beginning of a question is enough to know it by; a line each fits more windows.
      let text = "\(question.id) · \(PlanLines.short(question.text, words: 5))"
      add(
        ReflectionStep(question: question), text, in: theme, canWait: scene.canWait(question))
    }
    for question in theme.retired where scene.plan.hasTouched(question) {
      let text = "\(question.id) · \(PlanLines.short(question.text, words: 5))"
      add(ReflectionStep(question: question), text, note: Texts.isRetired, in: theme)
    }
    let goals = scene.goals(in: theme)
    for goal in goals { add(goal, in: theme) }
    if scene.isLeftOut(theme) {
      let step = OmissionStep(theme: theme, field: .reason)
      add(step, Texts.omissionTitle(theme.shortTitle), in: theme)
    } else if goals.isEmpty {
      add(NewGoalStep(theme: theme), Texts.newGoal(theme.shortTitle), in: theme)
    }
  }

  private mutating func add(_ goal: Goal, note: String? = nil, in theme: Theme? = nil) {
    guard let id = goal.id else { return }
    add(GoalCardStep(goal: id), PlanLines.name(goal), note: note, in: theme)
  }

  private mutating func add(
    _ step: any Step, _ text: String, note: String? = nil, in theme: Theme? = nil,
    canWait: Bool = false
  ) {
    count += 1
    let item = ListItem(
      number: count, mark: canWait ? .free : step.mark(scene), text: text,
      note: canWait ? Texts.canWait : note,
      indent: theme == nil ? 0 : 1)
    lines.append(Line(item: item, step: step, theme: theme?.id))
  }
}
