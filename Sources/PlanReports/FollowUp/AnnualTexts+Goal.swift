import DanishText
import Language
import PlanFollowUp
import PlanModel
import PlanOverview

/// What the årsberetning says of a goal: all of it stands in a plan.
extension AnnualTexts {
  /// The most characters of a title or a sign.
  private static let longestName = 120

  /// `Ungecentret M1`.
  static func name(_ side: AnnualGoal) -> String {
    [MissingTexts.name(of: side.centre), side.goal.id.shown].compactMap(\.self)
      .joined(separator: " ")
  }

  static func shortName(_ entry: AnnualEntry) -> String {
    TextFigures.list(entry.sidesForReading.map(name))
  }

  /// What is told of a goal: whose it is, what it was, what was measured, and what was said of it.
  static func entry(_ entry: AnnualEntry, longest: Int) -> String {
    let head = [shortName(entry), title(entry.counted, longest)].compactMap(\.self)
      .joined(separator: ": ")
    if entry.sides.count > 1 {
      return ([sentence(head)] + entry.sidesForReading.map { said($0, longest) }).joined(
        separator: " ")
    }
    let word = [.partly, .not].contains(entry.column) ? ": \(status(entry.column))" : ""
    return ([sentence(head + word)] + facts(entry.counted, longest)).joined(separator: " ")
  }

  /// What one of the sides says.
  private static func said(_ side: AnnualGoal, _ longest: Int) -> String {
    let head =
      "\(MissingTexts.name(of: side.centre)): \(side.isNotBegun ? tr("ikke begyndt") : status(side.column))."
    return ([head] + facts(side, longest)).joined(separator: " ")
  }

  static func status(_ column: AnnualColumn) -> String {
    switch column {
    case .reached: tr("nået")
    case .partly: tr("delvist nået")
    case .not: tr("ikke nået")
    case .retired: tr("udgået")
    case .underWay: tr("på vej")
    case .noFigures: tr("ingen tal endnu")
    case .never: tr("ikke fulgt op")
    }
  }

  private static func title(_ side: AnnualGoal, _ longest: Int) -> String? {
    quoted(side.goal.title).map { shortened($0, to: min(longest, longestName)) }
  }

  private static func facts(_ side: AnnualGoal, _ longest: Int) -> [String] {
    switch side.column {
    case .reached, .partly, .not:
      [figures(side, longest), remark(side, longest)].compactMap(\.self)
    case .retired: [retired(side, longest)]
    case .noFigures: [awaited(side), remark(side, longest)].compactMap(\.self)
    case .underWay, .never: [figures(side, longest)].compactMap(\.self)
    }
  }

  /// `Unge med en plan: fra 3 af 9 til 9 af 9, målt 6 af 9 (egen optælling).`
  private static func figures(_ side: AnnualGoal, _ longest: Int) -> String? {
    let sign = side.goal.signs.onlyMeasurable
    let text = [sign?.sign, side.goal.title].compactMap(\.self).joined(separator: " ")
    let isOfPersons = SmallNumbers.speaksOfPersons(text)
    func figure(_ text: String?) -> String? {
      text.shown.map { SmallNumbers.guarded(CleanText.oneLine($0), isOfPersons: isOfPersons) }
        .map { shortened($0, to: longest) }
    }
    let measured = figure(side.last?.measured).map { tr("målt \($0)") }
    guard let sign else { return measured.map { sentence(capitalized($0)) } }
    let span = [
      figure(sign.baseline).map { tr("fra \($0)") }, figure(sign.target).map { tr("til \($0)") },
    ]
    .compactMap(\.self).joined(separator: " ")
    let source = quoted(sign.source).map { " (\(shortened($0, to: longest)))" } ?? ""
    let all = [span, measured].compactMap(\.self).joined(separator: ", ")
    return sentence(
      capitalized(
        [quoted(sign.sign).map { shortened($0, to: min(longest, longestName)) }, all].compactMap(
          \.self
        )
        .joined(
          separator: ": ")) + source)
  }

  private static func remark(_ side: AnnualGoal, _ longest: Int) -> String? {
    if side.isUnexplained { return tr("Der mangler en forklaring.") }
    return quoted(side.last?.remark, isRemark: true).map { sentence(cut($0, to: longest)) }
  }

  private static func retired(_ side: AnnualGoal, _ longest: Int) -> String {
    let retirement = side.goal.retirement
    let when = (retirement?.date?.value).map { " \($0.danish)" } ?? ""
    let why = quoted(retirement?.reason, isRemark: true).map { ": \(cut($0, to: longest))" } ?? ""
    let who = retirement?.acceptedBy.shown.map { tr(" Accepteret af \($0).") } ?? ""
    return sentence(tr("Udgik\(when)\(why)")) + who
  }

  private static func awaited(_ side: AnnualGoal) -> String {
    if let missed = side.missedFigures { return tr("Nye tal skulle være kommet \(missed.danish).") }
    guard let next = side.last?.next else { return tr("Ingen dato for nye tal.") }
    return sentence(tr("Nye tal \(next.value?.danish ?? SafeText.line(next.text))"))
  }
}
