import PlanModel

/// One gathering of plans under way.
///
/// Where two say different things, a mark stands in the plan until all have been taken in: so a third one
/// is seen to differ at the same place, wherever that is by then.
struct PlanGatherer {
  private let sources: [PlanGathering.Source]
  private let base: Plan?
  private let marks: DecisionMarks
  private(set) var merged: Plan
  private(set) var renamed: [PlanGathering.Renamed] = []
  /// By the numbers of their marks.
  private var texts: [[String]] = []

  init(sources: [PlanGathering.Source], base: Plan?) {
    (self.sources, self.base) = (sources, base)
    merged = sources.first?.plan ?? Plan()
    marks = DecisionMarks(unlike: sources.map(\.plan) + [base].compactMap(\.self))
  }

  mutating func gather() {
    for (number, source) in sources.enumerated().dropFirst() { take(source.plan, number) }
  }

  private mutating func take(_ plan: Plan, _ source: Int) {
    let pairing = GoalPairing(plan, with: unmarked, base: base)
    renamed += pairing.renamed.map { .init(source: source, old: $0.old, new: $0.new) }
    var start = base ?? Plan()
    start.goals += pairing.shared.map { id in
      var goal = Goal()
      goal.id = id
      return goal
    }
    let (both, conflicts) = Plan.merged(base: start, mine: merged, theirs: pairing.plan)
    let tree = FieldTree(both)
    var marked: [FieldPath: String] = [:]
    for conflict in conflicts { note(conflict, in: tree, &marked) }
    merged = marked.isEmpty ? both : Plan(tree.setting(marked))
  }

  /// The plan so far, as the first of those said it who differ.
  private var unmarked: Plan {
    if texts.isEmpty { return merged }
    let tree = FieldTree(merged)
    let said = PlanLeaves(tree).leaves.compactMap { leaf in
      marks.number(in: leaf.text).map { (leaf.path, texts[$0][0]) }
    }
    return Plan(tree.setting(Dictionary(said) { first, _ in first }))
  }

  /// What the two say at a place, unless one of them says nothing there: then the other stands.
  private mutating func note(
    _ conflict: MergeConflict, in tree: FieldTree, _ marked: inout [FieldPath: String]
  ) {
    guard conflict.kind == .bothChanged, let mine = conflict.mine, let theirs = conflict.theirs,
      conflict.path.steps.first != .key(PlanKey.aftryk.rawValue)
    else { return }
    if let number = marks.number(in: mine) {
      if !texts[number].contains(theirs) { texts[number].append(theirs) }
      return
    }
    guard tree.scalar(at: conflict.path.steps[...]) == mine else { return }
    marked[conflict.path] = marks.mark(texts.count)
    texts.append([mine, theirs])
  }

  /// Where people decide, in the order of the plan.
  func decisions(in tree: FieldTree) -> [PlanGathering.Decision] {
    if texts.isEmpty { return [] }
    let said = sources.indices.map { source in
      let ids = Dictionary(
        renamed.filter { $0.source == source }.map { ($0.old, $0.new) }
      ) { first, _ in first }
      return Set(PlanLeaves(sources[source].plan, renaming: ids).leaves)
    }
    return PlanLeaves(tree).leaves.compactMap { leaf in
      guard let number = marks.number(in: leaf.text) else { return nil }
      let choices = texts[number].map { text in
        let same = PlanLeaves.Leaf(place: leaf.place, text: text, path: leaf.path)
        return PlanGathering.Decision.Choice(
          sources: said.indices.filter { said[$0].contains(same) }, text: text)
      }
      return PlanGathering.Decision(
        place: leaf.place, isProse: Self.isProse(leaf.path), choices: choices, path: leaf.path)
    }
  }

  private static func isProse(_ path: FieldPath) -> Bool {
    guard case .key(let key)? = path.steps.last else { return false }
    return PlanKey(rawValue: key).map(prose.contains) ?? false
  }

  /// The keys of a plan's prose. What names a title or a person stands elsewhere.
  private static let prose: Set<PlanKey> = {
    func keys<Record: PlanRecord>(_: Record.Type) -> [PlanKey] {
      Record.textFields.filter { $0.use == .prose }.map(\.key)
    }
    return Set(
      keys(Centre.self) + keys(Reflection.self) + keys(Goal.self) + keys(Action.self)
        + keys(Sign.self) + keys(Evaluation.self) + keys(FollowUp.self) + keys(Omission.self)
        + keys(Discussion.self) + keys(Exemption.self) + keys(Retirement.self)
        + keys(JointWork.self) + keys(AwaitedPart.self) + keys(Agreement.self)
        + keys(Reopening.self))
  }()
}

/// Marks that stand for a decision, and that no plan has in it.
private struct DecisionMarks {
  private let sign: String

  init(unlike plans: [Plan]) {
    let used = Set(plans.flatMap { PlanLeaves($0).leaves.flatMap { $0.text.unicodeScalars } })
    // Of the signs that belong to nobody (Unicode, private use).
    let free = (0xF_0000..<0xF_FFFE).lazy.compactMap { Unicode.Scalar($0) }
      .first { !used.contains($0) }
    sign = String(Character(free ?? "\u{F0000}"))
  }

  func mark(_ number: Int) -> String { sign + String(number) }

  func number(in text: String) -> Int? {
    text.hasPrefix(sign) ? Int(text.dropFirst(sign.count)) : nil
  }
}

extension FieldTree {
  fileprivate func scalar(at steps: ArraySlice<FieldPath.Step>) -> String? {
    guard let step = steps.first else { return scalar }
    switch (step, self) {
    case (.key(let key), .mapping(let entries)):
      return entries.first { $0.key == key }?.value.scalar(at: steps.dropFirst())
    case (.index(let index), .sequence(let items)):
      return items.indices.contains(index) ? items[index].scalar(at: steps.dropFirst()) : nil
    default: return nil
    }
  }
}
