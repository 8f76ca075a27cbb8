import DanishText
import Glibc
import PlanModel
import PlanStore
import PlanWorkspace
import Synchronization
import TestSupport
import Testing
import Workshop

/// The clock of a course with its log, and a machine whose clocks are turned by hand.
@Suite struct WorkshopTimerTests {
  /// The clocks of a machine.
  final class Hands: Sendable {
    private let reading = Mutex(WorkshopLogTests.at(0))

    func read() -> ClockReading { reading.withLock(\.self) }
    func pass(_ minutes: Int64) { reading.withLock { $0 = $0.adding(minutes * Span.minute) } }
    func set(by span: Int64) { reading.withLock { $0.wall += span } }
    func restart() { reading.withLock { ($0.uptime, $0.boot) = (5_000, $0.boot + "x") } }
  }

  private static func sheet() -> RunSheet {
    var sheet = RunSheet()
    for (id, minutes) in [("a", 10), ("b", 20), ("c", 30)] {
      var block = RunSheet.Block()
      (block.id, block.title) = (id, id)
      block.minutes = Amount(minutes).map(Entry.known)
      sheet.blocks.append(block)
    }
    return sheet
  }

  private func timer(_ folder: TestSupport.ScratchFolder, _ hands: Hands) -> WorkshopTimer {
    WorkshopTimer(Self.sheet(), in: folder.path, clock: hands.read)
  }

  @Test func `killed and begun again it is where it would have been`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let hands = Hands()
      let first = timer(folder, hands)
      first.act(.start)
      hands.pass(4)
      first.act(.adjust(minutes: 2))
      hands.pass(3)
      let expected = first.standing()
      let second = timer(folder, hands)
      #expect(second.standing() == expected && expected.left == 5 * Span.minute)
      hands.restart()
      hands.pass(1)
      #expect(timer(folder, hands).standing().left == 4 * Span.minute)
    }
  }

  @Test("a wall clock that is set while it runs is noted, so that a restart after it is no matter")
  func clockSet() throws {
    try TestSupport.ScratchFolder.use { folder in
      let hands = Hands()
      let first = timer(folder, hands)
      first.act(.start)
      hands.pass(2)
      first.refresh()
      hands.set(by: 3 * Span.hour)
      first.refresh()
      #expect(first.standing().left == 8 * Span.minute)
      hands.pass(2)
      hands.restart()
      #expect(timer(folder, hands).standing().left == 6 * Span.minute)
      var log = WorkshopLog(in: folder.path)
      try log.refresh()
      #expect(log.events.map(\.kind) == [.start, .clockSet])
    }
  }

  @Test func `two at once see what the other does, and do the same only once`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let hands = Hands()
      let (projector, page) = (timer(folder, hands), timer(folder, hands))
      projector.act(.start)
      hands.pass(1)
      #expect(page.act(.pause)?.phase == .paused)
      projector.refresh()
      #expect(projector.standing().phase == .paused)
      #expect(projector.act(.pause) == nil)
      #expect(projector.act(.goOn)?.current == 1)
      page.refresh()
      #expect(page.standing() == projector.standing())
    }
  }

  @Test func `a log that cannot be written stops no clock, and is written when it can be`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let hands = Hands()
      let away = TestSupport.ScratchFolder(at: folder.at("væk"))
      let course = timer(away, hands)
      #expect(course.act(.start)?.current == 0)
      hands.pass(5)
      #expect(course.act(.goOn)?.current == 1 && course.trouble != nil)
      #expect(mkdir(away.path, 0o700) == 0)
      course.refresh()
      #expect(course.trouble == nil && course.standing().current == 1)
      #expect(timer(away, hands).standing() == course.standing())
    }
  }

  @Test func `the machine's own clocks go on together`() {
    let (one, other) = (MachineClock.now(), MachineClock.now())
    #expect(one.boot == other.boot && one.boot.count == 36)
    #expect((0...5_000).contains(other.uptime - one.uptime))
    #expect(one.wall > 1_700_000_000_000 && abs(one.zone) <= 14 * Span.hour)
  }
}
