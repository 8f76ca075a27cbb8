import DanishText
import Language
import PlanModel

/// A goal that is said to be reached though its one figure falls short.
struct ClaimAgainstMeasure: PlanRule {
  let about = RuleAbout(
    id: "påstand-mod-måling", level: .advice,
    title: tr("Målet er nået, siger opfølgningen, men tallet er der ikke"),
    finds: tr(
      """
      Den seneste opfølgning siger »nået«, målet har ét tegn med tal, og det der er målt i samme \
      enhed, er ikke kommet så langt.
      """),
    why: tr(
      """
      Måske er målet nået på en anden måde end tallet viser. Så er det værd at skrive, for andre \
      kan se tallet.
      """),
    mend: tr(
      """
      Ret status eller tallet, eller skriv under »bemærkning« hvorfor målet er nået alligevel.
      """),
    triggers: .goal(
      """
      opfølgning:
        - { dato: 2016-11-20, status: nået, målt: 52 % }
      """),
    passes: .goal(
      """
      opfølgning:
        - { dato: 2016-11-20, status: nået, målt: 61 % }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let goals = context.plan.goals
    for index in goals.indices where !goals[index].followUps.isEmpty {
      guard let number = goals[index].lastFollowUpIndex else { continue }
      let entry = goals[index].followUps[number]
      guard entry.status?.value == .reached, !entry.remark.hasText, let text = entry.measured,
        let sign = goals[index].signs.onlyMeasurable, Self.fallsShort(text, of: sign)
      else { continue }
      let path = FieldPath.goal(index).key(.opfølgning).item(number).key(.målt)
      let message = Message.goal(
        context.name(ofGoal: index), text.mention, (sign.target ?? "").mention)
      report.add(path, message)
    }
  }

  private static func fallsShort(_ text: String, of sign: Sign) -> Bool {
    guard let measured = Measure(text), let target = sign.target.flatMap(Measure.init),
      let baseline = sign.baseline.flatMap(Measure.init), measured.unit == target.unit,
      baseline.unit == target.unit, baseline.value != target.value
    else { return false }
    return baseline.value < target.value
      ? measured.value < target.value : measured.value > target.value
  }
}

private enum Message {
  static func goal(_ goal: String, _ measured: String, _ target: String) -> String {
    tr(
      "\(goal) er nået, siger opfølgningen. Der er målt \(Texts.quoted(measured)), og målet var \(Texts.quoted(target)). Passer det?"
    )
  }
}
