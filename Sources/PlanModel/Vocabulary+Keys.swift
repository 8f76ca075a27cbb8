/// The keys in a file that the forms of a noun stand under.
public struct NounKeys: Sendable, Equatable {
  /// One, indefinite.
  public let one: PlanKey
  /// One, definite.
  public let the: PlanKey
  /// Several, indefinite.
  public let many: PlanKey
  /// Several, definite.
  public let theMany: PlanKey

  fileprivate init(_ one: PlanKey, _ the: PlanKey, _ many: PlanKey, _ theMany: PlanKey) {
    (self.one, self.the, self.many, self.theMany) = (one, the, many, theMany)
  }

  fileprivate static let theme = NounKeys(.tema, .temaet, .temaer, .temaerne)
  fileprivate static let plan = NounKeys(.plan, .planen, .planer, .planerne)
  fileprivate static let guide = NounKeys(.ledetråd, .ledetråden, .ledetråde, .ledetrådene)
  fileprivate static let centre = NounKeys(.center, .centret, .centre, .centrene)
}

extension Vocabulary {
  /// The words that a file gives under its keys; the usual ones for the rest.
  public init(given words: [PlanKey: String]) {
    func noun(_ keys: NounKeys, _ usual: Noun) -> Noun {
      let given = Noun.Forms(
        one: words[keys.one], the: words[keys.the], many: words[keys.many],
        theMany: words[keys.theMany])
      return Noun(given, usual: usual)
    }
    let usual = Vocabulary.standard.danish
    self.init(
      theme: noun(.theme, usual.theme), plan: noun(.plan, usual.plan),
      guide: noun(.guide, usual.guide), centre: noun(.centre, usual.centre))
  }

  /// The nouns with their keys, in the order of the format.
  public var nouns: [(keys: NounKeys, noun: Noun)] {
    let danish = danish
    return [
      (.theme, danish.theme), (.plan, danish.plan), (.guide, danish.guide),
      (.centre, danish.centre),
    ]
  }

  /// The words that were given, under their keys, in the order of the format.
  public var given: [(key: PlanKey, word: String)] {
    nouns.flatMap { keys, noun in
      [
        (keys.one, noun.given.one), (keys.the, noun.given.the), (keys.many, noun.given.many),
        (keys.theMany, noun.given.theMany),
      ].compactMap { key, word in word.map { (key, $0) } }
    }
  }
}
