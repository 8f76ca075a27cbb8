import PlanModel
import Testing

@testable import Interview

/// Which example a leader sees first.
@Suite struct ExampleOrderTests {
  private static func first(_ centre: Centre, _ kinds: [String]) -> String? {
    var question = Question(id: "a-1", text: "Hvad?")
    question.examples = kinds.map { AnswerExample(centreKind: $0, text: "Et svar.") }
    return ExampleOrder.examples(of: question, for: centre).first?.centreKind
  }

  private static func centre(_ kind: String?, _ name: String) -> Centre {
    var centre = Centre()
    (centre.kind, centre.name) = (kind, name)
    return centre
  }

  @Test(
    "one from the same kind, else from a related one, else the ledetråd's first",
    arguments: [
      ("institution", "Børnehuset Solstrålen", "daginstitution"), ("skole", "Nordskolen", "skole"),
      ("SFO og klub", "Toppen", "skole"), ("plejehjem", "Aabakken", "plejecenter"),
      ("center", "Hjemmeplejen Øst", "plejecenter"), ("center", "Jobcenter Aakjær", "jobcenter"),
      ("center", "Borgerservice", "jobcenter"), ("skole", "Aakjær Musikskole", "bibliotek"),
      ("center", "Vej og Park", "vej og park"), ("", "Køkkenet", "vej og park"),
      ("stab", "Økonomi og Personale", "stab"), ("center", "HR", "stab"),
      ("center", "Den kommunale tandpleje", "sundhedscenter"),
      ("institution", "Botilbuddet Kilden", "sundhedscenter"),
      ("center", "Parkeringsvagten", "færge"), ("Færge", "M/F Anna", "færge"),
    ])
  func first(_ kind: String, _ name: String, _ expected: String) {
    let kinds = [
      "færge", "daginstitution", "skole", "plejecenter", "jobcenter", "bibliotek", "vej og park",
      "stab", "sundhedscenter",
    ]
    #expect(Self.first(Self.centre(kind, name), kinds) == expected)
  }

  @Test("the same kind goes before a related one, whatever their order")
  func closest() {
    let home = Self.centre("plejehjem", "Aabakken")
    #expect(Self.first(home, ["hjemmepleje", "plejehjem"]) == "plejehjem")
    #expect(Self.first(home, ["stab", "hjemmepleje"]) == "hjemmepleje")
  }

  @Test("an example that says itself where it is from is known by its first words")
  func plain() {
    var question = Question(id: "a-1", text: "Hvad?")
    question.example = "Skole: Vi læser."
    question.examples = [AnswerExample(centreKind: "stab", text: "Vi regner.")]
    let order = { ExampleOrder.examples(of: question, for: Self.centre($0, "X")).map(\.text) }
    #expect(order("skole") == ["Skole: Vi læser.", "Vi regner."])
    #expect(order("stab") == ["Vi regner.", "Skole: Vi læser."])
  }

  @Test(
    "every kind that the conversation proposes has its like among the examples of every question",
    arguments: Texts.centreKinds.filter { !["center", "institution"].contains($0) })
  func everyKind(_ kind: String) throws {
    let family = try #require(Texts.centreFamilies.first { $0.contains(kind.lowercased()) })
    for question in Example.guide2016.themes.flatMap(\.questions) {
      let shown = ExampleOrder.examples(of: question, for: Self.centre(kind, "Huset")).first
      let words = shown?.centreKind?.lowercased() ?? ""
      #expect(family.contains { words.contains($0) }, "\(question.id): \(words)")
    }
  }
}
