/// Many changes to many hand-made files.
public struct ChangeSweep {
  /// What went wrong, and how often.
  public struct Count: Sendable {
    /// The combinations in which it did.
    public private(set) var rounds = 0
    /// The words that were lost in them.
    public private(set) var words = 0
    /// The seed with the fewest changes to the shortest file.
    public private(set) var seed: UInt64 = 0
    private var size = Int.max

    mutating func add(_ words: Int, _ seed: UInt64, size: Int) {
      rounds += 1
      self.words += words
      if size < self.size { (self.size, self.seed) = (size, seed) }
    }
  }

  /// The combinations that were tried.
  public private(set) var rounds = 0
  /// How many combinations had a kind of change in them, and in how many of these something did
  /// not hold.
  public private(set) var changes: [PlanChange.Kind: (rounds: Int, failed: Int)] = [:]
  /// By invariant.
  public private(set) var breaches: [Invariant: Count] = [:]
  /// The lost words by what they were part of.
  public private(set) var lost: [HandRole: Count] = [:]
  /// The combinations in which anything at all did not hold.
  public private(set) var failed = 0

  /// The combinations with a file that had to be mended, or has something refused in it.
  public private(set) var unsound = 0
  /// Those of them in which anything did not hold.
  public private(set) var unsoundFailed = 0

  /// Those in which words that were to stay stand twice, and those where it is more than half.
  public private(set) var doubled = (some: 0, most: 0)

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
    for kind in Set(changes.map(\.kind)) {
      self.changes[kind, default: (0, 0)].rounds += 1
      if !check.breaches.isEmpty { self.changes[kind, default: (0, 0)].failed += 1 }
    }
    if !check.breaches.isEmpty { failed += 1 }
    if check.doubled > 0 { doubled.some += 1 }
    if check.doubled * 2 > check.keptCount { doubled.most += 1 }
    if file.isUnsound {
      unsound += 1
      if !check.breaches.isEmpty { unsoundFailed += 1 }
    }
    let size = changes.count * 10_000 + file.bytes.count
    for breach in check.breaches {
      breaches[breach.invariant, default: Count()].add(breach.lost.count, seed, size: size)
      guard breach.invariant == .keepsWords else { continue }
      for (role, words) in Dictionary(grouping: breach.lost, by: \.role) {
        lost[role, default: Count()].add(words.count, seed, size: size)
      }
    }
  }

  /// The figures, one a line.
  public var summary: String {
    var lines = [
      "\(rounds) changes to hand-made files, \(failed) of them with a breach;",
      "  \(unsound) to files that had to be mended first, \(unsoundFailed) of them with a breach;",
      "  old lines became comments in \(doubled.some), most of the file's in \(doubled.most)",
    ]
    for invariant in Invariant.allCases {
      lines.append("  \(invariant.rawValue): \(Self.shown(breaches[invariant]))")
    }
    for role in HandRole.allCases where lost[role] != nil {
      lines.append("  lost from \(role.rawValue): \(Self.shown(lost[role]))")
    }
    let kinds = PlanChange.Kind.allCases.map { kind in
      let count = changes[kind] ?? (0, 0)
      return "  with \(kind.rawValue): \(count.rounds), \(count.failed) of them with a breach"
    }
    return (lines + kinds).joined(separator: "\n")
  }

  private static func shown(_ count: Count?) -> String {
    guard let count else { return "0" }
    let words = count.words > 0 ? ", \(count.words) words" : ""
    return "\(count.rounds)\(words), smallest seed \(count.seed)"
  }

  /// The smallest example of a breach, with its file before and after; with words of that role
  /// lost, where one is given.
  public static func example(
    of invariant: Invariant, _ seed: UInt64, _ role: HandRole? = nil
  ) -> String {
    let (file, changes) = material(seed)
    var shrinker = HandShrinker(invariant, role)
    let small = shrinker.shrink(file, changes)
    let check = HandCheck(small.file, small.changes)
    let breach = check.breaches.first { $0.isOf(invariant, role) }
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
