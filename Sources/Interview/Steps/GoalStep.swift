import DanishText
import Dialogue
import PlanModel

/// A step that asks for a part of a goal.
protocol GoalStep: Step {
  /// The goal's id.
  var goal: String { get }
  /// Which part.
  var part: GoalPart { get }
}

extension GoalStep {
  var id: String { "\(goal).\(part.rawValue)" }
  var label: String { Texts.label(part) }
  var series: String? { goal }

  func title(_ scene: Scene) -> String { "\(goal) · \(Texts.label(part))" }
  func deed(_ scene: Scene) -> String { Texts.Deed.change(of: title(scene)) }
  func exists(_ scene: Scene) -> Bool { scene.goal(goal) != nil }
  func mark(_ scene: Scene) -> Mark? { scene.goal(goal).map(part.mark) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.help(part))] }
  func question(_ scene: Scene) -> String { Texts.question(part) }
  func hint(_ scene: Scene) -> String? { Texts.goalHint }

  func theme(_ scene: Scene) -> Theme? {
    scene.goal(goal)?.theme.flatMap { scene.guide.theme($0) }
  }

  /// What a field of a part is about: how dates are written, where it is one; else the part.
  func help(_ kind: FieldKind) -> [Block] {
    kind == .date ? [.paragraph(Texts.dateHelp)] : [.paragraph(Texts.help(part))]
  }

  /// `M1 · Mål`, so that one always knows which goal is being written.
  func heading(_ scene: Scene) -> Block {
    let name = scene.goal(goal).map(PlanLines.name) ?? goal
    return .subheading("\(name) · \(Texts.label(part))")
  }

  func opening(_ scene: Scene) -> [Block] { [heading(scene), .question(question(scene))] }
}

/// A step for one of several records of a goal: tiltag, tegn.
protocol GoalListStep: FieldStep, GoalStep {
  /// Which record, from 0; nil asks for a new one or the number of one to change.
  var index: Int? { get }
  /// The number of records there are.
  func count(_ goal: Goal) -> Int
  /// A record on one line.
  func line(_ goal: Goal, _ index: Int) -> String
  /// What a record is called: its own text.
  func name(_ goal: Goal, _ index: Int) -> String?
  /// The step for the first field of a record.
  func first(_ index: Int) -> any Step
  /// The step for the second field of a record.
  func second(_ index: Int) -> any Step
  /// The step that asks for a new one.
  var list: any Step { get }
  /// Adds a record with its first field.
  func add(_ text: String, to goal: inout Goal)
  /// Whether a line says more than a record's first field.
  func saysMore(_ text: String, _ context: LineContext) -> Bool
  /// The step for the first field that a record lacks; nil where it is whole.
  func missing(_ index: Int, of goal: Goal) -> (any Step)?
  /// Removes a record.
  func remove(_ index: Int, from goal: inout Goal)
  /// Whether nothing stands in a record.
  func isEmpty(_ index: Int, of goal: Goal) -> Bool
}

extension GoalListStep {
  /// `M1 · Tegn 1: Børn der vinker`, for somebody who comes from elsewhere.
  func heading(ofRecord index: Int, _ scene: Scene) -> Block {
    let text = scene.goal(goal).flatMap { count($0) > index ? name($0, index) : nil } ?? ""
    let place = "\(goal) · \(Texts.label(part)) \(index + 1)"
    return .subheading(text.hasText ? "\(place): \(PlanLines.short(text, words: 9))" : place)
  }

  func listOpening(_ scene: Scene) -> [Block] {
    guard let goal = scene.goal(goal), count(goal) > 0 else {
      return [heading(scene), .question(question(scene))]
    }
    let items = (0..<count(goal)).map { ListItem(number: $0 + 1, text: line(goal, $0)) }
    return [heading(scene), .list(items), .question(Texts.another(part))]
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    index.map { recordAnswer(text, $0, scene) } ?? listAnswer(text, scene)
  }

  /// A record whose last text is emptied is gone.
  func recordAnswer(_ text: String, _ index: Int, _ scene: Scene) -> Answer {
    let taken = take(text, scene)
    guard case .change(var plan, _, _) = taken,
      let changed = plan.goals.first(where: { $0.id == goal }), isEmpty(index, of: changed)
    else { return taken }
    plan.change(goal: goal) { remove(index, from: &$0) }
    return .change(plan, say: [.success(Texts.itemDeleted(index + 1))], next: .to(list))
  }

  func listAnswer(_ text: String, _ scene: Scene) -> Answer {
    let text = text.trimmed
    guard let goal = scene.goal(goal), !text.isEmpty else { return .keep() }
    if Int(text) != nil {
      guard let number = Numbers.one(text, upTo: count(goal)) else {
        return .refused(Texts.noSuchNumber(count(goal)))
      }
      return .keep(next: .to(first(number - 1)))
    }
    return lineAnswer(text, count: count(goal), scene)
  }

  /// A new record. Where the line says more than its first field it is read as on the card, and what
  /// is missing in it comes next.
  private func lineAnswer(_ text: String, count old: Int, _ scene: Scene) -> Answer {
    let entries = [CardLines.Entry(part: part, text: text)]
    guard saysMore(text, LineContext(scene)),
      case .written(let plan, let say) = CardWriting.write(
        entries, to: goal, asksForPerson: false, scene),
      let after = plan.goals.first(where: { $0.id == goal })
    else {
      var plan = scene.plan
      plan.change(goal: goal) { add(text, to: &$0) }
      return .change(plan, next: .to(second(old)))
    }
    let read = Block.hint(Texts.lineRead(line(after, count(after) - 1)))
    let next = count(after) > old ? missing(old, of: after) ?? list : list
    return .change(plan, say: [read] + say, next: .to(next))
  }
}
