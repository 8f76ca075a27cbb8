import DanishText
import Dialogue
import PlanModel

/// What a goal between units says besides: with whom, whether they have written it already, what kind
/// of work it is, who keeps hold of it, and who does what. Asked for on request.
struct JointStep: FieldStep {
  enum Field: Equatable, Sendable {
    case partners
    case identity
    case kind
    case coordinator
    case ourPart
    /// What is awaited from the goal's centre at a place.
    case awaited(Int)
  }

  let goal: String
  let field: Field

  var id: String { "\(goal).fælles\(name.isEmpty ? "" : ".\(name)")" }
  var series: String? { goal }
  var label: String { Texts.Joint.label(field) }
  var kind: FieldKind { field == .ourPart || isAwaited ? .prose : .title }
  var between: String? { kind == .prose ? kind.between : nil }
  var takesText: Bool { field != .kind && field != .coordinator && field != .identity }

  private var isAwaited: Bool { if case .awaited = field { true } else { false } }

  private var name: String {
    switch field {
    case .partners: ""
    case .identity: "id"
    case .kind: "slags"
    case .coordinator: "tovholder"
    case .ourPart: "vores-del"
    case .awaited(let place): "venter.\(place + 1)"
    }
  }

  func title(_ scene: Scene) -> String { "\(goal) · \(Texts.Joint.heading)" }
  func deed(_ scene: Scene) -> String { Texts.Deed.change(of: title(scene)) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Joint.help)] }
  func question(_ scene: Scene) -> String {
    Texts.Joint.question(field, partner(scene), isAnswered: value(scene).hasText)
  }

  func exists(_ scene: Scene) -> Bool {
    guard let goal = scene.goal(goal) else { return false }
    if case .awaited(let place) = field { return place < goal.sharedWith.count }
    return true
  }

  func mark(_ scene: Scene) -> Mark? {
    if field == .partners, scene.goal(goal)?.joint == nil { return nil }
    return value(scene).hasText ? .done : .open
  }

  func theme(_ scene: Scene) -> Theme? {
    scene.goal(goal)?.theme.flatMap { scene.guide.theme($0) }
  }

  func candidates(_ scene: Scene) -> [String] {
    field == .partners ? scene.neighbours.map(\.name) : choices(scene)
  }

  // MARK: Asking

  func opening(_ scene: Scene) -> [Block] {
    let items = choices(scene).enumerated().map { ListItem(number: $0 + 1, text: $1) }
    let heading = scene.goal(goal).map(PlanLines.name) ?? goal
    let head: [Block] =
      field == .partners ? [.subheading("\(heading) · \(Texts.Joint.heading)")] : []
    return head + [.question(question(scene))] + (items.isEmpty ? [] : [.list(items)])
  }

  /// What can be chosen by its number; nothing where people write freely.
  private func choices(_ scene: Scene) -> [String] {
    switch field {
    case .identity:
      Self.invitations(scene, goal).map { Texts.Joint.invitation($0.centre.name, $0.goal.title) }
    case .kind: JointKind.allCases.map(\.text)
    case .coordinator: centres(scene).map { self.name(of: $0, scene) }
    case .partners: scene.neighbours.prefix(Self.mostNeighbours).map(\.name)
    case .ourPart, .awaited: []
    }
  }

  /// How many of the centres that are known are listed.
  private static let mostNeighbours = 12

  /// The centres of the goal, one's own first.
  private func centres(_ scene: Scene) -> [String] {
    let own = scene.plan.centre.id.flatMap { $0.hasText ? $0 : nil } ?? scene.plan.centre.name
    return [own].compactMap(\.self) + (scene.goal(goal)?.sharedWith ?? [])
  }

  private func name(of id: String, _ scene: Scene) -> String {
    if id == scene.plan.centre.id, let name = scene.plan.centre.name, name.hasText { return name }
    return scene.neighbours.first { $0.id == id }?.name ?? id
  }

  private func partner(_ scene: Scene) -> String {
    guard case .awaited(let place) = field, let goal = scene.goal(goal),
      place < goal.sharedWith.count
    else { return "" }
    return name(of: goal.sharedWith[place], scene)
  }

  /// What the goal's other centres have written of goals with this one, and that no goal of this plan
  /// has taken up.
  private static func invitations(
    _ scene: Scene, _ goal: String
  ) -> [(centre: Neighbour, goal: Neighbour.JointGoal)] {
    let taken = scene.plan.goals.filter { $0.id != goal }.compactMap { $0.joint?.key }
    let partners = scene.goal(goal)?.sharedWith ?? []
    return scene.neighbours.filter { partners.contains($0.id) }.flatMap { centre in
      centre.jointGoals.filter { !taken.contains($0.key) }.map { (centre, $0) }
    }
  }

  // MARK: The plan

  func value(_ scene: Scene) -> String {
    guard let goal = scene.goal(goal) else { return "" }
    let joint = goal.joint
    switch field {
    case .partners: return goal.sharedWith.joined(separator: ", ")
    case .identity: return ""
    case .kind: return joint?.kind?.text ?? ""
    case .coordinator: return joint?.coordinator.map { name(of: $0, scene) } ?? ""
    case .ourPart: return joint?.ourPart ?? ""
    case .awaited(let place):
      let centre = place < goal.sharedWith.count ? goal.sharedWith[place] : nil
      return joint?.awaited.first { $0.centre == centre }?.what ?? ""
    }
  }

  func set(_ text: String?, in plan: inout Plan) {
    plan.change(goal: goal) { goal in
      var joint = goal.joint ?? JointWork()
      switch field {
      case .partners, .identity: break
      case .kind: joint.kind = text.map(Entry.init(text:))
      case .coordinator: joint.coordinator = text
      case .ourPart: joint.ourPart = text
      case .awaited(let place): Self.await(text, from: goal.sharedWith[place], &joint)
      }
      goal.joint = joint
    }
  }

  private static func await(_ text: String?, from centre: String, _ joint: inout JointWork) {
    guard let place = joint.awaited.firstIndex(where: { $0.centre == centre }) else {
      if let text { joint.awaited.append(AwaitedPart(centre: centre, what: text)) }
      return
    }
    if let text { joint.awaited[place].what = text } else { joint.awaited.remove(at: place) }
  }

  // MARK: Answers

  func answer(_ text: String, _ scene: Scene) -> Answer {
    switch field {
    case .partners: return begin(text, scene)
    case .identity: return identify(text, scene)
    case .kind:
      guard text.hasText, text.trimmed != value(scene) else { return take(text, scene) }
      guard let kind = Numbers.choice(text, among: JointKind.allCases) else {
        return .refused(Texts.Joint.whichKind)
      }
      return take(kind.text, scene)
    case .coordinator: return coordinate(text, scene)
    case .ourPart, .awaited: return take(text, scene)
    }
  }

  /// The goal's centres; the goal gets an id that all of them can use.
  private func begin(_ text: String, _ scene: Scene) -> Answer {
    guard let goal = scene.goal(goal) else { return .keep() }
    let shared = SharedWithStep(goal: self.goal)
    let step = shared.answer(Self.named(text, scene), scene)
    var plan = scene.plan
    if case .change(let changed, _, _) = step { plan = changed }
    guard let now = plan.goals.first(where: { $0.id == self.goal }), !now.sharedWith.isEmpty else {
      return goal.sharedWith.isEmpty ? .refused(Texts.Joint.withWhom) : step
    }
    let isNew = now.joint?.key == nil
    let id = now.joint?.id ?? Slug.of(now.title ?? self.goal)
    plan.change(goal: self.goal) { goal in
      var joint = goal.joint ?? JointWork()
      joint.id = id
      // Centres whose plans have come since they were written go by their ids everywhere.
      joint.coordinator = joint.coordinator.map { SharedWithStep.id(of: $0, scene) }
      for place in joint.awaited.indices {
        joint.awaited[place].centre =
          joint.awaited[place].centre.map { SharedWithStep.id(of: $0, scene) }
      }
      goal.joint = joint
    }
    var after = scene
    after.plan = plan
    let tellsID = isNew && Self.invitations(after, self.goal).isEmpty
    return .change(plan, say: tellsID ? [.hint(Texts.Joint.ownID(id))] : [])
  }

  /// Numbers of the list, as names.
  private static func named(_ text: String, _ scene: Scene) -> String {
    let known = scene.neighbours.prefix(mostNeighbours).map(\.name)
    return text.split(whereSeparator: { ",;\n".contains($0) }).map { word in
      Numbers.one(String(word), upTo: known.count).map { known[$0 - 1] } ?? String(word)
    }.joined(separator: ", ")
  }

  private func identify(_ text: String, _ scene: Scene) -> Answer {
    let offers = Self.invitations(scene, goal)
    if !text.hasText { return .keep(say: [.hint(Texts.Joint.ownID(jointID(scene)))]) }
    guard let number = Numbers.one(text, upTo: offers.count) else {
      return .refused(Texts.noSuchNumber(offers.count))
    }
    let theirs = offers[number - 1].goal
    var plan = scene.plan
    plan.change(goal: goal) { goal in
      var joint = goal.joint ?? JointWork()
      joint.id = theirs.id
      // What the others have said stands until somebody here says otherwise.
      joint.kind = joint.kind ?? theirs.kind
      joint.coordinator = joint.coordinator ?? theirs.coordinator
      goal.joint = joint
    }
    return .change(plan, say: [.hint(Texts.Joint.sameID(theirs.id))])
  }

  /// Whether others have written goals with this centre, and this goal is none of them yet.
  private func mayJoin(_ scene: Scene) -> Bool {
    let offers = Self.invitations(scene, goal).map(\.goal.key)
    return !offers.isEmpty && !offers.contains(scene.goal(goal)?.joint?.key ?? "")
  }

  private func jointID(_ scene: Scene) -> String { scene.goal(goal)?.joint?.id ?? "" }

  private func coordinate(_ text: String, _ scene: Scene) -> Answer {
    guard text.hasText else { return take(text, scene) }
    if text.trimmed == value(scene) { return .keep() }
    let centres = centres(scene)
    let word = PlainSpelling.of(text.trimmed)
    let named = centres.first { [$0, name(of: $0, scene)].map(PlainSpelling.of).contains(word) }
    let chosen = Numbers.one(text, upTo: centres.count).map { centres[$0 - 1] } ?? named
    guard let chosen else { return .refused(Texts.Joint.whichCoordinator) }
    return take(chosen, scene)
  }

  func successor(_ scene: Scene) -> (any Step)? {
    let partners = scene.goal(goal)?.sharedWith.count ?? 0
    let next: Field? =
      switch field {
      case .partners: mayJoin(scene) ? .identity : .kind
      case .identity: .kind
      case .kind: .coordinator
      case .coordinator: .ourPart
      case .ourPart: partners > 0 ? .awaited(0) : nil
      case .awaited(let place): place + 1 < partners ? .awaited(place + 1) : nil
      }
    return next.map { JointStep(goal: goal, field: $0) }
  }
}
