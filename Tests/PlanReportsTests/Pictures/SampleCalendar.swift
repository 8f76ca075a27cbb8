import DanishText
import PlanFollowUp
import PlanModel
import TestSupport

/// Plans with many days and goals, in many patterns.
enum SampleCalendar {
  static let words = [
    "Flere", "børn", "får", "ro", "æøå", "&", "<i>", "\"tryghed\"", "👩‍👩‍👧", "hverdagen", "med",
    "Arbejdsmarkedsstyrelsens", "koordineringsudvalg", "W", "tilbud", "uden", "חדש", "新しい",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
  ]

  static func text(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  /// How days are spread over the year.
  enum Pattern: CaseIterable {
    case even, random, oneMonth, oneDay, lastDays, months, twoClusters

    func day(_ number: Int, of count: Int, _ random: inout SeededGenerator) -> String {
      let first = PlanDate(year: 2016, month: 1, day: 1) ?? .earliest
      func day(_ offset: Int) -> String { first.adding(days: min(365, offset))?.text ?? "" }
      return switch self {
      case .even: day(number * 366 / count)
      case .random: day(Int.random(in: 0...365, using: &random))
      case .oneMonth: day(Int.random(in: 150...180, using: &random))
      case .oneDay: "2016-05-15"
      case .lastDays: day(Int.random(in: 360...365, using: &random))
      case .months: "2016-\(["03", "06", "09", "12"].randomElement(using: &random) ?? "01")"
      case .twoClusters: day((number.isMultiple(of: 2) ? 0 : 182) + number / 4)
      }
    }
  }

  /// A plan with so many tiltag, each with a time.
  static func plan(
    days: Int, _ pattern: Pattern, longest: Int, _ random: inout SeededGenerator
  ) -> Plan {
    var plan = Plan()
    (plan.year, plan.centre.name) = (.known(2016), "Prøvehuset")
    var goal = Goal(id: "M1", title: "Mål", theme: "samspil")
    goal.actions = (0..<days).map { number in
      Action(
        what: text(Int.random(in: 1...longest, using: &random), &random),
        when: .init(text: pattern.day(number, of: days, &random)))
    }
    plan.goals = [goal]
    return plan
  }

  static func calendar(_ plan: Plan, guide: Ledetraad? = nil) -> PlanCalendar {
    PlanCalendar(FollowedPlan(plan, in: "plan.yaml", guide: guide))
  }
}
