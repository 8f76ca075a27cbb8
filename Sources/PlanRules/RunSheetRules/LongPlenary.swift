import DanishText
import Language
import PlanModel

/// Many minutes in a row in which most people only listen.
struct LongPlenary: RunSheetRule {
  let about = RuleAbout(
    id: "langt-plenum", level: .advice,
    title: tr("Der er mere end en halv time i plenum ad gangen"),
    finds: tr("Blokke i plenum der følger efter hinanden og tilsammen varer over 30 minutter."),
    why: tr(
      """
      I plenum taler én, og resten hører efter. De får mere med hjem af selv at skrive og tale.
      """),
    mend: tr("Gør blokken kortere, eller lad deltagerne tale to og to midt i den."),
    triggers: .runSheet(
      """
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 15, vejledning: Find en plads. }
        - { id: oplaeg, titel: Oplæg, form: plenum, minutter: 20, vejledning: Lyt. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 25, vejledning: Svar på to spørgsmål., spørgsmål: [samspil-1, trivsel-1] }
      """),
    passes: .goodRunSheet)

  /// In minutes.
  private static let longest = 30

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    var first: Int?
    var minutes = 0
    for (number, block) in context.sheet.blocks.enumerated() {
      if block.form?.value == .plenary {
        if first == nil { (first, minutes) = (number, 0) }
        minutes += context.minutes(ofBlock: number)
        continue
      }
      tell(first, minutes, context, &report)
      first = nil
    }
    tell(first, minutes, context, &report)
  }

  private func tell(
    _ first: Int?, _ minutes: Int, _ context: RunSheetContext, _ report: inout RuleReport
  ) {
    guard let first, minutes > Self.longest else { return }
    report.add(.block(first), Message.text(context.name(ofBlock: first), minutes))
  }
}

private enum Message {
  static func text(_ block: String, _ minutes: Int) -> String {
    tr(
      """
      Fra \(block) er der \(RunSheetRuleTexts.minutes(minutes)) i plenum ad gangen. Kan de tale to og to \
      undervejs?
      """)
  }
}
