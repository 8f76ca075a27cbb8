public import DanishText

/// An example for a rule, as short as it can be: it says only what differs from a good plan.
public struct RuleExample: Sendable {
  /// One file of an example.
  public enum File: Sendable {
    /// Keys at the top of the plan, instead of the good plan's.
    case plan(String)
    /// Keys of the good plan's one goal, instead of its own.
    case goal(String)
    /// Keys of the goal in a plan of another centre, given by its id.
    case centre(String, goal: String)
    /// Keys at the top of the register, instead of the good register's.
    case register(String)
    /// Keys of the good register's one strategy, instead of its own.
    case strategy(String)
    /// Keys at the top of the run sheet, instead of the good run sheet's.
    case runSheet(String)
    /// A whole file.
    case whole(String)
  }

  /// The plans; most rules look at one.
  public let files: [File]
  /// What the ledetråd asks (`krav`), where the rule looks at that.
  public let requirements: String?

  /// Keys of the good register's one strategy, where plans are held against a register.
  public let strategy: String?
  /// The strategy that it takes the place of.
  private let replaced: String?
  /// The day on which the plans are looked at, where the rule asks for one.
  public let day: PlanDate?

  /// An example with these plans.
  public init(
    _ files: [File], requirements: String? = nil, day: PlanDate? = nil, strategy: String? = nil,
    replacing replaced: String? = nil
  ) {
    self.files = files
    (self.strategy, self.replaced) = (strategy, replaced)
    self.day = day
    self.requirements = requirements
  }

  /// An example with one plan that differs at the top.
  public static func plan(_ text: String) -> RuleExample { RuleExample([.plan(text)]) }

  /// An example with one plan whose goal differs.
  public static func goal(_ text: String) -> RuleExample { RuleExample([.goal(text)]) }

  /// An example with a register that differs at the top.
  static func register(_ text: String) -> RuleExample { RuleExample([.register(text)]) }

  /// An example with a register whose strategy differs.
  static func strategy(_ text: String) -> RuleExample { RuleExample([.strategy(text)]) }

  /// An example with a run sheet that differs at the top.
  static func runSheet(_ text: String) -> RuleExample { RuleExample([.runSheet(text)]) }

  /// The good run sheet itself.
  static let goodRunSheet = RuleExample([.runSheet("")])

  /// An example that is a whole file.
  public static func file(_ text: String) -> RuleExample { RuleExample([.whole(text)]) }

  /// The good plan itself.
  public static let goodPlan = RuleExample([.plan("")])

  /// The whole text of every file.
  public var texts: [String] {
    files.map { file in
      switch file {
      case .plan(let text): Self.replacing(in: ExampleTexts.plan, with: text)
      case .goal(let text): Self.goalReplaced(with: text)
      case .centre(let id, let text):
        Self.replacing(
          in: Self.goalReplaced(with: text), with: ExampleTexts.centre(id))
      case .register(let text): Self.replacing(in: ExampleTexts.register, with: text)
      case .strategy(let text): Self.strategyReplaced(with: text)
      case .runSheet(let text): Self.replacing(in: ExampleTexts.runSheet, with: text)
      case .whole(let text): text
      }
    }
  }

  /// What differs in the register's strategy; nil where nothing does.
  var strategyText: String? {
    let lines = [strategy, replaced.map { "afløser: [\($0)]" }].compactMap(\.self)
    return lines.allSatisfy(\.isEmpty) ? nil : lines.joined(separator: "\n")
  }

  /// The whole text of the register; nil where plans are held against none.
  public var registerText: String? {
    guard let strategy else { return nil }
    guard let replaced else { return Self.strategyReplaced(with: strategy) }
    let old = Self.replacing(
      in: ExampleTexts.strategy, with: "id: \(replaced)\nperiode: { fra: 2010-01-01 }")
    let new = Self.replacing(in: ExampleTexts.strategy, with: strategyText ?? "")
    return Self.replacing(
      in: ExampleTexts.register,
      with: "strategier:\n" + ExampleTexts.item(old) + ExampleTexts.item(new))
  }

  /// The whole text of the ledetråd.
  public var guideText: String {
    Self.replacing(in: ExampleTexts.guide, with: requirements ?? "")
  }

  private static func goalReplaced(with text: String) -> String {
    let goal = replacing(in: ExampleTexts.goal, with: text)
    return replacing(in: ExampleTexts.plan, with: "lokale-mål:\n" + ExampleTexts.item(goal))
  }

  private static func strategyReplaced(with text: String) -> String {
    let strategy = replacing(in: ExampleTexts.strategy, with: text)
    return replacing(
      in: ExampleTexts.register, with: "strategier:\n" + ExampleTexts.item(strategy))
  }

  /// The base with every block whose key the other text has too replaced, and the rest of that
  /// text at the end.
  private static func replacing(in base: String, with text: String) -> String {
    var news = blocks(text)
    let kept = blocks(base).map { block in
      guard let index = news.firstIndex(where: { $0.key == block.key }) else { return block.text }
      return news.remove(at: index).text
    }
    return (kept + news.map(\.text)).joined()
  }

  /// The blocks of a YAML text: each begins at a line that does not stand in.
  private static func blocks(_ text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.isEmpty {
      if line.first == " ", !blocks.isEmpty {
        blocks[blocks.count - 1].text += line + "\n"
      } else {
        blocks.append((String(line.prefix { $0 != ":" }), line + "\n"))
      }
    }
    return blocks
  }
}
