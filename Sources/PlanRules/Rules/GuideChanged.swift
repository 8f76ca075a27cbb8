import DanishText
import Language
import PlanModel

/// A theme whose text is another than when the plan was written.
struct GuideChanged: PlanRule {
  let about = RuleAbout(
    id: "ledetråd-ændret", level: .warning,
    title: tr("\(Words.theme.the.capital) er ændret siden \(Words.plan.the) blev skrevet"),
    finds: tr(
      """
      \(Words.plan.the.capital) gemmer et aftryk af \(Words.theme.every.genitive) titel, indledning og spørgsmål. Passer aftrykket \
      ikke længere, siger reglen hvad der er ændret, og hvilke mål der hører under \(Words.theme.the). \(Words.plan.a.capital) \
      uden aftryk siger den ikke noget om.
      """),
    why: tr("Et mål kan have passet godt til det der stod før, og dårligt til det der står nu."),
    mend: tr(
      """
      Læs \(Words.theme.the) igen, og se på svar og mål under \(Words.theme.it). Passer de stadig, så slet \(Words.theme.the.genitive) linje \
      under »aftryk«; den skrives på ny næste gang \(Words.plan.the) gemmes.
      """),
    leadsTo: .themeText,
    triggers: .plan("aftryk: { samspil: 0000c3ad12f0 }"),
    passes: .plan("aftryk: { samspil: \(Self.fingerprint) }"))

  /// The fingerprint of the example's theme.
  private static let fingerprint = "3d683b3c0bb9"

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    let fingerprints = context.plan.fingerprints
    for index in fingerprints.indices {
      let path = {
        FieldPath(FieldPath.key(.aftryk).steps + [.key(fingerprints[index].theme)])
      }
      guard let number = guide.themeNumber(fingerprints[index].theme) else {
        report.add(path(), Message.gone(fingerprints[index].theme.mention))
        continue
      }
      let (old, own) = (fingerprints[index].value, guide.fingerprints[number])
      guard own != old else { continue }
      let changes = Theme.changes(from: old, to: own)
      // The same digits in capitals are no change.
      guard changes?.isEmpty != true else { continue }
      report.add(path(), Message.changed(number, changes, context, guide))
    }
  }
}

private enum Message {
  static func gone(_ theme: String) -> String {
    tr(
      "\(Words.theme.the.capital) \(Texts.quoted(theme)) er ikke længere med i \(Words.guide.the). Se på de svar og mål der hørte til."
    )
  }

  static func changed(
    _ number: Int, _ changes: Set<ThemePart>?, _ context: PlanContext, _ guide: GuideIndex
  ) -> String {
    let theme = Texts.theme(guide.themes[number])
    let parts = ThemePart.allCases.filter { changes?.contains($0) ?? false }.map(name)
    let what = parts.isEmpty ? tr("er ændret") : tr("har fået \(TextFigures.list(parts))")
    return tr("\(theme) \(what) siden \(Words.plan.the) blev skrevet. \(advice(number, context))")
  }

  private static func advice(_ number: Int, _ context: PlanContext) -> String {
    let goals = context.goalThemes.indices.filter { context.goalThemes[$0] == number }
      .map { context.plan.goals[$0].id?.mention ?? Texts.goalNumber($0 + 1) }
    guard !goals.isEmpty else { return tr("Se på jeres svar igen.") }
    return
      tr(
        "Se på \(Texts.shortList(goals) { tr("\(TextFigures.grouped($0)) mål til") }) igen."
      )
  }

  private static func name(_ part: ThemePart) -> String {
    switch part {
    case .title: tr("ny titel")
    case .about: tr("ny indledning")
    case .questions: tr("ændrede spørgsmål")
    }
  }
}
