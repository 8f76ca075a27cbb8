import DanishText
import Language
import PlanFollowUp
import PlanModel
import PlanOverview

/// What the reports on missing follow-up say to people, in Danish.
enum MissingTexts {
  static var committees: String { tr("Udvalg") }
  static var centres: String { Words.centre.many.capital }
  static var waiting: String { tr("Venter på tal") }
  static var noStrategy: String { tr("Uden strategi") }
  static var title: String { tr("Opfølgning der mangler") }

  /// `Opfølgning pr. 15. juni 2020`, `3 forfaldne`, `1 inden 30 dage`, `1 venter på tal`.
  static func head(_ report: MissingReport) -> [String] {
    let list = report.list
    return [tr("Opfølgning pr. \(list.day.danish)")] + figures(report.counts, ahead: list.ahead)
  }

  static func figures(_ counts: MissingCounts, ahead: Int) -> [String] {
    [
      TextFigures.counted(counts.overdue, tr("forfalden"), tr("forfaldne")),
      tr(
        "\(TextFigures.grouped(counts.upcoming)) inden \(TextFigures.counted(ahead, tr("dag"), tr("dage")))"
      ),
      TextFigures.counted(counts.waiting, tr("venter på tal"), tr("venter på tal")),
    ]
  }

  static var nothing: String { tr("Der er intet at følge op på lige nu.") }

  static func name(of centre: Centre) -> String {
    centre.name.shown ?? centre.id.map(SafeText.centre) ?? tr("\(Words.centre.label) uden navn")
  }

  static func committee(_ round: MissingRound) -> String {
    round.committee.map { $0.name.shown ?? StrategyTexts.name($0) } ?? tr("Intet udvalg")
  }

  /// `Unge-strategien, årlig status`.
  static func title(of round: MissingRound) -> String {
    [round.strategy.title.shown ?? round.strategy.id.shown, form(of: round)]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// `årlig status`.
  static func form(of round: MissingRound) -> String? {
    round.followUp.form.shown ?? round.followUp.id.shown
  }

  /// `M1 Ingen ung begynder forfra som 18-årig`.
  /// A goal of another year than the day's has its year: `M1 (2019) Flere unge i job`.
  static func title(of goal: MissingGoal, on day: PlanDate) -> String {
    let year = goal.year.flatMap { year -> String? in year == day.year ? nil : "(\(year))" }
    return [goal.id.shown, year, goal.title.shown.map(CleanText.oneLine)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// `frist 31. marts, 76 dage siden`, `næste møde 19. juni`; of one that is not overdue, the meeting
  /// that it is planned for.
  static func details(of round: MissingRound, in list: MissingList) -> [String] {
    let day = list.day
    let due = tr("frist \(distance(of: round.round.due, on: day))")
    let next = round.nextMeeting.map { tr("næste møde \(short($0, on: day))") }
    let noMeeting: String? = round.committee == nil ? nil : tr("intet møde sat")
    guard round.stage != .overdue else { return [due, next ?? noMeeting].compactMap(\.self) }
    guard let meeting = round.round.meetingDay(on: day) else {
      return round.committee == nil ? [due] : [due, tr("intet møde før fristen")]
    }
    guard meeting >= day else {
      return [due, tr("ikke behandlet på mødet \(short(meeting, on: day))"), next].compactMap(
        \.self)
    }
    let isAhead = round.round.due.dayNumber - day.dayNumber > list.ahead
    let why = isAhead ? tr("med nu fordi mødet er \(away(day.dayNumber - meeting.dayNumber))") : nil
    return [due, tr("på mødet \(short(meeting, on: day))"), why].compactMap(\.self)
  }

  static func responsible(_ goal: MissingGoal) -> String {
    goal.responsible.shown ?? tr("ingen ansvarlig")
  }

  /// `frist 10. juni, 5 dage siden`, `sidst 8. januar: på vej`.
  static func details(of goal: MissingGoal, on day: PlanDate) -> [String] {
    [due(goal.state, on: day), last(goal.last, on: day)]
  }

  private static func due(_ state: GoalState, on day: PlanDate) -> String {
    switch state {
    case .overdue(let due, let kinds), .upcoming(let due, let kinds):
      "\(word(kinds)) \(distance(of: due, on: day))"
    case .waiting(let until?): tr("nye tal \(short(until, on: day))")
    case .waiting(nil): tr("ingen dato for nye tal")
    }
  }

  /// Of several things that are due on one day, the one that people know best.
  static func word(_ kinds: [GoalRound.Kind]) -> String {
    switch kinds {
    case let kinds where kinds.contains(.deadline): tr("frist")
    case let kinds where kinds.contains(.evaluation): tr("evaluering")
    case let kinds where kinds.contains(.calendar): tr("opfølgning")
    case let kinds where kinds.contains(.appointment): tr("aftalt til")
    default: tr("årets sidste dag")
    }
  }

  private static func last(_ entry: FollowUp?, on day: PlanDate) -> String {
    guard let entry, let date = entry.date?.value else { return tr("aldrig fulgt op") }
    let status = entry.status?.value?.shown
    return [tr("sidst \(short(date, on: day))"), status].compactMap(\.self).joined(separator: ": ")
  }

  /// `31. marts, 76 dage siden`, `23. juni, om 8 dage`, `15. juni, i dag`.
  static func distance(of due: PlanDate, on day: PlanDate) -> String {
    "\(short(due, on: day)), \(away(day.dayNumber - due.dayNumber))"
  }

  private static func away(_ days: Int) -> String {
    switch days {
    case 0: tr("i dag")
    case 1: tr("i går")
    case -1: tr("i morgen")
    case 2...: tr("\(TextFigures.grouped(days)) dage siden")
    default: tr("om \(TextFigures.grouped(-days)) dage")
    }
  }

  static func short(_ date: PlanDate, on day: PlanDate) -> String {
    StrategyTexts.day(date, in: day.year)
  }

  static func next(_ file: String) -> String {
    tr("Næste skridt: aarsplan opfølg \(file.asArgument)")
  }

  /// `3 punkter, 2 forfaldne`.
  static func caption(_ count: Int, overdue: Int) -> String {
    let all = TextFigures.counted(count, tr("punkt"), tr("punkter"))
    guard overdue > 0 else { return all }
    return "\(all), \(TextFigures.counted(overdue, tr("forfaldent"), tr("forfaldne")))"
  }
  static var pageColumns: [String] { [tr("Hvem"), tr("Hvad"), tr("Hvornår og hvordan")] }

  /// Headings in CSV.
  static var dataColumns: [String] {
    [
      tr("Slags"), tr("Stade"), tr("Frist"), tr("Dage siden"), tr("Dage til"),
      tr("Udvalg eller \(Words.centre.one)"), tr("Id"),
      tr("Leder"),
      tr("År"), tr("Mål"), tr("Titel"), tr("Ansvarlig"), tr("Grund"), tr("Sidst"),
      tr("Status sidst"), tr("Strategi"), tr("Opfølgning"),
      tr("Om"), tr("Møde"), tr("Næste møde"), tr("Fil"),
    ]
  }
  static var committeeKind: String { tr("udvalg") }
  static var centreKind: String { Words.centre.one }
}
