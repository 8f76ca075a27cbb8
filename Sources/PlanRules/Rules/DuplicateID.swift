import DanishText
import Language
import PlanModel

/// Two things with one name: goals, answers, keys, or whole plans.
struct DuplicateID: PlanRule, CrossPlanRule, RegisterRule, RunSheetRule {
  let about = RuleAbout(
    id: "dublet-id", level: .error,
    title: tr("To ting har samme navn"),
    finds: tr(
      """
      To mål med samme id, to svar på samme spørgsmål eller to ens felter i samme fil. På tværs af \
      flere planer: to \(Words.plan.many) fra samme \(Words.centre.one) for samme år. I et register over \
      strategier: to udvalg eller strategier med samme id, eller to mål eller opfølgninger i samme \
      strategi. I en drejebog: to blokke med samme id.
      """),
    why: tr(
      """
      Så kan ingen vide hvilken af de to en henvisning gælder, og den ene bliver let glemt eller \
      talt dobbelt.
      """),
    mend: tr(
      """
      Giv det ene mål et nyt id, saml de to svar i ét, eller behold den nyeste af de to \(Words.plan.many).
      """),
    isFirm: true,
    triggers: .plan(
      """
      refleksioner:
        - { spørgsmål: samspil-1, svar: Forældrene læser højt. }
        - { spørgsmål: samspil-1, svar: Naboerne kommer forbi. }
      """),
    passes: .plan(
      """
      refleksioner:
        - { spørgsmål: samspil-1, svar: Forældrene læser højt. }
        - { spørgsmål: trivsel-1, svar: Vi nåede at spise sammen. }
      """))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let plan = context.plan
    for (first, again) in Self.repeats(plan.goals.indices, name: { plan.goals[$0].id }) {
      let id = plan.goals[again].id ?? ""
      report.add(
        .goal(again).key(.id), Message.goal(id.mention, first: first + 1, again: again + 1))
    }
    for (_, again) in Self.repeats(
      plan.reflections.indices, name: { plan.reflections[$0].question })
    {
      let question = plan.reflections[again].question ?? ""
      report.add(.reflection(again).key(.spørgsmål), Message.answer(question.mention))
    }
  }

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    let register = context.register
    check(register.committees.map(\.id), in: .key(.udvalg), &report)
    check(register.strategies.map(\.id), in: .key(.strategier), &report)
    for (number, strategy) in register.strategies.enumerated() {
      let path = FieldPath.strategy(number)
      check(strategy.goals.map(\.id), in: path.key(.mål), &report)
      check(strategy.followUps.map(\.id), in: path.key(.opfølgning), &report)
    }
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    check(context.sheet.blocks.map(\.id), in: .key(.blokke), &report)
  }

  private func check(_ ids: [String?], in list: FieldPath, _ report: inout RuleReport) {
    for (_, again) in Self.repeats(ids.indices, name: { ids[$0] }) {
      report.add(list.item(again).key(.id), Message.id(ids[again]?.mention ?? ""))
    }
  }

  func judge(_ facts: PlanFacts, _ report: inout CrossReport) {
    for numbers in facts.numbersByCentreAndYear where numbers.count > 1 {
      for (place, number) in numbers.enumerated() {
        let other = facts[place == 0 ? numbers[1] : numbers[0]]
        let path = FieldPath.key(.center)
        report.add(facts[number], path, Message.plan(other.year, other.label))
      }
    }
  }

  /// Every index whose name has been there before, with the first index that had it.
  private static func repeats(
    _ indices: Range<Int>, name: (Int) -> String?
  ) -> [(first: Int, again: Int)] {
    // Almost every plan has few of them and no repeat, which is soon seen.
    if indices.count <= 30, !hasRepeat(indices, name) { return [] }
    var seen: [String: Int] = [:]
    return indices.compactMap { index in
      guard let name = name(index), name.hasText else { return nil }
      guard let first = seen[name] else {
        seen[name] = index
        return nil
      }
      return (first, index)
    }
  }

  private static func hasRepeat(_ indices: Range<Int>, _ name: (Int) -> String?) -> Bool {
    indices.contains { index in
      guard let text = name(index) else { return false }
      return (indices.lowerBound..<index).contains { name($0) == text }
    }
  }
}

private enum Message {
  static func id(_ id: String) -> String {
    tr("Id'et \(id) er brugt før i listen. Giv det ene et nyt.")
  }
  static func goal(_ id: String, first: Int, again: Int) -> String {
    tr("Mål nr. \(first) og mål nr. \(again) hedder begge \(id). Giv det ene et nyt id.")
  }
  static func answer(_ question: String) -> String {
    tr("Spørgsmålet \(question) er besvaret mere end én gang. Saml svarene i ét.")
  }
  static func plan(_ year: Int?, _ label: String) -> String {
    let year = year.map { tr(" for \($0)") } ?? ""
    return
      tr(
        "\(Words.centre.the.capital) har også \(Words.plan.a)\(year) i \(label.mention(atMost: 190)). Behold den ene."
      )
  }
}
