public import PlanStore

/// A course's folder, and what browsers meet in it.
public struct Course: Sendable {
  let folder: String
  let disk: Disk

  /// The course in a folder.
  public init(folder: String, disk: Disk) { (self.folder, self.disk) = (folder, disk) }

  /// Its door.
  public func door(premises: Premises, bounds: Bounds = Bounds()) throws(FileError) -> Door {
    try Door(
      folder: folder, disk: disk, premises: premises, bounds: bounds,
      board: FolderBoard(folder: folder, disk: disk),
      makeRoom: { _, _ throws(RoomProblem) in throw RoomProblem(Texts.Door.planGoneWhy) })
  }
}
