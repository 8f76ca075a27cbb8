import Foundation
import TestSupport
import Testing

/// More files than one chunk, and one that is read last though it stands first: the output is in
/// the files' order all the same, to the last byte.
@Suite(
  "The order of output with one slow file", .timeLimit(.minutes(20)),
  .enabled(
    if: ProcessInfo.processInfo.activeProcessorCount > 1
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"),
    "takes two cores and strace"))
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
      for (name, text) in zip(Self.names, plans) { try folder.write(name, text: text) }
      let run = try ProgramRun(
        try Self.slowly(arguments), of: Self.tracer, in: folder.path)
      let trace = try folder.text("spor")
      #expect(Self.lastCameFirst(trace), "\(trace)")
      return run
    }
    #expect(slow.output == expected.output)
    // The tracer says of each file where it lies.
    let errors = slow.errors.split(separator: "\n").filter { !$0.hasPrefix("\(Self.tracer): ") }
    #expect(errors == expected.errors.split(separator: "\n"))
    #expect(slow.status == expected.status)
    // The overview is in the order of the centres' names.
    if command[0] == "tjek" { #expect(Self.inOrder(slow.output)) }
  }

  private static let tracer = "/usr/bin/strace"

  /// How long the first file is held back when it is opened, in seconds.
  private static let pause = 2.0

  /// The command under a tracer that holds the first file back, and the last, which makes no
  /// difference.
  private static func slowly(_ arguments: [String]) throws -> [String] {
    let files = [names[0], names[names.count - 1]].flatMap { ["-P", $0] }
    return ["-f", "-qq", "-ttt", "-o", "spor", "-e", "trace=openat"] + files
      + ["-e", "inject=openat:delay_exit=\(Int(pause * 1_000_000)):when=1"]
      + [try ProgramRun.path("aarsplan")] + arguments
  }

  /// Whether the last file was opened before the first came back from being held. Each line is a
  /// thread, the second at which it opened a file, and which.
  private static func lastCameFirst(_ trace: String) -> Bool {
    func moment(_ name: String) -> Double? {
      let line = trace.split(separator: "\n").first { $0.contains(name) }
      return line.flatMap { Double($0.split(separator: " ", maxSplits: 2)[1]) }
    }
    guard let first = moment(names[0]), let last = moment(names[names.count - 1]) else {
      return false
    }
    return last > first && last < first + pause
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
