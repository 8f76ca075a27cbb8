import DanishText
import PlanModel

/// The Danish texts that several rules share. What one rule says stands at the foot of its file.
enum Texts {
  static func goal(_ id: String) -> String { "Målet \(id)" }
  static func goalNumber(_ number: Int) -> String { "Mål nr. \(number)" }

  /// A name in Danish quotation marks.
  static func quoted(_ name: String) -> String { "»\(name)«" }

  static func theme(_ theme: Theme) -> String { quoted(theme.shortTitle.mention(atMost: 80)) }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  static func didYouMean(_ word: String) -> String { "Mente du \(quoted(word))?" }

  /// `M1`, `M1 og M2`, `M1, M2 og M3`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " og " + last
  }

  /// The same, but with the rest only counted where there are many.
  static func shortList(_ names: [String], others: (Int) -> String) -> String {
    guard names.count > 4 else { return list(names) }
    return list(Array(names.prefix(3)) + [others(names.count - 3)])
  }
}
