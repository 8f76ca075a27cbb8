import PlanModel

/// A value as the formats write it, before it is text.
enum Tree: Equatable {
  /// Prose: quoted or a block where it has to be.
  case text(String)
  /// A date, a number: plain, though other readers take it for more than text.
  case token(String)
  case mapping([Entry])
  case sequence([Tree])

  struct Entry: Equatable {
    var key: String
    var value: Tree
  }

  /// What tells one item of a list from the others: its id, its question, its theme.
  var identity: String? {
    switch self {
    case .text(let text), .token(let text): text
    case .mapping(let entries): Self.scalar(entries.first?.value)
    case .sequence: nil
    }
  }

  private static func scalar(_ tree: Tree?) -> String? {
    switch tree {
    case .text(let text), .token(let text): text
    default: nil
    }
  }
}

/// Turns a plan into the tree that is written, keys in the order of the contract.
enum PlanEncoder {
  static func tree(of plan: Plan) -> Tree {
    .mapping(
      [field(.format, .token(PlanDocument.format)), text(.ledetråd, plan.guide)].compactMap { $0 }
        + fingerprints(plan.fingerprints)
        + [entry(.år, plan.year), entry(.status, plan.status), centre(plan.centre)]
        .compactMap { $0 }
        + list(.refleksioner, plan.reflections, reflection)
        + list(.localGoals, plan.goals, goal)
        + list(.omissions, plan.omissions, omission)
        + list(.drøftelser, plan.discussions, discussion)
        + list(.undtagelser, plan.exemptions, exemption))
  }

  private static func fingerprints(_ fingerprints: [Fingerprint]) -> [Tree.Entry] {
    guard !fingerprints.isEmpty else { return [] }
    let entries = fingerprints.map { Tree.Entry(key: $0.theme, value: .text($0.value)) }
    return [field(.aftryk, .mapping(entries))]
  }

  private static func centre(_ centre: Centre) -> Tree.Entry? {
    mapping(
      .center,
      [
        text(.id, centre.id), text(.navn, centre.name), text(.type, centre.kind),
        text(.leder, centre.leader), text(.kerneopgave, centre.coreTask),
      ])
  }

  private static func reflection(_ reflection: Reflection) -> [Tree.Entry?] {
    [
      text(.spørgsmål, reflection.question), text(.svar, reflection.answer),
      text(.skipped, reflection.skipped),
    ]
  }

  private static func goal(_ goal: Goal) -> [Tree.Entry?] {
    [
      text(.id, goal.id), text(.titel, goal.title), text(.tema, goal.theme),
      ids(.også, goal.alsoThemes), ids(.springsFrom, goal.springsFrom),
      ids(.toRevisit, goal.toRevisit), text(.sammenhæng, goal.context), text(.mål, goal.aim),
      list(.tiltag, goal.actions, action).first, list(.tegn, goal.signs, sign).first,
      goal.evaluation.flatMap { mapping(.evaluering, evaluation($0)) },
      text(.ansvarlig, goal.responsible), entry(.frist, goal.deadline),
      ids(.sharedWith, goal.sharedWith), list(.opfølgning, goal.followUps, followUp).first,
    ]
  }

  private static func action(_ action: Action) -> [Tree.Entry?] {
    [text(.hvad, action.what), text(.hvem, action.who), entry(.hvornår, action.when)]
  }

  private static func sign(_ sign: Sign) -> [Tree.Entry?] {
    [
      text(.tegn, sign.sign), text(.udgangspunkt, sign.baseline),
      text(.målsætning, sign.target), text(.kilde, sign.source),
    ]
  }

  private static func evaluation(_ evaluation: Evaluation) -> [Tree.Entry?] {
    [
      entry(.hvornår, evaluation.when), text(.forum, evaluation.forum),
      text(.hvordan, evaluation.how),
    ]
  }

  private static func followUp(_ followUp: FollowUp) -> [Tree.Entry?] {
    [
      entry(.dato, followUp.date), entry(.status, followUp.status),
      text(.målt, followUp.measured), text(.bemærkning, followUp.remark),
    ]
  }

  private static func omission(_ omission: Omission) -> [Tree.Entry?] {
    [
      text(.tema, omission.theme), text(.begrundelse, omission.reason),
      text(.acceptedBy, omission.acceptedBy),
    ]
  }

  private static func discussion(_ discussion: Discussion) -> [Tree.Entry?] {
    [
      text(.forum, discussion.forum), entry(.dato, discussion.date),
      entry(.udfald, discussion.outcome), text(.sag, discussion.caseNumber),
    ]
  }

  private static func exemption(_ exemption: Exemption) -> [Tree.Entry?] {
    [
      text(.regel, exemption.rule), text(.mål, exemption.goal),
      text(.begrundelse, exemption.reason),
    ]
  }

  // MARK: Pieces

  static func field(_ key: PlanKey, _ value: Tree) -> Tree.Entry {
    Tree.Entry(key: key.rawValue, value: value)
  }

  static func text(_ key: PlanKey, _ text: String?) -> Tree.Entry? {
    text.map { field(key, .text(Normalization.nfc(trimmedEnd($0)))) }
  }

  private static func entry<Value>(_ key: PlanKey, _ entry: Entry<Value>?) -> Tree.Entry? {
    entry.map { field(key, $0.value == nil ? .text($0.text) : .token($0.text)) }
  }

  static func ids(_ key: PlanKey, _ ids: [String]) -> Tree.Entry? {
    ids.isEmpty ? nil : field(key, .sequence(ids.map(Tree.text)))
  }

  static func mapping(_ key: PlanKey, _ entries: [Tree.Entry?]) -> Tree.Entry? {
    let present = entries.compactMap { $0 }
    return present.isEmpty ? nil : field(key, .mapping(present))
  }

  static func list<Item>(
    _ key: PlanKey, _ items: [Item], _ encode: (Item) -> [Tree.Entry?]
  ) -> [Tree.Entry] {
    guard !items.isEmpty else { return [] }
    return [field(key, .sequence(items.map { .mapping(encode($0).compactMap { $0 }) }))]
  }

  private static func trimmedEnd(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)].isWhitespace {
      end = text.index(before: end)
    }
    return String(text[..<end])
  }
}
