import DanishText
import PlanModel

/// A centre in `sammen-med` that nobody knows.
struct UnknownCentre: CrossPlanRule {
  let about = RuleAbout(
    id: "ukendt-center", level: .warning,
    title: "Et mål er fælles med et center som ingen kender",
    finds: """
      Et center under »sammen-med« der hverken har en plan blandt dem der tjekkes, eller står på \
      listen fra --centre. Tjekker programmet kun én plan og har ingen liste, siger reglen ikke \
      noget.
      """,
    why: """
      Så kan overblikket ikke vise hvem der arbejder sammen, og den anden part får intet at \
      vide.
      """,
    mend: "Skriv centerets id som det selv skriver det i sin plan.",
    fix: "En slåfejl der kun kan betyde ét center, rettes.",
    triggers: RuleExample([
      .goal("sammen-med: [jobcentret-nord]"),
      .centre("jobcenter", goal: "mål: Flere unge får et fritidsjob."),
    ]),
    passes: RuleExample([
      .goal("sammen-med: [jobcenter]"),
      .centre(
        "jobcenter", goal: "mål: Flere unge får et fritidsjob.\nsammen-med: [solstraalen]"),
    ]))

  /// How many strangers it is looked for who was meant by them. Where there are more, they are no slips
  /// of the pen.
  private static let mostLikely = 1_000

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    guard facts.knowsCentres else { return }
    // The same few strangers come again and again, and looking for the nearest is slow.
    var matches: [String: NearestMatch?] = [:]
    for fact in facts.all where !fact.shared.isEmpty {
      for goal in fact.shared {
        for (item, name) in goal.centres.enumerated() where !facts.knowsCentre(name) {
          guard name.hasText else { continue }
          let path = FieldPath.goal(goal.index).key(.sharedWith).item(item)
          let isLikely = matches.count < Self.mostLikely
          let match = matches[name] ?? (isLikely ? facts.nearestCentre(name) : nil)
          if isLikely { matches[name] = .some(match) }
          let message = Message.goal(
            fact.name(ofGoal: goal.index), name, match, hasList: facts.hasList)
          let fix = match.flatMap {
            $0.isSafe ? Fix(path: path, kind: .replaceScalar($0.word)) : nil
          }
          report.add(
            fact, path, message, suggestion: match?.word, fix: fix,
            naming: [name, match?.word ?? ""])
        }
      }
    }
  }
}

private enum Message {
  static func goal(
    _ goal: String, _ name: String, _ match: NearestMatch?, hasList: Bool
  ) -> String {
    if let alike = match.flatMap({ Lookalike.message(name, $0.word) }) { return alike }
    let centre = Texts.quoted(CentreID.mention(name))
    let start =
      hasList
      ? "\(goal) er fælles med \(centre). Det center har ingen plan her og står ikke på listen."
      : "\(goal) er fælles med \(centre). Det center har ingen plan her."
    if let match { return "\(start) \(Texts.didYouMean(CentreID.mention(match.word)))" }
    return hasList
      ? "\(start) Skriv det id som centeret selv bruger."
      : "\(start) Er id'et rigtigt, så tag listen over centre med (--centre centre.csv)."
  }
}
