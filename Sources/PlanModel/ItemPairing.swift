/// Finds for the items of one list their partners in another, by one sign after the other: the surest
/// first.
struct ItemPairing<Item: Hashable> {
  private let items: [Item]
  private let others: [Item]
  /// For each item that has one its partner's place.
  private(set) var partners: [Int: Int] = [:]
  private var isFree: [Bool]

  init(_ items: [Item], with others: [Item]) {
    (self.items, self.others) = (items, others)
    isFree = [Bool](repeating: true, count: others.count)
  }

  /// Pairs those of equal keys, in order; what has no key is left over.
  mutating func pair<Key: Hashable>(by key: (Item) -> Key?) {
    var places: [Key: [Int]] = [:]
    for place in others.indices.reversed() where isFree[place] {
      if let key = key(others[place]) { places[key, default: []].append(place) }
    }
    for index in items.indices where partners[index] == nil {
      guard let place = key(items[index]).flatMap({ places[$0]?.popLast() }) else { continue }
      partners[index] = place
      isFree[place] = false
    }
  }

  /// Pairs what is left over of a kind by its order, where that is as many on both sides.
  mutating func pairByOrder(where isMeant: (Item) -> Bool) {
    let rest = items.indices.filter { partners[$0] == nil && isMeant(items[$0]) }
    let places = others.indices.filter { isFree[$0] && isMeant(others[$0]) }
    guard rest.count == places.count else { return }
    for (index, place) in zip(rest, places) {
      partners[index] = place
      isFree[place] = false
    }
  }
}
