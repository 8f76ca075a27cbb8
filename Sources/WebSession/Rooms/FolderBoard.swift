import PlanStore

/// A course without a run sheet: its plans and no clock.
struct FolderBoard: CourseBoard {
  let folder: String
  let disk: Disk

  func state() -> BoardState {
    let lines = PlanList(in: folder, on: disk).items.map {
      BoardState.Line(name: $0.name, answered: 0, asked: 0, goals: 0)
    }
    return BoardState(title: FilePath.name(of: folder), clock: nil, lines: lines)
  }

  func steer(_ move: BoardMove) -> String? { Texts.Desk.noClock }
}
