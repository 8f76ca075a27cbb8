import DanishText
import PlanModel

/// What the rules over many plans know of one plan: a few hundred bytes, whatever the plan's size.
public struct PlanFact: Sendable {
  /// A goal.
  struct GoalFact: Sendable {
    /// Its id.
    let id: String?
    /// A hash of its text; 0 where it has none.
    let text: UInt64
  }

  /// A goal that names other centres.
  struct SharedGoal: Sendable {
    /// Which goal.
    let index: Int
    /// The centres as they are written.
    let centres: [String]
    /// Whether the goal says itself who does what, so that rules of its own speak of it.
    let isJoint: Bool
  }

  /// The number by which the caller knows the plan again.
  public internal(set) var number: Int
  /// The name of the plan's file.
  public let label: String
  /// The plan's year.
  public let year: Int?
  /// The centre's id, or its name; nil where it has neither.
  let centre: String?
  /// The centre's name, or its id, as a message may show it.
  let shownName: String
  /// The centre's id, where that is what is shown.
  let shownID: String?
  let goals: [GoalFact]
  let shared: [SharedGoal]
  let joint: [JointFact]
  let exemptions: [Exemption]
  let levels: RuleLevels
  /// The words of its ledetråd.
  let words: Vocabulary
  /// The centre's id and name, without what makes no difference.
  let foldedNames: [String]

  /// The most characters of a centre's name in a message.
  private static let longestName = 80

  init(
    _ plan: Plan, number: Int, label: String, levels: RuleLevels, words: Vocabulary = .standard
  ) {
    self.number = number
    self.label = label
    self.levels = levels
    self.words = words
    year = plan.year?.value
    let written = [plan.centre.id, plan.centre.name].compactMap { $0 }.filter(\.hasText)
    foldedNames = Array(Set(written.map(Self.folded))).sorted()
    centre = written.first.map(Self.folded)
    shownID = plan.centre.name.hasText ? nil : written.last
    shownName =
      shownID.map { CentreID.mention($0, atMost: Self.longestName) }
      ?? (written.last ?? "").mention(atMost: Self.longestName)
    exemptions = plan.exemptions.filter { exemption in
      ExemptionBook.counts(exemption) && RuleRegistry.looksAtSeveral(exemption.rule ?? "")
    }
    goals = plan.goals.indices.map { index in
      let hash = Self.textHash(aim: plan.goals[index].aim, title: plan.goals[index].title)
      return GoalFact(id: plan.goals[index].id, text: hash)
    }
    shared = Self.shared(plan)
    joint = plan.goals.indices.compactMap { index in
      plan.goals[index].joint == nil ? nil : JointFact(plan.goals[index], index: index)
    }
  }

  /// How a message names a goal.
  func name(ofGoal index: Int) -> String {
    guard let id = goals[index].id, id.hasText else { return Texts.goalNumber(index + 1) }
    return Texts.goal(id.mention)
  }

  /// Whether the plan is the centre's with this id or name.
  func isOf(_ centre: String) -> Bool { foldedNames.contains(Self.folded(centre)) }

  /// A centre's id or name without what makes no difference.
  static func folded(_ name: String) -> String {
    let isTrimmed = name.utf8.first ?? 0 > 0x20 && name.utf8.last ?? 0 > 0x20
    return (isTrimmed ? name : name.trimmed).lowercased()
  }

  private static func shared(_ plan: Plan) -> [SharedGoal] {
    plan.goals.indices.compactMap { index in
      let centres = plan.goals[index].sharedWith
      if centres.isEmpty { return nil }
      let isJoint = plan.goals[index].joint?.id.hasText ?? false
      return SharedGoal(index: index, centres: centres, isJoint: isJoint)
    }
  }

  /// A hash of a goal's letters and digits, capitals folded; 0 without any.
  private static func textHash(aim: String?, title: String?) -> UInt64 {
    guard var text = aim.hasText ? aim : title else { return 0 }
    return text.withUTF8(textHash)
  }

  private static func textHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var (hash, lead) = (UInt64(0), UInt8(0))
    // Eight letters are mixed in at a time.
    var (eight, count) = (UInt64(0), 0)
    for byte in bytes {
      var folded = byte | 0x20
      if byte < 0x80 {
        guard folded &- 0x61 < 26 || byte &- 0x30 < 10 else { continue }
      } else {
        // Only letters of two bytes: no dashes, quotation marks, emoji.
        if byte >= 0xc0 { lead = byte }
        guard lead &- 0xc3 < 0x15 else { continue }
        // Of the capitals, those from À to Þ.
        if lead != 0xc3 || byte &- 0x80 >= 0x1f { folded = byte }
      }
      eight = eight &<< 8 | UInt64(folded)
      count += 1
      if count % 8 == 0 { hash = mixed(hash, eight) }
    }
    return count == 0 ? 0 : mixed(mixed(hash, eight), UInt64(count))
  }

  /// Both halves of a long product, one upon the other, depend on every bit of both numbers.
  private static func mixed(_ hash: UInt64, _ letters: UInt64) -> UInt64 {
    let product = (hash ^ letters ^ 0x9e37_79b9_7f4a_7c15)
      .multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
    return product.high ^ product.low
  }
}
