import Testing

@testable import PlanRules

/// Who is to be heard before whom decides.
struct HearingOrderTests {
  private func found(_ required: String, _ discussions: String) -> [String] {
    let example = RuleExample(
      [.plan("drøftelser: [\(discussions)]")], requirements: "krav: { forelægges: [\(required)] }")
    return ExampleRun(example).findings.filter { $0.rule == "drøftet-efter-beslutning" }
      .map(\.path.description)
  }

  private static let required = """
    { forum: LMU, udfald: drøftet }, { forum: HMU, udfald: drøftet }, \
    { forum: Direktionen, udfald: godkendt }, { forum: Byrådet, udfald: godkendt }
    """

  @Test(arguments: [
    // Each is heard before the first of those behind it decides.
    ("{ forum: LMU, dato: 2016-01-10, udfald: drøftet }", []),
    ("{ forum: LMU, dato: 2016-02-10, udfald: drøftet }", ["drøftelser[0].dato"]),
    ("{ forum: lmu, dato: 2016-02-10, udfald: drøftet }", ["drøftelser[0].dato"]),
    ("{ forum: Arbejdsgruppen, dato: 2016-02-10, udfald: drøftet }", []),
    ("{ forum: LMU, udfald: drøftet }", []),
    (
      "{ forum: HMU, dato: 2016-03-01, udfald: drøftet }, { forum: LMU, dato: 2016-03-02, udfald: drøftet }",
      ["drøftelser[0].dato", "drøftelser[1].dato"]
    ),
  ])
  func `is told where a decision came first`(heard: String, paths: [String]) {
    let decided = """
      { forum: Byrådet, dato: 2016-02-20, udfald: godkendt }, \
      { forum: Direktionen, dato: 2016-01-20, udfald: godkendt }
      """
    #expect(found(Self.required, "\(heard), \(decided)") == paths)
  }

  @Test func `the last to decide comes after the one before it`() {
    let both = """
      { forum: Byrådet, dato: 2016-01-10, udfald: godkendt }, \
      { forum: Direktionen, dato: 2016-01-20, udfald: godkendt }
      """
    #expect(found(Self.required, both) == ["drøftelser[1].dato"])
  }
}
