/// Which items of three lists are the same item.
///
/// An item is known by its place in the list that both began with, or is new. Equal items are one;
/// then those that have an id go by it, and others by their most telling text, then, where as many
/// are left over on both sides, by their order.
struct ListAlignment<Item: Hashable> {
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
    /// Whether of items with the same text the last is in force.
    var isLog = false
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
    var order = Chain(lead.filter(isKept))
    for identity in other where isKept(identity) {
      if order.goBehind(identity) { continue }
      // After what I added at the same spot.
      order.goOn { if case .added(_, nil) = $0 { true } else { false } }
      order.insert(identity)
    }
    return order.elements
  }

  /// For each item its partner's place, by the rules above.
  private static func match(
    _ items: [Item], with others: [Item], _ keys: Keys, byOrder: Bool
  ) -> [Int: Int] {
    var pairing = ItemPairing(items, with: others)
    // Equal ones first, for a hand-edited file may use an id twice.
    pairing.pair { $0 }
    pairing.pair(by: keys.id)
    // What is new on both sides is one item only where the id or everything says so.
    guard byOrder else { return pairing.partners }
    let isOpen: (Item) -> Bool = { keys.id($0) == nil }
    pairing.pair { isOpen($0) ? keys.text($0) : nil }
    pairing.pairByOrder(where: isOpen)
    return pairing.partners
  }
}

/// A list with a place in it, that is gone to and put into at the same cost however long it is.
private struct Chain<Element: Hashable> {
  /// All that were ever put in; a link tells which comes next.
  private var nodes: [Element]
  /// For the place before all and then for each node the next node.
  private var links: [Int?]
  private var numbers: [Element: Int]
  /// The node behind which the place is; nil where that is before all.
  private var here: Int?

  init(_ elements: [Element]) {
    nodes = elements
    links = elements.indices.map { $0 } + [nil]
    numbers = Dictionary(zip(elements, elements.indices)) { first, _ in first }
  }

  private var next: Int? {
    get { links[here.map { $0 + 1 } ?? 0] }
    set { links[here.map { $0 + 1 } ?? 0] = newValue }
  }

  /// Goes behind an element; false where it is not in the list.
  mutating func goBehind(_ element: Element) -> Bool {
    guard let number = numbers[element] else { return false }
    here = number
    return true
  }

  /// Goes on behind what follows, as long as that is of some kind.
  mutating func goOn(while isPassed: (Element) -> Bool) {
    while let next, isPassed(nodes[next]) { here = next }
  }

  /// Puts an element in, and goes behind it.
  mutating func insert(_ element: Element) {
    let number = nodes.count
    nodes.append(element)
    links.append(next)
    next = number
    numbers[element] = number
    here = number
  }

  var elements: [Element] {
    Array(
      sequence(state: links[0]) { number -> Element? in
        guard let current = number else { return nil }
        number = links[current + 1]
        return nodes[current]
      })
  }
}
