import DanishText
import PlanModel

/// A plan for another year than its ledetråd is for.
struct WrongYear: PlanRule {
  let about = RuleAbout(
    id: "forkert-år", level: .error,
    title: "Planens år passer ikke til ledetråden",
    finds: "En plan med et andet årstal under »år« end ledetrådens.",
    why: """
      En ledetråd gælder for ét år. Er planen skrevet for et andet år, tæller den ikke som \
      afleveret i overblikket.
      """,
    mend: """
      Ret årstallet, eller send den nye plan hvis det er sidste års der er sendt. Er det ledetrådens \
      årstal der er forkert, rettes det dér.
      """,
    triggers: .plan("år: 2015"),
    passes: .plan("år: 2016"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide?.guide, let year = context.plan.year?.value,
      year != guide.year
    else { return }
    report.add(.key(.år), Message.year(year, guide))
  }
}

private enum Message {
  static func year(_ year: Int, _ guide: Ledetraad) -> String {
    "Planen er for \(year), men ledetråden \(Texts.quoted(guide.id.mention)) er for \(guide.year). Ret årstallet, eller vælg den ledetråd som planen hører til."
  }
}
