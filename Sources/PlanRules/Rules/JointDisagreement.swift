import DanishText
import Language
import PlanModel

/// Two sides of a joint goal that say different things of it.
struct JointDisagreement: CrossPlanRule {
  let about = RuleAbout(
    id: "fælles-uenige", level: .warning,
    title: tr("Parterne i et fælles mål siger ikke det samme"),
    finds: tr(
      """
      To \(Words.plan.many) har et fælles mål med samme id, men »slags«, »tovholder« eller »frist« er ikke ens, \
      eller de siger ikke det samme om hvordan det gik. Reglen sammenligner flere \(Words.plan.many).
      """),
    why: tr(
      """
      Er I uenige om hvem der holder fast i målet eller hvornår det skal være nået, opdager I det \
      først når det er for sent.
      """),
    mend: tr("Bliv enige, og skriv det samme i begge \(Words.plan.many)."),
    triggers: RuleExample([
      JointExample.both[0],
      .centre("jobcenter", goal: JointExample.theirs("frist: 2016-10-01")),
    ]),
    passes: RuleExample(JointExample.both))

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    facts.forEachJointPair { pair in
      guard let theirs = pair.theirs else { return }
      let goal = pair.fact.name(ofGoal: pair.joint.index)
      for dispute in pair.joint.terms.disputes(with: theirs.terms) {
        report.add(
          pair.fact, Self.path(of: dispute, pair.joint.index),
          Message.goal(goal, pair.partner.shownName, dispute),
          naming: [pair.partner.shownID ?? ""])
      }
    }
  }

  /// Where this side says it.
  private static func path(of dispute: JointDispute, _ goal: Int) -> FieldPath {
    let goal = FieldPath.goal(goal)
    return switch dispute {
    case .kind: goal.key(.fælles).key(.slags)
    case .coordinator: goal.key(.fælles).key(.tovholder)
    case .deadline: goal.key(.frist)
    case .outcome: goal.key(.opfølgning)
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ centre: String, _ dispute: JointDispute) -> String {
    let what =
      switch dispute {
      case .kind: tr("hvad det er I gør sammen (slags)")
      case .coordinator: tr("hvem der er tovholder")
      case .deadline: tr("fristen")
      case .outcome: tr("hvordan det gik")
      }
    return
      tr(
        "\(goal) er fælles med \(Texts.quoted(centre)), men I er ikke enige om \(what). Hvad er rigtigt?"
      )
  }
}
