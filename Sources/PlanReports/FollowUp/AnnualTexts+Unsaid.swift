import DanishText
import Language
import PlanFollowUp
import PlanModel
import PlanOverview

/// The årsberetning's gaps for texts that tell of one to four persons: they are left out, unchanged, for
/// somebody to read.
extension AnnualTexts {
  /// Whether a text tells of so few persons that it is left out.
  static func tellsOfFew(_ text: String?, isRemark: Bool) -> Bool {
    text.shown.map { SmallNumbers.isMentioned(in: $0, isRemark: isRemark) } ?? false
  }

  /// What is left out of what is told of a goal, side by side.
  static func unsaid(_ entry: AnnualEntry) -> [String] {
    let isListedOnly =
      [.underWay, .never].contains(entry.column) || entry.counted.missedFigures != nil
    return isListedOnly ? [] : entry.sidesForReading.flatMap { unsaid($0, in: entry) }
  }

  private static func unsaid(_ side: AnnualGoal, in entry: AnnualEntry) -> [String] {
    let sign = [.retired, .noFigures].contains(side.column) ? nil : side.goal.signs.onlyMeasurable
    let hasRemark = side.column.isUnmet || [.reached, .noFigures].contains(side.column)
    let isTitled = side.file == entry.counted.file
    return [
      left(tr("titlen"), isTitled ? side.goal.title : nil, side),
      left(tr("teksten til tegnet"), sign?.sign, side), left(tr("kilden"), sign?.source, side),
      left(tr("bemærkningen"), hasRemark ? side.last?.remark : nil, side, isRemark: true),
      left(
        tr("begrundelsen"), side.column == .retired ? side.goal.retirement?.reason : nil, side,
        isRemark: true),
    ].compactMap(\.self)
  }

  private static func left(
    _ what: String, _ text: String?, _ side: AnnualGoal, isRemark: Bool = false
  ) -> String? {
    guard tellsOfFew(text, isRemark: isRemark) else { return nil }
    return tr("\(name(side)): \(what) nævner et lille antal personer og er ikke med. Læs den.")
  }

  /// What is left out of what is told of something that a committee has treated.
  static func unsaid(_ treated: TreatedRound) -> [String] {
    guard tellsOfFew(treated.presentation.summary, isRemark: true) else { return [] }
    let what = [AnnualTexts.name(of: treated.strategy), treated.form.shown].compactMap(\.self)
    return [
      tr(
        "\(what.joined(separator: ", ")), \(treated.day.danish): teksten i registeret nævner et lille antal personer og er ikke med. Læs den."
      )
    ]
  }
}
