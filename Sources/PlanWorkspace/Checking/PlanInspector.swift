import DanishText
import PlanFormat
import PlanModel
import PlanRules
import PlanStore

/// Reads and checks one plan at a time: the one way in which checking, mending and the overview
/// come to know what is in a file. Safe to use from many threads.
struct PlanInspector: Sendable {
  let input: PlanInput
  private let shelf: CheckerShelf

  init(
    _ input: PlanInput, library: GuideLibrary, selection: RuleSelection = .all,
    day: PlanDate? = nil
  ) {
    self.input = input
    shelf = CheckerShelf(library: library, selection: selection, day: day)
  }

  /// Reads and checks the file at a path.
  func inspect(_ path: String) -> CheckedFile {
    let name = input.name(of: path)
    do {
      let document = try input.document(at: path)
      if document.isGuide { return CheckedFile(name, .guide) }
      if document.isRegister { return CheckedFile(name, .register) }
      if document.isCourseFile { return CheckedFile(name, .courseFile) }
      return check(document, name, at: input.place(of: path))
    } catch {
      return CheckedFile(name, .unreadable(error))
    }
  }

  /// The ledetråd of a plan whose file lies elsewhere, looked up beside a path.
  func guide(for plan: Plan, at path: String) -> Ledetraad? {
    shelf.checker(for: plan, at: path).guide
  }

  /// Checks a plan that was read already, under a name; its ledetråd is looked up beside a place.
  func check(_ document: PlanDocument, _ name: String, at place: String?) -> CheckedFile {
    let (checker, guide) = shelf.checker(for: document.plan, at: place)
    let result = checker.check(
      document.plan, bytes: document.text, formatFindings: document.problems,
      locate: document.located)
    return CheckedFile(name, document, guide: guide, result: result, by: checker)
  }
}
