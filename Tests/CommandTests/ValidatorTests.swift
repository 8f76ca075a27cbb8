import Foundation
import PlanFormat
import PlanModel
import Prompts
import Schemas
import TestSupport
import Testing

/// The path of the validator; nil where none was named.
private let validator = ProcessInfo.processInfo.environment["AARSPLAN_CHECK_JSONSCHEMA"]

/// The schemas before an independent validator, `check-jsonschema` from PyPI; `make test` says
/// where it is.
@Suite(
  .enabled(if: validator != nil, "AARSPLAN_CHECK_JSONSCHEMA names no validator"),
  .timeLimit(.minutes(20)))
struct ValidatorTests {
  /// The files that the validator takes, by name.
  private func accepted(
    _ files: [String: String], schema: [UInt8]
  ) throws -> Set<String> {
    try ScratchFolder.use { folder in
      try folder.write("skema.json", text: String(decoding: schema, as: UTF8.self))
      for (name, text) in files {
        // The schema knows its keys in one spelling; composing is the reader's work.
        try folder.write("filer/\(name)", text: text.precomposedStringWithCanonicalMapping)
      }
      let paths = files.keys.sorted().map { folder.at("filer/\($0)") }
      let run = try ProgramRun(
        ["--schemafile", folder.at("skema.json"), "-o", "json", "--no-cache"] + paths,
        of: try #require(validator))
      let rejected = files.keys.filter { run.output.contains("filer/\($0)\"") }
      #expect((run.status == 0) == rejected.isEmpty, "\(run.errors)")
      return Set(files.keys).subtracting(rejected)
    }
  }

  private func texts(_ folder: String) throws -> [String: String] {
    let path = "\(Repository.path)/\(folder)"
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".yaml") }
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try String(contentsOfFile: "\(path)/\($0)", encoding: .utf8))
      })
  }

  @Test func `are schemas`() throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.json", text: String(decoding: Schemas.plan, as: UTF8.self))
      try folder.write("guide.json", text: String(decoding: Schemas.guide, as: UTF8.self))
      try folder.write("register.json", text: String(decoding: Schemas.register, as: UTF8.self))
      try folder.write("run-sheet.json", text: String(decoding: Schemas.runSheet, as: UTF8.self))
      try folder.write(
        "contributions.json", text: String(decoding: Schemas.contributions, as: UTF8.self))
      let files = ["plan", "guide", "register", "run-sheet", "contributions"]
      let run = try ProgramRun(
        ["--check-metaschema"] + files.map { folder.at("\($0).json") },
        of: try #require(validator))
      #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
  }

  @Test func `take several people's answers, and not one that says nothing`() throws {
    let good = "format: bidrag/1\nspørgsmål: samspil-2\ncenter: solstraalen\nbidrag:\n"
    let files = [
      "godt.yaml": good + "  - { svar: Kaffen er varm. }\n  - { svar: Ved døren., navn: Ole }\n",
      "uden-svar.yaml": good + "  - { navn: Ole }\n",
    ]
    #expect(try accepted(files, schema: Schemas.contributions) == ["godt.yaml"])
  }

  @Test func `take the samples, but not the broken ones`() throws {
    let samples = try texts("Samples/planer")
    let broken: Set = ["borgerservice.yaml", "musikskolen.yaml"]
    #expect(try accepted(samples, schema: Schemas.plan) == Set(samples.keys).subtracting(broken))
  }

  @Test func `take the ledetråde`() throws {
    let guides = try texts("Prompts").merging(
      ["ledetraad-2015.yaml": texts("Samples/sidste-aar")["ledetraad-2015.yaml"] ?? ""]
    ) { first, _ in first }
    #expect(try accepted(guides, schema: Schemas.guide) == Set(guides.keys))
    #expect(try accepted(guides, schema: Schemas.plan).isEmpty)
  }

  @Test func `take a register, and not one that lacks a deadline`() throws {
    let good = StrategiesCommandTests.register
    let files = [
      "godt.yaml": good, "uden-frist.yaml": good.replacing(" frist: 2019-03,", with: ""),
      "forkert-frist.yaml": good.replacing("frist: 2019-03,", with: "frist: marts,"),
      "forkert-ord.yaml": good.replacing("udfald: godkendt", with: "udfald: ok"),
    ]
    #expect(try accepted(files, schema: Schemas.register) == ["godt.yaml"])
  }

  @Test func `take whatever the program writes`() throws {
    var files: [String: String] = [:]
    for seed in 0..<150 {
      var random = RandomPlans(seed: UInt64(seed), onlyKnown: true)
      let plan = random.plan()
      let bytes = PlanWriter.bytes(of: plan)
      let changed = try PlanDocument.read(bytes).updating(to: random.changed(plan))
      files["ny-\(seed).yaml"] = String(decoding: bytes, as: UTF8.self)
      files["rettet-\(seed).yaml"] = String(decoding: changed, as: UTF8.self)
    }
    let taken = try accepted(files, schema: Schemas.plan)
    #expect(taken.count == files.count, "\(Set(files.keys).subtracting(taken).sorted())")
  }
}
