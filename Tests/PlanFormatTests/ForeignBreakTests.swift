import PlanModel
import TestSupport
import Testing

@testable import PlanFormat

/// Line ends that editors and web pages leave behind, wherever in a file they stand: a lone CR, and
/// those that only YAML 1.1 knows. Nothing is glued together at a save, and nothing comes into
/// another answer.
@Suite("Foreign line ends at a save") struct ForeignBreakTests {
  private static let breaks = ["\r", "\u{85}", "\u{2028}", "\u{2029}", "\r\u{2028}", "\u{85}\r"]

  /// Where one stands, as `@`, in a file with numbered words.
  private static let files = [
    "in a plain text": "svar: ord0001 ord0002@ord0003",
    "in a plain text, with a margin": "svar: ord0001 ord0002@      ord0003",
    "in single quotes": "svar: 'ord0001@ord0002@  ord0003'",
    "in double quotes": "svar: \"ord0001@ord0002@  ord0003\"",
    "in a block": "svar: |\n      ord0001@ord0002\n      ord0003@      ord0004",
    "in a folded block": "svar: >\n      ord0001@ord0002\n      ord0003@      ord0004",
    "in a comment": "svar: ord0001 # ord0002@ord0003\n    # ord0004@    # ord0005",
    "in a comment, before a key": "svar: ord0001 # ord0002@    andet: ord0003",
    "between two fields": "svar: ord0001@    andet: ord0002",
    "between two answers":
      "svar: ord0001@  - spørgsmål: effekt-1@    svar: ord0002",
    "at the end of a value": "svar: ord0001@",
    "alone on a line": "svar: ord0001\n@\n    andet: ord0002@",
    "in a key": "svar: ord0001\n    an@det: ord0002",
    "between brackets": "svar: ord0001\n    andet: [ord0002,@ord0003@, 'ord0004@ord0005']",
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    var place: String
    var lineEnd: String
    var bytes: [UInt8]
    var testDescription: String {
      let marks = lineEnd.unicodeScalars.map { String($0.value, radix: 16) }
      return "\(place), \(marks.joined(separator: " "))"
    }
  }

  private static func file(_ lines: String) -> String {
    """
    format: årsplan/1
    center: { id: x, navn: ord0100 }
    refleksioner:
      - spørgsmål: samspil-1
        svar: ord0101 ord0102
      - spørgsmål: samspil-2
        \(lines)
      - spørgsmål: samspil-3
        svar: ord0103 ord0104
    lokale-mål:
      - id: M1
        titel: ord0105

    """
  }

  static let cases: [Case] = files.sorted { $0.key < $1.key }.flatMap { place, lines in
    breaks.flatMap { lineEnd in
      // The file's own line ends are LF, or the foreign one itself where that is a CR.
      [false, true].compactMap { isEverywhere in
        guard !isEverywhere || lineEnd == "\r" else { return nil }
        let text = file(lines.replacing("@", with: lineEnd))
        let whole = isEverywhere ? text.replacing("\n", with: "\r") : text
        let name = isEverywhere ? place + ", CR everywhere" : place
        return Case(place: name, lineEnd: lineEnd, bytes: Array(whole.utf8))
      }
    }
  }

  /// What somebody does next.
  private static let changes: [@Sendable (inout Plan) -> Void] = [
    { $0.reflections[0].answer = "nyt0001 nyt0002" },
    { $0.reflections.append(Reflection(question: "effekt-2", answer: "nyt0001 nyt0002")) },
    { $0.reflections[$0.reflections.count - 1].answer = "nyt0001\n\nnyt0002" },
    { $0.centre.leader = "nyt0001 nyt0002" },
    { $0.goals.append(Goal(id: "M9", title: "nyt0001 nyt0002", theme: "samspil")) },
    { $0.goals = [Goal(id: "M9", title: "nyt0001", theme: "samspil")] + $0.goals },
  ]

  @Test(arguments: cases)
  func `every word stays, and stays where it was`(example: Case) throws {
    let document = PlanDocument.read(example.bytes)
    try #require(document.plan.reflections.count >= 2)
    let words = Set(HandScanner.words(example.bytes).map(\.text))
    #expect(words.count >= 7)
    for (number, change) in Self.changes.enumerated() {
      var plan = document.plan
      change(&plan)
      let updated = try document.updating(to: plan)
      let again = PlanDocument.read(updated)
      #expect(again.plan == plan, "change \(number)")
      // What an answer was replaced by takes its place; all else stands there still.
      let gone: Set<String> =
        number == 0 ? ["ord0101", "ord0102"] : number == 2 ? Self.lastWords(document.plan) : []
      let left = Set(HandScanner.words(updated).map(\.text))
      #expect(words.subtracting(gone).isSubset(of: left), "change \(number)")
      // Saved once more, from what was read: the same again.
      var next = again.plan
      next.centre.leader = "nyt0003"
      let second = PlanDocument.read(try again.updating(to: next))
      #expect(second.plan == next, "change \(number), saved again")
    }
  }

  private static func lastWords(_ plan: Plan) -> Set<String> {
    HandScanner.words(in: plan.reflections.last?.answer ?? "")
  }
}
