import PlanModel

/// Where the plan was discussed, noted or approved. Any number of times; asked for on request.
struct DiscussionStep: FieldStep {
  enum Field: String, CaseIterable, Sendable {
    case forum
    case date = "dato"
    case outcome = "udfald"
    case caseNumber = "sag"
  }

  let index: Int?
  let field: Field

  var id: String { index.map { "drøftelser.\($0 + 1).\(field.rawValue)" } ?? "drøftelser" }
  var label: String { Texts.discussionLabel(field) }
  var kind: FieldKind { field == .forum ? .forum : field == .date ? .date : .title }

  func title(_ scene: Scene) -> String { Texts.discussions }
  func exists(_ scene: Scene) -> Bool { (index ?? -1) < scene.plan.discussions.count }
  func question(_ scene: Scene) -> String { Texts.discussionQuestion(field) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.discussionHelp)] }

  func mark(_ scene: Scene) -> Mark? { scene.plan.discussions.isEmpty ? .open : .done }

  func candidates(_ scene: Scene) -> [String] {
    field == .outcome ? Outcome.allCases.map(\.rawValue) : Candidates.of(kind, scene)
  }

  func opening(_ scene: Scene) -> [Block] {
    guard index == nil else { return [.question(question(scene))] }
    let items = scene.plan.discussions.enumerated().map { number, discussion in
      ListItem(number: number + 1, text: PlanLines.line(discussion))
    }
    return [.subheading(Texts.discussions)] + (items.isEmpty ? [] : [.list(items)])
      + [.question(items.isEmpty ? question(scene) : Texts.anotherDiscussion)]
  }

  func value(_ scene: Scene) -> String {
    guard let index, index < scene.plan.discussions.count else { return "" }
    let discussion = scene.plan.discussions[index]
    switch field {
    case .forum: return discussion.forum ?? ""
    case .date: return discussion.date.editable
    case .outcome: return discussion.outcome?.text ?? ""
    case .caseNumber: return discussion.caseNumber ?? ""
    }
  }

  func set(_ text: String?, in plan: inout Plan) {
    guard let index, index < plan.discussions.count else { return }
    switch field {
    case .forum: plan.discussions[index].forum = text
    case .date: plan.discussions[index].date = text.map(Entry.init(text:))
    case .outcome: plan.discussions[index].outcome = text.map(Entry.init(text:))
    case .caseNumber: plan.discussions[index].caseNumber = text
    }
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard index == nil else { return fieldAnswer(text, scene) }
    let text = text.trimmed
    if text.isEmpty { return .keep() }
    if let number = Int(text) {
      return (1...scene.plan.discussions.count + 1).dropLast().contains(number)
        ? .keep(next: .to(DiscussionStep(index: number - 1, field: .forum)))
        : .refused(Texts.noSuchNumber(scene.plan.discussions.count))
    }
    var plan = scene.plan
    plan.discussions.append(Discussion(forum: text))
    return .change(
      plan, next: .to(DiscussionStep(index: plan.discussions.count - 1, field: .date)))
  }

  private func fieldAnswer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed.lowercased()
    if field == .outcome, !word.isEmpty, Outcome(text: word) == nil {
      return .refused(Texts.outcomes)
    }
    return take(field == .outcome ? word : text, scene)
  }

  func successor(_ scene: Scene) -> (any Step)? {
    guard let index else { return nil }
    switch field {
    case .forum: return DiscussionStep(index: index, field: .date)
    case .date: return DiscussionStep(index: index, field: .outcome)
    case .outcome: return DiscussionStep(index: index, field: .caseNumber)
    case .caseNumber: return DiscussionStep(index: nil, field: .forum)
    }
  }
}
