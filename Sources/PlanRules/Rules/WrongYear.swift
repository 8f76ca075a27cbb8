import DanishText
import Language
import PlanModel

/// A plan for another year than its ledetråd is for.
struct WrongYear: PlanRule {
  let about = RuleAbout(
    id: "forkert-år", level: .error,
    title: tr("\(Words.plan.the.genitive.capital) år passer ikke til \(Words.guide.the)"),
    finds:
      tr("\(Words.plan.a.capital) med et andet årstal under »år« end \(Words.guide.the.genitive)."),
    why: tr(
      """
      \(Words.guide.a.capital) gælder for ét år. Er \(Words.plan.the) skrevet for et andet år, tæller \(Words.plan.it) ikke som \
      afleveret i overblikket.
      """),
    mend: tr(
      """
      Ret årstallet, eller send \(Words.plan.it) nye \(Words.plan.one) hvis det er sidste års der er sendt. Er det \(Words.guide.the.genitive) \
      årstal der er forkert, rettes det dér.
      """),
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
    tr(
      "\(Words.plan.the.capital) er for \(year), men \(Words.guide.the) \(Texts.quoted(guide.id.mention)) er for \(guide.year). Ret årstallet, eller vælg \(Words.guide.that) som \(Words.plan.the) hører til."
    )
  }
}
