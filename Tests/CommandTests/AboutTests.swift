import Foundation
import TestSupport
import Testing

@testable import PlanCommands

/// `--om` names what the program is made with.
struct AboutTests {
  @Test func `names the licence, and every library that the manifest links`() throws {
    let manifest = try String(
      contentsOfFile: "\(Repository.path)/Package.swift", encoding: .utf8)
    let libraries = manifest.matches(of: /\.systemLibrary\(name: "C(\w+)"/)
      .map { String($0.output.1) }
    #expect(libraries.count >= 8)
    let known = ["YAML": "LibYAML", "Stemmer": "Snowball (libstemmer)", "QREncode": nil]
    let names = About.parts.map { $0.name.lowercased() }
    for library in libraries {
      guard let name = known[library, default: library] else { continue }
      #expect(names.contains { $0.contains(name.lowercased()) }, "\(library)")
    }
    for words in [["--om"], ["--about"], ["hjælp", "--om"]] {
      let run = try ProgramRun(words)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(run.output.hasPrefix("aarsplan \(Program.version)\n"))
      #expect(run.output.contains("GPL-3.0-or-later") && run.output.contains("GNU Readline"))
    }
  }
}
