public import PlanModel
public import PlanRules
import Synchronization

/// The ledetråde that an overview meets, each looked through once for many plans. Safe to use
/// from many threads.
public final class GuideTable: Sendable {
  /// A ledetråd with what is looked up in it; one and the same for all plans that follow it.
  final class Entry: Sendable {
    /// The ledetråd, cleaned.
    let guide: Ledetraad
    /// The ledetråd as its file has it.
    fileprivate let original: Ledetraad
    /// Tells it from others, of the same id too: somebody's own may have the id of an embedded one.
    let key: String
    let checker: Checker
    private let questionNumbers: [String: UInt16]

    init(_ original: Ledetraad, checker: Checker) {
      self.original = original
      guide = original.cleaned
      key = ([guide.id] + guide.themes.map { "\($0.id) \($0.fingerprint)" }).joined(separator: "\n")
      self.checker = checker
      let questions = guide.themes.flatMap(\.knownQuestions).prefix(Int(UInt16.max))
      questionNumbers = Dictionary(
        questions.enumerated().map { ($1.id, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The numbers of those of some questions that the ledetråd has, in order, each of them once.
    func numbers(of questions: [String]) -> [UInt16] {
      var numbers: [UInt16] = []
      numbers.reserveCapacity(questions.count)
      for question in questions {
        if let number = questionNumbers[question] { numbers.append(number) }
      }
      numbers.sort()
      let hasTwins = zip(numbers, numbers.dropFirst()).contains { $0 == $1 }
      return hasTwins ? Set(numbers).sorted() : numbers
    }
  }

  /// The ledetråd for plans whose own is not known.
  let fallback: Entry
  private let makeChecker: @Sendable (Ledetraad) -> Checker
  /// By their ids.
  private let entries: Mutex<[String: [Entry]]>

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
    entries = Mutex([fallback.id: [self.fallback]])
  }

  /// What is looked up in a ledetråd.
  func entry(for guide: Ledetraad) -> Entry {
    entries.withLock { entries in
      let known = entries[guide.id, default: []]
      if let same = known.first(where: { $0.original == guide }) { return same }
      let entry = Entry(guide, checker: makeChecker(guide))
      entries[guide.id] = known + [entry]
      return entry
    }
  }

  /// The ledetråd with a key, among those that were asked for.
  func entry(key: String) -> Entry? {
    entries.withLock { $0.values.lazy.flatMap(\.self).first { $0.key == key } }
  }
}
