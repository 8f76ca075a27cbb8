import DanishText
import Language
import PlanModel

/// A theme of the ledetråd that the course never comes to.
struct ThemeWithoutBlock: RunSheetRule {
  let about = RuleAbout(
    id: "tema-uden-blok", level: .advice,
    title: tr("Ingen blok bruger spørgsmål fra \(Words.theme.a)"),
    finds: tr("\(Words.theme.a.capital) i \(Words.guide.the) hvis spørgsmål ingen blok bruger."),
    why: tr(
      """
      Deltagerne skal også skrive om \(Words.theme.that) i deres \(Words.plan.one), og så står de alene med \
      \(Words.theme.it).
      """),
    mend: tr(
      """
      Tag ét spørgsmål fra \(Words.theme.the) med. Er der ikke tid, så sig hvornår I tager det. \
      Det er kun et råd.
      """),
    topic: .absence,
    triggers: .runSheet(
      """
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på et spørgsmål., spørgsmål: [samspil-1] }
      """),
    passes: .goodRunSheet)

  var needsWholeRunSheet: Bool { true }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    guard let guide = context.guide, !context.sheet.blocks.isEmpty else { return }
    let used = Set(context.sheet.blocks.flatMap(\.questions))
    for theme in guide.themes where !theme.questions.isEmpty {
      guard !theme.knownQuestions.contains(where: { used.contains($0.id) }) else { continue }
      report.add(.key(.blokke), Message.text(theme.shortTitle.mention(atMost: 60)))
    }
  }
}

private enum Message {
  static func text(_ theme: String) -> String {
    tr("Ingen blok har et spørgsmål fra \(Texts.quoted(theme)). Skal der være et?")
  }
}
