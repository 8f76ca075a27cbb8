import DanishText
import Language
import PlanModel
import PlanOverview

/// What stands on the page for those who lead the centres.
extension OverviewTexts {
  static var actHeading: String { tr("Her skal I handle") }
  static var nothingToActOn: String {
    tr(
      "Alle har afleveret, alle \(Words.theme.many) er dækket, og ingen \(Words.plan.many) har fejl."
    )
  }
  static var centresHeading: String { tr("Pr. \(Words.centre.one), de tyndeste først") }
  static var centresCaption: String {
    tr("Hvor langt \(Words.centre.every) er nået med \(Words.theme.every)")
  }
  static var kindsCaption: String { kindsCaption(by: tr("Ordet og farven viser")) }
  /// The same where there are no colours.
  static var kindsCaptionInWords: String { kindsCaption(by: tr("Ordet viser")) }
  private static func kindsCaption(by mark: String) -> String {
    tr(
      "\(mark) hvad mindst halvdelen af \(Words.centre.theMany) er nået til; tallet er dem der er nået til tiltag eller længere. De der ikke har afleveret, tæller med."
    )
  }
  static var goneMeaning: String { tr("\(Words.plan.no) der tæller") }
  static var withoutStatus: String { tr("uden status") }
  static var lateFigure: String { tr("kom for sent") }

  static func briefHeading(_ day: PlanDate?) -> String {
    day.map { tr("Status \($0.danish)") } ?? tr("Status")
  }

  /// Who has delivered, what else lies there, and by when it was to be.
  static func delivery(_ overview: Overview, on day: PlanDate?) -> String {
    "\(DeliveryTexts.whole(overview.deliveries)).\(deadline(overview.deadlines, on: day))"
  }

  private static func deadline(_ days: ClosedRange<PlanDate>?, on day: PlanDate?) -> String {
    guard let days else { return "" }
    let isPast = day.map { $0 > days.upperBound } ?? false
    if days.lowerBound == days.upperBound {
      return tr(" Fristen \(isPast ? tr("var") : tr("er")) \(days.upperBound.danish).")
    }
    let verb = isPast ? tr("lå") : tr("ligger")
    return tr(" Fristerne \(verb) mellem \(days.lowerBound.danish) og \(days.upperBound.danish).")
  }

  /// The figures of delivery, each with what it counts.
  static func deliveryFigures(_ overview: Overview) -> [(label: String, value: String)] {
    deliveryCounts(overview).enumerated().map { place, figure in
      let isShare = place == 0 && overview.hasList
      let value =
        isShare ? share(figure.count, overview.roll.count) : number(figure.count)
      return (figure.label, value)
    }
  }

  /// The same as numbers; the first is how many have delivered.
  static func deliveryCounts(_ overview: Overview) -> [(label: String, count: Int)] {
    let all = [(overview.hasList ? tr("har afleveret") : Words.plan.many, overview.delivered)]
    let lacking = overview.hasList ? [(notDelivered, overview.missing)] : []
    let late = overview.late.map { [(lateFigure, $0)] } ?? []
    let statuses = PlanStatus.allCases.map { ($0.shown, overview.plans(at: $0)) }
    let rest = [(withoutStatus, overview.plans(at: nil))]
    // Few are closed while plans are still coming in; the first three are always asked for.
    let shown = statuses.prefix(3) + (statuses.dropFirst(3) + rest).filter { $0.1 > 0 }
    return all + lacking + late + shown
  }

  /// Why to act on a centre, and whom to talk to.
  static func action(_ row: CentreRow, _ overview: Overview) -> String {
    "\(DeliveryTexts.reason(row) ?? gaps(row, overview)). \(contact(row))"
  }

  private static func gaps(_ row: CentreRow, _ overview: Overview) -> String {
    let cells = overview.cells(row) ?? []
    let lacking = zip(overview.themes, cells).filter { $0.1.depth == .missing }
      .map { tr("»\($0.0.shortTitle)«") }
    return [
      lacking.isEmpty ? nil : tr("\(depthMeaning(.missing)) under \(list(lacking, most: 5))"),
      row.findings.errors == 0 ? nil : errors(row.findings.errors),
      row.reading == .part ? partlyRead : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }

  private static func contact(_ row: CentreRow) -> String {
    let who = [row.leader, row.expected?.email].compactMap(\.self).filter(\.hasText)
    return who.isEmpty
      ? tr("Vi kender ikke lederen.") : tr("Tal med \(who.joined(separator: ", ")).")
  }
}
