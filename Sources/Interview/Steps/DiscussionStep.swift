import DanishText
import Dialogue
import PlanModel

/// Where the plan was discussed, noted or approved. Any number of times; asked for on request.
struct DiscussionStep: FieldStep {
  enum Field: String, CaseIterable, Sendable {
    case forum
    case date = "dato"
    case outcome = "udfald"
    case caseNumber = "sag"
    case minutes = "protokol"

    /// Those that the conversation about a plan asks for. The minutes are asked for where a plan is
    /// laid before a forum.
    static let allCases: [Field] = [.forum, .date, .outcome, .caseNumber]
  }

  let index: Int?
  let field: Field

  var id: String { index.map { "drøftelser.\($0 + 1).\(field.rawValue)" } ?? "drøftelser" }
  var label: String { Texts.discussionLabel(field) }
  var kind: FieldKind {
    switch field {
    case .forum: .forum
    case .date: .date
    case .minutes: .prose
    case .outcome, .caseNumber: .title
    }
  }

  /// An outcome is one of a few words.
  var between: String? { field == .outcome ? nil : kind.between }

  func title(_ scene: Scene) -> String { Texts.discussions }
  func deed(_ scene: Scene) -> String { Texts.Deed.discussion }
  func exists(_ scene: Scene) -> Bool { (index ?? -1) < scene.plan.discussions.count }
  func question(_ scene: Scene) -> String { Texts.discussionQuestion(field) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.discussionHelp)] }

  func mark(_ scene: Scene) -> Mark? { scene.plan.discussions.isEmpty ? .open : .done }

  func candidates(_ scene: Scene) -> [String] {
    field == .outcome ? Outcome.allCases.map(\.rawValue) : Candidates.of(kind, scene)
  }

  func opening(_ scene: Scene) -> [Block] {
    if field == .outcome { return outcomeOpening }
    guard index == nil else { return [.question(question(scene))] }
    let items = scene.plan.discussions.enumerated().map { number, discussion in
      ListItem(number: number + 1, text: PlanLines.line(discussion))
    }
    return [.subheading(Texts.discussions)] + (items.isEmpty ? [] : [.list(items)])
      + [.question(items.isEmpty ? question(scene) : Texts.anotherDiscussion)]
  }

  private var outcomeOpening: [Block] {
    let items = Outcome.allCases.enumerated().map { ListItem(number: $0 + 1, text: $1.text) }
    return [.question(Texts.discussionQuestion(.outcome)), .list(items)]
  }

  func value(_ scene: Scene) -> String {
    guard let index, index < scene.plan.discussions.count else { return "" }
    let discussion = scene.plan.discussions[index]
    switch field {
    case .forum: return discussion.forum ?? ""
    case .date: return discussion.date.editable
    case .outcome: return discussion.outcome?.text ?? ""
    case .caseNumber: return discussion.caseNumber ?? ""
    case .minutes: return discussion.minutes ?? ""
    }
  }

  func set(_ text: String?, in plan: inout Plan) {
    guard let index, index < plan.discussions.count else { return }
    switch field {
    case .forum: plan.discussions[index].forum = text
    case .date: plan.discussions[index].date = text.map(Entry.init(text:))
    case .outcome: plan.discussions[index].outcome = text.map(Entry.init(text:))
    case .caseNumber: plan.discussions[index].caseNumber = text
    case .minutes: plan.discussions[index].minutes = text
    }
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard index == nil else { return fieldAnswer(text, scene) }
    let text = text.onOneLine
    if text.isEmpty { return .keep() }
    if Int(text) != nil {
      let count = scene.plan.discussions.count
      guard let number = Numbers.one(text, upTo: count) else {
        return .refused(Texts.noSuchNumber(count))
      }
      return .keep(next: .to(first(of: number - 1, .forum, scene)))
    }
    return begin(text, scene)
  }

  /// A new drøftelse, with all that its first line says.
  private func begin(_ text: String, _ scene: Scene) -> Answer {
    let index = scene.plan.discussions.count
    var after = scene
    after.plan.discussions.append(Discussion())
    guard !scene.goesThroughParts,
      case .change(let plan, let say, _) = DiscussionCardStep(index: index).answer(text, after),
      plan.discussions[index].forum.hasText
    else {
      var plan = scene.plan
      plan.discussions.append(Discussion(forum: text))
      return .change(plan, next: .to(first(of: index, .date, scene)))
    }
    return .change(plan, say: say, next: .to(DiscussionCardStep(index: index)))
  }

  /// The card of a drøftelse; or a field of it, for those who like them one after another.
  private func first(of index: Int, _ field: Field, _ scene: Scene) -> any Step {
    scene.goesThroughParts
      ? DiscussionStep(index: index, field: field) : DiscussionCardStep(index: index)
  }

  private func fieldAnswer(_ text: String, _ scene: Scene) -> Answer {
    guard field == .outcome, text.hasText else { return take(text, scene) }
    if text.trimmed == value(scene).trimmed { return .keep() }
    guard let outcome = Numbers.choice(text, among: Outcome.allCases) else {
      return .refused(Texts.outcomes)
    }
    return take(outcome.text, scene)
  }

  func successor(_ scene: Scene) -> (any Step)? {
    guard let index else { return nil }
    guard scene.goesThroughParts else { return DiscussionCardStep(index: index) }
    switch field {
    case .forum: return DiscussionStep(index: index, field: .date)
    case .date: return DiscussionStep(index: index, field: .outcome)
    case .outcome: return DiscussionStep(index: index, field: .caseNumber)
    case .caseNumber, .minutes: return DiscussionStep(index: nil, field: .forum)
    }
  }
}
