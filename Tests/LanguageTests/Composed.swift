/// A sentence that is put together from a number or from names.
struct Composed: Sendable {
  /// The room and the function: `Interview.soFar`; behind a blank, which of its numbers varies.
  let name: String
  /// What it says of so many; nil where nothing is said.
  let say: @Sendable (Int) -> String?

  /// A sentence; of fewer than these, whoever asks for it says nothing.
  init(_ name: String, from least: Int = 0, _ say: @escaping @Sendable (Int) -> String?) {
    self.name = name
    self.say = { $0 < least ? nil : say($0) }
  }

  /// The function, without which of its numbers varies.
  var function: Substring { name.prefix { $0 != " " } }

  /// All of them.
  static let all =
    conversation + around + commands + hearings + reports + joint + strategies + overview
    + progress + files + followUp + rules + pictures + gathering + course + courseClock + authoring

  /// So many names: `M1`, `M2` …
  static func names(_ count: Int) -> [String] { (0..<count).map { "M\($0 + 1)" } }
}
