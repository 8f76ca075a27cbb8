import DanishText
import Language
import PlanModel

/// A block that has less time than its questions take.
struct TooShortForQuestions: RunSheetRule {
  let about = RuleAbout(
    id: "for-lidt-tid", level: .warning,
    title: tr("Der er for lidt tid til blokkens spørgsmål"),
    finds: tr(
      """
      Alene: blokken er kortere end spørgsmålenes »minutter« i \(Words.guide.the) tilsammen. Sammen: der \
      er under 4 minutter til et spørgsmål i par, under 5 i gruppe eller under 3 i plenum.
      """),
    why:
      tr(
        "Den der ikke når at svare, har ikke noget at tale om bagefter og ingen tekst i sin kladde."
      ),
    mend: tr("Giv blokken flere minutter, eller tag et spørgsmål ud."),
    triggers: .runSheet(
      """
      blokke:
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 56, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
        - { id: tal, titel: Tal sammen, form: gruppe, minutter: 4, vejledning: Læs højt for hinanden., spørgsmål: [samspil-1] }
      """),
    passes: .runSheet(
      """
      blokke:
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
        - { id: tal, titel: Tal sammen, form: gruppe, minutter: 10, vejledning: Læs højt for hinanden., spørgsmål: [samspil-1] }
      """))

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    for (number, block) in context.sheet.blocks.enumerated() {
      let (minutes, least) = (
        context.minutes(ofBlock: number), context.leastMinutes(ofBlock: number)
      )
      // A block without minutes is another rule's.
      guard minutes > 0, minutes < least else { continue }
      report.add(
        .block(number).key(.minutter),
        Message.text(context.name(ofBlock: number), minutes, least, count: block.questions.count))
    }
  }
}

private enum Message {
  static func text(_ block: String, _ minutes: Int, _ least: Int, count: Int) -> String {
    let them = count == 1 ? tr("spørgsmålet") : tr("spørgsmålene")
    return tr(
      """
      \(block) varer \(RunSheetRuleTexts.minutes(minutes)), men \(them) tager mindst \(least).
      """)
  }
}
