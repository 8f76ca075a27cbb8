import DanishText
public import PlanModel

/// Writes a ledetråd as a new file, as a start for the next one.
public enum LedetraadWriter {
  /// The whole file in UTF-8, keys in the order of the contract, with an empty line between its
  /// parts.
  public static func bytes(of guide: Ledetraad) -> [UInt8] {
    let text = entries(of: guide).map { entry in
      let part = TreeText.entry(entry, indent: 0)
      return parts.contains(entry.key) ? "\n" + part : part
    }
    return Array(text.joined().utf8)
  }

  private static let parts = Set([PlanKey.temaer, .krav, .kalender].map(\.rawValue))

  private static func entries(of guide: Ledetraad) -> [Tree.Entry] {
    let head = [
      PlanEncoder.field(.format, .token(LedetraadDocument.format)), text(.id, guide.id),
      text(.titel, guide.title), number(.år, guide.year), text(.afsender, guide.sender),
      text(.sag, guide.caseNumber), text(.om, guide.about), vocabulary(guide.vocabulary),
    ]
    return head.compactMap(\.self) + PlanEncoder.list(.temaer, guide.themes, theme)
      + [requirements(guide.requirements)].compactMap(\.self)
      + PlanEncoder.list(.kalender, guide.calendar) { entry in
        [PlanEncoder.field(.dato, .token(entry.date.text)), text(.hvad, entry.event)]
      }
  }

  private static func vocabulary(_ words: Vocabulary) -> Tree.Entry? {
    guard words != Vocabulary() else { return nil }
    return PlanEncoder.mapping(
      .ord,
      [
        text(.tema, words.theme), text(.temaer, words.themes), text(.plan, words.plan),
        text(.planer, words.plans),
      ])
  }

  private static func theme(_ theme: Theme) -> [Tree.Entry?] {
    [
      text(.id, theme.id), text(.titel, theme.title), text(.kort, theme.short),
      text(.om, theme.about), text(.arv, theme.heritage?.rawValue), text(.fra, theme.origin),
      PlanEncoder.list(.spørgsmål, theme.questions, question).first,
    ]
  }

  private static func question(_ question: Question) -> [Tree.Entry?] {
    [
      text(.id, question.id), text(.spørgsmål, question.text), text(.hjælp, question.help),
      PlanEncoder.ids(.uddybning, question.followUps), text(.eksempel, question.example),
      number(.minutter, question.minutes),
    ]
  }

  private static func requirements(_ requirements: Requirements) -> Tree.Entry? {
    let levels = requirements.levels.sorted { $0.key < $1.key }.map { rule, level in
      Tree.Entry(key: rule, value: .text(level?.rawValue ?? "fra"))
    }
    return PlanEncoder.mapping(
      .krav,
      [
        bounds(.goalsPerTheme, requirements.fewestGoalsPerTheme, requirements.mostGoalsPerTheme),
        bounds(.goalsInAll, requirements.fewestGoals, requirements.mostGoals),
        PlanEncoder.mapping(.regler, levels),
      ])
  }

  private static func bounds(_ key: PlanKey, _ fewest: Int?, _ most: Int?) -> Tree.Entry? {
    PlanEncoder.mapping(key, [number(.mindst, fewest), number(.højst, most)])
  }

  private static func text(_ key: PlanKey, _ text: String?) -> Tree.Entry? {
    PlanEncoder.text(key, text)
  }

  private static func number(_ key: PlanKey, _ number: Int?) -> Tree.Entry? {
    number.map { PlanEncoder.field(key, .token(String($0))) }
  }
}
