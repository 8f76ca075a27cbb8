/// Where in a file a value stands: `lokale-mål[0].tema`.
public struct FieldPath: Sendable, Hashable, CustomStringConvertible {
  /// One step down.
  public enum Step: Sendable, Hashable {
    case key(String)
    case index(Int)
  }

  /// The steps from the top.
  public var steps: [Step]

  /// The path with these steps; none is the whole file.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The path to a key at the top of the file.
  public static func key(_ key: PlanKey) -> FieldPath { FieldPath().key(key) }

  /// The path to a goal.
  public static func goal(_ index: Int) -> FieldPath { .key(.localGoals).item(index) }

  /// The path to a reflection.
  public static func reflection(_ index: Int) -> FieldPath { .key(.refleksioner).item(index) }

  /// One key further down.
  public func key(_ key: PlanKey) -> FieldPath { FieldPath(steps + [.key(key.rawValue)]) }

  /// One list item further down, counted from 0.
  public func item(_ index: Int) -> FieldPath { FieldPath(steps + [.index(index)]) }

  /// `lokale-mål[0].tema`; the whole file is the empty string.
  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
