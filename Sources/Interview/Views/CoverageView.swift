import Dialogue
import PlanModel

/// How deeply each theme is covered, in words.
enum CoverageView {
  static func blocks(_ scene: Scene) -> [Block] {
    let items = scene.themes.map { theme in
      let coverage = scene.plan.coverage(of: theme)
      return ListItem(
        mark: coverage.depth.mark, text: theme.title,
        note: Texts.coverage(coverage.depth, goals: coverage.goals))
    }
    return [.list(items)]
  }
}

extension CoverageDepth {
  /// How far a theme is.
  var mark: Mark {
    switch self {
    case .missing: .open
    case .omitted, .notApplicable: .skipped
    case .mentioned, .enacted: .partial
    case .measurable, .followedUp: .done
    }
  }
}
