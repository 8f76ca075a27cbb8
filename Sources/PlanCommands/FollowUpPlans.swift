import CommandLineDanish
import PlanFollowUp
import PlanWorkspace
import TerminalSession

/// The plans that a command of `opfølg` is about: read, with what could not be read told.
enum FollowUpPlans {
  /// Gathers the plans that some paths lead to; those here where there are none.
  ///
  /// - Throws: That there are no plans.
  static func gather<Goal: Sendable>(
    _ paths: [String], _ guide: GuideOptions, _ look: LookOptions, keepsLines: Bool = false,
    _ gather: (FollowUpDesk) throws -> FollowUpDesk.Gathered<Goal>
  ) throws -> FollowUpDesk.Gathered<Goal> {
    let paths = paths.isEmpty ? try here() : paths
    let line = ProgressLine(isWanted: look.appearance != .plain, text: Texts.progress)
    let desk = try FollowUpDesk(
      paths, guide: guide.name, keepsLines: keepsLines, progress: line.show)
    let gathered = try gather(desk)
    line.end()
    try gathered.fold.words.speaking(command: {
      for problem in gathered.problems { StandardStream.error.tell(problem.description) }
      for file in gathered.fold.olderFiles { StandardStream.error.tell(Texts.FollowUp.older(file)) }
      guard gathered.fold.count > 0 else {
        throw WorkspaceProblem.overview(.noPlansThere(paths: paths))
      }
    })
    return gathered
  }

  /// The register that the plans are for; where one cannot be used, that is told, and there is none.
  static func register<Goal: Sendable>(
    of fold: FollowUpFold<Goal>, beside paths: [String]
  ) -> KnownRegister? {
    do throws(WorkspaceProblem) {
      return try RegisterLibrary().register(namedBy: fold.registers, beside: paths)
    } catch {
      StandardStream.error.tell(Texts.FollowUp.withoutRegister(error.description))
      return nil
    }
  }

  private static func here() throws -> [String] {
    let paths = try PlansHere.all(elseWrite: Texts.FollowUp.missingExample)
    StandardStream.error.tell(Texts.Here.looking(paths))
    return paths
  }
}
