/// The words a municipality uses for the process's own things.
///
/// The nouns lie behind one reference: ledetråde are copied often, and a word is looked up only when
/// a text is made. They are Danish, as files have them; in another language the usual ones are read as
/// that language has them, and a municipality's own stay.
public struct Vocabulary: Sendable, Equatable {
  private final class Nouns: Sendable {
    let theme, plan, shortPlan, guide, centre: Noun

    init(_ theme: Noun, _ plan: Noun, _ guide: Noun, _ centre: Noun) {
      (self.theme, self.plan, self.guide, self.centre) = (theme, plan, guide, centre)
      shortPlan =
        plan.one.hasSuffix("plan")
        ? Noun("plan", "planen", "planer", "planerne") : plan
    }
  }

  private let stored: Nouns

  /// What cuts across all centres: `tema`.
  public var theme: Noun { stored.theme.said(usually: Self.standard.stored.theme) }
  /// What a centre writes, by its full name: `årsplan`.
  public var plan: Noun { stored.plan.said(usually: Self.standard.stored.plan) }
  /// The same in a running text: just `plan` where the full name ends in it.
  public var shortPlan: Noun { stored.shortPlan.said(usually: Self.standard.stored.shortPlan) }
  /// The paper that the themes stand in: `ledetråd`.
  public var guide: Noun { stored.guide.said(usually: Self.standard.stored.guide) }
  /// Whoever writes a plan: `center`.
  public var centre: Noun { stored.centre.said(usually: Self.standard.stored.centre) }

  /// The field's usual words.
  public static let standard = Vocabulary(
    Nouns(
      Noun("tema", "temaet", "temaer", "temaerne"),
      Noun("årsplan", "årsplanen", "årsplaner", "årsplanerne"),
      Noun("ledetråd", "ledetråden", "ledetråde", "ledetrådene"),
      Noun("center", "centeret", "centre", "centrene")))

  private init(_ stored: Nouns) { self.stored = stored }

  /// The nouns as files have them, whatever language is in force.
  var danish: (theme: Noun, plan: Noun, guide: Noun, centre: Noun) {
    (stored.theme, stored.plan, stored.guide, stored.centre)
  }

  /// The field's usual words.
  public init() { self = .standard }

  /// One noun for each thing; what is left out goes by its usual name.
  public init(
    theme: Noun? = nil, plan: Noun? = nil, guide: Noun? = nil, centre: Noun? = nil
  ) {
    let usual = Vocabulary.standard.stored
    stored = Nouns(
      theme ?? usual.theme, plan ?? usual.plan, guide ?? usual.guide, centre ?? usual.centre)
  }

  /// Whether both call everything the same.
  public static func == (one: Vocabulary, other: Vocabulary) -> Bool {
    one.stored === other.stored
      || (one.stored.theme, one.stored.plan, one.stored.guide, one.stored.centre)
        == (other.stored.theme, other.stored.plan, other.stored.guide, other.stored.centre)
  }
}

extension Vocabulary {
  /// The words in force: those of the ledetråd that the work at hand is about.
  ///
  /// They are in the air instead of handed from call to call, since a sentence takes its words in one
  /// place, as it will take its language: some 300 texts would each need the same parameter, and all
  /// that calls them. Whoever begins a piece of work on a ledetråd binds them once
  /// (``speaking(_:)``); what runs on other threads binds them there.
  @TaskLocal public static var current = Vocabulary.standard

  /// Does a piece of work in these words.
  public func speaking<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try Self.$current.withValue(self) { () -> Result<Value, Failure> in
      do throws(Failure) { return .success(try work()) } catch { return .failure(error) }
    }.get()
  }

  /// The words that all of some have; the usual ones where they differ, or where there are none.
  public static func shared(by all: some Sequence<Vocabulary>) -> Vocabulary {
    var iterator = all.makeIterator()
    guard let first = iterator.next() else { return .standard }
    while let next = iterator.next() { if next != first { return .standard } }
    return first
  }

  /// The words for those who write the ledetråd: the program's sentences about the plan that is being
  /// written are about the ledetråd then.
  public var ofAuthors: Vocabulary {
    Vocabulary(theme: theme, plan: guide, guide: guide, centre: centre)
  }

  /// The same words after each was changed in the same way, such as made harmless.
  public func map(_ change: (String) -> String) -> Vocabulary {
    Vocabulary(
      theme: stored.theme.map(change), plan: stored.plan.map(change),
      guide: stored.guide.map(change), centre: stored.centre.map(change))
  }
}
