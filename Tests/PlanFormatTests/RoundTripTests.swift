import PlanModel
import TestSupport
import Testing

@testable import PlanFormat

@Suite("Writing and reading give the same plan")
struct RoundTripTests {
  @Test("a written plan is read back the same", arguments: 0..<100)
  func writtenIsReadBack(seed: Int) {
    var random = RandomPlans(seed: UInt64(seed))
    let plan = random.plan()
    let document = PlanDocument.read(PlanWriter.bytes(of: plan))
    #expect(Hands.difference(written(document.plan), written(plan)) == nil)
    #expect(document.problems.filter { $0.rule == "ulæselig-fil" }.isEmpty)
  }

  @Test(
    "a text is read back the same, however it begins and whatever it is of",
    arguments: [
      " \u{308}" + String(repeating: "x", count: 90),
      "\t" + String(repeating: "ø ", count: 60) + "x",
      "á" + String(repeating: "\u{301}", count: 300), String(repeating: "…", count: 100),
      String(repeating: "👩\u{200D}👧", count: 30), "...", "...x", "\u{308}\u{308}",
      "ja: \u{301}", " #\u{301}", "- \u{301}nej", "\u{301}\n \u{301}\n\n\u{301}",
      String(repeating: "x", count: 80), String(repeating: "å", count: 81),
    ])
  func anyText(_ text: String) throws {
    var plan = Plan()
    plan.goals = [Goal(id: "M1", title: "Ro", theme: "trivsel")]
    plan.goals[0].aim = text
    let bytes = PlanWriter.bytes(of: plan)
    #expect(PlanDocument.read(bytes).plan == plan, "\(Hands.show(bytes))")
    var before = plan
    before.goals[0].aim = "Før"
    let changed = try PlanDocument.read(PlanWriter.bytes(of: before)).updating(to: plan)
    #expect(PlanDocument.read(changed).plan == plan, "\(Hands.show(changed))")
    #expect(PlanDocument.read(changed).plan.goals[0].aim.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("records with nothing in them stay records, and the plan can be read")
  func emptyRecords() throws {
    var plan = Plan()
    var goal = Goal(id: "M1", title: "Ro", theme: "trivsel")
    goal.actions = [Action(what: "Møde"), Action(what: "Dag", who: "Ida")]
    goal.signs = [Sign(sign: "Ro")]
    plan.goals = [goal]
    let document = PlanDocument.read(PlanWriter.bytes(of: plan))
    plan.goals[0].actions[0] = Action()
    plan.goals[0].signs[0] = Sign()
    for bytes in [PlanWriter.bytes(of: plan), try document.updating(to: plan)] {
      let again = PlanDocument.read(bytes)
      #expect(again.isWhole)
      #expect(again.plan == plan, "\(Hands.show(bytes))")
    }
  }

  @Test("a changed plan is read back the same after patching", arguments: 0..<150)
  func patchedIsReadBack(seed: Int) throws {
    var random = RandomPlans(seed: UInt64(seed))
    var plan = random.plan()
    var bytes = PlanWriter.bytes(of: plan)
    if seed % 3 == 1 { bytes = Hands.comments(bytes) }
    if seed % 3 == 2 { bytes = Hands.carriageReturns(bytes) }
    let comments = Hands.count("# note", in: bytes)
    for _ in 0..<3 {
      let next = random.changed(plan)
      let updated = try PlanDocument.read(bytes).updating(to: next)
      let document = PlanDocument.read(updated)
      let text = String(decoding: updated, as: UTF8.self)
      #expect(document.isWhole, "\(Hands.show(bytes)) BECAME \(text)")
      let difference = Hands.difference(written(document.plan), written(next))
      #expect(difference == nil, "\(Hands.show(bytes)) BECAME \(text)")
      if seed % 3 == 2 { #expect(!Hands.hasBareLineFeed(updated)) }
      (plan, bytes) = (next, updated)
    }
    if seed % 3 == 1, comments > 0 { #expect(Hands.count("# øverst", in: bytes) == 1) }
  }

  @Test("an unchanged plan keeps every byte", arguments: 0..<100)
  func unchangedKeepsBytes(seed: Int) throws {
    var random = RandomPlans(seed: UInt64(seed))
    let bytes = Hands.comments(PlanWriter.bytes(of: random.plan()))
    let document = PlanDocument.read(bytes)
    #expect(try document.updating(to: document.plan) == bytes)
  }
}

private func written(_ plan: Plan) -> String {
  String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self)
}

/// What people's hands and editors do to a file.
enum Hands {
  /// A comment at the top, and one before every item and after every short value.
  static func comments(_ bytes: [UInt8]) -> [UInt8] {
    var inBlock: Int?
    var lines = ["# øverst"]
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let indent = line.prefix { $0 == " " }.count
      if let block = inBlock, line.isEmpty || indent > block {
        lines.append(String(line))
        continue
      }
      inBlock = nil
      if line.hasSuffix(" |") || line.hasSuffix("|2") {
        inBlock = line.hasPrefix(String(repeating: " ", count: indent) + "- ") ? indent + 2 : indent
      }
      if line.drop(while: { $0 == " " }).hasPrefix("- ") {
        lines.append(String(repeating: " ", count: indent) + "# note")
      }
      lines.append(line.isEmpty ? "" : line + " # note")
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  static func carriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == UInt8(ascii: "\n") ? [13, 10] : [$0] }
  }

  static func hasBareLineFeed(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == 10 && ($0 == 0 || bytes[$0 - 1] != 13) }
  }

  static func show(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The first line in which two texts differ.
  static func difference(_ left: String, _ right: String) -> String? {
    let pairs = zip(left.split(separator: "\n"), right.split(separator: "\n"))
    if let pair = pairs.first(where: { $0.0 != $0.1 }) { return "\(pair.0) | \(pair.1)" }
    return left == right ? nil : "one is longer"
  }

  static func count(_ word: String, in bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: word).count - 1
  }
}

extension String {
  fileprivate func components(separatedBy word: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
