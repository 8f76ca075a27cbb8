import Synchronization

/// Where a ledetråd's questions stand, by their ids: a plan may name them tens of thousands of times.
///
/// Looked through when the first one is asked for. Copies of a ledetråd share it until their themes
/// change.
final class QuestionPlaces: Sendable {
  /// A theme, and a question among those that it knows.
  typealias Place = (theme: Int, question: Int)

  private let places = Mutex<[String: Place]?>(nil)

  /// Where a question stands; of two with one id the first.
  func place(of id: String, in themes: [Theme]) -> Place? {
    places.withLock { places in
      let known = places ?? Self.places(in: themes)
      places = known
      return known[id]
    }
  }

  private static func places(in themes: [Theme]) -> [String: Place] {
    var places: [String: Place] = [:]
    for (theme, record) in themes.enumerated() {
      for (number, id) in record.knownQuestions.map(\.id).enumerated() where places[id] == nil {
        places[id] = (theme, number)
      }
    }
    return places
  }
}

extension QuestionPlaces: Equatable {
  /// It follows from the themes: two ledetråde do not differ by it.
  static func == (one: QuestionPlaces, other: QuestionPlaces) -> Bool { true }
}
