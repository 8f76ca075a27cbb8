import PlanStore
import Synchronization
import WebSitting

/// Makes the room of somebody at the plan at a path. The person's name is the same after a restart, and no
/// secret.
public typealias RoomMaker =
  @Sendable (_ path: String, _ person: String) throws(RoomProblem) -> any WorkshopRoom

/// Why there is no room.
public struct RoomProblem: Error, Sendable, Equatable {
  /// What happened and what to do, in Danish.
  public var message: String

  /// Makes one.
  public init(_ message: String) { self.message = message }
}

/// The rooms of those who are at work, made when they are asked for: after a restart nobody notices.
final class RoomKeeper: Sendable {
  /// A room, and the one who is in it at a time.
  final class Box: Sendable {
    let plan: String
    private let room: any WorkshopRoom
    private let turn = Mutex(())

    init(plan: String, room: any WorkshopRoom) { (self.plan, self.room) = (plan, room) }

    func visit(_ work: (any WorkshopRoom) -> WebAnswer) -> WebAnswer {
      turn.withLock { _ in work(room) }
    }

    func leave() { turn.withLock { _ in room.leave() } }
  }

  private let folder: String
  private let disk: Disk
  private let make: RoomMaker
  private let boxes = Mutex<[String: Box]>([:])

  init(folder: String, disk: Disk, make: @escaping RoomMaker) {
    (self.folder, self.disk, self.make) = (folder, disk, make)
  }

  /// The room of a browser; nil where its plan is not there any more.
  func room(for browser: String, plan: String) throws(RoomProblem) -> Box? {
    // Asked each time: by now it may be gone, or be a link.
    guard let path = PlanList.path(of: plan, in: folder, on: disk) else {
      leave(browser)
      return nil
    }
    if let box = boxes.withLock({ $0[browser] }), box.plan == plan { return box }
    let made = Box(plan: plan, room: try make(path, String(browser.prefix(12))))
    let (kept, other) = boxes.withLock { boxes -> (Box, Box?) in
      // Somebody with two windows was quicker.
      if let box = boxes[browser], box.plan == plan { return (box, made) }
      defer { boxes[browser] = made }
      return (made, boxes[browser])
    }
    other?.leave()
    return kept
  }

  func leave(_ browser: String) {
    boxes.withLock { $0.removeValue(forKey: browser) }?.leave()
  }

  func close() {
    let all = boxes.withLock { boxes in
      defer { boxes = [:] }
      return Array(boxes.values)
    }
    for box in all { box.leave() }
  }
}
