import PlanStore
import Synchronization
import TestSupport
import WebSitting

@testable import WebSession

/// A course of two centres in a scratch folder, with a clock that tests set.
struct TestCourse: Sendable {
  let folder: ScratchFolder
  let board = TestBoard()
  let time = TestTime()
  let rooms = TestRooms()
  var bounds = Bounds()
  var premises = Premises(isEncrypted: false)

  /// Makes the folder, works with it and removes it.
  static func use<Value>(_ work: (TestCourse) throws -> Value) throws -> Value {
    try ScratchFolder.use { folder in try work(TestCourse(filling: folder)) }
  }

  init(filling folder: ScratchFolder) throws {
    self.folder = folder
    for (name, centre) in [("solstraalen", "Børnehuset Solstrålen"), ("toppen", "Toppen <Skole>")] {
      try folder.write("planer/\(name).yaml", text: Self.plan(centre))
    }
  }

  static func plan(_ centre: String) -> String {
    "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter:\n  navn: \(centre)\n"
  }

  /// A door of its own, as a server that starts has one.
  func door() throws -> Door {
    let (time, rooms) = (time, rooms)
    return try Door(
      folder: folder.path, disk: .real(), premises: premises, bounds: bounds, board: board,
      makeRoom: { path, _ in rooms.make(path) }, now: { time.seconds },
      today: { 1_450_000_000 + Int(time.seconds) })
  }
}

/// A clock that stands until it is set.
final class TestTime: Sendable {
  private let value = Mutex(0.0)

  var seconds: Double { value.withLock { $0 } }
  func pass(_ seconds: Double) { value.withLock { $0 += seconds } }
}

/// A run sheet that does as it is told.
final class TestBoard: CourseBoard {
  let moves = Mutex<[BoardMove]>([])
  let shown = Mutex(
    BoardState(
      title: "Kursus 2016",
      clock: BoardState.Clock(
        phase: .running, block: "Hvad gør vi allerede", instruction: "Skriv hver for sig.",
        secondsLeft: 480, endsAt: 1_450_000_480, next: "Pause", end: "12.00"),
      lines: [BoardState.Line(name: "Toppen", answered: 2, asked: 7, goals: 1)]))

  var title: String { "Kursus 2016" }
  func state() -> BoardState { shown.withLock { $0 } }

  func steer(_ move: BoardMove) -> String? {
    moves.withLock { $0.append(move) }
    return move == .back ? "Der er ingen blok før den her." : nil
  }
}

/// Rooms that write what they get into the plan's file.
final class TestRooms: Sendable {
  let made = Mutex<[String]>([])
  let left = Mutex<[String]>([])
  let isFull = Mutex(false)

  func make(_ path: String) -> any WorkshopRoom {
    made.withLock { $0.append(path) }
    return Room(path: path, rooms: self)
  }

  private final class Room: WorkshopRoom {
    let path: String
    let rooms: TestRooms

    init(path: String, rooms: TestRooms) { (self.path, self.rooms) = (path, rooms) }

    func page(at place: String, token: String) -> WebAnswer {
      guard place.isEmpty || place == "oversigt" else { return .nothing("Siden findes ikke") }
      return .page("<p>\(FilePath.name(of: path))</p><input name=\"token\" value=\"\(token)\">")
    }

    func take(_ form: WebForm, at place: String) -> WebAnswer {
      let file = SafeFile(path, on: .real())
      guard !rooms.isFull.withLock({ $0 }), let seen = try? file.load(), let bytes = seen.bytes,
        (try? file.save(bytes + Array("# \(form["svar"] ?? "")\n".utf8), over: seen)) != nil
      else { return .failed("Disken er fuld.") }
      return .seeOther("/plan")
    }

    func leave() { rooms.left.withLock { $0.append(path) } }
  }
}
