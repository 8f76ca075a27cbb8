import Language
import PlanModel

/// A break in which people are to work.
struct BreakWithQuestions: RunSheetRule {
  let about = RuleAbout(
    id: "pause-med-spørgsmål", level: .warning,
    title: tr("En pause har spørgsmål"),
    finds: tr("En blok med »form: pause« som også har »spørgsmål«."),
    why: tr("Så er det ikke en pause, og spørgsmålene bliver hverken vist eller besvaret."),
    mend: tr("Flyt spørgsmålene til en anden blok, eller vælg en anden form."),
    triggers: .runSheet(
      """
      blokke:
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på et spørgsmål., spørgsmål: [samspil-1] }
        - { id: pause, titel: Pause, form: pause, minutter: 10, spørgsmål: [trivsel-1] }
      """),
    passes: .runSheet(
      """
      blokke:
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
        - { id: pause, titel: Pause, form: pause, minutter: 10 }
      """))

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    for (number, block) in context.sheet.blocks.enumerated()
    where block.form?.value == .pause && !block.questions.isEmpty {
      report.add(.block(number).key(.spørgsmål), Message.text(context.name(ofBlock: number)))
    }
  }
}

private enum Message {
  static func text(_ block: String) -> String {
    tr("\(block) er en pause med spørgsmål. Hvornår skal de besvares?")
  }
}
