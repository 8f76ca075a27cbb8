import DanishText
import PlanModel
import Testing

@testable import PlanFormat

/// When the follow-up plan of a year is approved: when every committee that has rounds has said so.
struct ApprovalTests {
  private func approvals(_ approvals: String, on day: String = "2020-06-15") throws -> [String] {
    let text = """
      format: strategier/1
      id: r
      titel: R
      udvalg: [{ id: fsu, navn: F }, { id: bsu, navn: B }, { id: tku, navn: T }]
      strategier:
        - id: s
          titel: S
          opfølgning: [{ id: x, form: status, frist: 2020-03, udvalg: [bsu, fsu] }]
      godkendt:
      \(approvals)
      """
    let register = RegisterDocument.read(Array(text.utf8)).record
    let day = try #require(PlanDate(text: day))
    return FollowUpCalendar(register).approvals(of: 2020, on: day).map {
      "\($0.committee) \($0.isApproved)"
    }
  }

  private static let both = """
      - { år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: godkendt }
      - { år: 2020, udvalg: fsu, dato: 2019-11-29, udfald: godkendt }
    """

  @Test func `only committees that have rounds, in the register's order`() throws {
    #expect(try approvals(Self.both) == ["fsu true", "bsu true"])
    #expect(try approvals("  []") == ["fsu false", "bsu false"])
  }

  @Test func `a decision counts from its day on`() throws {
    #expect(try approvals(Self.both, on: "2019-11-28") == ["fsu false", "bsu true"])
  }

  @Test(arguments: ["taget til efterretning", "drøftet", "orienteret", "vist nok godkendt"])
  func `only to approve is to approve`(outcome: String) throws {
    let text = "  - { år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: \(outcome) }"
    #expect(try approvals(text) == ["fsu false", "bsu false"])
  }

  @Test func `the last decision counts, in whatever order they stand`() throws {
    let text = """
        - { år: 2020, udvalg: bsu, dato: 2020-01-14, udfald: godkendt }
        - { år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: drøftet }
        - { år: 2019, udvalg: fsu, dato: 2020-01-14, udfald: godkendt }
      """
    #expect(try approvals(text) == ["fsu false", "bsu true"])
  }
}
