import PlanModel
import TestSupport
import Testing

/// Every behaviour of the conversation as a transcript that can be read.
@Suite struct TranscriptTests {
  @Test("transcript", arguments: Behaviour.all)
  func transcript(_ behaviour: Behaviour) {
    let golden = GoldenFile("\(behaviour.id).txt")
    #expect(golden.difference(from: behaviour.transcript()) == nil)
  }

  @Test("nothing that stands in a plan vanishes by Enter")
  func enterKeeps() throws {
    let saved = try #require(Behaviour.savedByHand())
    var expected = Example.byHand
    expected.goals[0].alsoThemes = ["trivsle", "trivsel"]
    #expect(saved.goals == expected.goals)
    #expect(saved.omissions == expected.omissions)
    #expect(saved.discussions == expected.discussions)
    #expect(saved.status == expected.status)
    #expect(saved.reflections == expected.reflections)
  }

  @Test("every behaviour has a name of its own")
  func names() {
    #expect(Set(Behaviour.all.map(\.id)).count == Behaviour.all.count)
  }
}

extension Behaviour {
  static let all: [Behaviour] =
    movement + writing + goals + reviews + sittings + troubles + merging + keeping + cards
    + shortWay + replies + followUps + [wholePlan]
}
