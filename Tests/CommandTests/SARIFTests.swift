import DanishText
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
  .timeLimit(.minutes(20)))
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
      var together: [String] = []
      for (number, rule) in RuleRegistry.rules.enumerated() {
        let example = rule.about.triggers
        try lay(example, in: "\(number)", folder)
        if example.isAlone {
          let day = example.day.map { ["--dato", $0.text] } ?? []
          let said = try complaints(
            ["\(number)"] + day, in: folder.path, expecting: [rule.about.id])
          #expect(said == "", "\(rule.about.id)")
        } else {
          together.append(rule.about.id)
        }
      }
      #expect(try complaints(["."], in: folder.path, expecting: together) == "")
    }
  }

  private func lay(_ example: RuleExample, in name: String, _ folder: ScratchFolder) throws {
    var guide = example.guideText
    if let register = example.registerText {
      guide += "strategier: eksempel-strategier\n"
      try folder.write("\(name)/strategier.yaml", text: register)
    }
    try folder.write("\(name)/ledetraad.yaml", text: guide)
    for (place, text) in example.texts.enumerated() {
      try folder.write("\(name)/plan nr. \(place) æ%.yaml", text: text)
    }
  }
}

extension RuleExample {
  /// Whether it only tells what it is to tell by itself: of several plans, on a day, of a register.
  fileprivate var isAlone: Bool { texts.count > 1 || day != nil || registerText != nil }
}
