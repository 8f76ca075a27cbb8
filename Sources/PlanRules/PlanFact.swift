import PlanModel

/// What the rules over many plans know of one plan: a few hundred bytes, whatever the plan's size.
public struct PlanFact: Sendable {
  /// A goal.
  struct GoalFact: Sendable {
    /// Its id.
    let id: String?
    /// How a message names it.
    let name: String
    /// A hash of its text; 0 where it has none.
    let text: UInt64
  }

  /// A goal that names other centres.
  struct SharedGoal: Sendable {
    /// Which goal.
    let index: Int
    /// How a message names it.
    let name: String
    /// The centres as they are written.
    let centres: [String]
  }

  /// The number by which the caller knows the plan again.
  public internal(set) var number: Int
  /// The name of the plan's file.
  public let label: String
  /// The plan's year.
  public let year: Int?
  /// The centre's id, or its name; nil where it has neither.
  let centre: String?
  /// The centre's name, or its id.
  let displayName: String
  let goals: [GoalFact]
  let shared: [SharedGoal]
  let exemptions: [Exemption]
  let levels: RuleLevels
  /// The centre's id and name, without what makes no difference.
  let foldedNames: [String]

  init(_ plan: Plan, number: Int, label: String, levels: RuleLevels) {
    self.number = number
    self.label = label
    self.levels = levels
    year = plan.year?.value
    let written = [plan.centre.id, plan.centre.name].compactMap { $0 }.filter(\.hasText)
    foldedNames = Array(Set(written.map(Self.folded))).sorted()
    centre = written.first.map(Self.folded)
    displayName = written.last ?? ""
    exemptions = plan.exemptions.filter { exemption in
      ExemptionBook.counts(exemption) && RuleRegistry.looksAtSeveral(exemption.rule ?? "")
    }
    goals = plan.goals.enumerated().map { index, goal in
      let name = goal.id.map { Texts.goal($0.mention) } ?? Texts.goalNumber(index + 1)
      return GoalFact(id: goal.id, name: name, text: Self.textHash(goal))
    }
    shared = Self.shared(plan)
  }

  /// Whether the plan is the centre's with this id or name.
  func isOf(_ centre: String) -> Bool { foldedNames.contains(Self.folded(centre)) }

  /// Whether one of its goals names another plan's centre.
  func names(_ other: PlanFact) -> Bool {
    shared.contains { $0.centres.contains(where: other.isOf) }
  }

  /// A centre's id or name without what makes no difference.
  static func folded(_ name: String) -> String { name.trimmed.lowercased() }

  private static func shared(_ plan: Plan) -> [SharedGoal] {
    plan.goals.enumerated().compactMap { index, goal in
      guard !goal.sharedWith.isEmpty else { return nil }
      let name = goal.id.map { Texts.goal($0.mention) } ?? Texts.goalNumber(index + 1)
      return SharedGoal(index: index, name: name, centres: goal.sharedWith)
    }
  }

  /// FNV-1a over letters and digits, capitals folded; 0 without any.
  private static func textHash(_ goal: Goal) -> UInt64 {
    guard let text = goal.aim.hasText ? goal.aim : goal.title else { return 0 }
    let start: UInt64 = 0xcbf2_9ce4_8422_2325
    var (hash, lead) = (start, UInt8(0))
    for byte in text.utf8 {
      if byte & 0xc0 != 0x80 { lead = byte }
      // Of what is no ASCII, only the letters of two bytes: no dashes, quotation marks, emoji.
      let isLetter = (byte | 0x20) &- 0x61 < 26 || lead &- 0xc3 < 0x15
      guard isLetter || byte &- 0x30 < 10 else { continue }
      let isCapital = byte &- 0x41 < 26 || (lead == 0xc3 && byte &- 0x80 < 0x1f)
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return hash == start ? 0 : hash
  }
}
