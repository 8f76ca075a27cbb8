import DanishText
import Language
import PlanModel

/// A MED forum that is said to approve.
struct MEDApproves: PlanRule {
  let about = RuleAbout(
    id: "med-godkender", level: .advice,
    title: tr("Et MED-udvalg godkender ikke, det drøfter"),
    finds: tr(
      """
      En drøftelse i et forum med MED, LMU, FMU, HMU eller AMU i navnet har udfaldet »godkendt« \
      eller »ikke godkendt«.
      """),
    why: tr(
      """
      MED-systemet bliver informeret og drøfter før lederen beslutter. Ordet i \(Words.plan.the) bør være \
      det samme som i referatet.
      """),
    mend: tr("Ret udfaldet til »drøftet«, og skriv hvem der har besluttet."),
    triggers: .plan(
      """
      drøftelser:
        - { forum: LMU, dato: 2016-01-14, udfald: godkendt }
      """),
    passes: .plan(
      """
      drøftelser:
        - { forum: LMU, dato: 2016-01-14, udfald: drøftet }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    for (index, discussion) in context.plan.discussions.enumerated() {
      guard discussion.outcome?.value?.isDecision ?? false, let forum = discussion.forum,
        Self.isMED(forum)
      else { continue }
      report.add(.key(.drøftelser).item(index).key(.udfald), Message.forum(forum.mention))
    }
  }

  /// By the words of its name: `LMU`, `Lokal-MED`, `MED-udvalget`, but not `møde med forældre`.
  private static func isMED(_ forum: String) -> Bool {
    forum.split { !$0.isLetter }.contains { word in
      word.hasSuffix("MED") || committees.contains(word.uppercased())
        || word.lowercased().hasPrefix("medudvalg")
    }
  }

  private static let committees: Set<String> = ["LMU", "FMU", "HMU", "AMU", "HOVEDUDVALGET"]
}

private enum Message {
  static func forum(_ forum: String) -> String {
    tr(
      "\(forum) har godkendt \(Words.plan.the), står der. MED drøfter, og lederen beslutter. Er det »drøftet«?"
    )
  }
}
