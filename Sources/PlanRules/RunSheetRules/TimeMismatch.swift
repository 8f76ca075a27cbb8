import DanishText
import Language
import PlanModel

/// Blocks that take more or less time than there is.
struct TimeMismatch: RunSheetRule {
  let about = RuleAbout(
    id: "tid-går-ikke-op", level: .warning,
    title: tr("Blokkene varer længere eller kortere end kurset"),
    finds: tr(
      """
      Blokkenes minutter, pauserne med, er ikke det samme som tiden fra »start« til »slut«. Er der for \
      lidt tid, er det en fejl. Er der tid tilovers, er det en advarsel.
      """),
    why: tr("Så bliver det sidste der falder ud, og det er tit målet og datoen for opfølgningen."),
    mend: tr(
      """
      Meddelelsen siger hvor mange minutter det drejer sig om, og hvilken blok der bedst kan give dem \
      eller få dem. Eller ret »slut«.
      """),
    triggers: .runSheet("slut: \"09.45\""),
    passes: .runSheet("slut: \"10.00\""))

  var needsWholeRunSheet: Bool { true }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    let sheet = context.sheet
    guard let start = sheet.start?.value, let end = sheet.end?.value else { return }
    let endPath = FieldPath.key(.slut)
    let length = end.minutes - start.minutes
    guard length > 0 else { return report.add(endPath, Message.reversed, atLeast: .error) }
    guard !sheet.blocks.isEmpty else { return report.add(.key(.blokke), Message.empty) }
    let more = sheet.minutes - length
    if more > 0 {
      let place = giver(context).map { FieldPath.block($0).key(.minutter) } ?? endPath
      report.add(place, Message.tooMuch(more, start, end, giver(more, context)), atLeast: .error)
    } else if more < 0 {
      let place = taker(context).map { FieldPath.block($0).key(.minutter) } ?? endPath
      report.add(
        place, Message.tooLittle(-more, start, end, taker(context).map(context.name(ofBlock:))))
    }
  }

  /// The block that can give most, with what it is called and how much it can give.
  private func giver(_ wanted: Int, _ context: RunSheetContext) -> (name: String, minutes: Int)? {
    giver(context).map { number in
      (context.name(ofBlock: number), min(wanted, slack(ofBlock: number, context)))
    }
  }

  private func giver(_ context: RunSheetContext) -> Int? {
    let best = context.sheet.blocks.indices
      .max { slack(ofBlock: $0, context) < slack(ofBlock: $1, context) }
    return best.flatMap { slack(ofBlock: $0, context) > 0 ? $0 : nil }
  }

  /// What a block can do without: what its questions do not need; half of what has none; of a break, what
  /// is over ten minutes.
  private func slack(ofBlock number: Int, _ context: RunSheetContext) -> Int {
    let minutes = context.minutes(ofBlock: number)
    if context.sheet.blocks[number].form?.value == .pause {
      return max(minutes - BreakTooLate.shortestBreak, 0)
    }
    let least = context.leastMinutes(ofBlock: number)
    return least > 0 ? max(minutes - least, 0) : minutes / 2
  }

  /// The longest block in which people write without questions, such as a goal: it can always use more.
  private func taker(_ context: RunSheetContext) -> Int? {
    let blocks = context.sheet.blocks
    let working = blocks.indices.filter { blocks[$0].form?.value != .pause }
    let writing = working.filter {
      blocks[$0].form?.value == .alone && blocks[$0].questions.isEmpty
    }
    return (writing.isEmpty ? working : writing).max {
      context.minutes(ofBlock: $0) < context.minutes(ofBlock: $1)
    }
  }
}

private enum Message {
  static var reversed: String { tr("Kurset slutter før det begynder. Byt »start« og »slut« om.") }
  static var empty: String { tr("Drejebogen har ingen blokke. Hvad skal I lave?") }

  static func tooMuch(
    _ minutes: Int, _ start: TimeOfDay, _ end: TimeOfDay, _ giver: (name: String, minutes: Int)?
  ) -> String {
    let what = tr(
      """
      Blokkene varer \(RunSheetRuleTexts.minutes(minutes)) mere end der er fra \(start.shown) til \
      \(end.shown).
      """)
    guard let giver else { return tr("\(what) Tag en blok ud, eller slut senere.") }
    return tr(
      "\(what) \(giver.name) kan blive \(RunSheetRuleTexts.minutes(giver.minutes)) kortere.")
  }

  static func tooLittle(
    _ minutes: Int, _ start: TimeOfDay, _ end: TimeOfDay, _ taker: String?
  ) -> String {
    let what = tr(
      """
      Der er \(RunSheetRuleTexts.minutes(minutes)) tilovers fra \(start.shown) til \(end.shown).
      """)
    return taker.map { tr("\(what) \($0) kan godt bruge flere.") } ?? what
  }
}
