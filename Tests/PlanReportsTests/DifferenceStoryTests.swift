import PlanModel
import PlanProse
import PlanReports
import TestSupport
import Testing

/// What differs between two plans, as people read it.
struct DifferenceStoryTests {
  /// Every field of a goal has another value, and all of it is told with the field's own label.
  @Test func `every field that has changed is told by its label`() {
    var (old, new) = (Plan(), Plan())
    old.goals = [FilledRecord.made(Goal.self)]
    new.goals = [FilledRecord.made(Goal.self, above: 1_000)]
    (old.goals[0].id, new.goals[0].id) = ("M1", "M1")
    let passages = DifferenceStory(
      from: old, to: new, .file("gammel.yaml", this: "ny.yaml"), guide: nil
    ).passages
    let text = PlainDocument(width: 80).text(of: passages)
    let told: Set<PlanKey> = [.id, .opfølgning, .udgået, .toRevisit]
    for field in Goal.fields where !told.contains(field.key) {
      #expect(text.contains(field.name), "\(field.key)")
    }
    for key in [PlanKey.opfølgning, .udgået, .toRevisit] {
      #expect(!text.contains(Goal.label(of: key) + ":"), "\(key)")
    }
  }

  private static let long = """
    Hver ung har en plan et halvt år før de fylder 18, og den er skrevet sammen med den unge selv og med \
    dem der tager over, så ingen skal fortælle det samme to gange til folk de ikke har mødt før.
    """

  private func told(_ before: String, _ after: String, isSpoken: Bool = false) -> Passage? {
    var (old, new) = (Plan(), Plan())
    old.goals = [Goal(id: "M1", title: "En plan", theme: "effekt")]
    new.goals = old.goals
    (old.goals[0].aim, new.goals[0].aim) = (before, after)
    let passages = DifferenceStory(
      from: old, to: new, .file("a.yaml", this: "b.yaml"), guide: nil, isSpoken: isSpoken
    ).passages
    return passages.first { passage in
      switch passage {
      case .field("Mål", _), .list("Mål", _): true
      default: false
      }
    }
  }

  @Test func `short texts stand side by side, and are words to a listener`() {
    #expect(told("Ro", "Mere ro") == .field(label: "Mål", value: "Ro → Mere ro"))
    #expect(
      told("Ro", "Mere ro", isSpoken: true) == .field(label: "Mål", value: "før Ro, nu Mere ro"))
    #expect(told("", "Ro") == .field(label: "Mål", value: "Tilføjet: Ro"))
    #expect(told("Ro", "") == .field(label: "Mål", value: "Fjernet: Ro"))
    #expect(told("Ro", "Ro\n") == nil)
  }

  @Test func `of long texts the words are told that differ, and some around them`() {
    let after = Self.long.replacing("et halvt år", with: "et helt år")
    #expect(
      told(Self.long, after)
        == .list(
          label: "Mål",
          items: [
            "Før: Hver ung har en plan et halvt år før de fylder 18, og …",
            "Nu: Hver ung har en plan et helt år før de fylder 18, og …",
          ]))
    let end = Self.long.replacing("mødt før", with: "set før")
    guard case .list(_, let items)? = told(Self.long, end) else {
      Issue.record("no list")
      return
    }
    #expect(items[0] == "Før: … gange til folk de ikke har mødt før.")
    #expect(items[1] == "Nu: … gange til folk de ikke har set før.")
  }

  @Test func `a long text that is another one is told whole`() {
    let other = "Noget helt andet. " + Self.long.reversed()
    #expect(
      told(Self.long, other)
        == .list(label: "Mål", items: ["Før: \(Self.long)", "Nu: \(other)"]))
  }

  @Test(arguments: [
    (Outcome.discussed, "det LMU drøftede 14. januar 2015"),
    (.informed, "det LMU blev orienteret om 14. januar 2015"),
    (.noted, "det LMU tog til efterretning 14. januar 2015"),
    (.approved, "det LMU godkendte 14. januar 2015"),
    (.notApproved, "det LMU ikke godkendte 14. januar 2015"),
    (nil, "det LMU fik forelagt 14. januar 2015"),
  ])
  func `the right verb`(outcome: Outcome?, words: String) {
    let discussion = Discussion(
      forum: "LMU", date: Entry(text: "2015-01-14"), outcome: outcome.map(Entry.known))
    #expect(ProseTexts.seen(by: discussion) == words)
  }
}
