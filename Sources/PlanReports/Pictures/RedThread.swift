import DanishText
public import PlanModel
import PlanProse

/// How a plan hangs together: from its themes over the questions that were answered to the goals, and
/// on to what is done and what will be seen.
public struct RedThread {
  /// One thing on the thread.
  struct Node {
    /// What stands in its box; each may have a sign before it.
    var lines: [(sign: Sign?, text: String)]
    /// Whether the thread ends there though it should go on.
    var isLoose = false

    init(_ text: String, isLoose: Bool = false) {
      (lines, self.isLoose) = ([(nil, text)], isLoose)
    }
  }

  /// What a line at the end of the thread is.
  enum Sign {
    case sign, action
  }

  /// A thread from a thing in one column to a thing in a later one.
  struct Link {
    var from: Place
    var to: Place
  }

  /// A column, and a number in it, from 0.
  struct Place: Hashable {
    var column: Column
    var number: Int
  }

  /// The columns, from left to right.
  enum Column: Int, CaseIterable {
    case themes, questions, goals, ends
  }

  private(set) var nodes: [Column: [Node]] = [:]
  private(set) var links: [Link] = []
  /// The same as rows: theme, questions, goal, tegn, tiltag.
  private(set) var rows: [[String]] = []
  /// The plan's centre.
  let centre: Centre
  private let goals: [Goal]
  private let guide: Ledetraad?
  private let hasQuestions: Bool
  /// Where the questions stand, by their ids; an empty id is a theme's place for goals that grew from
  /// none of its questions.
  private var questions: [String: [String: Place]] = [:]

  /// Gathers it; goals that were given up are left out. Nil where there are no others.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - guide: Its ledetråd; without one, ids stand for questions and themes.
  ///   - hasQuestions: Whether the questions are shown that the goals grew from.
  public init?(of plan: Plan, guide: Ledetraad?, hasQuestions: Bool = true) {
    goals = plan.goals.filter { $0.retirement == nil }
    guard !goals.isEmpty else { return nil }
    (self.guide, centre) = (guide, plan.centre)
    self.hasQuestions = hasQuestions && goals.contains { $0.springsFrom.contains(where: \.hasText) }
    for column in Column.allCases { nodes[column] = [] }
    let themes = Self.themes(plan, goals, guide)
    let omitted = Set(plan.omissions.compactMap(\.theme))
    let places = themes.map { addTheme($0, isLeftOut: omitted.contains($0.id)) }
    for (theme, place) in zip(themes, places) {
      for goal in ordered(goals.filter { ($0.theme ?? "") == theme.id }) {
        add(goal, of: theme, at: place)
      }
    }
  }

  /// How many there are in a column.
  func count(_ column: Column) -> Int { nodes[column]?.count ?? 0 }

  /// The ledetråd's themes, and those that only goals name.
  private static func themes(_ plan: Plan, _ goals: [Goal], _ guide: Ledetraad?) -> [Theme] {
    let known = guide?.themes(of: plan) ?? []
    var seen = Set(known.map(\.id))
    let others = goals.map { $0.theme ?? "" }.filter { seen.insert($0).inserted }
    return known + others.map { Theme(id: $0, title: $0.isEmpty ? ProseTexts.noTheme : $0) }
  }

  /// Goals of the same question stand together, in the order in which the questions are asked.
  private func ordered(_ goals: [Goal]) -> [Goal] {
    let asked = (guide?.themes ?? []).flatMap(\.knownQuestions).map(\.id)
    let order = Dictionary(
      asked.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return goals.enumerated().map { place, goal in
      (goal.springsFrom.compactMap { order[$0] }.min() ?? .max, place, goal)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Adds a theme, with those of its questions that goals grew from.
  private mutating func addTheme(_ theme: Theme, isLeftOut: Bool) -> Place {
    let own = goals.filter { ($0.theme ?? "") == theme.id }
    let title = CalendarTexts.line(theme.title)
    let place = append(Node(title, isLoose: own.isEmpty), to: .themes)
    if own.isEmpty {
      let state = isLeftOut ? ProseTexts.omitted : ProseTexts.noGoals
      nodes[.themes]?[place.number].lines.append((nil, state))
      rows.append([title, "", state, "", ""])
    }
    guard hasQuestions else { return place }
    let used = Set(goals.flatMap(\.springsFrom))
    // What the ledetråd does not have belongs to the theme of the goal.
    let strange = own.flatMap(\.springsFrom).filter { guide?.question($0) == nil && $0.hasText }
    for id in theme.knownQuestions.map(\.id).filter(used.contains) + strange
    where questions[theme.id]?[id] == nil {
      addQuestion(id, text(of: id), of: theme, at: place)
    }
    if own.contains(where: { !grewFromOwn($0, theme) }) {
      addQuestion("", PictureTexts.noQuestion, of: theme, at: place)
    }
    return place
  }

  private mutating func addQuestion(
    _ id: String, _ text: String, of theme: Theme, at place: Place
  ) {
    let question = append(Node(text, isLoose: id.isEmpty), to: .questions)
    questions[theme.id, default: [:]][id] = question
    links.append(Link(from: place, to: question))
  }

  /// Whether one of the theme's own questions led to a goal.
  private func grewFromOwn(_ goal: Goal, _ theme: Theme) -> Bool {
    goal.springsFrom.contains { id in
      guard let question = guide?.theme(ofQuestion: id) else { return id.hasText }
      return question.id == theme.id
    }
  }

  private mutating func add(_ goal: Goal, of theme: Theme, at place: Place) {
    let heading = CalendarTexts.line(ProseTexts.heading(goal))
    let node = append(Node(heading), to: .goals)
    var seen: Set<String> = []
    let ids = hasQuestions ? goal.springsFrom.filter { $0.hasText && seen.insert($0).inserted } : []
    let sources = ids.compactMap { id in
      questions[guide?.theme(ofQuestion: id)?.id ?? theme.id]?[id]
    }
    let own = hasQuestions && grewFromOwn(goal, theme) ? nil : questions[theme.id]?[""] ?? place
    for source in sources + [own].compactMap(\.self) {
      links.append(Link(from: source, to: node))
    }
    let (signs, actions) = (goal.signs.map(ProseTexts.sign), goal.actions.map(ProseTexts.action))
    links.append(Link(from: node, to: append(Self.end(signs, actions), to: .ends)))
    rows.append([
      CalendarTexts.line(theme.title), ids.map(text).joined(separator: "\n"), heading,
      signs.map(CalendarTexts.line).joined(separator: "\n"),
      actions.map(CalendarTexts.line).joined(separator: "\n"),
    ])
  }

  private static func end(_ signs: [String], _ actions: [String]) -> Node {
    var node = Node(PictureTexts.noEnds, isLoose: true)
    guard !signs.isEmpty || !actions.isEmpty else { return node }
    node.lines =
      signs.map { (Sign.sign, CalendarTexts.line($0)) }
      + actions.map { (Sign.action, CalendarTexts.line($0)) }
    node.isLoose = signs.isEmpty
    return node
  }

  private mutating func append(_ node: Node, to column: Column) -> Place {
    nodes[column, default: []].append(node)
    return Place(column: column, number: count(column) - 1)
  }

  private func text(of question: String) -> String {
    CalendarTexts.line(guide?.question(question)?.text ?? question)
  }
}
