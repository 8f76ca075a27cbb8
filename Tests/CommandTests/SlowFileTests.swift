import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

/// More files than one chunk, and one that is read last though it stands first: the output is in
/// the files' order all the same, to the last byte.
@Suite(
  "The order of output with one slow file", .timeLimit(.minutes(5)),
  .enabled(if: ProcessInfo.processInfo.activeProcessorCount > 1))
struct SlowFileTests {
  /// More than two chunks of files for two cores.
  private static let names = (10..<58).map { "plan-\($0).yaml" }

  static let commands = [
    ["tjek"], ["tjek", "--format", "json"], ["tjek", "--format", "csv"],
    ["overblik", "--format", "json"], ["overblik", "--format", "csv"],
  ]

  @Test("a first file that comes after the last", arguments: commands)
  func keepsOrder(command: [String]) throws {
    let plans = Self.plans()
    // A ledetråd that is named is not looked for in the files beside the plans: they are read once.
    let guide = Repository.path + "/Prompts/ledetraad-2016.yaml"
    let arguments = command + ["--ledetråd", guide] + Self.names
    let expected = try ScratchFolder.use { folder in
      for (name, text) in zip(Self.names, plans) { try folder.write(name, text: text) }
      return try ProgramRun(arguments, in: folder.path)
    }
    let slow = try ScratchFolder.use { folder in
      for (name, text) in zip(Self.names, plans).dropFirst().dropLast() {
        try folder.write(name, text: text)
      }
      let pipes = try SlowPipes(
        first: (folder.path + "/" + Self.names[0], plans[0]),
        last: (folder.path + "/" + Self.names[Self.names.count - 1], plans[plans.count - 1]))
      defer { pipes.end() }
      let run = try ProgramRun(arguments, in: folder.path)
      #expect(pipes.lastCameFirst)
      return run
    }
    #expect(slow.output == expected.output)
    #expect(slow.errors == expected.errors && slow.status == expected.status)
    // The overview is in the order of the centres' names.
    if command[0] == "tjek" { #expect(Self.inOrder(slow.output)) }
  }

  /// Plans of centres with names of their own, each with something to be said about it.
  private static func plans() -> [String] {
    names.indices.map { number in
      """
      format: årsplan/1
      ledetråd: ledetråd-2016
      år: 2016
      center: { id: c\(number), navn: Center \(number) }
      lokale-mål:
        - { id: M1, titel: Mål nummer \(number), tema: samspil, frist: i maj \(number) }

      """
    }
  }

  /// Whether the files are named for the first time in their order.
  private static func inOrder(_ output: String) -> Bool {
    let places = names.map { output.firstRange(of: $0)?.lowerBound }
    let found = places.compactMap { $0 }
    return found.count == names.count && found == found.sorted()
  }
}

/// Two pipes with the names of files. The first is not written before the last was opened, so
/// that whoever reads them must go on to the last while the first keeps them waiting.
private final class SlowPipes: Sendable {
  private struct State {
    var isOver = false
    var opened: [String] = []
  }

  private let state = Mutex(State())
  private let last: String

  init(first: (path: String, text: String), last: (path: String, text: String)) throws {
    self.last = last.path
    for path in [first.path, last.path] where mkfifo(path, 0o600) != 0 {
      throw ScratchFolder.Failure(code: errno)
    }
    serve(last.path, last.text, after: nil)
    serve(first.path, first.text, after: last.path)
  }

  /// Whether the last file was read before the first.
  var lastCameFirst: Bool { state.withLock { $0.opened.first == last } }

  func end() { state.withLock { $0.isOver = true } }

  /// Gives the text to everyone who opens the pipe, once.
  private func serve(_ path: String, _ text: String, after other: String?) {
    DispatchQueue.global().async { [self] in
      var isServed = false
      // A reader that does not go on to the last file would wait forever: after ten seconds it
      // gets the first, and the test fails by what it sees.
      for round in 0... {
        if state.withLock({ $0.isOver }) { return }
        let isFree = other.map { other in state.withLock { $0.opened.contains(other) } } ?? true
        if isFree || round > 2000 { isServed = give(isServed ? "" : text, to: path) }
        usleep(5000)
      }
    }
  }

  /// Whether somebody has the pipe open.
  private func give(_ text: String, to path: String) -> Bool {
    // Without waiting: nobody may have it open yet.
    let pipe = open(path, O_WRONLY | O_NONBLOCK)
    guard pipe >= 0 else { return false }
    state.withLock { $0.opened.append(path) }
    _ = fcntl(pipe, F_SETFL, 0)
    FileHandle(fileDescriptor: pipe, closeOnDealloc: true).write(Data(text.utf8))
    return true
  }
}
