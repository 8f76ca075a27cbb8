import DanishText
import Language
import PlanModel

/// A goal none of whose signs says both where it stands and where it is to stand.
struct SignWithoutTarget: PlanRule {
  let about = RuleAbout(
    id: "tegn-uden-målsætning", level: .warning,
    title: tr("Intet af målets tegn siger både hvordan det er i dag, og hvad I vil nå"),
    finds: tr("Et mål har tegn, men intet af dem har både »udgangspunkt« og »målsætning«."),
    why: tr(
      """
      Først når I ved hvordan det er i dag, og hvad I vil nå, kan I se om I er på vej. Det behøver \
      ikke at være et tal: »ingen« i dag og »hver uge« når målet er nået, er også nok.
      """),
    mend: tr(
      """
      Vælg ét tegn, og skriv begge dele. Et skøn er bedre end ingenting; skriv at det er et \
      skøn.
      """),
    topic: .vague, leadsTo: .measures,
    lack: { _ in Message.lack },
    triggers: .goal("tegn: [{ tegn: Højtlæsning, udgangspunkt: 38 % }]"),
    passes: .goal("tegn: [{ tegn: Højtlæsning, udgangspunkt: 38 %, målsætning: 60 % }]"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where goals[index].signs.hasText && !goals[index].signs.hasMeasurable
    {
      report.add(.goal(index).key(.tegn), Message.goal(context.name(ofGoal: index)))
    }
  }
}

private enum Message {
  static var lack: String { tr("intet tegn der siger både hvordan det er i dag, og hvad I vil nå") }

  static func goal(_ goal: String) -> String { tr("\(goal) har \(lack).") }
}
