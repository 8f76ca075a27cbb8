import PlanModel

extension Finding {
  /// The place, for forms that want one of every finding: what is about the whole file stands at
  /// its beginning.
  var placeOrStart: SourceRange {
    let first = SourcePosition(line: 1, column: 1)
    return place ?? SourceRange(start: first, end: first)
  }
}
