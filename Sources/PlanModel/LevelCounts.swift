/// A number of findings by level.
public struct LevelCounts: Sendable, Equatable {
  /// How many are `fejl`.
  public private(set) var errors = 0
  /// How many are `advarsel`.
  public private(set) var warnings = 0
  /// How many are `råd`.
  public private(set) var advice = 0

  /// None.
  public init() {}

  /// Counts findings.
  public init(_ levels: some Sequence<Level>) {
    for level in levels { add(level) }
  }

  /// One more.
  public mutating func add(_ level: Level) {
    switch level {
    case .error: errors += 1
    case .warning: warnings += 1
    case .advice: advice += 1
    }
  }

  /// All of both.
  public static func + (left: LevelCounts, right: LevelCounts) -> LevelCounts {
    var sum = left
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.advice += right.advice
    return sum
  }

  /// All together.
  public var all: Int { errors + warnings + advice }
}
