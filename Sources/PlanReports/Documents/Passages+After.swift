import PlanProse

extension [Passage] {
  /// What comes after a place; nil at the end.
  subscript(after index: Int) -> Passage? { index + 1 < count ? self[index + 1] : nil }
}
