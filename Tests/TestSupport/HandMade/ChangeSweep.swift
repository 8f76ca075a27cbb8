/// Many changes to many hand-made files.
public struct ChangeSweep {
  /// What went wrong, and how often.
  public struct Count: Sendable {
    /// The combinations in which it did.
    public var rounds = 0
    /// The words that were lost in them.
    public var words = 0
    /// The first seed.
    public var seed: UInt64?
  }

  /// The combinations that were tried.
  public private(set) var rounds = 0
  /// How many of each kind of change there were.
  public private(set) var changes: [PlanChange.Kind: Int] = [:]
  /// By invariant.
  public private(set) var breaches: [Invariant: Count] = [:]
  /// The lost words by what they were part of.
  public private(set) var lost: [HandRole: Int] = [:]
  /// The combinations in which anything at all did not hold.
  public private(set) var failed = 0

  /// Nothing tried yet.
  public init() {}

  /// A seed's file and changes.
  public static func material(_ seed: UInt64) -> (file: HandFile, changes: [PlanChange]) {
    // Three kinds of changes for each file.
    var generator = HandGenerator(seed: seed / 3)
    var changes = PlanChanges(seed: seed &+ 1_000_003)
    return (generator.file(), changes.next())
  }

  /// Tries a seed.
  public mutating func run(_ seed: UInt64) {
    let (file, changes) = Self.material(seed)
    let check = HandCheck(file, changes)
    rounds += 1
    for change in changes { self.changes[change.kind, default: 0] += 1 }
    if !check.breaches.isEmpty { failed += 1 }
    for breach in check.breaches {
      var count = breaches[breach.invariant] ?? Count()
      count.rounds += 1
      count.words += breach.lost.count
      count.seed = count.seed ?? seed
      breaches[breach.invariant] = count
      if breach.invariant == .keepsWords {
        for word in breach.lost { lost[word.role, default: 0] += 1 }
      }
    }
  }

  /// The figures, one a line.
  public var summary: String {
    var lines = ["\(rounds) changes to hand-made files, \(failed) of them with a breach"]
    for invariant in Invariant.allCases {
      let count = breaches[invariant] ?? Count()
      let words = count.words > 0 ? ", \(count.words) words" : ""
      let seed = count.seed.map { ", first seed \($0)" } ?? ""
      lines.append("  \(invariant.rawValue): \(count.rounds)\(words)\(seed)")
    }
    for role in HandRole.allCases where lost[role] != nil {
      lines.append("  lost from \(role.rawValue): \(lost[role] ?? 0)")
    }
    let kinds = PlanChange.Kind.allCases.map { "\($0.rawValue) \(changes[$0] ?? 0)" }
    return (lines + ["  " + kinds.joined(separator: ", ")]).joined(separator: "\n")
  }

  /// The smallest example of a breach, with its file before and after.
  public static func example(of invariant: Invariant, _ seed: UInt64) -> String {
    let (file, changes) = material(seed)
    var shrinker = HandShrinker(invariant)
    let small = shrinker.shrink(file, changes)
    let check = HandCheck(small.file, small.changes)
    let breach = check.breaches.first { $0.invariant == invariant }
    let roles = (breach?.lost ?? []).map { "\($0.text) (\($0.role.rawValue))" }
    return """
      \(invariant.rawValue), seed \(seed): \(breach?.detail ?? "") \(roles.joined(separator: ", "))
      changes: \(small.changes.map(\.description).joined(separator: "; "))
      --- before (\(small.file.lineEnd))
      \(shown(small.file.bytes))
      --- after
      \(shown(check.result ?? []))
      ---
      """
  }

  private static func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar {
      case "\r": "\\r"
      case "\u{2028}", "\u{2029}", "\u{85}", "\u{FEFF}": "\\u{\(String(scalar.value, radix: 16))}"
      default: String(scalar)
      }
    }.joined()
  }
}
