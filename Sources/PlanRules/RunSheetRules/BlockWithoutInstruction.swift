import DanishText
import Language
import PlanModel

/// A block that does not say what to do in it.
struct BlockWithoutInstruction: RunSheetRule {
  let about = RuleAbout(
    id: "blok-uden-vejledning", level: .warning,
    title: tr("En blok siger ikke hvad deltagerne skal gøre"),
    finds: tr("En blok uden »vejledning«. En pause behøver ingen."),
    why: tr(
      """
      Vejledningen står på storskærmen og på papiret. Uden den begynder hver blok med at nogen spørger.
      """),
    mend: tr(
      "Skriv i en sætning eller to hvad deltagerne skal gøre, som du ville sige det til dem."),
    topic: .absence,
    triggers: .runSheet(
      """
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10 }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
      """),
    passes: .goodRunSheet)

  var needsWholeRunSheet: Bool { true }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    for (number, block) in context.sheet.blocks.enumerated()
    where block.form?.value != .pause && !block.instruction.hasText {
      report.add(.block(number).key(.vejledning), Message.text(context.name(ofBlock: number)))
    }
  }
}

private enum Message {
  static func text(_ block: String) -> String {
    tr("\(block) har ingen vejledning. Hvad skal deltagerne gøre?")
  }
}
