import PlanModel
import Testing

@testable import PlanFormat

/// Files that are made to do harm, or look like it: each ends in findings, in little time.
@Suite(.timeLimit(.minutes(20))) struct HostileTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var rule: String
    var testDescription: String { name }
  }

  private static let head = "format: årsplan/1\nledetråd: l\n"

  static let files = [
    Hostile(
      name: "alias bomb",
      text: "a: &a [x]\n"
        + (0..<40).map { "b\($0): &b\($0) [*a, *a, *a, *a]\n" }.joined() + head,
      rule: "ulæselig-fil"),
    Hostile(
      name: "deep flow", text: "a: " + String(repeating: "[", count: 100_000),
      rule: "ulæselig-fil"),
    Hostile(
      name: "deep blocks",
      text: (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      rule: "ulæselig-fil"),
    Hostile(
      name: "unclosed everything",
      text: head + String(repeating: "titel: \"a\n{ b: [ 'c\n", count: 2_000),
      rule: "ulæselig-fil"),
    Hostile(
      name: "many documents", text: String(repeating: "---\n" + head, count: 5_000),
      rule: "ulæselig-fil"),
    Hostile(
      name: "unknown tags",
      text: head + "lokale-mål: !bad\n  - !!python/object:os.system {id: !x M1}\n",
      rule: "forkert-type"),
    Hostile(
      name: "keys alike", text: head + String(repeating: "status: kladde\n", count: 20_000),
      rule: "dublet-id"),
    Hostile(
      name: "unknown keys", text: head + (0..<20_000).map { "felt\($0): x\n" }.joined(),
      rule: "ukendt-felt"),
    Hostile(
      name: "wrong types everywhere",
      text: head + "år: []\nstatus: {}\ncenter: x\nrefleksioner: {a: b}\nlokale-mål:\n"
        + String(repeating: "  - [x, {y: z}]\n", count: 20_000), rule: "forkert-type"),
    Hostile(
      name: "one long line",
      text: head + "lokale-mål: [" + String(repeating: "{ud: x}, ", count: 20_000) + "]\n",
      rule: "ukendt-felt"),
    Hostile(
      name: "tabs", text: head + String(repeating: "\t\t\tx: y\n", count: 20_000),
      rule: "ulæselig-fil"),
    Hostile(
      name: "tabs and spaces",
      text: head + "lokale-mål:\n"
        + String(repeating: "\t- id: M1\n\t  titel: x\n", count: 20_000),
      rule: "ulæselig-fil"),
    Hostile(
      name: "conflict marks",
      text: head + String(repeating: "<<<<<<< a\n=======\n>>>>>>> b\n", count: 5_000),
      rule: "ulæselig-fil"),
    Hostile(
      name: "hash marks", text: head + String(repeating: "navn: a #b #c\n", count: 20_000),
      rule: "dublet-id"),
  ]

  @Test(arguments: files)
  func `ends in findings with places`(file: Hostile) {
    let document = PlanDocument.read(Array(file.text.utf8))
    let problems = document.problems
    #expect(problems.contains { $0.rule == file.rule })
    #expect(problems.allSatisfy { $0.place != nil })
    _ = document.bytes(after: document.edits(for: problems))
  }

  @Test func `what is written into a file that cannot be read to its end is read again`() throws {
    let broken =
      Self.head + "aftryk: { a: [ *b, !x {y\n"
      + String(repeating: "center: \"a\n  leder: Nanna\u{2028}{ b: [ 'c\n", count: 200)
    let document = PlanDocument.read(Array(broken.utf8))
    #expect(document.isReadable && !document.isWhole)
    #expect(document.unreadableLines.last?.upperBound ?? 0 > 390)
    var plan = document.plan
    plan.centre.leader = "Karen Holm"
    let updated = try document.updating(to: plan)
    let again = PlanDocument.read(updated)
    #expect(again.isWhole && again.plan == plan)
    let kept = String(decoding: updated, as: UTF8.self).split(separator: "\n")
    #expect(kept.count { $0.hasPrefix("# ") && $0.contains("leder: Nanna") } == 200)
  }

  @Test func `nothing above the limit is read`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: PlanDocument.largest + 1)
    let document = PlanDocument.read(bytes)
    #expect(!document.isReadable && document.problems.map(\.rule) == ["ulæselig-fil"])
  }
}
