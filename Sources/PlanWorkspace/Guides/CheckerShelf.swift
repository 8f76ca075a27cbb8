import DanishText
import PlanModel
import PlanRules
import PlanStore
import Synchronization

/// The checkers of a run: one for each ledetråd, made when a plan first needs it.
final class CheckerShelf: Sendable {
  private let library: GuideLibrary
  private let selection: RuleSelection
  private let day: PlanDate?
  private let checkers = Mutex<[Key: Checker]>([:])

  private enum Key: Hashable {
    case found(KnownGuide.Origin)
    case missing(folder: String)
  }

  /// Makes a shelf; its checkers look at plans on that day, or on none.
  init(library: GuideLibrary, selection: RuleSelection, day: PlanDate? = nil) {
    self.library = library
    self.selection = selection
    self.day = day
  }

  /// The checker for a plan, and its ledetråd where that was found.
  func checker(for plan: Plan, at path: String?) -> (checker: Checker, guide: Ledetraad?) {
    switch library.guide(for: plan, at: path) {
    case .success(let known):
      let key = Key.found(known.origin)
      let checker = checker(key) {
        Checker(
          guide: known.guide, selection: selection, day: day,
          register: known.register(beside: path))
      }
      return (checker, known.guide)
    case .failure:
      let folder = path.map(FilePath.folder(of:)) ?? "."
      let checker = checker(.missing(folder: folder)) {
        let known = library.all(beside: folder).map(\.guide.id)
        return Checker(guide: nil, knownGuides: known, selection: selection, day: day)
      }
      return (checker, nil)
    }
  }

  private func checker(_ key: Key, _ make: () -> Checker) -> Checker {
    checkers.withLock { checkers in
      if let known = checkers[key] { return known }
      let checker = make()
      checkers[key] = checker
      return checker
    }
  }
}
