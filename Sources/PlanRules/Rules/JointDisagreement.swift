import DanishText
import PlanModel

/// Two sides of a joint goal that say different things of it.
struct JointDisagreement: CrossPlanRule {
  let about = RuleAbout(
    id: "fælles-uenige", level: .warning,
    title: "Parterne i et fælles mål siger ikke det samme",
    finds: """
      To \(Words.plan.many) har et fælles mål med samme id, men »slags«, »tovholder« eller »frist« er ikke ens, \
      eller den ene har nået målet og den anden ikke. Reglen sammenligner flere \(Words.plan.many).
      """,
    why: """
      Er I uenige om hvem der holder fast i målet eller hvornår det skal være nået, opdager I det \
      først når det er for sent.
      """,
    mend: "Bliv enige, og skriv det samme i begge \(Words.plan.many).",
    triggers: RuleExample([
      JointExample.both[0],
      .centre("jobcenter", goal: JointExample.theirs("frist: 2016-10-01")),
    ]),
    passes: RuleExample(JointExample.both))

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    facts.forEachJointPair { pair in
      guard let theirs = pair.theirs else { return }
      let goal = pair.fact.name(ofGoal: pair.joint.index)
      for (path, word) in Self.differences(pair.joint, theirs) {
        report.add(
          pair.fact, path, Message.goal(goal, pair.partner.shownName, word),
          naming: [pair.partner.shownID ?? ""])
      }
    }
  }

  /// What differs, where both say something.
  private static func differences(
    _ ours: JointFact, _ theirs: JointFact
  ) -> [(FieldPath, String)] {
    let goal = FieldPath.goal(ours.index)
    let joint = goal.key(.fælles)
    let all: [(FieldPath, String, Bool)] = [
      (joint.key(.slags), Message.kind, differ(ours.kind, theirs.kind)),
      (joint.key(.tovholder), Message.coordinator, differ(ours.coordinator, theirs.coordinator)),
      (goal.key(.frist), Message.deadline, differ(ours.deadline, theirs.deadline)),
      (goal.key(.opfølgning), Message.outcome, differ(ours.outcome, theirs.outcome)),
    ]
    return all.filter(\.2).map { ($0.0, $0.1) }
  }

  private static func differ<Value: Equatable>(_ ours: Value?, _ theirs: Value?) -> Bool {
    guard let ours, let theirs else { return false }
    return ours != theirs
  }
}

private enum Message {
  static let kind = "hvad det er I gør sammen (slags)"
  static let coordinator = "hvem der er tovholder"
  static let deadline = "fristen"
  static let outcome = "hvordan det gik"

  static func goal(_ goal: String, _ centre: String, _ what: String) -> String {
    "\(goal) er fælles med \(Texts.quoted(centre)), men I er ikke enige om \(what). Hvad er rigtigt?"
  }
}
