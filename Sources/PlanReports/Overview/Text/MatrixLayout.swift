import Language
import PlanOverview
import PlanModel

/// How the matrix fits a window: words where there is room, else signs, else several parts.
struct MatrixLayout {
  /// Whether cells hold words, or signs alone.
  let hasWords: Bool
  /// Columns of the name.
  let name: Int
  /// Columns of a theme.
  let cell: Int
  /// Whether the numbers of goals and errors stand on the right.
  let hasNumbers: Bool
  /// The themes of each part, by place.
  let parts: [Range<Int>]

  /// Columns of the numbers under their headings.
  static var numberWidths: (goals: Int, errors: Int) {
    (
      max(4, Cells.width(OverviewTexts.goalsHeading) + 1),
      max(6, Cells.width(OverviewTexts.errorsHeading) + 2)
    )
  }
  private static var numbers: Int { numberWidths.goals + numberWidths.errors + 2 }
  /// Room for a sign, the longest word and a gap.
  private static var word: Int {
    4 + (CoverageDepth.steps.map { Cells.width($0.shown) }.max() ?? 8)
  }

  init(_ overview: Overview, _ look: ReportLook) {
    let themes = overview.themes.count
    let longest = overview.rows.lazy.map { Cells.width($0.name) }.max() ?? 6
    let wanted = min(max(longest, 10) + 2, 42)
    let room = look.columns - Self.numbers
    hasWords = room - themes * Self.word >= min(wanted, 22)
    if hasWords {
      (cell, hasNumbers) = (Self.word, true)
      name = min(wanted, room - themes * Self.word)
      parts = [0..<themes]
      return
    }
    cell = 6
    hasNumbers = look.columns >= 48
    let left = look.columns - (hasNumbers ? Self.numbers : 0)
    let fitting = max(1, (left - min(wanted, 18)) / cell)
    name = min(wanted, left - min(fitting, themes) * cell)
    parts = stride(from: 0, to: max(themes, 1), by: fitting).map {
      $0..<min($0 + fitting, themes)
    }
  }
}
