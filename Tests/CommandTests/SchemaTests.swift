import Foundation
import PlanModel
import Schemas
import Testing

@testable import PlanFormat

/// The schemas say what the reader reads: the same keys, the same words.
struct SchemaTests {
  struct Part: CustomTestStringConvertible, Sendable {
    var schema: [UInt8]
    var definition: String?
    var shape: Shape
    var testDescription: String { definition ?? "whole file" }
  }

  static let plan: [Part] = [
    (nil, Shape.plan), ("center", .centre), ("refleksion", .reflection), ("lokalt-maal", .goal),
    ("tiltag", .action), ("tegn", .sign), ("evaluering", .evaluation), ("opfoelgning", .followUp),
    ("bevidst-fravalg", .omission), ("droeftelse", .discussion), ("undtagelse", .exemption),
  ].map { Part(schema: Schemas.plan, definition: $0, shape: $1) }

  static let guide: [Part] = [
    (nil, Shape.guide), ("ord", .vocabulary), ("tema", .theme), ("spoergsmaal", .question),
    ("eksempel", .answerExample),
    ("krav", .requirements), ("graenser", .bounds), ("dag", .calendarEntry),
  ].map { Part(schema: Schemas.guide, definition: $0, shape: $1) }

  static let register: [Part] = [
    (nil, Shape(of: StrategyRegister.self, .format)), ("udvalg", Shape(of: Committee.self)),
    ("strategi", Shape(of: Strategy.self)), ("periode", Shape(of: StrategyPeriod.self)),
    ("vedtagelse", Shape(of: Adoption.self)), ("strategimaal", Shape(of: StrategyGoal.self)),
    ("strategiopfoelgning", Shape(of: StrategyFollowUp.self)),
    ("forelaeggelse", Shape(of: Presentation.self)),
    ("godkendelse", Shape(of: YearlyApproval.self)),
  ].map { Part(schema: Schemas.register, definition: $0, shape: $1) }

  static let course: [Part] = [
    Part(schema: Schemas.runSheet, shape: Shape(of: RunSheet.self, .format)),
    Part(schema: Schemas.contributions, shape: Shape(of: Contributions.self, .format)),
  ]

  private func object(_ schema: [UInt8], _ path: String...) throws -> [String: Any] {
    var value = try JSONSerialization.jsonObject(with: Data(schema)) as? [String: Any]
    for step in path { value = value?[step] as? [String: Any] }
    return try #require(value)
  }

  @Test(arguments: plan + guide + register + course)
  func `has the reader's keys, each explained`(part: Part) throws {
    let properties =
      try part.definition.map { try object(part.schema, "$defs", $0, "properties") }
      ?? object(part.schema, "properties")
    #expect(Set(properties.keys) == Set(part.shape.keys.map(\.rawValue)))
    for (key, value) in properties {
      let property = try #require(value as? [String: Any], "\(key)")
      #expect(property["title"] is String && property["description"] is String, "\(key)")
    }
  }

  @Test(arguments: [
    (Schemas.plan, "status", nil, PlanStatus.allCases.map(\.rawValue)),
    (Schemas.plan, "status", "opfoelgning", FollowUpStatus.allCases.map(\.rawValue)),
    (Schemas.plan, "udfald", "droeftelse", Outcome.allCases.map(\.rawValue)),
    (Schemas.guide, "arv", "tema", Heritage.allCases.map(\.rawValue)),
    (Schemas.register, "udfald", "forelaeggelse", Outcome.allCases.map(\.rawValue)),
    (Schemas.register, "arv", "strategimaal", Heritage.allCases.map(\.rawValue)),
  ])
  func `has the reader's words`(
    schema: [UInt8], key: String, definition: String?, words: [String]
  ) throws {
    let property =
      try definition.map { try object(schema, "$defs", $0, "properties", key) }
      ?? object(schema, "properties", key)
    let allowed = try #require(property["enum"] as? [Any])
    #expect(allowed.compactMap { $0 as? String } == words)
  }

  /// Strict validators take ids and references for URIs, which are ASCII.
  @Test(arguments: [Schemas.plan, Schemas.guide, Schemas.register])
  func `ids and references are URIs`(schema: [UInt8]) {
    let links = schema.split(separator: UInt8(ascii: "\n")).filter { line in
      let text = String(decoding: line, as: UTF8.self)
      return text.contains("\"$id\"") || text.contains("\"$ref\"")
    }
    #expect(links.count > 5 && links.allSatisfy { $0.allSatisfy { $0 < 0x80 } })
  }
}
