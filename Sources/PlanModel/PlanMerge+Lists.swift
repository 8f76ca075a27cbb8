extension PlanMerge {
  /// Merges a list, item by item.
  mutating func list<Item: Hashable>(
    _ sides: Sides<[Item]>, at path: FieldPath, by keys: ListAlignment<Item>.Keys,
    item: (inout PlanMerge, Sides<Item>, FieldPath) -> Item
  ) -> [Item] {
    if let agreed = sides.agreed { return agreed }
    let alignment = ListAlignment(sides, keys: keys)
    let mine = Self.places(alignment.mine, of: sides.mine)
    let theirs = Self.places(alignment.theirs, of: sides.theirs)
    func base(_ identity: ListAlignment<Item>.Identity) -> Item? {
      guard case .base(let index) = identity else { return nil }
      return sides.base?[index]
    }
    // What one removed stays removed, unless the other changed it.
    let kept = alignment.order { identity in
      guard let base = base(identity) else { return true }
      if let mine = mine[identity] { return theirs[identity] != nil || mine != base }
      return theirs[identity] != base
    }
    let order =
      keys.isLog
      ? Self.newestLast(kept) { identity in
        let own = mine[identity]
        let text = (own ?? theirs[identity]).flatMap(keys.text)
        return text.map { ($0, own != nil && own != base(identity)) }
      } : kept
    return order.enumerated().compactMap { index, identity in
      let base = base(identity)
      let path = path.item(index)
      switch (mine[identity], theirs[identity]) {
      case (let mine?, let theirs?):
        return item(&self, Sides(base: base, mine: mine, theirs: theirs), path)
      case (let mine?, nil):
        if base != nil { report(.removedByThem, path) }
        return mine
      case (nil, let theirs):
        if base != nil { report(.removedByMe, path) }
        return theirs
      }
    }
  }

  /// Of what bears the same text, what I added or changed comes last: I save after them.
  private static func newestLast<Identity>(
    _ order: [Identity], _ traits: (Identity) -> (text: String, isMine: Bool)?
  ) -> [Identity] {
    var order = order
    let traits = order.map(traits)
    let groups = Dictionary(grouping: order.indices.filter { traits[$0] != nil }) {
      traits[$0]?.text
    }
    for places in groups.values where places.count > 1 {
      let isMine: (Int) -> Bool = { traits[$0]?.isMine ?? false }
      let sorted = places.filter { !isMine($0) } + places.filter(isMine)
      for (place, identity) in zip(places, sorted.map { order[$0] }) { order[place] = identity }
    }
    return order
  }

  private static func places<Item>(
    _ identities: [ListAlignment<Item>.Identity], of items: [Item]
  ) -> [ListAlignment<Item>.Identity: Item] {
    Dictionary(zip(identities, items)) { first, _ in first }
  }

  /// Merges a list of dates, numbers or fixed words: as a list of ids.
  mutating func values<Value>(
    _ sides: Sides<[Entry<Value>]>, at path: FieldPath
  ) -> [Entry<Value>] {
    list(sides, at: path, by: .init(id: \.text)) { _, sides, _ in sides.mine }
  }

  /// Merges a list of ids, in which nothing can be changed, only added and removed.
  mutating func words(_ sides: Sides<[String]>, at path: FieldPath) -> [String] {
    list(sides, at: path, by: .init(id: { $0 })) { _, sides, _ in sides.mine }
  }

  mutating func fingerprints(
    _ sides: Sides<[Fingerprint]>, at path: FieldPath
  ) -> [Fingerprint] {
    list(sides, at: path, by: .init(id: \.theme)) { merge, sides, path in
      // Such a list is a mapping in the file; its values have no number.
      let merged = merge.text(
        Sides(
          base: .some(sides.base?.value), mine: sides.mine.value, theirs: sides.theirs.value),
        at: path)
      return Fingerprint(theme: sides.mine.theme, value: merged ?? sides.mine.value)
    }
  }

  /// Merges a list of records.
  mutating func records<Item: PlanRecord>(
    _ sides: Sides<[Item]>, at path: FieldPath
  ) -> [Item] {
    let keys = ListAlignment<Item>.Keys(
      id: \.itemID, text: \.itemText, isLog: Item.isLog)
    return list(sides, at: path, by: keys) { merge, sides, path in
      merge.record(sides, at: path)
    }
  }
}
