import Language
import PlanModel

/// A block that takes no time.
struct BlockWithoutMinutes: RunSheetRule {
  let about = RuleAbout(
    id: "blok-uden-minutter", level: .error,
    title: tr("En blok varer nul minutter"),
    finds: tr("En blok med »minutter: 0«."),
    why: tr("Uret springer den over, så ingen når at se hvad de skal."),
    mend: tr("Skriv hvor mange minutter blokken skal have, eller slet den."),
    triggers: .runSheet(
      """
      slut: "09.50"
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 0, vejledning: Find en plads. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
      """),
    passes: .runSheet(
      """
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
      """))

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    for (number, block) in context.sheet.blocks.enumerated() where block.minutes?.value?.number == 0
    {
      report.add(.block(number).key(.minutter), Message.text(context.name(ofBlock: number)))
    }
  }
}

private enum Message {
  static func text(_ block: String) -> String {
    tr("\(block) varer 0 minutter. Hvor længe skal den vare?")
  }
}
