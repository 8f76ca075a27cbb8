import PlanModel
import PlanProse
import TestSupport
import Testing

/// Whoever reads a plan reads all of it: every field that is declared is told.
struct DeclaredFieldsTests {
  /// What no reader is told, and why.
  private static let untold = [
    // The program's own notes: they say whether the ledetråd has changed, and nobody writes them.
    "aftryk",
    // Ids for machines and for HR's list; people know the centre by its name.
    "center.id",
    // The conversation's own note of what is to be asked again.
    "lokale-mål.se-igen",
    // The program's own mark of what a forum saw.
    "drøftelser.udgave",
  ]

  /// A plan in which everything is written that can be. A question is answered or passed over.
  private static let full: Plan = {
    var plan = FilledRecord.made(Plan.self)
    plan.reflections[0].skipped = nil
    plan.reflections[1].answer = nil
    return plan
  }()

  @Test func `every declared field is told, but for those that are meant for programs`() {
    let told = "\(PlanStory(of: Self.full, guide: nil).passages)"
    let missing = FieldTree(Self.full).paths(missingIn: told).map { path in
      path.hasPrefix("aftryk.") ? "aftryk" : path
    }
    var seen: Set<String> = []
    #expect(missing.filter { seen.insert($0).inserted } == Self.untold)
  }
}
