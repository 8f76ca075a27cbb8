import DanishText
import Language
import PlanModel

/// The Danish texts that several rules share. What one rule says stands at the foot of its file.
enum Texts {
  /// `M2`, as everywhere else; the word before an id that is not of this form.
  static func goal(_ id: String) -> String {
    let digits = id.dropFirst()
    let isUsual = id.first == "M" && !digits.isEmpty && digits.allSatisfy(\.isNumber)
    return isUsual ? id : tr("Målet \(id)")
  }
  static var theGoal: String { tr("Målet") }
  static var and: String { tr("og") }
  static func goalNumber(_ number: Int) -> String { tr("Mål nr. \(number)") }

  /// A name in Danish quotation marks.
  static func quoted(_ name: String) -> String { tr("»\(name)«") }

  static func theme(_ theme: Theme) -> String { quoted(theme.shortTitle.mention(atMost: 80)) }

  static func moreOfTheSame(_ count: Int, behind told: Int) -> String {
    let more = count == 1 ? tr("1 mere") : tr("\(TextFigures.grouped(count)) flere")
    return tr(
      """
      Herfra og ned er der \(more) af samme slags i filen. Kun de første \
      \(TextFigures.grouped(told)) er vist.
      """)
  }

  static func didYouMean(_ word: String) -> String { tr("Mente du \(quoted(word))?") }

  /// Names in a row, but with the rest only counted where there are many.
  static func shortList(_ names: [String], others: (Int) -> String) -> String {
    guard names.count > 4 else { return TextFigures.list(names) }
    return TextFigures.list(Array(names.prefix(3)) + [others(names.count - 3)])
  }
}
