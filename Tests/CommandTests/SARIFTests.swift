import Foundation
import TestSupport
import Testing

@testable import PlanRules

private let environment = ProcessInfo.processInfo.environment
/// The paths of the validator and of the schema; nil where they are not named.
private let validator = environment["AARSPLAN_CHECK_JSONSCHEMA"]
private let schema = environment["AARSPLAN_SARIF_SCHEMA"].flatMap { $0.isEmpty ? nil : $0 }

/// SARIF before the schema of its makers.
@Suite(
  .enabled(if: validator != nil && schema != nil, "no validator, or no schema of SARIF, is named"),
  .timeLimit(.minutes(15)))
struct SARIFTests {
  /// What the validator says of the findings in these files and folders; empty where it is content.
  private func complaints(
    _ paths: [String], in folder: String, expecting rules: [String] = []
  ) throws -> String {
    let sarif = try ProgramRun(["tjek", "--format", "sarif"] + paths, in: folder).output
    for rule in rules { #expect(sarif.contains("\"ruleId\": \"\(rule)\""), "\(rule)") }
    return try ScratchFolder.use { scratch in
      try scratch.write("fund.json", text: sarif)
      let run = try ProgramRun(
        ["--schemafile", try #require(schema), scratch.at("fund.json")],
        of: try #require(validator))
      return run.status == 0 ? "" : run.output + run.errors
    }
  }

  @Test(arguments: [["Samples"], ["Samples/planer/solstraalen.yaml"]])
  func `the samples' findings are valid`(paths: [String]) throws {
    #expect(try complaints(paths, in: Repository.path) == "")
  }

  @Test func `every rule's findings are valid`() throws {
    try ScratchFolder.use { folder in
      for (number, rule) in RuleRegistry.rules.enumerated() {
        let example = rule.about.triggers
        try folder.write("\(number)/ledetraad.yaml", text: example.guideText)
        for (place, text) in example.texts.enumerated() {
          try folder.write("\(number)/plan nr. \(place) æ%.yaml", text: text)
        }
      }
      #expect(try complaints(["."], in: folder.path, expecting: RuleRegistry.ids) == "")
    }
  }
}
