import DanishText
import Language
import PlanModel

/// A strategy, or one of its goals, that the register does not have.
struct UnknownStrategyReference: PlanRule {
  let about = RuleAbout(
    id: "ukendt-strategi", level: .error,
    title: tr("Registeret har ikke den strategi"),
    finds: tr(
      """
      »strategi« i et mål nævner en strategi som registeret ikke har, eller et mål som strategien \
      ikke har. Reglen ser i det register som \(Words.guide.the) nævner under »strategier«. Kan det ikke findes, \
      siger reglen intet.
      """),
    why:
      tr(
        "Målet tæller ikke med for nogen strategi, og udvalget får ikke at vide at I arbejder med den."
      ),
    mend: tr(
      """
      Skriv strategiens id som det står i registeret, og efter et # id på det mål i strategien I \
      bidrager til: ungestrategi#overgange. Der må ikke være mellemrum før #.
      """),
    fix: tr("En slåfejl der kun kan betyde én strategi, rettes."),
    triggers: RuleExample([.goal("strategi: [ungdomsstrategien]")], strategy: ""),
    passes: RuleExample(
      [.goal("strategi: [ungestrategi]")], strategy: "periode: { fra: 2014-01-01 }"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let strategies = context.strategies else { return }
    for (reference, path) in context.strategyReferences where !reference.strategy.isEmpty {
      guard let number = strategies.number(reference.strategy) else {
        add(reference, path, strategies.nearest(to: reference.strategy), &report)
        continue
      }
      let strategy = strategies.strategy(at: number)
      let known = strategy.goals.compactMap(\.id)
      if let goal = reference.goal, !known.contains(goal) {
        let nearest = NearestMatch.find(goal, among: known)
        report.add(
          path, Message.goal(goal, of: strategy, nearest),
          suggestion: nearest.map { "\(reference.strategy)#\($0)" })
      }
    }
  }

  private func add(
    _ reference: StrategyReference, _ path: FieldPath, _ match: NearestMatch?,
    _ report: inout RuleReport
  ) {
    let meant = match.map { match in match.word + (reference.goal.map { "#\($0)" } ?? "") }
    let isSafe = match?.isSafe ?? false
    let fix = isSafe ? meant.map { Fix(path: path, kind: .replaceScalar($0)) } : nil
    report.add(
      path, Message.strategy(reference.strategy, match), suggestion: meant, fix: fix)
  }
}

private enum Message {
  static func strategy(_ id: String, _ match: NearestMatch?) -> String {
    if let alike = match.flatMap({ Lookalike.message(id, $0.word) }) { return alike }
    let start = tr("Registeret har ingen strategi \(Texts.quoted(id.mention)).")
    let end = match.map { Texts.didYouMean($0.word) }
    return "\(start) \(end ?? tr("Se dem der er, med »aarsplan strategier liste«."))"
  }
  static func goal(_ id: String, of strategy: Strategy, _ nearest: String?) -> String {
    let start =
      tr("\(StrategyIndex.name(of: strategy)) har intet mål \(Texts.quoted(id.mention)).")
    return nearest.map { "\(start) \(Texts.didYouMean($0))" } ?? start
  }
}
