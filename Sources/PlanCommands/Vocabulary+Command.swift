import CommandLineDanish
import PlanModel

extension Vocabulary {
  /// Does a command's work in these words. What goes wrong in it is told in them, too: it is made a
  /// sentence before they are no longer in force.
  func speaking(command work: () throws -> Void) throws {
    try speaking({
      do {
        try work()
      } catch let status as ExitStatus {
        throw status
      } catch {
        throw Refusal(message: String(describing: error))
      }
    })
  }
}
