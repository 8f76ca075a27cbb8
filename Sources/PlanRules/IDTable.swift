/// The places of ids in a list.
struct IDTable: Sendable {
  private let ids: [String]
  private let places: [String: Int]

  /// A table of ids; of equal ones the first counts.
  init(_ ids: [String]) {
    self.ids = ids
    // Comparing a few dozen short ids costs less than hashing one.
    let isLong = ids.count > 32
    places = isLong ? Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first } : [:]
  }

  /// The place of an id; nil where it is not in the list.
  subscript(id: String) -> Int? {
    places.isEmpty ? ids.firstIndex(of: id) : places[id]
  }
}
