import DanishText
import Dialogue
import PlanModel

/// A step that asks for one text or date of the plan. Most steps are.
protocol FieldStep: Step {
  /// The question, as the leader reads it.
  func question(_ scene: Scene) -> String
  /// What stands before the cursor.
  var label: String { get }
  /// Lines of one kind share a history.
  var kind: FieldKind { get }
  /// What stands in the plan now.
  func value(_ scene: Scene) -> String
  /// Puts a text into the plan; nil empties the field.
  func set(_ text: String?, in plan: inout Plan)
  /// What Tab offers.
  func candidates(_ scene: Scene) -> [String]
  /// What stands between two people's texts where both are to stand; nil where only one can.
  var between: String? { get }
  /// The day that a text means here; nil where it means none.
  func day(_ text: String, _ scene: Scene) -> PlanDate?
  /// What is to be asked about a date that was just read.
  func doubts(_ date: PlanDate, _ scene: Scene) -> [Block]
}

/// How a field is read.
enum FieldKind: String, Sendable {
  case prose = "svar"
  case title = "titel"
  case name = "navn"
  case date = "dato"
  case forum
  case figure = "tal"

  /// What joins two texts of this kind; nil where there can only be one.
  var between: String? {
    switch self {
    case .prose: "\n\n"
    case .title, .figure: " · "
    case .name, .forum: ", "
    case .date: nil
    }
  }
}

extension FieldStep {
  func mark(_ scene: Scene) -> Mark? { value(scene).hasText ? .done : .open }

  var takesText: Bool { true }

  func opening(_ scene: Scene) -> [Block] { [.question(question(scene))] }

  var between: String? { kind.between }

  /// A text of the file as it comes up for editing.
  func shown(_ text: String) -> String {
    kind == .date ? Optional(Entry<PlanDate>(text: text)).editable : text
  }

  func candidates(_ scene: Scene) -> [String] { Candidates.of(kind, scene) }

  /// Without a year it is the plan's.
  func day(_ text: String, _ scene: Scene) -> PlanDate? {
    DanishDate.read(text, today: scene.today, year: scene.plan.year?.value)
  }

  func doubts(_ date: PlanDate, _ scene: Scene) -> [Block] { [] }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: label, prefill: value(scene), candidates: candidates(scene), kind: kind.rawValue,
      field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer { take(text, scene) }

  /// What a field does with an answer, for steps that look at it first.
  func take(_ text: String, _ scene: Scene) -> Answer {
    let text = kind == .prose ? text.trimmed : text.onOneLine
    if text.isEmpty { return emptied(scene) }
    guard kind == .date else { return changed(to: text, say: [], scene) }
    // What stands in the plan and is no date stays, until another one is written.
    if text == value(scene), DanishDate.read(text, today: scene.today, year: 1) == nil {
      return .keep(say: [.hint(Texts.dateKept)])
    }
    guard let date = day(text, scene) else { return .refused(noDate(text, scene)) }
    if date.danish == value(scene) { return .keep() }
    let read = Block.hint(Texts.dateRead(date.danish))
    return changed(to: date.text, say: [read] + doubts(date, scene), scene)
  }

  private func noDate(_ text: String, _ scene: Scene) -> String {
    let year = scene.plan.year?.value ?? scene.today.year
    return DanishDate.doubt(text, year: year).flatMap(Texts.noSuchDay).map {
      "\($0) \(Texts.anotherDay)"
    } ?? Texts.noDate(isRecurring: DanishDate.isRecurring(text))
  }

  /// An empty line leaves an empty field for later, and empties a full one.
  private func emptied(_ scene: Scene) -> Answer {
    if value(scene).isEmpty { return .keep() }
    return changed(to: nil, say: [.hint(Texts.emptied)], scene)
  }

  private func changed(to text: String?, say: [Block], _ scene: Scene) -> Answer {
    if text == value(scene) { return .keep(say: say) }
    var plan = scene.plan
    set(text, in: &plan)
    // A field that cannot be empty keeps what it has.
    return plan == scene.plan ? .keep() : .change(plan, say: say)
  }
}

/// A step that is both shows what the part as a whole is, and asks as a field does.
extension GoalStep where Self: FieldStep {
  func mark(_ scene: Scene) -> Mark? { scene.goal(goal).map(part.mark) }
  func opening(_ scene: Scene) -> [Block] { [heading(scene), .question(question(scene))] }
}

/// A date of the plan as the leader edits it.
extension Entry<PlanDate>? {
  /// The text that comes up for editing: `30. juni 2016`, or what stood there.
  var editable: String { self?.value?.danish ?? self?.text ?? "" }
}
