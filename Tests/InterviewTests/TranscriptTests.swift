import TestSupport
import Testing

/// Every behaviour of the conversation as a transcript that can be read.
@Suite struct TranscriptTests {
  @Test("transcript", arguments: Behaviour.all)
  func transcript(_ behaviour: Behaviour) {
    let golden = GoldenFile("\(behaviour.id).txt")
    #expect(golden.difference(from: behaviour.transcript()) == nil)
  }

  @Test("every behaviour has a name of its own")
  func names() {
    #expect(Set(Behaviour.all.map(\.id)).count == Behaviour.all.count)
  }
}

extension Behaviour {
  static let all: [Behaviour] =
    movement + writing + goals + reviews + sittings + troubles + [wholePlan]
}
