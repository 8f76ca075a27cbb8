import DanishText
import Dialogue
import PlanModel

/// Something that can be said from any question, beginning with a colon. A new one is a new file
/// and a line in `Commands.all`.
protocol Command: Sendable {
  /// Its names, the first one is shown; without the colon.
  var names: [String] { get }
  /// How it is written, for the list of commands: `:gå STED`.
  var usage: String { get }
  /// What it does, in a few words.
  var summary: String { get }
  /// Whether it works on what stands on the line, or looks something up for it: then words before it
  /// stay there, and else they are the answer.
  var keepsLine: Bool { get }
  /// Does it. The argument is what stands after the name, trimmed.
  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect]
}

extension Command {
  var keepsLine: Bool { false }
}

/// The commands of a conversation.
struct Commands: Sendable {
  let all: [any Command]
  /// Their names, as a driver needs to know them.
  let names: CommandNames

  init(_ all: [any Command]) {
    (self.all, names) = (all, CommandNames(all.map(\.names)))
  }

  /// Where a plan is written.
  static let writing = Commands([
    Back(), Skip(), Help(), Overview(), Jump(), Undo(), SaveCommand(), Stop(), Example(), Quote(),
    ShortWay(), WholeWay(),
    EditInEditor(), Show(), Review(), NewGoal(), MoveGoal(), MergeGoals(), SplitGoal(),
    ReorderGoal(direction: .up), ReorderGoal(direction: .down), Delete(), LeaveOut(), Discuss(),
    ShareGoal(), Agree(),
    ChangeStatus(), PartByPart(), ShowCard(),
    NextFinding(),
  ])

  /// Where a plan is followed up on.
  static let followingUp = Commands([
    Back(), Skip(), Help(), GoalOverview(), Jump(), Undo(), SaveCommand(), Stop(), SetDay(),
    GiveUp(), EditInEditor(), Show(),
  ])

  /// Where a ledetråd is written.
  static let authoring = Commands([
    Back(), Skip(), Help(), GuideOverview(), Jump(example: "kalender"), Undo(), SaveCommand(),
    Stop(),
    EditInEditor(), ShowConversation(), TryConversation(), GuideDelete(),
    GuideReorder(direction: .up), GuideReorder(direction: .down), MoveQuestion(),
  ])

  /// Runs what a line that begins with a colon says.
  func run(_ line: String, in interview: inout PlanInterview) -> [Effect] {
    let words = line.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let name = words.first?.lowercased() ?? ""
    let argument = words.count > 1 ? words[1].trimmed : ""
    if Int(name) != nil { return Jump().run(name, in: &interview) }
    guard let command = names.index(of: name).map({ all[$0] }) else {
      return unknown(name, line, argument, in: &interview)
    }
    interview.line.deed = line.onOneLine
    return command.run(argument, in: &interview)
  }

  /// A text that happens to begin with a colon is no slip of a command: it comes up again, ready
  /// to be taken as an answer.
  private func isProse(_ line: String) -> Bool {
    line.count > 60 || line.contains("\n")
  }

  /// Says what may have been meant; where it is one command, a yes runs it.
  private func unknown(
    _ name: String, _ line: String, _ argument: String, in interview: inout PlanInterview
  ) -> [Effect] {
    let names = nearest(name)
    let isProse = isProse(line)
    interview.line.typed = isProse ? ":" + line : nil
    if names.count == 1, !isProse {
      interview.line.meant = (":\(names[0]) \(argument)".trimmed, "")
    }
    return [.show(.problem(Texts.unknownCommand(names)))] + interview.ask()
  }

  /// The commands that a name begins, or the one that is a slip of the pen away.
  private func nearest(_ name: String) -> [String] {
    let meant = name.isEmpty ? [] : all.map { $0.names[0] }.filter { $0.hasPrefix(name) }
    if !meant.isEmpty { return meant }
    let nearest =
      NearestMatch.find(name, among: all.map { $0.names[0] })
      ?? NearestMatch.find(name, among: all.flatMap(\.names))
    return nearest.flatMap(names.index).map { [all[$0].names[0]] } ?? []
  }

