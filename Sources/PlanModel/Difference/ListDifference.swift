import DanishText

/// What differs between two states of a list of records.
///
/// Equal records are one; then those of the same id and the same most telling text, those of the same
/// text, for a goal may have got another number, those of the same id, and those of which a whole
/// text of prose is the same. What has no id is taken to stay in its place where there are as many as
/// before.
public struct ListDifference<Item: PlanRecord>: Sendable {
  /// One record, before and after; never neither.
  public struct Entry: Sendable {
    /// As it was; nil where it is new.
    public let before: Item?
    /// As it is; nil where it is gone.
    public let after: Item?
    /// The fields that say something else. Of a new and a gone one, all that are written.
    public let fields: [FieldChange]

    /// Whether it is the same.
    public var isUnchanged: Bool { before != nil && after != nil && fields.isEmpty }

    /// What has become of it; nil where it is the same.
    var change: RecordChange? {
      let item = after ?? before
      let name = item?.itemText ?? item?.itemID
      if before == nil { return RecordChange(name: name, kind: .added, fields: fields) }
      if after == nil { return RecordChange(name: name, kind: .removed, fields: fields) }
      return fields.isEmpty ? nil : RecordChange(name: name, kind: .changed, fields: fields)
    }
  }

  /// All records: those that are there in their order, then those that are gone in theirs.
  public let entries: [Entry]
  /// Whether those that stayed have changed places.
  public let isReordered: Bool

  /// Compares an earlier state with a later one.
  init(from earlier: [Item], to later: [Item]) {
    let sources = Self.sources(of: later, in: earlier)
    let kept = later.enumerated().map { index, item in
      let source = sources[index].map { earlier[$0] }
      return Entry(before: source, after: item, fields: item.changes(since: source ?? Item()))
    }
    let taken = Set(sources.values)
    let gone = earlier.indices.filter { !taken.contains($0) }.map { place in
      Entry(before: earlier[place], after: nil, fields: earlier[place].changes(since: Item()))
    }
    entries = kept + gone
    let places = later.indices.compactMap { sources[$0] }
    isReordered = zip(places, places.dropFirst()).contains(where: >)
  }

  /// For each later record that was there the place where it was.
  private static func sources(of later: [Item], in earlier: [Item]) -> [Int: Int] {
    var pairing = ItemPairing(later, with: earlier)
    pairing.pair { $0 }
    pairing.pair { item in
      written(item.itemID).flatMap { id in written(item.itemText).map { [id, $0] } }
    }
    pairing.pair { written($0.itemText) }
    pairing.pair { written($0.itemID) }
    for key in Item.proseKeys { pairing.pair { written(FieldTree($0)[key]?.scalar) } }
    pairing.pairByOrder { written($0.itemID) == nil }
    return pairing.partners
  }

  private static func written(_ text: String?) -> String? {
    text.flatMap { $0.hasText ? TextHash.folded($0) : nil }
  }
}

extension PlanRecord {
  /// The keys of its fields that hold prose.
  fileprivate static var proseKeys: [PlanKey] {
    textFields.filter { $0.use == .prose }.map(\.key)
  }
}
