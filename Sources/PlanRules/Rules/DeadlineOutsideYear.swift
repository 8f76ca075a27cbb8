import DanishText
import Language
import PlanModel

/// A deadline or an evaluation that lies outside the plan's year.
struct DeadlineOutsideYear: PlanRule {
  let about = RuleAbout(
    id: "frist-uden-for-året", level: .warning,
    title: tr("En frist eller evaluering ligger uden for \(Words.plan.the.genitive) år"),
    finds: tr(
      """
      En frist eller evaluering før \(Words.plan.the.genitive) år, eller en frist efter det. En evaluering må gerne \
      ligge efter årets udgang.
      """),
    why: tr(
      """
      Som regel er det årstallet der er skrevet forkert, eller en dato der er fulgt med fra \
      sidste års \(Words.plan.one).
      """),
    mend: tr(
      """
      Ret årstallet. Rækker målet ud over året, så skriv hvad der skal være nået ved årets udgang.
      """),
    triggers: .goal("frist: 2017-12-01"),
    passes: .goal("frist: 2016-12-01"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let given = context.guide?.guide.year
    // A wrong year is told once (`WrongYear`), and not again for every date.
    guard let year = context.plan.year?.value ?? given, given.map({ $0 == year }) ?? true
    else { return }
    let goals = context.plan.goals
    for index in goals.indices {
      if let date = goals[index].deadline?.value, date.year != year {
        let name = context.name(ofGoal: index)
        report.add(.goal(index).key(.frist), Message.deadline(name, date, year))
      }
      if let date = goals[index].evaluation?.when?.value, date.year < year {
        let name = context.name(ofGoal: index)
        let path = FieldPath.goal(index).key(.evaluering).key(.hvornår)
        report.add(path, Message.evaluation(name, date, year))
      }
    }
  }
}

private enum Message {
  static func deadline(_ goal: String, _ date: PlanDate, _ year: Int) -> String {
    tr(
      "\(goal) har frist den \(date.danish), men \(Words.plan.the) gælder for \(year). Er årstallet rigtigt?"
    )
  }
  static func evaluation(_ goal: String, _ date: PlanDate, _ year: Int) -> String {
    tr(
      """
      \(goal) skal evalueres den \(date.danish), altså før \(Words.plan.the.genitive) år, \(year). Er årstallet rigtigt?
      """)
  }
}