  /// More words than this are an answer, whatever they begin with; with a capital letter, fewer.
  private static let mostWords = (8, withCapital: 4)

  /// The command that words without a colon may have meant: its name alone, or at the beginning of a
  /// few words; nil where they are an answer.
  func meant(by text: String, isAttended: Bool) -> String? {
    let words = text.blankSeparated.map { $0.lowercased() }
    guard let name = words.first, names.isWholeName(name), !text.trimmed.contains("\n"),
      let command = names.index(of: name).map({ all[$0] })
    else { return nil }
    // Under its own name, whatever it was called.
    let own = ":\(command.names[0])"
    if words.count == 1 { return own }
    let hasCapital = text.trimmed.first?.isUppercase == true
    let most = hasCapital ? Self.mostWords.withCapital : Self.mostWords.0
    guard isAttended, words.count <= most else { return nil }
    return words.count == 2 && command.takesArgument ? "\(own) \(words[1])" : own
  }

  /// What is longer is no name that somebody completes; in bytes.
  private static let longestCandidate = 100

  /// What Tab completes after a colon.
  func candidates(_ scene: Scene) -> [String] {
    let isName: (String) -> Bool = { $0.utf8.count <= Self.longestCandidate }
    let goals = scene.plan.goals.compactMap(\.id).filter(isName)
    let themes = scene.guide.themes.map(\.id).filter(isName)
    var places: Set<String> = []
    let ids = scene.itinerary.all(scene).map(\.id)
      .filter { isName($0) && places.insert($0).inserted }
    let known = Set(all.flatMap(\.names))
    let further =
      themes.map { ["fravælg", $0] }
      + ["op", "ned", "slet", "udgår"].flatMap { command in goals.map { [command, $0] } }
      + goals.flatMap { goal in themes.map { ["flyt", goal, $0] } }
    return all.map { ":" + $0.names[0] } + ids.map { ":gå " + $0 }
      + further.filter { known.contains($0[0]) }.map { ":" + $0.joined(separator: " ") }
  }
}

extension PlanInterview {
  /// Shows something and asks for the same again.
  func again(_ blocks: [Block]) -> [Effect] { blocks.map(Effect.show) + ask() }

  /// Refuses a command: what was wrong, and the same question again.
  func refuse(_ problem: String) -> [Effect] { again([.problem(problem)]) }

  /// Refuses what names a goal that is not there; else says how the command is written.
  func refuse(goals names: [String], or usage: String) -> [Effect] {
    let unknown = names.first { !$0.isEmpty && goal(named: $0) == nil }
    return refuse(
      unknown.map { Texts.noSuchGoal(PlanLines.short($0), plan.goals.compactMap(\.id)) } ?? usage)
  }

  /// The goal that a command is about: the one it names, or the one that is being written.
  func goal(named name: String) -> Goal? {
    if let goal = plan.goals.first(where: { $0.id?.lowercased() == name.lowercased() }) {
      return goal
    }
    guard name.isEmpty else { return nil }
    let current =
      (step as? any GoalStep)?.goal ?? (step as? GoalCardStep)?.goal
      ?? (step as? any FollowUpPart)?.goal
    return current.flatMap(scene.goal)
  }

  /// Whether the plan is closed, so that nothing but its status is changed.
  func isLocked(against plan: Plan) -> Bool { self.plan.isClosed && plan.isClosed }

  /// Changes the plan by a command, which undoing calls by its deed, saves it and goes to a step.
  mutating func change(
    to plan: Plan, deed: String, say: Block..., next: Next
  ) -> [Effect] { change(to: plan, deed: deed, say: say, next: next) }

  /// The same with any number of things to say.
  mutating func change(
    to plan: Plan, deed: String, say: [Block], next: Next
  ) -> [Effect] {
    if isLocked(against: plan) { return refuse(Texts.isClosedNow) }
    line.deed = deed
    change(to: plan)
    move(next)
    return say.map(Effect.show) + save(then: .present)
  }
}
