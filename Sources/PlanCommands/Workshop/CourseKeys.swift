import PlanModel
import PlanWorkspace
import TerminalSession
import Workshop

/// What an instructor does to the clock of a course, and what is said to it.
struct CourseKeys {
  let sheet: RunSheet
  let timer: WorkshopTimer

  /// Does what is wished; says what came of it, with the new end.
  func act(_ wish: WorkshopWish) -> String {
    let before = timer.standing()
    guard let after = timer.act(wish) else { return Texts.Run.nothing(for: wish, before.phase) }
    return Texts.Run.done(wish, after, title: title(after))
  }

  /// How far it is behind or ahead.
  func lag() -> String { Texts.Run.lag(timer.standing()) }

  /// Why the log cannot be kept; nil where it can.
  func trouble(in folder: String) -> String? {
    timer.trouble.map { Texts.Run.trouble(WorkspaceProblem.file(.notWritten(path: folder, $0))) }
  }

  private func title(_ standing: WorkshopStanding) -> String {
    standing.current.map { Texts.Run.title(sheet.blocks[$0], $0 + 1) } ?? ""
  }
}
