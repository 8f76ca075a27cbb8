import DanishText
import Language
import PlanModel

/// What the reports on strategies say to people, in Danish.
enum StrategyTexts {
  // MARK: The follow-up plan

  static func planTitle(_ year: Int) -> String { tr("Opfølgningsplan \(year)") }

  /// `1 strategi · 3 forelæggelser · godkendt af begge udvalg`.
  static func summary(_ plan: FollowUpPlan) -> [String] {
    [
      TextFigures.counted(plan.strategies, tr("strategi"), tr("strategier")),
      TextFigures.counted(plan.rows.count, tr("forelæggelse"), tr("forelæggelser")),
      approval(plan.approvals, plan.committees),
    ].compactMap(\.self)
  }

  /// How many are in each state that somebody should know of; nil where there are none.
  static func states(_ plan: FollowUpPlan) -> String? {
    let overdue = plan.overdue
    let homeless = plan.rows.count { $0.state == .withoutMeeting }
    let parts = [
      overdue > 0 ? TextFigures.counted(overdue, tr("er forfalden"), tr("er forfaldne")) : nil,
      homeless > 0 ? tr("\(TextFigures.grouped(homeless)) har intet møde") : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : TextFigures.list(parts) + "."
  }

  static func asOf(_ day: PlanDate) -> String { tr("Pr. \(day.danish)") }

  /// Who has approved the plan of a year; nil where nobody has to.
  static func approval(_ approvals: [CommitteeApproval], _ committees: [Committee]) -> String? {
    let names = committees.map(name)
    let approved = zip(names, approvals).filter(\.1.isApproved).map(\.0)
    let missing = zip(names, approvals).filter { !$0.1.isApproved }.map(\.0)
    switch (approved.count, missing.count) {
    case (0, 0): return nil
    case (0, _): return tr("ikke godkendt")
    case (1, 0): return tr("godkendt af \(approved[0])")
    case (2, 0): return tr("godkendt af begge udvalg")
    case (_, 0): return tr("godkendt af alle \(approved.count) udvalg")
    default:
      let all = TextFigures.list(approved)
      return tr("godkendt af \(all), ikke af \(TextFigures.list(missing, word: tr("eller")))")
    }
  }

  static var planColumns: [String] {
    [tr("Møde"), tr("Udvalg"), tr("Strategi"), tr("Form"), tr("Ansvarlig"), tr("Stade")]
  }
  static var narrowPlanColumns: [String] {
    [tr("Møde"), tr("Udvalg"), tr("Strategi og form"), tr("Ansvarlig"), tr("Stade")]
  }
  static var noRounds: String { tr("Der er ingen opfølgning med frist i året.") }
  static var noStrategies: String { tr("Der er ingen strategier i registeret endnu.") }

  /// `17. marts`; with the year where it is another than the plan's.
  static func day(_ day: PlanDate, in year: Int) -> String {
    let short = day.dayAndMonth
    return day.year == year ? short : "\(short) \(day.year)"
  }

  /// When the meeting is; with the deadline where there is none.
  static func meeting(_ row: FollowUpPlan.Row, in year: Int) -> String {
    row.meeting.map { day($0, in: year) } ?? noMeeting
  }

  static var noMeeting: String { tr("intet møde") }

  static func due(_ row: FollowUpPlan.Row, in year: Int) -> String {
    tr("frist \(day(row.round.due, in: year))")
  }

  /// How far a round is, with what the committee did and the case.
  static func state(_ row: FollowUpPlan.Row, _ plan: FollowUpPlan, hasSigns: Bool = true) -> String
  {
    switch row.state {
    case .treated:
      let word = row.answer?.outcome?.value.map(outcome) ?? ""
      let number = (row.answer?.caseNumber).shown.map { " (\($0))" } ?? ""
      return (hasSigns ? "✓ " : "") + word + number
    case .overdue, .passedOver: return row.state.shown
    case .withoutMeeting: return tr("uden møde, \(due(row, in: plan.year))")
    case .upcoming:
      // The meeting has been, and nobody has written what came of it.
      guard let meeting = row.meeting, meeting < plan.day else { return tr("kommer") }
      return tr("afventer referat")
    }
  }

  private static func outcome(_ outcome: Outcome) -> String {
    outcome == .noted ? tr("til efterretning") : outcome.shown
  }

  static func name(_ committee: Committee) -> String {
    committee.shortName.hasText ? SafeText.line(committee.shortName) : tr("intet udvalg")
  }

  /// `BSU: Beskæftigelsesudvalget`, for those that a short name stands for.
  static func legend(_ committees: [Committee]) -> [String] {
    committees.compactMap { committee in
      committee.name.shown.flatMap { name in
        name == committee.shortName ? nil : "\(Self.name(committee)): \(name)"
      }
    }
  }

  static var unknownOwner: String { tr("ingen ejer") }

  /// Headings in CSV and in the workbook.
  static var dataColumns: [String] {
    [
      tr("År"), tr("Møde"), tr("Frist"), tr("Udvalg"), tr("Strategi"), tr("Form"), tr("Ansvarlig"),
      tr("Stade"), tr("Behandlet"),
      tr("Udfald"), tr("Sag"), tr("Kort"), tr("Strategi-id"), tr("Opfølgning-id"), tr("Udvalg-id"),
      tr("Om"),
    ]
  }

  static var planSheet: String { tr("Opfølgningsplan") }

  // MARK: The list of strategies

  static var listColumns: [String] {
    [tr("Strategi"), tr("Gælder"), tr("Ejer"), tr("Næste opfølgning")]
  }

  /// Headings in CSV.
  static var listDataColumns: [String] {
    [
      tr("Id"), tr("Strategi"), tr("Slags"), tr("Udgave"), tr("Fra"), tr("Til"), tr("Vedtaget"),
      tr("Vedtaget af"), tr("Sag"), tr("Ejer"),
      tr("Gælder for"), tr("Mål"), tr("Stade"), tr("Næste frist"), tr("Næste møde"),
      tr("Næste udvalg"), tr("Næste form"),
    ]
  }

  /// `2018–2021`, `fra 2018`, `til 2021`; with whole dates where they are not whole years.
  static func period(_ strategy: Strategy) -> String {
    let (from, until) = (strategy.period?.from?.value, strategy.period?.until?.value)
    let isYears =
      (from.map { $0.month == 1 && $0.day == 1 } ?? true)
      && (until.map { $0.month == 12 && $0.day == 31 } ?? true)
    let first = from.map { isYears ? String($0.year) : $0.danish }
    let last = until.map { isYears ? String($0.year) : $0.danish }
    switch (first, last) {
    case (let first?, let last?):
      return first == last ? first : isYears ? "\(first)–\(last)" : "\(first) – \(last)"
    case (let first?, nil): return tr("fra \(first)")
    case (nil, let last?): return tr("til \(last)")
    case (nil, nil): return ""
    }
  }

  /// `December 2017 af Byrådet`: when and by whom; nil where neither is known.
  static func adoption(_ adoption: Adoption?) -> String? {
    let month = adoption?.date?.value.map { "\(PlanDate.monthName($0.month)) \($0.year)" }
    let text = [month, adoption?.body.shown.map { tr("af \($0)") }].compactMap(\.self)
      .joined(separator: " ")
    return text.hasText ? text : nil
  }

  /// `17. marts 2021, BSU: årlig status`.
  private static func next(_ next: FollowUpPlan.Row?, hasRoom: Bool) -> String {
    guard let next else { return "" }
    let committee = (hasRoom ? next.committee.name.shown : nil) ?? name(next.committee)
    let form = next.followUp.form.shown ?? ""
    switch next.state {
    case .overdue: return tr("forfalden \(next.round.due.danish), \(committee): \(form)")
    case .withoutMeeting, .treated, .upcoming, .passedOver:
      return "\((next.meeting ?? next.round.due).danish), \(committee): \(form)"
    }
  }

  static func listSummary(_ count: Int, on day: PlanDate) -> String {
    tr("\(TextFigures.counted(count, tr("strategi"), tr("strategier"))) gælder den \(day.danish).")
  }

  static var listCaption: String { tr("Strategier og politikker der gælder") }
  static var adopted: String { tr("Vedtaget") }
  static var owner: String { tr("Ejer") }
  static var centres: String { tr("Gælder for") }
}

extension String? {
  /// The text as it may be shown; nil where there is none.
  var shown: String? {
    guard let self, self.hasText else { return nil }
    return SafeText.line(self)
  }
}

extension StrategyTexts {
  static func title(of list: StrategyList) -> String {
    list.register.title.shown ?? list.register.id.shown ?? listCaption
  }

  /// What is said where there is nothing to list.
  static func nothing(in list: StrategyList) -> String {
    list.register.strategies.isEmpty ? noStrategies : noneInForce(on: list.day)
  }

  private static func noneInForce(on day: PlanDate) -> String {
    tr("Ingen strategi i registeret gælder den \(day.danish).")
  }

  /// A strategy as a row of the list: its name, its time, its owner and what comes next.
  /// Where there is room for it, with the committee's whole name.
  static func cells(_ row: StrategyList.Row, hasRoom: Bool = false) -> [String] {
    let title = row.strategy.title.shown ?? row.strategy.id.shown ?? ""
    let version = row.strategy.version.shown.map { tr(" (udgave \($0))") } ?? ""
    let period = period(row.strategy)
    let force = row.force == .current ? nil : row.force.shown
    return [
      title + version,
      [period.hasText ? period : nil, force].compactMap(\.self).joined(separator: ", "),
      row.strategy.owner.shown ?? unknownOwner, next(row.next, hasRoom: hasRoom),
    ]
  }

  /// Ids in a row; nil where there are none.
  static func list(_ ids: [String]) -> String? {
    ids.isEmpty ? nil : TextFigures.list(ids.map(SafeText.centre))
  }
}
