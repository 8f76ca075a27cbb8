import DanishText
import Language
import PlanModel

/// Work that goes on for too long without a break.
struct BreakTooLate: RunSheetRule {
  let about = RuleAbout(
    id: "pause-for-sent", level: .warning,
    title: tr("Der går mere end halvanden time uden pause"),
    finds: tr(
      """
      Blokke der tilsammen varer over 90 minutter uden en pause på mindst 10 minutter imellem.
      """),
    why: tr(
      """
      Efter halvanden time hører de fleste efter med et halvt øre, og så skriver de også dårligere.
      """),
    mend: tr(
      """
      Sæt en blok med »form: pause« på mindst 10 minutter ind, eller gør en af blokkene kortere.
      """),
    triggers: .runSheet(
      """
      slut: "10.40"
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på et spørgsmål., spørgsmål: [samspil-1] }
        - { id: tal, titel: Tal sammen, form: par, minutter: 40, vejledning: Læs højt for hinanden., spørgsmål: [trivsel-1] }
      """),
    passes: .runSheet(
      """
      slut: "10.40"
      blokke:
        - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
        - { id: skriv, titel: Skriv selv, form: alene, minutter: 50, vejledning: Svar på et spørgsmål., spørgsmål: [samspil-1] }
        - { id: pause, titel: Pause, form: pause, minutter: 10 }
        - { id: tal, titel: Tal sammen, form: par, minutter: 30, vejledning: Læs højt for hinanden., spørgsmål: [trivsel-1] }
      """))

  /// A shorter break is none, in minutes.
  static let shortestBreak = 10
  /// Longer than this nobody works without a break, in minutes.
  static let longestWork = 90

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    var work = 0
    var isTold = false
    for (number, block) in context.sheet.blocks.enumerated() {
      let minutes = context.minutes(ofBlock: number)
      if block.form?.value == .pause, minutes >= Self.shortestBreak {
        (work, isTold) = (0, false)
        continue
      }
      work += minutes
      guard work > Self.longestWork, !isTold else { continue }
      isTold = true
      report.add(
        .block(number), Message.text(context.name(ofBlock: number), work))
    }
  }
}

private enum Message {
  static func text(_ block: String, _ minutes: Int) -> String {
    tr(
      """
      Når \(block) er slut, er der gået \(RunSheetRuleTexts.minutes(minutes)) uden en pause på mindst \
      10 minutter. Hvor kan den være?
      """)
  }
}
