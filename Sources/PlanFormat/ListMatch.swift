import PlanModel

/// Which item of an old list each item of a new one comes from.
enum ListMatch {
  /// For each new item the place of the old one that it was; nil for one that was added.
  ///
  /// Equal items are one, first those at the same place; then those of one identity; then, where
  /// there are as many as before, what stands at the same place; then what still has a field as it
  /// was, since an item may have been moved and changed.
  static func sources(of new: [FieldTree], in old: [FieldTree]) -> [Int?] {
    var sources = [Int?](repeating: nil, count: new.count)
    var isFree = [Bool](repeating: true, count: old.count)
    func take(_ index: Int, _ source: Int) {
      sources[index] = source
      isFree[source] = false
    }
    for index in new.indices where old.indices.contains(index) && old[index] == new[index] {
      take(index, index)
    }
    func pair<Key: Hashable>(by key: (FieldTree) -> Key?) {
      var places: [Key: [Int]] = [:]
      for source in old.indices.reversed() where isFree[source] {
        if let key = key(old[source]) { places[key, default: []].append(source) }
      }
      for index in new.indices where sources[index] == nil {
        if let source = key(new[index]).flatMap({ places[$0]?.popLast() }) { take(index, source) }
      }
    }
    pair { $0 }
    pair { $0.identity }
    guard old.count == new.count else { return sources }
    for index in new.indices where sources[index] == nil && isFree[index] { take(index, index) }
    for index in new.indices where sources[index] == nil {
      let moved = old.indices.first { isFree[$0] && haveSameField(old[$0], new[index]) }
      if let moved { take(index, moved) }
    }
    return sources
  }

  private static func haveSameField(_ old: FieldTree, _ new: FieldTree) -> Bool {
    guard case .mapping(let old) = old, case .mapping(let new) = new else { return false }
    return old.contains(where: new.contains)
  }
}
