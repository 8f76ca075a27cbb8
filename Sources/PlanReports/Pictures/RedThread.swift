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
  struct Link: Hashable {
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
  private let plan: Plan
  private let guide: Ledetraad?

  /// Gathers it; goals that were given up are left out.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - guide: Its ledetråd; without one, ids stand for questions and themes.
  ///   - hasQuestions: Whether the questions are shown that the goals grew from.
  public init?(of plan: Plan, guide: Ledetraad?, hasQuestions: Bool = true) {
    guard plan.goals.contains(where: { $0.retirement == nil }) else { return nil }
    (self.plan, self.guide, centre) = (plan, guide, plan.centre)
    for column in Column.allCases { nodes[column] = [] }
    for theme in themes { add(theme, hasQuestions) }
  }

  /// How many there are in a column.
  func count(_ column: Column) -> Int { nodes[column]?.count ?? 0 }

  /// The ledetråd's themes, and those that only goals name.
  private var themes: [Theme] {
    let known = guide?.themes(of: plan) ?? []
    var seen = Set(known.map(\.id))
    let others = plan.goals.filter { $0.retirement == nil }.map { $0.theme ?? "" }
      .filter { seen.insert($0).inserted }
    return known + others.map { Theme(id: $0, title: $0.isEmpty ? ProseTexts.noTheme : $0) }
  }

  private mutating func add(_ theme: Theme, _ hasQuestions: Bool) {
    let goals = plan.goals.filter { ($0.theme ?? "") == theme.id && $0.retirement == nil }
    let title = CalendarTexts.line(theme.title)
    let place = append(Node(title, isLoose: goals.isEmpty), to: .themes)
    if goals.isEmpty {
      let isLeftOut = plan.omissions.contains { $0.theme == theme.id }
      let state = isLeftOut ? ProseTexts.omitted : ProseTexts.noGoals
      nodes[.themes]?[place.number].lines.append((nil, state))
      rows.append([title, "", state, "", ""])
    }
    var questions: [String: Place] = [:]
    // Goals of the same question stand together, in the order in which the questions are asked.
    let order = Dictionary(
      theme.knownQuestions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    let sorted = goals.enumerated().sorted { one, other in
      let first = [one, other].map { $0.element.springsFrom.compactMap { order[$0] }.min() ?? .max }
      return (first[0], one.offset) < (first[1], other.offset)
    }
    for goal in sorted.map(\.element) {
      add(goal, under: place, title, &questions, hasQuestions)
    }
  }

  private mutating func add(
    _ goal: Goal, under theme: Place, _ title: String, _ questions: inout [String: Place],
    _ hasQuestions: Bool
  ) {
    let node = append(Node(CalendarTexts.line(ProseTexts.heading(goal))), to: .goals)
    var seen: Set<String> = []
    let ids = hasQuestions ? goal.springsFrom.filter { $0.hasText && seen.insert($0).inserted } : []
    for id in ids {
      let question = questions[id] ?? append(Node(text(of: id)), to: .questions)
      if questions.updateValue(question, forKey: id) == nil {
        links.append(Link(from: theme, to: question))
      }
      links.append(Link(from: question, to: node))
    }
    if ids.isEmpty { links.append(Link(from: theme, to: node)) }
    let (signs, actions) = (goal.signs.map(ProseTexts.sign), goal.actions.map(ProseTexts.action))
    let end = append(Self.end(signs, actions), to: .ends)
    links.append(Link(from: node, to: end))
    rows.append([
      title, ids.map(text).joined(separator: "\n"), CalendarTexts.line(ProseTexts.heading(goal)),
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
