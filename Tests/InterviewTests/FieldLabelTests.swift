import PlanModel
import Testing

@testable import Interview

/// A field is called one thing: what the table of fields says, which files' schema, `vis` and the
/// workbook take their words from.
@Suite struct FieldLabelTests {
  private func expect<Record: PlanRecord>(
    _ key: String, of _: Record.Type, isCalled label: String
  ) throws {
    let key = try #require(PlanKey(rawValue: key))
    let field = try #require(Record.field(key), "\(Record.title) has no \(key)")
    #expect(field.label == label, "\(Record.title), \(key)")
  }

  @Test("a goal's parts", arguments: GoalPart.allCases)
  func parts(_ part: GoalPart) throws {
    try expect(part.rawValue, of: Goal.self, isCalled: Texts.label(part))
  }

  @Test("the fields of what a goal holds")
  func records() throws {
    for field in ActionStep.Field.allCases {
      try expect(field.rawValue, of: Action.self, isCalled: Texts.actionLabel(field))
    }
    for field in SignStep.Field.allCases {
      try expect(field.rawValue, of: Sign.self, isCalled: Texts.signLabel(field))
    }
    for field in EvaluationStep.Field.allCases where field != .when {
      try expect(field.rawValue, of: Evaluation.self, isCalled: Texts.evaluationLabel(field))
    }
    // The part and its first field are asked for in one.
    #expect(Texts.evaluationLabel(.when) == Texts.label(GoalPart.evaluering))
  }

  @Test("the centre, what is left out, and where the plan was discussed")
  func others() throws {
    for field in CentreStep.Field.allCases {
      try expect(field.rawValue, of: Centre.self, isCalled: Texts.centreLabel(field))
    }
    for field in DiscussionStep.Field.allCases {
      try expect(field.rawValue, of: Discussion.self, isCalled: Texts.discussionLabel(field))
    }
    for field in [OmissionStep.Field.reason, .acceptedBy] {
      try expect(field.rawValue, of: Omission.self, isCalled: Texts.omissionLabel(field))
    }
  }

  @Test("every row of a card can be written to by its label", arguments: GoalPart.allCases)
  func rows(_ part: GoalPart) {
    #expect(GoalPart(named: Texts.label(part)) == part)
    let names = Texts.rowNames.first { $0.0 == part }?.1 ?? []
    #expect(names.contains(Texts.label(part).lowercased()))
  }
}
