import DanishText
import PlanFollowUp
import PlanModel

@testable import PlanCommands
@testable import PlanReports

extension Composed {
  private typealias Say = PictureTexts

  /// What pictures and calendars say.
  static let pictures = [
    Composed("PlanReports.counts", from: 1) { Say.counts(calendar($0).days(in: 2016)) },
    Composed("PlanReports.wheelSubtitle", from: 1) { count in
      Say.wheelSubtitle(calendar(count), calendar(count).days(in: 2016))
    },
    Composed("PlanReports.wheelDescription", from: 1) { count in
      Say.wheelDescription(2016, calendar(count).days(in: 2016))
    },
    Composed("PlanReports.wheelNote") { Say.wheelNote(calendar($0), 2016) },
    Composed("PlanReports.andMore", from: 1) { Say.andMore($0) },
    Composed("PlanReports.andMoreEnds", from: 1) { Say.andMoreEnds($0) },
    Composed("PlanCommands.daysWritten", from: 1) { count in
      PlanCommands.Texts.Show.daysWritten(plans: count, wordsOnly: count - 1)
    },
  ]

  /// Days of every kind that a plan itself has, so many of each; as many in another year; and as many
  /// times that have no date.
  private static func calendar(_ count: Int) -> PlanCalendar {
    var plan = Plan()
    (plan.year, plan.centre.name) = (.known(2016), "Solstrålen")
    plan.goals = names(count).map { name in
      var goal = Goal(id: name, title: "Flere er med", theme: "samspil")
      goal.deadline = .init(text: "2016-12-01")
      goal.evaluation = Evaluation(when: .init(text: "2016-11-15"))
      goal.actions = ["2016-02-01", "2017-02-01", "efteråret"].map { day in
        Action(what: "Spørge", when: .init(text: day))
      }
      return goal
    }
    plan.discussions = names(count).map {
      Discussion(forum: $0, date: .init(text: "2016-01-14"))
    }
    return PlanCalendar(FollowedPlan(plan, in: "plan.yaml", guide: nil))
  }
}
