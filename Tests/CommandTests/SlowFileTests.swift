import Foundation
import TestSupport
import Testing

/// More files than one chunk, and one that is read last though it stands first: the output is in
/// the files' order all the same, to the last byte.
@Suite(
  "The order of output with one slow file", .timeLimit(.minutes(5)),
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
      let run = try ProgramRun(try Self.slowly(arguments), of: Self.tracer, in: folder.path)
      #expect(Self.lastCameFirst(try folder.text("spor")))
      return run
    }
    #expect(slow.output == expected.output)
    #expect(slow.errors == expected.errors && slow.status == expected.status)
    // The overview is in the order of the centres' names.
    if command[0] == "tjek" { #expect(Self.inOrder(slow.output)) }
  }

  private static let tracer = "/usr/bin/strace"

  /// The command under a tracer that holds the first file back for two seconds when it is opened.
  private static func slowly(_ arguments: [String]) throws -> [String] {
    let files = [names[0], names[names.count - 1]].flatMap { ["-P", $0] }
    return ["-f", "-qq", "-o", "spor", "-e", "trace=openat"] + files
      + ["-e", "inject=openat:delay_exit=2000000:when=1"]
      + [try ProgramRun.path("aarsplan")] + arguments
  }

  /// Whether the last file was opened before the first came back from being held.
  private static func lastCameFirst(_ trace: String) -> Bool {
    guard let held = trace.firstRange(of: "DELAYED"),
      let last = trace.firstRange(of: names[names.count - 1])
    else { return false }
    return last.lowerBound < held.lowerBound
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
