import DanishText
import Language
import PlanModel

/// An undtagelse that does not count, or that is no longer needed.
struct InvalidExemption: PlanRule {
  let about = RuleAbout(
    id: "ugyldig-undtagelse", level: .warning,
    title: tr("En undtagelse tæller ikke, eller den er ikke nødvendig"),
    finds: tr(
      """
      En undtagelse uden begrundelse, for en regel eller et mål der ikke findes, for en regel \
      der ikke kan slås fra, eller en undtagelse der ikke er brug for.
      """),
    why: tr(
      """
      Undtagelser er til for det I har taget stilling til. En der ikke længere passer, kan \
      skjule det næste der går galt.
      """),
    mend: tr("Skriv en begrundelse, ret navnet, eller slet undtagelsen."),
    fix: tr(
      """
      En slåfejl i reglens navn der kun kan betyde én regel, rettes, og tegn der ikke kan ses, \
      slettes fra målets id.
      """),
    isFirm: true,
    triggers: .plan(
      """
      undtagelser:
        - { regel: mål-uden-tegn, mål: M1, begrundelse: Tegnene kommer i marts. }
      """),
    passes: .plan(
      """
      lokale-mål:
        - id: M1
          titel: Forældre læser med
          tema: samspil
          udspringer-af: [samspil-1]
          sammenhæng: I dag får fire ud af ti børn læst højt hver dag.
          mål: Flere børn får læst højt hver dag.
          tiltag: [{ hvad: Forældre læser højt om torsdagen. }]
          evaluering: { hvornår: 2016-11-15, forum: LMU }
          ansvarlig: Mette Holm
          frist: 2016-12-01
      undtagelser:
        - { regel: mål-uden-tegn, mål: M1, begrundelse: Tegnene kommer i marts. }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let exemptions = context.plan.exemptions
    guard !exemptions.isEmpty else { return }
    let goals = GoalNames(context.plan.goals.compactMap(\.id))
    for index in exemptions.indices {
      check(exemptions[index], .key(.undtagelser).item(index), goals, &report)
    }
  }

  private func check(
    _ exemption: Exemption, _ path: FieldPath, _ goals: GoalNames, _ report: inout RuleReport
  ) {
    if !exemption.reason.hasText { report.add(path, Message.reason) }
    checkRule(exemption.rule, path.key(.regel), &report)
    if let goal = exemption.goal, !goals.ids.contains(goal) {
      reportGoal(goal, path.key(.mål), goals, &report)
    }
  }

  private func reportGoal(
    _ goal: String, _ path: FieldPath, _ goals: GoalNames, _ report: inout RuleReport
  ) {
    let match = report.hasFew ? NearestMatch.of(goal, among: goals.candidates) : nil
    // M1 and M2 are one slip of the pen apart: only what looks the same is mended.
    let isSame = match.map { Lookalike.isWritable(goal, as: $0.word) } ?? false
    let fix = isSame ? match.map { Fix(path: path, kind: .replaceScalar($0.word)) } : nil
    report.add(path, Message.goal(goal, match), suggestion: match?.word, fix: fix)
  }

  private func checkRule(_ rule: String?, _ path: FieldPath, _ report: inout RuleReport) {
    guard let rule, rule.hasText else { return report.add(path, Message.noRule) }
    guard let known = RuleRegistry.rule(rule) else {
      let match = report.hasFew ? NearestMatch.of(rule, among: RuleRegistry.ids) : nil
      let fix = match.flatMap { $0.isSafe ? Fix(path: path, kind: .replaceScalar($0.word)) : nil }
      report.add(path, Message.rule(rule, match), suggestion: match?.word, fix: fix)
      return
    }
    if known.about.isFirm { report.add(path, Message.firm(rule)) }
  }

  /// Reports an exemption that silenced nothing.
  func reportUnused(_ index: Int, _ report: inout RuleReport) {
    report.add(.key(.undtagelser).item(index), Message.unused)
  }
}

/// The ids of a plan's goals, to look others up in.
private struct GoalNames {
  let ids: Set<String>
  let candidates: [NearestMatch.Candidate]

  init(_ ids: [String]) {
    self.ids = Set(ids)
    candidates = ids.map { NearestMatch.Candidate($0) }
  }
}

private enum Message {
  static var reason: String {
    tr("Undtagelsen har ingen begrundelse og tæller derfor ikke. Hvorfor gælder reglen ikke her?")
  }
  static var noRule: String {
    tr("Undtagelsen siger ikke hvilken regel den gælder for. Skriv »regel:« og dens navn.")
  }
  static var unused: String { tr("Der er ikke længere brug for undtagelsen. Den kan slettes.") }

  static func rule(_ rule: String, _ match: NearestMatch?) -> String {
    if let alike = match.flatMap({ Lookalike.message(rule, $0.word) }) { return alike }
    let advice =
      match.map { Texts.didYouMean($0.word) } ?? tr("Ret navnet, eller slet undtagelsen.")
    return tr("Der er ingen regel der hedder \(Texts.quoted(rule.mention)). \(advice)")
  }
  static func goal(_ goal: String, _ match: NearestMatch?) -> String {
    if let alike = match.flatMap({ Lookalike.message(goal, $0.word) }) { return alike }
    let advice = match.map { Texts.didYouMean($0.word.mention) } ?? tr("Er målet slettet?")
    return tr("\(Words.plan.the.capital) har intet mål \(Texts.quoted(goal.mention)). \(advice)")
  }
  static func firm(_ rule: String) -> String {
    tr("Reglen \(Texts.quoted(rule)) gælder altid. Ret det den peger på, og slet undtagelsen.")
  }
}
