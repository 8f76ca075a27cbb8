import Foundation
import TestSupport
import Testing

import DataFormats

/// Every form of `aarsplan tjek` tells the same findings, read back by other means than they were
/// written with.
@Suite(.timeLimit(.minutes(20)))
struct SameFindingsTests {
  /// A finding as every form tells it.
  private struct Told: Hashable {
    var file: String
    var line: Int
    var column: Int
    var level: String
    var rule: String
    var message: String
  }

  /// Some twenty rules, and a file that cannot be read.
  private static let plans = "Samples/planer"

  private static func output(_ form: String) throws -> String {
    try ProgramRun(["tjek", plans, "--format", form], in: Repository.path).output
  }

  @Test func `text, JSON, SARIF, annotations and CSV tell the same findings in the same order`()
    throws
  {
    let told = try Self.text()
    #expect(told.count > 100)
    #expect(Set(told.map(\.rule)).count > 15)
    #expect(try Self.json() == told)
    #expect(try Self.sarif() == told)
    #expect(try Self.annotations() == told)
    #expect(try Self.csv() == told)
  }

  private static func text() throws -> [Told] {
    let line =
      #/
      (?<file>.+?) : (?<line>\d+) : (?<column>\d+) :\s (?<level>\S+) :\s
      (?<message>.+) \s\[ (?<rule>\S+) \]
      /#
    return try output("tekst").split(separator: "\n").map { text in
      let found = try #require(text.wholeMatch(of: line), "\(text)")
      return Told(
        file: String(found.file), line: try #require(Int(found.line)),
        column: try #require(Int(found.column)), level: String(found.level),
        rule: String(found.rule), message: String(found.message))
    }
  }

  private static func json() throws -> [Told] {
    struct Report: Decodable {
      struct Plan: Decodable {
        var fil: String
        var fund: [Finding]
      }
      struct Finding: Decodable {
        var regel: String
        var niveau: String
        var linje: Int
        var kolonne: Int
        var besked: String
      }
      var planer: [Plan]
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(try output("json").utf8))
    return report.planer.flatMap { plan in
      plan.fund.map {
        Told(
          file: plan.fil, line: $0.linje, column: $0.kolonne, level: $0.niveau, rule: $0.regel,
          message: $0.besked)
      }
    }
  }

  private static let levels = [
    "error": "fejl", "warning": "advarsel", "note": "råd", "notice": "råd",
  ]

  private static func sarif() throws -> [Told] {
    struct Log: Decodable {
      struct Run: Decodable { var results: [Result] }
      struct Result: Decodable {
        var ruleId: String
        var level: String
        var message: Message
        var locations: [Location]
        var suppressions: [Suppression]?
      }
      struct Message: Decodable { var text: String }
      struct Suppression: Decodable {}
      struct Location: Decodable { var physicalLocation: Physical }
      struct Physical: Decodable {
        var artifactLocation: Artifact
        var region: Region
      }
      struct Artifact: Decodable { var uri: String }
      struct Region: Decodable {
        var startLine: Int
        var startColumn: Int
      }
      var runs: [Run]
    }
    let log = try JSONDecoder().decode(Log.self, from: Data(try output("sarif").utf8))
    return try log.runs.flatMap(\.results).filter { $0.suppressions == nil }.map { result in
      let place = try #require(result.locations.first).physicalLocation
      return Told(
        file: try #require(place.artifactLocation.uri.removingPercentEncoding),
        line: place.region.startLine, column: place.region.startColumn,
        level: try #require(levels[result.level]), rule: result.ruleId,
        message: result.message.text)
    }
  }

  private static func annotations() throws -> [Told] {
    let line =
      #/
      :: (?<level>\w+) \s file= (?<file>[^,]+) ,line= (?<line>\d+) ,endLine= \d+
      ,col= (?<column>\d+) ,endColumn= \d+ ,title= (?<rule>[^:]+) :: (?<message>.+)
      /#
    return try output("github").split(separator: "\n").map { text in
      let found = try #require(text.wholeMatch(of: line), "\(text)")
      return Told(
        file: try #require(found.file.removingPercentEncoding),
        line: try #require(Int(found.line)), column: try #require(Int(found.column)),
        level: try #require(levels[String(found.level)]), rule: String(found.rule),
        message: try #require(found.message.removingPercentEncoding))
    }
  }

  private static func csv() throws -> [Told] {
    let records = try CSVRecords(try output("csv")).records
    let head = try #require(records.first).fields
    return try records.dropFirst().map { record in
      let row = Dictionary(uniqueKeysWithValues: zip(head, record.fields))
      return Told(
        file: try #require(row["fil"]), line: try #require(row["linje"].flatMap { Int($0) }),
        column: try #require(row["kolonne"].flatMap { Int($0) }),
        level: try #require(row["niveau"]), rule: try #require(row["regel"]),
        message: try #require(row["besked"]))
    }
  }
}
