import Glibc
import PlanStore

/// A sitting without a lock on its plan, whose plan is a set of lines: each byte on standard input
/// makes it add a line and save, and what others wrote is joined with its own.
struct Joiner {
  let path: String
  let name: String

  func run() -> Int32 {
    let disk = Disk.real()
    var keeper = PlanKeeper(path: path, seen: .absent, on: disk)
    var lines: [Substring] = []
    var number = 0
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) == 1 {
      number += 1
      lines.append("\(name) \(number)")
      guard save(&lines, &keeper, disk) else { return 1 }
      StoreProbe.say("\(number)", to: STDOUT_FILENO)
    }
    return 0
  }

  private func save(_ lines: inout [Substring], _ keeper: inout PlanKeeper, _ disk: Disk) -> Bool {
    for _ in 0..<1_000 {
      switch keeper.save(Array((lines.joined(separator: "\n") + "\n").utf8)) {
      case .saved, .savedAgain: return true
      case .unsaved(let error, _), .theirsNotKept(let error):
        StoreProbe.say("\(error)", to: STDERR_FILENO)
        return false
      case .changedMeanwhile(let stored):
        let theirs = keeper.settled(stored)
        let text = String(decoding: theirs.bytes ?? [], as: UTF8.self)
        let known = Set(lines)
        lines += text.split(separator: "\n").filter { !known.contains($0) }
        keeper.take(theirs)
      }
    }
    return false
  }
}

/// A program that knows nothing of locks: each byte on standard input makes it read the file, add a
/// line, and save, by renaming or by emptying the file and writing it in two pieces.
struct Editor {
  let path: String
  let isInPlace: Bool

  func run() -> Int32 {
    var number = 0
    var byte: UInt8 = 0
    while read(STDIN_FILENO, &byte, 1) == 1 {
      number += 1
      let before = (try? RealFileSystem().read(path, limit: 1 << 24)) ?? []
      let after = before + Array("e \(number)\n".utf8)
      guard isInPlace ? writeInPlace(after) : writeAndRename(after) else { return 1 }
      StoreProbe.say("\(number)", to: STDOUT_FILENO)
    }
    return 0
  }

  private func writeAndRename(_ bytes: [UInt8]) -> Bool {
    let other = path + ".e"
    let file = open(other, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(file) }
    return write(file, bytes, bytes.count) == bytes.count && rename(other, path) == 0
  }

  private func writeInPlace(_ bytes: [UInt8]) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(file) }
    let half = bytes.count / 2
    guard write(file, bytes, half) == half else { return false }
    usleep(1_000)
    return bytes.withUnsafeBytes {
      write(file, $0.baseAddress.map { $0 + half }, bytes.count - half)
    }
      == bytes.count - half
  }
}
