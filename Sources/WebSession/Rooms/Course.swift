import PlanFormat
import PlanModel
public import PlanStore
import PlanWorkspace
import WebPages
import WebSitting
import Workshop

/// A course's folder, and what browsers meet in it.
public struct Course: Sendable {
  let folder: String
  let disk: Disk
  /// Whether figures are told of each centre, also where they are about few.
  let tellsOfEach: Bool

  /// The course in a folder.
  public init(folder: String, disk: Disk, tellsOfEach: Bool = false) {
    (self.folder, self.disk, self.tellsOfEach) = (folder, disk, tellsOfEach)
  }

  /// Its door.
  public func door(premises: Premises, bounds: Bounds = Bounds()) throws(FileError) -> Door {
    let board = FolderBoard(folder: folder, disk: disk, tellsOfEach: tellsOfEach)
    let plans = SharedPlans(place: Workplace.real().withRecovery())
    let look = PageFrame.look(
      course: board.title, isReadable: !premises.isEncrypted)
    return try Door(
      folder: folder, disk: disk, premises: premises, bounds: bounds, board: board,
      makeRoom: { path, person throws(RoomProblem) in
        do throws(WorkspaceProblem) {
          return SittingRoom(WebSitting(at: try plans.plan(at: path), as: person, look: look))
        } catch {
          throw RoomProblem(error.description)
        }
      })
  }
}
