import Language
import PlanModel

/// A joint goal that the other unit's plan does not have.
struct JointWithoutPartner: CrossPlanRule {
  let about = RuleAbout(
    id: "fælles-uden-makker", level: .warning,
    title: tr("Den anden part har ikke det fælles mål"),
    finds: tr(
      """
      Et mål har »fælles« med et id, og \(Words.plan.the) fra et af de \(Words.centre.many) det er fælles med, har intet mål \
      med det id. Reglen sammenligner flere \(Words.plan.many).
      """),
    why: tr("Et fælles mål som kun står hos den ene, er der kun én der arbejder med."),
    mend: tr(
      """
      Tal med \(Words.centre.it) \(Words.centre.other). De skriver målet i deres \(Words.plan.one) med det samme id og deres egen del.
      """),
    triggers: RuleExample([
      .goal(
        """
        sammen-med: [jobcenter]
        fælles: { id: job-1, slags: overgang, tovholder: solstraalen, vores-del: Vi følger med. }
        """),
      .centre("jobcenter", goal: "mål: Flere unge får et fritidsjob."),
    ]),
    passes: RuleExample(JointExample.both))

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    facts.forEachJointPair { pair in
      guard pair.theirs == nil else { return }
      let path = FieldPath.goal(pair.joint.index).key(.sharedWith).item(pair.item)
      // Made where it is added: in the words of the plan that it is about.
      report.add(
        pair.fact, path,
        Message.goal(pair.fact.name(ofGoal: pair.joint.index), pair.partner.shownName),
        naming: [pair.partner.shownID ?? ""])
    }
  }
}

/// The two sides of a joint goal that the examples differ from.
enum JointExample {
  /// Both sides, in agreement.
  static let both: [RuleExample.File] = [
    .goal(
      """
      sammen-med: [jobcenter]
      fælles:
        id: job-1
        slags: overgang
        tovholder: solstraalen
        vores-del: Vi følger dem derhen.
        venter: [{ center: jobcenter, hvad: De tager imod. }]
      """),
    .centre("jobcenter", goal: theirs("")),
  ]

  /// The other side, with what differs.
  static func theirs(_ other: String) -> String {
    """
    mål: Flere unge får et fritidsjob.
    sammen-med: [solstraalen]
    fælles: { id: job-1, slags: overgang, tovholder: solstraalen, vores-del: Vi tager imod. }
    """ + (other.isEmpty ? "" : "\n" + other)
  }
}

private enum Message {
  static func goal(_ goal: String, _ centre: String) -> String {
    tr(
      "\(goal) er fælles med \(Texts.quoted(centre)), men deres \(Words.plan.one) har ikke målet. Ved de at de er med?"
    )
  }
}
