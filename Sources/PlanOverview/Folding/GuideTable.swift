public import PlanModel
public import PlanRules
import Synchronization

/// The ledetråde that an overview meets, each looked through once for many plans. Safe to use
/// from many threads.
public final class GuideTable: Sendable {
  /// A ledetråd with what is looked up in it.
  struct Entry: Sendable {
    let guide: Ledetraad
    let checker: Checker
    let questionNumbers: [String: UInt16]

    init(_ guide: Ledetraad, checker: Checker) {
      self.guide = guide
      self.checker = checker
      let questions = guide.themes.flatMap(\.questions).prefix(Int(UInt16.max))
      questionNumbers = Dictionary(
        questions.enumerated().map { ($1.id, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The ledetråd for plans whose own is not known.
  let fallback: Entry
  private let makeChecker: @Sendable (Ledetraad) -> Checker
  private let entries: Mutex<[String: Entry]>

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - fallback: The ledetråd for plans whose own is not known.
  ///   - checker: Makes the checker for a ledetråd.
  public init(
    fallback: Ledetraad,
    checker: @escaping @Sendable (Ledetraad) -> Checker = {
      Checker(guide: $0)
    }
  ) {
    makeChecker = checker
    self.fallback = Entry(fallback, checker: checker(fallback))
    entries = Mutex([fallback.id: self.fallback])
  }

  /// What is looked up in a ledetråd; of two with one id, the first that was asked for.
  func entry(for guide: Ledetraad) -> Entry {
    entries.withLock { entries in
      if let known = entries[guide.id] { return known }
      let entry = Entry(guide, checker: makeChecker(guide))
      entries[guide.id] = entry
      return entry
    }
  }

  /// The ledetråd with an id, among those that were asked for.
  func entry(id: String) -> Entry? { entries.withLock { $0[id] } }
}
