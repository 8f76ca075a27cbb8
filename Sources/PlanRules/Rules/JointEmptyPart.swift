import Language
import PlanModel

/// A side that waits for something that the other side does not describe.
struct JointEmptyPart: CrossPlanRule {
  let about = RuleAbout(
    id: "fælles-tom-del", level: .advice,
    title: tr("Den anden part skriver ikke sin del af det fælles mål"),
    finds: tr(
      """
      Under »venter« står hvad \(Words.centre.another) skal gøre, og i \(Words.centre.that.genitive) mål med samme id er \
      »vores-del« tom. Reglen sammenligner flere \(Words.plan.many).
      """),
    why: tr("Det I venter på, er måske ikke det de har tænkt sig."),
    mend:
      tr(
        "Bed \(Words.centre.it) \(Words.centre.other) om at skrive deres del, eller spørg hvad de regner med at gøre."
      ),
    triggers: RuleExample([
      JointExample.both[0],
      .centre(
        "jobcenter",
        goal: """
          mål: Flere unge får et fritidsjob.
          sammen-med: [solstraalen]
          fælles: { id: job-1, slags: overgang, tovholder: solstraalen }
          """),
    ]),
    passes: RuleExample(JointExample.both))

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    facts.forEachJointPair { pair in
      guard let theirs = pair.theirs, !theirs.describesPart,
        let item = pair.joint.awaited.firstIndex(where: { $0.map(pair.partner.isOf) ?? false })
      else { return }
      let path = FieldPath.goal(pair.joint.index).key(.fælles).key(.venter).item(item)
      // Made where it is added: in the words of the plan that it is about.
      report.add(
        pair.fact, path,
        Message.goal(pair.fact.name(ofGoal: pair.joint.index), pair.partner.shownName),
        naming: [pair.partner.shownID ?? ""])
    }
  }
}

private enum Message {
  static func goal(_ goal: String, _ centre: String) -> String {
    tr(
      "\(goal) venter på \(Texts.quoted(centre)), men i deres \(Words.plan.one) er »vores-del« tom. Er I enige om den?"
    )
  }
}
