/// One thing as both began with it, as I have it, and as they have it.
struct Sides<Value: Equatable> {
  /// Nil where both added it.
  var base: Value?
  var mine: Value
  var theirs: Value

  /// What is to stand there where at most one of us changed it.
  var agreed: Value? {
    if mine == theirs || theirs == base { return mine }
    return mine == base ? theirs : nil
  }

  /// A part that may be missing.
  subscript<Part>(part: KeyPath<Value, Part?>) -> Sides<Part?> {
    Sides<Part?>(
      base: .some(base.flatMap { $0[keyPath: part] }), mine: mine[keyPath: part],
      theirs: theirs[keyPath: part])
  }

  /// A part that is always there.
  func part<Part>(_ part: KeyPath<Value, Part>) -> Sides<Part> {
    Sides<Part>(
      base: base.map { $0[keyPath: part] }, mine: mine[keyPath: part],
      theirs: theirs[keyPath: part])
  }
}

extension PlanMerge {
  /// Merges a text.
  mutating func text(_ sides: Sides<String?>, at path: FieldPath) -> String? {
    value(sides, at: path) { $0 }
  }

  /// Merges a date, a status, a number.
  mutating func entry<Value>(
    _ sides: Sides<Entry<Value>?>, at path: FieldPath
  ) -> Entry<Value>? {
    value(sides, at: path) { $0.text }
  }

  private mutating func value<Value: Equatable>(
    _ sides: Sides<Value?>, at path: FieldPath, text: (Value) -> String
  ) -> Value? {
    if let agreed = sides.agreed { return agreed }
    let mine = sides.mine.map(text)
    let theirs = sides.theirs.map(text)
    guard sides.mine != nil else {
      report(.removedByMe, path, mine, theirs)
      return sides.theirs
    }
    report(sides.theirs == nil ? .removedByThem : .bothChanged, path, mine, theirs)
    return sides.mine
  }

  /// Notes a conflict.
  mutating func report(
    _ kind: MergeConflict.Kind, _ path: FieldPath, _ mine: String? = nil, _ theirs: String? = nil
  ) {
    conflicts.append(MergeConflict(kind: kind, path: path, mine: mine, theirs: theirs))
  }
}
