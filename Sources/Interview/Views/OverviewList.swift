import Dialogue
import Language
import PlanModel
import PlanProse

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
    for theme in scene.themes { add(theme) }
    for goal in scene.homelessGoals { add(goal, note: Texts.noTheme) }
    add(DiscussionStep(index: nil, field: .forum), Texts.discussions)
    add(StatusStep(), Texts.planStatus, note: scene.plan.status?.shown)
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

  // MARK: Folded

  /// A list of more lines than this does not fit a window of 20 lines of 50 columns with what stands
  /// around it.
  private static let mostLines = 10

  /// Whether it does not fit a small window.
  var isLong: Bool { lines.count > Self.mostLines }

  /// One line a theme; of the theme that is being worked on, what is open and the goals, too, as far
  /// as there is room. The numbers are the same as on the whole list.
  func folded(at here: Theme?) -> [ListItem] {
    var items: [ListItem] = []
    let others = lines.count { $0.theme == nil } + Set(lines.compactMap(\.theme)).count
    let room = max(Self.fewestRows, Self.mostLines - others)
    var themes: Set<String> = []
    for line in lines {
      guard let id = line.theme, let theme = scene.guide.theme(id) else {
        items.append(line.item)
        continue
      }
      guard themes.insert(id).inserted else { continue }
      let own = lines.filter { $0.theme == id }
      items += id == here?.id ? unfolded(theme, own, room) : [folded(theme, own)]
    }
    return items
  }

  private func note(_ theme: Theme) -> String {
    let coverage = scene.plan.coverage(of: theme)
    return Texts.coverage(coverage.depth, goals: coverage.goals)
  }

  /// A theme on one line, whose number goes to what is open there.
  private func folded(_ theme: Theme, _ lines: [Line]) -> ListItem {
    let numbered = lines.filter { $0.item.number != nil }
    let open = numbered.first { $0.item.mark == .open || $0.item.mark == .partial }
    let isBegun = numbered.contains { [.done, .partial, .skipped].contains($0.item.mark) }
    return ListItem(
      number: (open ?? numbered.last)?.item.number,
      mark: open == nil ? .done : isBegun ? .partial : .open, text: theme.shortTitle,
      note: note(theme))
  }

  /// So many lines of the theme that is being worked on are shown however many others there are.
  private static let fewestRows = 3

  /// A theme's title with how many questions are answered, and below it what is open and the goals:
  /// the goals before the questions where there is not room for all.
  private func unfolded(_ theme: Theme, _ lines: [Line], _ room: Int) -> [ListItem] {
    let questions = lines.filter { $0.step is ReflectionStep }
    let done = questions.count { $0.item.mark == .done }
    let open = questions.filter { ![.done, .skipped, .free].contains($0.item.mark) }
    let goals = lines.filter { $0.step != nil && !($0.step is ReflectionStep) }
    let shown = open.prefix(max(1, room - goals.count))
    let note =
      done > 0
      ? Texts.answeredQuestions(done, of: questions.count)
      : note(theme)
    let title = ListItem(text: theme.shortTitle, note: note, isRow: true, keepsNote: true)
    return [title] + (shown + goals.prefix(room - shown.count)).map { row($0.item) }
  }

  /// On one line; to a listener with the word for its state.
  private func row(_ item: ListItem) -> ListItem {
    let parts = item.text.split(separator: " · ", maxSplits: 1).map(String.init)
    guard !scene.readsAloud, item.note == nil, parts.count == 2 else { return item }
    var row = item
    (row.text, row.note, row.isRow) = (parts[0], parts[1], true)
    return row
  }

  private mutating func add(_ theme: Theme) {
    lines.append(Line(item: ListItem(text: theme.title, note: note(theme)), theme: theme.id))
    for question in theme.questions {
      // The beginning of a question is enough to know it by; a line each fits more windows.
      let text = "\(question.id) · \(scene.short(question.text, words: 5))"
      let isUnknown = scene.plan.reflections.contains {
        $0.question == question.id && $0.isForMeeting
      }
      let canWait = scene.canWait(question)
      add(
        ReflectionStep(question: question), text,
        note: isUnknown ? Texts.notKnownYet : canWait ? Texts.canWait : nil, in: theme,
        waits: canWait || isUnknown)
    }
    for question in theme.retired where scene.plan.hasTouched(question) {
      let text = "\(question.id) · \(scene.short(question.text, words: 5))"
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
    waits: Bool = false
  ) {
    count += 1
    let item = ListItem(
      number: count, mark: waits ? .free : step.mark(scene), text: text, note: note,
      indent: theme == nil ? 0 : 1)
    lines.append(Line(item: item, step: step, theme: theme?.id))
  }
}
