import PlanWorkspace
import Synchronization
import Workshop

/// How far the plans of a course are, read again only where they changed.
final class RoomLines: Sendable {
  private let reader: Mutex<RoomReader?>
  private let tellsOfEach: Bool

  init(folder: String, tellsOfEach: Bool) {
    reader = Mutex(try? RoomReader(folder))
    self.tellsOfEach = tellsOfEach
  }

  /// Of all together and of groups; of each centre only where that is asked for.
  func lines() -> [BoardState.Line] {
    let room = reader.withLock { reader -> RoomProgress? in
      reader?.look()
      return reader?.progress
    }
    guard let room else { return [] }
    let view = RoomView(room, ofEach: tellsOfEach)
    return ([view.all].compactMap(\.self) + view.lines).map { line in
      BoardState.Line(
        name: Self.name(of: line.whose).harmless, answered: line.answered, asked: line.asked,
        goals: line.goals,
        theme: room.themes.first { $0.id == line.themeAtHand }?.title.harmless)
    }
  }

  private static func name(of whose: RoomLine.Whose) -> String {
    switch whose {
    case .all: Texts.Desk.all
    case .centre(let name, let id): name ?? id ?? Texts.Desk.nameless
    case .kind(let kind): kind
    case .others: Texts.Desk.others
    }
  }
}
