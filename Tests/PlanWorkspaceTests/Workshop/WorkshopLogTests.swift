import DanishText
import Dispatch
import Glibc
import PlanModel
import PlanStore
import PlanWorkspace
import Synchronization
import TestSupport
import Testing
import Workshop

/// The log of a course's clock: only ever added to, by several at once, and never misread.
@Suite struct WorkshopLogTests {
  static func at(_ seconds: Int64, boot: String = "3c1f5a-1") -> ClockReading {
    ClockReading(
      wall: 1_449_129_600_123 + seconds * 1_000, zone: Span.hour, uptime: 77_000 + seconds * 1_000,
      boot: boot)
  }

  static let events: [WorkshopEvent] = [
    .start, .automatic(true), .adjust(block: "samspil-alene", minutes: 3),
    .adjust(block: "samspil-alene", minutes: -12), .pause, .resume, .goOn(to: "grød-å"),
    .back(to: "samspil-alene"), .undo(number: 7), .automatic(false), .clockSet, .goOn(to: nil),
    .end,
  ].enumerated().map { WorkshopEvent($1, at: at(Int64($0) * 61)) }

  static func log(_ folder: TestSupport.ScratchFolder) throws -> WorkshopLog {
    var log = WorkshopLog(in: folder.path)
    try log.refresh()
    return log
  }

  @Test func `all events are read as they were written`() throws {
    try TestSupport.ScratchFolder.use { folder in
      var log = try Self.log(folder)
      #expect(log.events.isEmpty)
      for event in Self.events { try log.append(event) }
      #expect(try log.refresh() && !log.refresh())
      #expect(log.events == Self.events && log.strayLines == 0)
      let lines = try folder.text("forloeb.csv").split(separator: "\r\n")
      #expect(lines.first == "\u{FEFF}tid;hændelse;blok;antal;ur;opstart;hel")
      #expect(lines[1] == "2015-12-03T09:00:00.123+01:00;start;;;77000;3c1f5a-1;ja")
      #expect(lines[3].contains(";forlæng;samspil-alene;3;"))
      #expect(lines.count == Self.events.count + 1)
    }
  }

  @Test func `moments before 1970, and west of Greenwich, are read as they were written`() throws {
    try TestSupport.ScratchFolder.use { folder in
      var log = try Self.log(folder)
      let event = WorkshopEvent(
        .pause, at: ClockReading(wall: -1, zone: -210 * Span.minute, uptime: 0, boot: "b"))
      try log.append(event)
      try log.refresh()
      #expect(log.events == [event])
    }
  }

  @Test("a line torn anywhere is passed over, and the next one mends it")
  func torn() throws {
    try TestSupport.ScratchFolder.use { folder in
      let log = try Self.log(folder)
      for event in Self.events.prefix(3) { try log.append(event) }
      let whole = try folder.text("forloeb.csv")
      let lineStart = whole.utf8.count - (whole.split(separator: "\r\n").last?.utf8.count ?? 0) - 2
      for length in (lineStart + 1)..<whole.utf8.count {
        let half = String(decoding: whole.utf8.prefix(length), as: UTF8.self)
        try folder.write("forloeb.csv", text: half)
        var torn = try Self.log(folder)
        #expect(torn.events == Array(Self.events.prefix(2)), "\(length)")
        try torn.append(Self.events[4])
        try torn.refresh()
        let isWhole = length >= whole.utf8.count - 2
        let expected = Self.events.prefix(isWhole ? 3 : 2) + [Self.events[4]]
        #expect(torn.events == Array(expected), "\(length)")
        #expect(torn.strayLines == (isWhole ? 0 : 1))
      }
    }
  }

  @Test func `what people and spreadsheets leave behind is passed over`() throws {
    try TestSupport.ScratchFolder.use { folder in
      var log = try Self.log(folder)
      for event in Self.events.prefix(2) { try log.append(event) }
      let lines = try folder.text("forloeb.csv").split(separator: "\r\n").map(String.init)
      let odd = [
        lines[1].replacing("start", with: "dans"), lines[1].replacing("T09", with: " 09"),
        lines[1].replacing("77000", with: "-1"),
        lines[1].replacing("77000", with: "99999999999999999999"), lines[1] + ";", "hej", ";;;;;;",
      ]
      let all = [lines[0], lines[1], "", lines[0]] + odd + [lines[2], ""]
      try folder.write("forloeb.csv", text: all.joined(separator: "\n"))
      try log.refresh()
      #expect(log.events == Array(Self.events.prefix(2)) && log.strayLines == odd.count)
    }
  }

  @Test func `a link, a folder and a pipe in its place are not written to`() throws {
    try TestSupport.ScratchFolder.use { folder in
      try folder.write("andet.txt", text: "andet")
      try folder.link("forloeb.csv", to: folder.at("andet.txt"))
      let log = WorkshopLog(in: folder.path)
      #expect(throws: FileError.self) { try log.append(Self.events[0]) }
      #expect(try folder.text("andet.txt") == "andet")
      unlink(folder.at("forloeb.csv"))
      #expect(mkfifo(folder.at("forloeb.csv"), 0o600) == 0)
      #expect(throws: FileError.self) { try log.append(Self.events[0]) }
      unlink(folder.at("forloeb.csv"))
      #expect(mkdir(folder.at("forloeb.csv"), 0o700) == 0)
      #expect(throws: FileError.self) { try log.append(Self.events[0]) }
      rmdir(folder.at("forloeb.csv"))
    }
  }

  @Test("many writers at once: every event is there once, and whole")
  func manyWriters() throws {
    try TestSupport.ScratchFolder.use { folder in
      DispatchQueue.concurrentPerform(iterations: 8) { writer in
        let log = WorkshopLog(in: folder.path)
        for number in 0..<25 {
          try? log.append(
            WorkshopEvent(.undo(number: writer * 100 + number), at: Self.at(Int64(number))))
        }
      }
      try Self.check(folder)
    }
  }

  private static func check(_ folder: TestSupport.ScratchFolder) throws {
    let log = try log(folder)
    #expect(log.strayLines == 0 && log.events.count == 200)
    #expect(Set(log.events.map(\.kind)).count == 200)
    for writer in 0..<8 {
      let own = log.events.compactMap { event -> Int? in
        guard case .undo(let number) = event.kind, number / 100 == writer else { return nil }
        return number
      }
      #expect(own == own.sorted())
    }
  }
}
