import PlanModel

/// Which item of an old list each item of a new one comes from.
enum ListMatch {
  static func sources(of new: [FieldTree], in old: [FieldTree]) -> [Int?] {
    var free = Set(old.indices)
    var sources = [Int?](repeating: nil, count: new.count)
    func take(_ index: Int, _ matches: (Int) -> Bool) {
      guard sources[index] == nil, let source = free.sorted().first(where: matches) else { return }
      sources[index] = source
      free.remove(source)
    }
    for index in new.indices {
      take(index) { old[$0] == new[index] && $0 == index }
    }
    for index in new.indices { take(index) { old[$0] == new[index] } }
    for index in new.indices where new[index].identity != nil {
      take(index) { old[$0].identity == new[index].identity }
    }
    // The same number of items and the same place: the item itself was rewritten.
    if old.count == new.count {
      for index in new.indices { take(index) { $0 == index } }
    }
    return sources
  }
}
