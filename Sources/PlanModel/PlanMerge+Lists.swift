extension PlanMerge {
  /// Merges a list, item by item.
  mutating func list<Item: Equatable>(
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
    let order = alignment.order { identity in
      guard let base = base(identity) else { return true }
      if let mine = mine[identity] { return theirs[identity] != nil || mine != base }
      return theirs[identity] != base
    }
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

  private static func places<Item>(
    _ identities: [ListAlignment<Item>.Identity], of items: [Item]
  ) -> [ListAlignment<Item>.Identity: Item] {
    Dictionary(zip(identities, items)) { first, _ in first }
  }

  /// Merges a list of ids, in which nothing can be changed, only added and removed.
  mutating func words(_ sides: Sides<[String]>, at path: FieldPath) -> [String] {
    list(sides, at: path, by: .init(id: { $0 })) { _, sides, _ in sides.mine }
  }

  mutating func fingerprints(_ sides: Sides<[Fingerprint]>) -> [Fingerprint] {
    list(sides, at: .key(.aftryk), by: .init(id: \.theme)) { merge, sides, path in
      // Such a list is a mapping in the file; its values have no number.
      let merged = merge.text(
        Sides(
          base: .some(sides.base?.value), mine: sides.mine.value, theirs: sides.theirs.value),
        at: path)
      return Fingerprint(theme: sides.mine.theme, value: merged ?? sides.mine.value)
    }
  }

  mutating func reflections(_ sides: Sides<[Reflection]>) -> [Reflection] {
    list(sides, at: .key(.refleksioner), by: .init(id: \.question, text: \.answer)) {
      merge, sides, path in
      if let agreed = sides.agreed { return agreed }
      var reflection = sides.mine
      reflection.question = merge.text(sides[\.question], at: path.key(.spørgsmål))
      reflection.answer = merge.text(sides[\.answer], at: path.key(.svar))
      reflection.skipped = merge.text(sides[\.skipped], at: path.key(.skipped))
      return merge.answeredOrSkipped(reflection, sides, path)
    }
  }

  /// One answered what the other passed over: the answer stands.
  private mutating func answeredOrSkipped(
    _ merged: Reflection, _ sides: Sides<Reflection>, _ path: FieldPath
  ) -> Reflection {
    let isBoth: (Reflection) -> Bool = { $0.answer != nil && $0.skipped != nil }
    guard isBoth(merged), !isBoth(sides.mine), !isBoth(sides.theirs) else { return merged }
    report(
      .bothChanged, path.key(.skipped), sides.mine.skipped, sides.theirs.skipped)
    var answered = merged
    answered.skipped = nil
    return answered
  }

  mutating func omissions(_ sides: Sides<[Omission]>) -> [Omission] {
    list(sides, at: .key(.omissions), by: .init(id: \.theme, text: \.reason)) {
      merge, sides, path in
      if let agreed = sides.agreed { return agreed }
      return Omission(
        theme: merge.text(sides[\.theme], at: path.key(.tema)),
        reason: merge.text(sides[\.reason], at: path.key(.begrundelse)),
        acceptedBy: merge.text(sides[\.acceptedBy], at: path.key(.acceptedBy)))
    }
  }

  mutating func discussions(_ sides: Sides<[Discussion]>) -> [Discussion] {
    list(sides, at: .key(.drøftelser), by: .init(text: \.forum)) { merge, sides, path in
      if let agreed = sides.agreed { return agreed }
      return Discussion(
        forum: merge.text(sides[\.forum], at: path.key(.forum)),
        date: merge.entry(sides[\.date], at: path.key(.dato)),
        outcome: merge.entry(sides[\.outcome], at: path.key(.udfald)),
        caseNumber: merge.text(sides[\.caseNumber], at: path.key(.sag)))
    }
  }

  mutating func exemptions(_ sides: Sides<[Exemption]>) -> [Exemption] {
    let key: (Exemption) -> String? = { item in
      item.rule.map { "\($0) \(item.goal ?? "")" }
    }
    return list(sides, at: .key(.undtagelser), by: .init(id: key, text: \.reason)) {
      merge, sides, path in
      if let agreed = sides.agreed { return agreed }
      return Exemption(
        rule: merge.text(sides[\.rule], at: path.key(.regel)),
        goal: merge.text(sides[\.goal], at: path.key(.mål)),
        reason: merge.text(sides[\.reason], at: path.key(.begrundelse)))
    }
  }
}
