import DanishText
import Language
import PlanFollowUp
import PlanModel
import PlanOverview
import PlanProse

/// What calendars and pictures say of a plan's days, in Danish.
enum CalendarTexts {
  static var writeDates: String { tr("Skriv datoer som 2016-11-15.") }
  static var remark: String { tr("til kalenderen i Outlook eller på telefonen") }

  /// `Frist`, `Udvalgsmøde`.
  static func kind(_ kind: PlanDay.Kind) -> String { kind.shown.capital }

  /// A text on one line, safe to show.
  static func line(_ text: String?) -> String { CleanText.oneLine(SafeText.line(text ?? "")) }

  /// `Årsplan 2016 · Solstrålen`; `Årsplaner` where there are several.
  static func title(_ calendars: [PlanCalendar]) -> String {
    guard calendars.count == 1, let only = calendars.first else {
      return Words.fullPlan.many.capital
    }
    let head = [Words.fullPlan.label, only.year?.text].compactMap(\.self).joined(separator: " ")
    return [head, name(only.centre)].filter(\.hasText).joined(separator: " · ")
  }

  /// A centre's name, or its id.
  static func name(_ centre: Centre) -> String {
    let name = line(centre.name)
    return name.hasText ? name : SafeText.centre(CleanText.oneLine(centre.id ?? ""))
  }

  /// What happens on the day: `M1 · Flere med til hverdagens opgaver`, `MED-udvalget`.
  static func what(_ day: PlanDay) -> String {
    let title = line(day.title).hasText ? line(day.title) : untitled(day)
    switch day.kind {
    case .meeting:
      return [line(day.who), title].filter(\.hasText).joined(separator: ": ")
    case .deadline, .action, .evaluation, .followUp:
      return day.goal.map { "\(line($0)) · \(title)" } ?? title
    case .discussion, .calendar, .duty: return title
    }
  }

  private static func untitled(_ day: PlanDay) -> String {
    switch day.kind {
    case .deadline, .evaluation, .followUp: ProseTexts.untitled
    case .action: line(day.goalTitle)
    default: "…"
    }
  }

  /// Who has to do with it: whoever does it or treats it, else whoever answers for it.
  static func who(_ day: PlanDay) -> String {
    let names = day.kind == .meeting ? [day.responsible] : [day.who, day.responsible]
    var seen: Set<String> = []
    return names.map(line).filter { $0.hasText && seen.insert($0).inserted }
      .joined(separator: ", ")
  }

  /// `Frist: M1 · Flere med til hverdagens opgaver (Solstrålen)`.
  static func summary(_ day: PlanDay, _ centre: Centre?) -> String {
    let owner = centre.map(name) ?? ""
    return "\(kind(day.kind)): \(what(day))" + (owner.hasText ? " (\(owner))" : "")
  }

  /// A line for each thing that is known of it.
  static func description(_ day: PlanDay, _ centre: Centre?) -> String {
    let goal = [day.goal, day.goalTitle].map(line).filter(\.hasText).joined(separator: " · ")
    let isMeeting = day.kind == .meeting
    let fields: [(String, String)] = [
      (Words.centre.one.capital, centre.map(name) ?? ""), (Goal.label(of: .mål), goal),
      (isMeeting ? committee : whoLabel, line(day.who)),
      (isMeeting ? owner : ProseTexts.responsible, line(day.responsible)),
      (state, day.isCancelled ? cancelled : ""),
    ]
    return fields.filter(\.1.hasText).map { "\($0): \($1)" }.joined(separator: "\n")
  }

  static func inAWeek(_ day: PlanDay, _ centre: Centre?) -> String {
    tr("Om en uge: \(summary(day, centre))")
  }

  private static var whoLabel: String { tr("Hvem") }
  private static var committee: String { tr("Udvalg") }
  private static var owner: String { tr("Ejer") }
  private static var state: String { tr("Status") }
  static var cancelled: String { tr("målet er udgået") }
}
