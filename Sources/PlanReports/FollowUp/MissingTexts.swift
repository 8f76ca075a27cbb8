import DanishText
import PlanFollowUp
import PlanModel
import PlanOverview

/// What the reports on missing follow-up say to people, in Danish.
enum MissingTexts {
  static let committees = "Udvalg"
  static var centres: String { Words.centre.many.capital }
  static let waiting = "Venter på tal"
  static let noStrategy = "Uden strategi"
  static let title = "Opfølgning der mangler"

  /// `Opfølgning pr. 15. juni 2020`, `3 forfaldne`, `1 inden 30 dage`, `1 venter på tal`.
  static func head(_ report: MissingReport) -> [String] {
    let list = report.list
    return ["Opfølgning pr. \(list.day.danish)"] + figures(report.counts, ahead: list.ahead)
  }

  static func figures(_ counts: MissingCounts, ahead: Int) -> [String] {
    [
      TextFigures.counted(counts.overdue, "forfalden", "forfaldne"),
      "\(TextFigures.grouped(counts.upcoming)) inden \(TextFigures.counted(ahead, "dag", "dage"))",
      TextFigures.counted(counts.waiting, "venter på tal", "venter på tal"),
    ]
  }

  static let nothing = "Der er intet at følge op på lige nu."

  static func name(of centre: Centre) -> String {
    centre.name.shown ?? centre.id.map(SafeText.centre) ?? "\(Words.centre.label) uden navn"
  }

  static func committee(_ round: MissingRound) -> String {
    round.committee.map { $0.name.shown ?? StrategyTexts.name($0) } ?? "Intet udvalg"
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
    let due = "frist \(distance(of: round.round.due, on: day))"
    let next = round.nextMeeting.map { "næste møde \(short($0, on: day))" }
    let noMeeting: String? = round.committee == nil ? nil : "intet møde sat"
    guard round.stage != .overdue else { return [due, next ?? noMeeting].compactMap(\.self) }
    guard let meeting = round.round.meetingDay(on: day) else {
      return round.committee == nil ? [due] : [due, "intet møde før fristen"]
    }
    guard meeting >= day else {
      return [due, "ikke behandlet på mødet \(short(meeting, on: day))", next].compactMap(\.self)
    }
    let isAhead = round.round.due.dayNumber - day.dayNumber > list.ahead
    let why = isAhead ? "med nu fordi mødet er \(away(day.dayNumber - meeting.dayNumber))" : nil
    return [due, "på mødet \(short(meeting, on: day))", why].compactMap(\.self)
  }

  static func responsible(_ goal: MissingGoal) -> String {
    goal.responsible.shown ?? "ingen ansvarlig"
  }

  /// `frist 10. juni, 5 dage siden`, `sidst 8. januar: på vej`.
  static func details(of goal: MissingGoal, on day: PlanDate) -> [String] {
    [due(goal.state, on: day), last(goal.last, on: day)]
  }

  private static func due(_ state: GoalState, on day: PlanDate) -> String {
    switch state {
    case .overdue(let due, let kinds), .upcoming(let due, let kinds):
      "\(word(kinds)) \(distance(of: due, on: day))"
    case .waiting(let until?): "nye tal \(short(until, on: day))"
    case .waiting(nil): "ingen dato for nye tal"
    }
  }

  /// Of several things that are due on one day, the one that people know best.
  static func word(_ kinds: [GoalRound.Kind]) -> String {
    switch kinds {
    case let kinds where kinds.contains(.deadline): "frist"
    case let kinds where kinds.contains(.evaluation): "evaluering"
    case let kinds where kinds.contains(.calendar): "opfølgning"
    case let kinds where kinds.contains(.appointment): "aftalt til"
    default: "årets sidste dag"
    }
  }

  private static func last(_ entry: FollowUp?, on day: PlanDate) -> String {
    guard let entry, let date = entry.date?.value else { return "aldrig fulgt op" }
    let status = entry.status?.value?.rawValue
    return ["sidst \(short(date, on: day))", status].compactMap(\.self).joined(separator: ": ")
  }

  /// `31. marts, 76 dage siden`, `23. juni, om 8 dage`, `15. juni, i dag`.
  static func distance(of due: PlanDate, on day: PlanDate) -> String {
    "\(short(due, on: day)), \(away(day.dayNumber - due.dayNumber))"
  }

  private static func away(_ days: Int) -> String {
    switch days {
    case 0: "i dag"
    case 1: "i går"
    case -1: "i morgen"
    case 2...: "\(TextFigures.grouped(days)) dage siden"
    default: "om \(TextFigures.grouped(-days)) dage"
    }
  }

  static func short(_ date: PlanDate, on day: PlanDate) -> String {
    StrategyTexts.day(date, in: day.year)
  }

  static func next(_ file: String) -> String {
    "Næste skridt: aarsplan opfølg \(file.asArgument)"
  }

  /// `3 punkter, 2 forfaldne`.
  static func caption(_ count: Int, overdue: Int) -> String {
    let all = TextFigures.counted(count, "punkt", "punkter")
    guard overdue > 0 else { return all }
    return "\(all), \(TextFigures.counted(overdue, "forfaldent", "forfaldne"))"
  }
  static let pageColumns = ["Hvem", "Hvad", "Hvornår og hvordan"]

  /// Headings in CSV.
  static var dataColumns: [String] {
    [
      "Slags", "Stade", "Frist", "Dage siden", "Dage til", "Udvalg eller \(Words.centre.one)", "Id",
      "Leder",
      "År", "Mål", "Titel", "Ansvarlig", "Grund", "Sidst", "Status sidst", "Strategi", "Opfølgning",
      "Om", "Møde", "Næste møde", "Fil",
    ]
  }
  static let committeeKind = "udvalg"
  static var centreKind: String { Words.centre.one }
}
