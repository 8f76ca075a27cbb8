import PlanModel

/// Which text of a plan: small enough to be made for every text.
struct TextPlace: Equatable {
  /// The list at the top, or `center`; nil for a text at the top.
  var list: PlanKey?
  /// The item of the list; -1 where it is none.
  var index = -1
  /// The part of the item that the text stands in, where it does.
  var part: PlanKey?
  /// The item of the part; -1 where it is no list.
  var partIndex = -1
  /// The key of the text; nil where the text is itself an item.
  var key: PlanKey?

  /// The path to the text.
  var path: FieldPath {
    var path = FieldPath()
    if let list { path = path.key(list) }
    if index >= 0 { path = path.item(index) }
    if let part { path = path.key(part) }
    if partIndex >= 0 { path = path.item(partIndex) }
    return key.map { path.key($0) } ?? path
  }

  /// The goal that the text belongs to.
  var goal: Int? { list == .localGoals ? index : nil }
}
