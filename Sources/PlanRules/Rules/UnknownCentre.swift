import DanishText
import Language
import PlanModel

/// A centre in `sammen-med` that nobody knows.
struct UnknownCentre: CrossPlanRule {
  let about = RuleAbout(
    id: "ukendt-center", level: .warning,
    title: tr("Et mål er fælles med \(Words.centre.a) som ingen kender"),
    finds: tr(
      """
      \(Words.centre.a.capital) under »sammen-med« der hverken har \(Words.plan.a) blandt dem der tjekkes, eller står på \
      listen fra --centre. Tjekker programmet kun \(Words.plan.single) og har ingen liste, siger reglen ikke \
      noget.
      """),
    why: tr(
      """
      Så kan overblikket ikke vise hvem der arbejder sammen, og den anden part får intet at \
      vide.
      """),
    mend:
      tr(
        "Skriv \(Words.centre.the.genitive) id som \(Words.centre.it) selv skriver det i \(Words.plan.own)."
      ),
    fix: tr("En slåfejl der kun kan betyde \(Words.centre.single), rettes."),
    titleOfMany: { tr("\($0) mål er fælles med \(Words.centre.a) som ingen kender") },
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
          let fix = match.flatMap {
            $0.isSafe ? Fix(path: path, kind: .replaceScalar($0.word)) : nil
          }
          report.add(
            fact, path,
            Message.goal(fact.name(ofGoal: goal.index), name, match, hasList: facts.hasList),
            suggestion: match?.word, fix: fix, naming: [name, match?.word ?? ""])
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
      ? tr(
        "\(goal) er fælles med \(centre). \(Words.centre.that.capital) har \(Words.plan.no) her og står ikke på listen."
      )
      : tr(
        "\(goal) er fælles med \(centre). \(Words.centre.that.capital) har \(Words.plan.no) her.")
    if let match { return "\(start) \(Texts.didYouMean(CentreID.mention(match.word)))" }
    return hasList
      ? tr("\(start) Skriv det id som \(Words.centre.the) selv bruger.")
      : tr(
        "\(start) Er id'et rigtigt, så tag listen over \(Words.centre.many) med (--centre centre.csv)."
      )
  }
}
