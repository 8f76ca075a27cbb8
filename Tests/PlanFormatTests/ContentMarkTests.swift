import Foundation
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// What moves the mark of a plan's content, field by field as the table declares them; and that a
/// difference is told exactly where it moves.
struct ContentMarkTests {
  static let full = FilledRecord.made(Plan.self)

  /// Not moved by: what the year does to a plan, and what the program keeps for itself.
  private static func isContent(_ path: String) -> Bool {
    let parts = path.split(separator: ".").map(String.init)
    switch parts.first {
    case "lokale-mål": return !["opfølgning", "udgået", "se-igen"].contains(parts[1])
    case "aftale": return parts.last != "underskrevet"
    case "refleksioner", "bevidste-fravalg": return true
    default: return false
    }
  }

  @Test func `every declared field of what a plan says moves it, and no other`() {
    let tree = FieldTree(Self.full)
    let leaves = tree.leaves
    #expect(leaves.count(where: { Self.isContent($0.path) }) > 40)
    #expect(leaves.count(where: { !Self.isContent($0.path) }) > 30)
    for (number, leaf) in leaves.enumerated() {
      var left = number
      let changed = Plan(tree.changing(&left))
      #expect(FieldTree(changed) != tree, "\(leaf.path)")
      let isMoved = changed.contentFingerprint != Self.full.contentFingerprint
      #expect(isMoved == Self.isContent(leaf.path), "\(leaf.path)")
      #expect(PlanDifference(from: Self.full, to: changed).isEmpty != isMoved, "\(leaf.path)")
    }
  }

  @Test func `a difference is told exactly where the mark moves`() {
    for seed in 0..<200 {
      var random = RandomPlans(seed: UInt64(seed))
      let plan = random.plan()
      let changed = random.changed(plan)
      let isSame = plan.contentFingerprint == changed.contentFingerprint
      #expect(PlanDifference(from: plan, to: changed).isEmpty == isSame, "\(seed)")
      #expect(PlanDifference(from: changed, to: plan).isEmpty == isSame, "\(seed)")
      #expect(PlanDifference(from: plan, to: plan).isEmpty)
    }
  }

  private static let file = """
    format: årsplan/1
    år: 2016
    lokale-mål:
      - id: M1
        titel: Børnene får læst højt
        mål: |
          Flere børn får læst højt hver dag,
          også om eftermiddagen.
    """

  @Test(arguments: [
    ("decomposed letters", file.decomposedStringWithCanonicalMapping),
    ("comments", file.replacing("lokale-mål:", with: "# om målene\nlokale-mål: # her")),
    (
      "wrapping",
      file.replacing("mål: |\n", with: "mål: >\n").replacing("dag,\n", with: "dag,\n\n")
        .replacing("hver dag,\n\n", with: "hver\n      dag,\n")
    ),
    ("quotes", file.replacing("Børnene får læst højt", with: "\"Børnene får læst højt\"")),
    ("line ends", file.replacing("\n", with: "\r\n")),
    ("status", file + "\nstatus: godkendt\n"),
    (
      "discussions",
      file + "\ndrøftelser: [{ forum: LMU, dato: 2016-01-14, udgave: 0123456789ab }]\n"
    ),
    (
      "follow-up",
      file + "\n    opfølgning: [{ dato: 2016-06-01, status: på vej, målt: 6 af 9 }]\n"
    ),
  ])
  func `how a file is written does not move it`(name: String, text: String) {
    #expect(Array(text.utf8) != Array(Self.file.utf8), "\(name)")
    let mark = Self.mark(Self.file)
    #expect(Self.mark(text) == mark, "\(name)")
    #expect(Self.mark(Self.file.replacing("hver dag", with: "hver uge")) != mark)
  }

  private static func mark(_ text: String) -> String {
    let document = PlanDocument.read(Array(text.utf8))
    #expect(document.plan.goals.count == 1)
    return document.plan.contentFingerprint
  }
}

extension FieldTree {
  /// The tree with another text in the leaf of a number, counted down to nought.
  fileprivate func changing(_ left: inout Int) -> FieldTree {
    switch self {
    case .text(let text), .token(let text):
      left -= 1
      return .text(left == -1 ? text + " ny" : text)
    case .sequence(let items): return .sequence(items.map { $0.changing(&left) })
    case .mapping(let entries):
      return .mapping(entries.map { Entry(key: $0.key, value: $0.value.changing(&left)) })
    }
  }
}
