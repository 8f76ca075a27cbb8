import PlanModel
import PlanRules

/// The most important things that are still missing, each with the step that mends it. They are
/// the checker's own findings.
enum Gaps {
  struct Gap {
    var message: String
    var step: any Step
  }

  /// How many are shown.
  private static let count = 3

  /// The gravest gaps that a step can mend, gravest first.
  static func mostImportant(_ scene: Scene) -> [Gap] {
    var gaps: [Gap] = []
    for finding in ranked(scene.findings()) {
      guard let step = StepFinder.step(for: finding, scene) else { continue }
      if gaps.contains(where: { $0.step.id == step.id }) { continue }
      gaps.append(Gap(message: message(finding, scene), step: step))
      if gaps.count == count { break }
    }
    return gaps
  }

  /// The rule's own words, which speak of the file, except where the conversation has better ones.
  private static func message(_ finding: Finding, _ scene: Scene) -> String {
    guard finding.rule == "tema-uden-mål", let id = finding.suggestion,
      let theme = scene.guide.theme(id)
    else { return finding.message }
    return Texts.themeWithoutGoal(theme.shortTitle)
  }

  private static func ranked(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }.map(\.element)
  }

  static func blocks(_ gaps: [Gap]) -> [Block] {
    if gaps.isEmpty { return [] }
    let items = gaps.enumerated().map { number, gap in
      ListItem(number: number + 1, mark: .open, text: gap.message)
    }
    return [.subheading(Texts.gapsHeading(gaps.count)), .list(items)]
  }
}
