/// Which items of three lists are the same item.
///
/// An item is known by its place in the list that both began with, or is new. Equal items are one;
/// then those that have an id go by it, and others by their most telling text, then, where as many
/// are left over on both sides, by their order.
struct ListAlignment<Item: Equatable> {
  /// An item's identity.
  enum Identity: Hashable {
    case base(Int)
    /// New in mine, and perhaps in theirs too, at these places of their lists.
    case added(mine: Int?, theirs: Int?)
  }

  /// How items are told apart.
  struct Keys {
    /// The id; equal ids are one item, different ids never are.
    var id: (Item) -> String? = { _ in nil }
    /// The most telling text.
    var text: (Item) -> String? = { _ in nil }
  }

  private let keys: Keys
  let mine: [Identity]
  let theirs: [Identity]
  private let baseCount: Int

  init(_ sides: Sides<[Item]>, keys: Keys) {
    self.keys = keys
    let base = sides.base ?? []
    baseCount = base.count
    let mineInBase = Self.match(sides.mine, with: base, keys, byOrder: true)
    let theirsInBase = Self.match(sides.theirs, with: base, keys, byOrder: true)
    let newMine = sides.mine.indices.filter { mineInBase[$0] == nil }
    let newTheirs = sides.theirs.indices.filter { theirsInBase[$0] == nil }
    let twins = Self.match(
      newTheirs.map { sides.theirs[$0] }, with: newMine.map { sides.mine[$0] }, keys,
      byOrder: false)
    var mine = sides.mine.indices.map { index in
      mineInBase[index].map(Identity.base) ?? .added(mine: index, theirs: nil)
    }
    var theirs = sides.theirs.indices.map { index in
      theirsInBase[index].map(Identity.base) ?? .added(mine: nil, theirs: index)
    }
    for (index, twin) in twins {
      let both = Identity.added(mine: newMine[twin], theirs: newTheirs[index])
      mine[newMine[twin]] = both
      theirs[newTheirs[index]] = both
    }
    self.mine = mine
    self.theirs = theirs
  }

  /// The identities to keep, in order: mine where I moved things about, else theirs, and what the
  /// other list has besides after its neighbour there.
  func order(keeping isKept: (Identity) -> Bool) -> [Identity] {
    let isMineUnmoved = mine == (0..<baseCount).map(Identity.base)
    let (lead, other) = isMineUnmoved ? (theirs, mine) : (mine, theirs)
    var order = lead.filter(isKept)
    var present = Set(order)
    var place = 0
    for identity in other where isKept(identity) {
      if present.insert(identity).inserted {
        // After what I added at the same spot.
        while place < order.count, case .added(_, nil) = order[place] { place += 1 }
        order.insert(identity, at: place)
        place += 1
      } else if let index = order.firstIndex(of: identity) {
        place = index + 1
      }
    }
    return order
  }

  /// For each item its partner's place, by the rules above.
  private static func match(
    _ items: [Item], with others: [Item], _ keys: Keys, byOrder: Bool
  ) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var free = Array(others.indices)
    func pair(_ isSame: (Item, Item) -> Bool) {
      for index in items.indices where partners[index] == nil {
        guard let place = free.firstIndex(where: { isSame(items[index], others[$0]) }) else {
          continue
        }
        partners[index] = free.remove(at: place)
      }
    }
    // Equal ones first, for a hand-edited file may use an id twice.
    pair { $0 == $1 }
    pair { keys.id($0) != nil && keys.id($0) == keys.id($1) }
    // What is new on both sides is one item only where the id or everything says so.
    guard byOrder else { return partners }
    let isOpen: (Item) -> Bool = { keys.id($0) == nil }
    pair { isOpen($0) && isOpen($1) && keys.text($0) != nil && keys.text($0) == keys.text($1) }
    let rest = items.indices.filter { partners[$0] == nil && isOpen(items[$0]) }
    let freeRest = free.filter { isOpen(others[$0]) }
    if rest.count == freeRest.count { partners.merge(zip(rest, freeRest)) { first, _ in first } }
    return partners
  }
}
