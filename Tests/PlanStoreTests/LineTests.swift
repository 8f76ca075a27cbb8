import PlanStore
import TestSupport
import Testing

/// Lines put aside on disk, and files of lines.
@Suite struct LineTests {
  private func line(_ number: Int, length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) }
  }

  /// The sizes are such that the spool goes to disk in between, and that a line is larger than
  /// what it holds back.
  @Test func `a spool gives every line back, from memory and from disk`() throws {
    let spool = LineSpool(folder: "/tmp")
    let sizes = [0, 1, 100, 3 << 20, 2 << 20, 5, 5 << 20, 7, 1 << 20]
    let places = try sizes.enumerated().map { number, size in
      (number, size, try spool.append(line(number, length: size)))
    }
    for (number, size, offset) in places.reversed() {
      #expect(spool.bytes(offset: offset, length: size) == line(number, length: size), "\(number)")
    }
    let end = sizes.reduce(0, +)
    #expect(spool.bytes(offset: end, length: 1) == nil)
    #expect(spool.bytes(offset: end + 100, length: 1) == nil)
  }

  @Test func `a spool leaves no file behind, and few lines make none`() throws {
    try ScratchFolder.use { folder in
      let spool = LineSpool(folder: folder.path)
      _ = try spool.append(line(1, length: 5 << 20))
      #expect(try folder.names() == [])
      let small = LineSpool(folder: folder.at("findes-ikke"))
      #expect(try small.append([1, 2]) == 0)
      #expect(small.bytes(offset: 0, length: 2) == [1, 2])
      #expect(throws: FileError.self) { try small.append(line(1, length: 5 << 20)) }
    }
  }

  @Test(.enabled(if: TinyDisk.isPossible, "this user may not mount"))
  func `a spool says that the disk is full`() throws {
    try TinyDisk.use { disk in
      let spool = LineSpool(folder: disk.folder.path)
      let error = #expect(throws: FileError.self) { try spool.append(line(1, length: 5 << 20)) }
      #expect(error?.cause == .diskFull)
    }
  }

  @Test(arguments: [
    ("", []), ("\n\n \t\n", []), ("a", [1]), ("a\n", [1]), ("a\nb", [1, 2]),
    ("\na\r\n\nb\n\n", [2, 4]), ("\u{0}\n\u{7f}\n", [2]),
  ])
  func `a file's lines are those that are not empty`(text: String, numbers: [Int]) throws {
    try ScratchFolder.use { folder in
      try folder.write("linjer", text: text)
      let file = try LineFile(folder.at("linjer"))
      let lines = try file.lines().lines
      #expect(lines.map(\.number) == numbers)
      let all = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false)
      for line in lines {
        #expect(
          file.bytes(offset: line.offset, length: line.length) == Array(all[line.number - 1]))
      }
    }
  }

  @Test func `lines across the pieces in which a file is read`() throws {
    try ScratchFolder.use { folder in
      let long = String(repeating: "x", count: (1 << 20) - 1)
      try folder.write("linjer", text: "\(long)\n\(long)x\nkort\n\(long)\(long)")
      let file = try LineFile(folder.at("linjer"))
      let lines = try file.lines().lines
      #expect(lines.map(\.length) == [(1 << 20) - 1, 1 << 20, 4, (1 << 21) - 2])
      #expect(file.bytes(offset: lines[2].offset, length: 4) == Array("kort".utf8))
      // Longer ones are told.
      #expect(
        try file.lines(longest: 1 << 20).lines.map(\.isTooLong) == [false, false, false, true])
      #expect(file.bytes(from: lines[2].offset, atMost: 6) == Array("kort\nx".utf8))
      #expect(file.bytes(from: 1 << 30, atMost: 6) == [])
      #expect(file.bytes(offset: 1 << 30, length: 1) == nil)
    }
  }

  @Test func `lines that are too short are told of to a number, then counted`() throws {
    try ScratchFolder.use { folder in
      try folder.write("linjer", text: "a\nlang\nb\n\nc\nlang\nd\n")
      let found = try LineFile(folder.at("linjer")).lines(shortest: 2, tellingOf: 2)
      #expect(found.lines.map(\.number) == [1, 2, 3, 6])
      #expect(found.moreTooShort == 2)
    }
  }

  @Test func `a file that is not there, or gives nothing, is an error`() throws {
    #expect(throws: FileError.self) { try LineFile("/findes/ikke") }
    let folder = try LineFile("/tmp")
    #expect(throws: FileError.self) { try folder.lines() }
    #expect(folder.bytes(from: 0, atMost: 1) == nil)
  }
}
