import Foundation
import PlanModel
import Schemas
import Testing

@testable import PlanReports

/// A field is called in the schema, in `tjek` and in the workbook what the one table of fields says;
/// the conversation's words are held against it in its own tests.
@Suite struct SameLabelsTests {
  /// A record by the name of its schema, and the labels of its fields.
  private static let records: [(definition: String?, fields: [Field])] = [
    (nil, Plan.fields), ("center", Centre.fields), ("refleksion", Reflection.fields),
    ("lokalt-maal", Goal.fields), ("tiltag", Action.fields), ("tegn", Sign.fields),
    ("evaluering", Evaluation.fields), ("opfoelgning", FollowUp.fields),
    ("bevidst-fravalg", Omission.fields), ("droeftelse", Discussion.fields),
    ("undtagelse", Exemption.fields),
  ]

  @Test("the schema's titles", arguments: records.indices)
  func schema(index: Int) throws {
    let (definition, fields) = Self.records[index]
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(Schemas.plan)) as? [String: Any])
    let definitions = whole["$defs"] as? [String: Any]
    let record = definition.map { definitions?[$0] as? [String: Any] } ?? whole
    let properties = try #require(record?["properties"] as? [String: Any])
    for field in fields {
      let property = try #require(properties[field.key.rawValue] as? [String: Any])
      #expect(property["title"] as? String == field.label, "\(field.key)")
    }
  }

  private static func place(_ path: FieldPath) -> SpokenPlace {
    SpokenPlace(Finding(rule: "", level: .advice, path: path, message: ""), nil)
  }

  @Test("tjek, of the parts of a goal", arguments: Goal.fields.map(\.key))
  func parts(key: PlanKey) {
    #expect(Self.place(.goal(0).key(key)).parts == [Goal.label(of: key)])
  }

  private static let inside: [(part: PlanKey, isList: Bool, fields: [Field])] = [
    (.tiltag, true, Action.fields), (.tegn, true, Sign.fields),
    (.evaluering, false, Evaluation.fields), (.opfølgning, true, FollowUp.fields),
  ]

  @Test("tjek, inside the parts of a goal", arguments: inside.indices)
  func inner(index: Int) {
    let (part, isList, fields) = Self.inside[index]
    let path = FieldPath.goal(0).key(part)
    for field in fields {
      let parts = Self.place((isList ? path.item(1) : path).key(field.key)).parts
      #expect(parts == [Goal.label(of: part) + (isList ? " 2" : ""), field.label])
    }
  }

  @Test("tjek, of the centre and the plan's own fields")
  func others() {
    for field in Centre.fields {
      #expect(Self.place(.key(.center).key(field.key)).parts == [field.label])
    }
    for field in Plan.fields where ![.refleksioner, .localGoals, .omissions].contains(field.key) {
      #expect(Self.place(.key(field.key)).whole == field.label)
    }
    for field in Discussion.fields {
      #expect(Self.place(.key(.drøftelser).item(0).key(field.key)).parts == [field.label])
    }
  }

  /// What the workbook shows of the goals beside the fields themselves.
  private static let ownColumns = [
    "Center", "Mål-id", "Dækning", "Seneste status", "Status pr.",
  ]

  @Test("the workbook's columns")
  func workbook() {
    let labels = (Goal.fields + Evaluation.fields + FollowUp.fields).map(\.label)
    let columns = OverviewTexts.goalColumns.map(\.heading)
    #expect(columns.filter { !labels.contains($0) } == Self.ownColumns)
    for key: PlanKey in [
      .titel, .tema, .ansvarlig, .frist, .mål, .sammenhæng, .tiltag, .tegn, .evaluering,
      .sharedWith,
    ] {
      #expect(columns.contains(Goal.label(of: key)), "\(key)")
    }
  }
}
