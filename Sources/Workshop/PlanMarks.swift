public import PlanModel

/// What a plan says of each theme, as a mark that changes when a word does: from two of them it is seen
/// where somebody wrote, and not what.
public struct PlanMarks: Sendable, Hashable {
  private struct Mark: Hashable, Sendable {
    let theme: String
    let value: Int
  }

  private let marks: [Mark]

  /// The marks of a plan. They hold for as long as this process lives.
  public init(_ plan: Plan, guide: Ledetraad) {
    marks = guide.themes.map { theme in
      let questions = Set(theme.knownQuestions.map(\.id))
      var hasher = Hasher()
      hasher.combine(plan.reflections.filter { questions.contains($0.question ?? "") })
      hasher.combine(plan.goals.filter { $0.theme == theme.id })
      hasher.combine(plan.omissions.filter { $0.theme == theme.id })
      return Mark(theme: theme.id, value: hasher.finalize())
    }
  }

  /// The last theme, in the ledetråd's order, that says something else than it did; nil where none
  /// does.
  public func changed(since earlier: PlanMarks) -> String? {
    let before = Set(earlier.marks)
    return marks.last { !before.contains($0) }?.theme
  }
}
