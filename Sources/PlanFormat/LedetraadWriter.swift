import DanishText
public import PlanModel

/// Writes a ledetråd: as a new file, or as the tree that a change to a file goes by.
public enum LedetraadWriter {
  /// The whole file in UTF-8, keys in the order of the contract, with an empty line between its
  /// parts.
  public static func bytes(of guide: Ledetraad) -> [UInt8] {
    TreeText.file(entries(of: guide), parts: parts)
  }

  /// The same of a tree.
  static func bytes(of tree: FieldTree) -> [UInt8] {
    guard case .mapping(let entries) = tree else { return [] }
    return TreeText.file(entries, parts: parts)
  }

  /// The ledetråd as keys and values.
  static func tree(of guide: Ledetraad) -> FieldTree { .mapping(entries(of: guide)) }

  private static let parts = Set([PlanKey.temaer, .krav, .kalender].map(\.rawValue))

  private static func entries(of guide: Ledetraad) -> [FieldTree.Entry] {
    let head = [
      field(.format, .token(LedetraadDocument.format)), required(.id, guide.id),
      required(.titel, guide.title), number(.år, guide.year == 0 ? nil : guide.year),
      text(.afsender, guide.sender),
      text(.sag, guide.caseNumber), text(.om, guide.about), text(.strategier, guide.register),
      vocabulary(guide.vocabulary),
    ]
    return head.compactMap(\.self) + list(.temaer, guide.themes, theme)
      + [requirements(guide.requirements)].compactMap(\.self)
      + list(.kalender, guide.calendar, calendarEntry)
  }

  private static func calendarEntry(_ entry: CalendarEntry) -> [FieldTree.Entry?] {
    [
      date(.dato, entry.date), text(.hvad, entry.event), text(.forum, entry.forum),
      text(.slags, entry.kind?.rawValue), date(.åbner, entry.opens),
      text(.gentages, entry.recurrence), text(.hjemmel, entry.basis),
      texts(.appliesTo, entry.centres), date(.validUntil, entry.validUntil),
    ]
  }

  private static func vocabulary(_ words: Vocabulary) -> FieldTree.Entry? {
    mapping(.ord, words.given.map { text($0.key, $0.word) })
  }

  private static func theme(_ theme: Theme) -> [FieldTree.Entry?] {
    [
      required(.id, theme.id), required(.titel, theme.title), text(.kort, theme.short),
      text(.om, theme.about), text(.arv, theme.heritage?.rawValue), origins(theme.origins),
      text(.strategi, theme.strategy), texts(.appliesTo, theme.centres),
      list(.spørgsmål, theme.questions, question).first,
      list(.udgåede, theme.retired, question).first,
    ]
  }

  private static func question(_ question: Question) -> [FieldTree.Entry?] {
    [
      required(.id, question.id), required(.spørgsmål, question.text),
      text(.hjælp, question.help),
      texts(.uddybning, question.followUps), text(.eksempel, question.example),
      list(.eksempler, question.examples) { [text(.sted, $0.centreKind), text(.svar, $0.text)] }
        .first,
      number(.minutter, question.minutes),
      question.isCore ? text(.kerne, YesNo.yes.rawValue) : nil,
    ]
  }

  private static func requirements(_ requirements: Requirements) -> FieldTree.Entry? {
    let levels = requirements.levels.sorted { $0.key < $1.key }.map { rule, level in
      FieldTree.Entry(key: rule, value: .text(level?.rawValue ?? "fra"))
    }
    return mapping(
      .krav,
      [
        bounds(.goalsPerTheme, requirements.fewestGoalsPerTheme, requirements.mostGoalsPerTheme),
        bounds(.goalsInAll, requirements.fewestGoals, requirements.mostGoals),
        list(.forelægges, requirements.hearings) {
          [text(.forum, $0.forum), text(.udfald, $0.outcome?.rawValue)]
        }.first,
        mapping(.regler, levels),
      ])
  }

  private static func bounds(_ key: PlanKey, _ fewest: Int?, _ most: Int?) -> FieldTree.Entry? {
    mapping(key, [number(.mindst, fewest), number(.højst, most)])
  }

  // MARK: Pieces

  private static func field(_ key: PlanKey, _ value: FieldTree) -> FieldTree.Entry {
    FieldTree.Entry(key: key.rawValue, value: value)
  }

  private static func text(_ key: PlanKey, _ text: String?) -> FieldTree.Entry? {
    text.map { field(key, .text(PlanEncoder.written($0))) }
  }

  /// A text that must be there. Where the file lacks it, the model holds an empty one.
  private static func required(_ key: PlanKey, _ text: String) -> FieldTree.Entry? {
    text.isEmpty ? nil : self.text(key, text)
  }

  private static func number(_ key: PlanKey, _ number: Int?) -> FieldTree.Entry? {
    number.map { field(key, .token(String($0))) }
  }

  private static func date(_ key: PlanKey, _ date: PlanDate?) -> FieldTree.Entry? {
    date.map { field(key, .token($0.text)) }
  }

  /// One stands alone, as it always did; several are a list.
  private static func origins(_ origins: [String]) -> FieldTree.Entry? {
    origins.count == 1 ? text(.fra, origins[0]) : texts(.fra, origins)
  }

  private static func texts(_ key: PlanKey, _ texts: [String]) -> FieldTree.Entry? {
    texts.isEmpty ? nil : field(key, .sequence(texts.map { .text(PlanEncoder.written($0)) }))
  }

  private static func mapping(
    _ key: PlanKey, _ entries: [FieldTree.Entry?]
  ) -> FieldTree.Entry? {
    let present = entries.compactMap { $0 }
    return present.isEmpty ? nil : field(key, .mapping(present))
  }

  private static func list<Item>(
    _ key: PlanKey, _ items: [Item], _ encode: (Item) -> [FieldTree.Entry?]
  ) -> [FieldTree.Entry] {
    guard !items.isEmpty else { return [] }
    return [field(key, .sequence(items.map { .mapping(encode($0).compactMap { $0 }) }))]
  }
}
