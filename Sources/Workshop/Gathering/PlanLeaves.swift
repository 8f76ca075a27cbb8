import PlanModel

/// The texts of a plan, each with a place that does not change when others come before it.
struct PlanLeaves {
  struct Leaf: Hashable {
    /// `M1.mål`, `samspil-1.svar`, `M1.tiltag.hvad`: ids where there are some, no numbers.
    var place: String
    var text: String
    /// Where it stands in this plan.
    var path: FieldPath

    static func == (one: Leaf, other: Leaf) -> Bool {
      one.place == other.place && one.text == other.text
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(place)
      hasher.combine(text)
    }
  }

  private(set) var leaves: [Leaf] = []
  private let ids: [String: String]

  /// The texts; with other ids for some goals.
  init(_ plan: Plan, renaming ids: [String: String] = [:]) {
    self.init(FieldTree(plan), renaming: ids)
  }

  /// The texts of a plan's tree.
  init(_ tree: FieldTree, renaming ids: [String: String] = [:]) {
    self.ids = ids
    add(tree, place: [], path: FieldPath())
  }

  /// How often each is there.
  var counts: [Leaf: Int] { leaves.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  private mutating func add(_ tree: FieldTree, place: [String], path: FieldPath) {
    switch tree {
    case .text(let text), .token(let text):
      leaves.append(
        Leaf(place: place.joined(separator: "."), text: renamed(text, place), path: path))
    case .mapping(let entries):
      for entry in entries {
        add(
          entry.value, place: place + [entry.key], path: FieldPath(path.steps + [.key(entry.key)]))
      }
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        add(item, place: self.place(of: item, in: place), path: path.item(index))
      }
    }
  }

  /// An item of one of the plan's own lists stands for itself where it has an id.
  private func place(of item: FieldTree, in list: [String]) -> [String] {
    guard list.count == 1, let key = PlanKey(rawValue: list[0]) else { return list }
    let id: String? =
      switch key {
      case .localGoals: item[.id]?.scalar.map { ids[$0] ?? $0 }
      case .refleksioner: item[.spørgsmål]?.scalar
      case .omissions: item[.tema]?.scalar
      default: nil
      }
    return id.map { [$0] } ?? list
  }

  /// The id of a goal, or what names one.
  private func renamed(_ text: String, _ place: [String]) -> String {
    let isGoal =
      place == [ids[text] ?? text, PlanKey.id.rawValue]
      || place == [PlanKey.undtagelser.rawValue, PlanKey.mål.rawValue]
    return isGoal ? ids[text] ?? text : text
  }
}
