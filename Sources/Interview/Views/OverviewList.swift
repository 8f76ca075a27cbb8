import Dialogue
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

  // MARK: Folded

  /// A list of more lines than this does not fit a window of 20 lines with what stands around it.
  private static let mostLines = 14

  /// Whether it does not fit a small window.
  var isLong: Bool { lines.count > Self.mostLines }

  /// One line a theme; of the theme that is being worked on, what is open and the goals, too. The
  /// numbers are the same as on the whole list.
  func folded(at here: Theme?) -> [ListItem] {
    var items: [ListItem] = []
    var themes: Set<String> = []
    for line in lines {
      guard let id = line.theme, let theme = scene.guide.theme(id) else {
        items.append(line.item)
        continue
      }
      guard themes.insert(id).inserted else { continue }
      let own = lines.filter { $0.theme == id }
      items += id == here?.id ? unfolded(own) : [folded(theme, own)]
    }
    return items
  }

  /// A theme on one line, whose number goes to what is open there.
  private func folded(_ theme: Theme, _ lines: [Line]) -> ListItem {
    let numbered = lines.filter { $0.item.number != nil }
    let open = numbered.first { $0.item.mark == .open || $0.item.mark == .partial }
    let isBegun = numbered.contains { [.done, .partial, .skipped].contains($0.item.mark) }
    let coverage = scene.plan.coverage(of: theme)
    return ListItem(
      number: (open ?? numbered.last)?.item.number,
      mark: open == nil ? .done : isBegun ? .partial : .open, text: theme.shortTitle,
      note: Texts.coverage(coverage.depth, goals: coverage.goals))
  }

  /// A theme's title, what is open in it and its goals; how many questions are done with.
  private func unfolded(_ lines: [Line]) -> [ListItem] {
    let questions = lines.filter { $0.step is ReflectionStep }
    let done = questions.count { $0.item.mark == .done || $0.item.mark == .skipped }
    let waiting = questions.count { $0.item.mark == .free }
    let open = lines.filter { line in
      line.step != nil
        && (!(line.step is ReflectionStep) || ![.done, .skipped, .free].contains(line.item.mark))
    }
    let notes = [
      done > 0 ? Texts.answeredQuestions(done) : nil,
      waiting > 0 ? Texts.waitingQuestions(waiting) : nil,
    ].compactMap(\.self)
    let title = lines.first { $0.item.number == nil }.map { line in
      ListItem(
        text: line.item.text, note: notes.isEmpty ? line.item.note : notes.joined(separator: ", "))
    }
    return (title.map { [$0] } ?? []) + open.map(\.item)
  }

  private mutating func add(_ theme: Theme) {
    let coverage = scene.plan.coverage(of: theme)
    let note = Texts.coverage(coverage.depth, goals: coverage.goals)
    lines.append(Line(item: ListItem(text: theme.title, note: note), theme: theme.id))
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
