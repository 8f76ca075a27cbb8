import DanishText
import Dialogue
import PlanModel
import PlanRules

/// What a finding says, in the words of the conversation. The rules speak of the file and its
/// fields; here nobody writes those.
enum FindingWords {
  static func message(_ finding: Finding, _ scene: Scene) -> String {
    switch finding.about?.leadsTo {
    case .newGoal:
      let theme = finding.suggestion.flatMap { scene.guide.theme($0) }
      return theme.map { Texts.themeWithoutGoal($0.shortTitle) } ?? finding.spokenMessage
    case .omission:
      let omission = StepFinder.omissionStep(for: finding, scene)
      return omission.map(Texts.unfinishedOmission) ?? finding.spokenMessage
    default: return finding.spokenMessage
    }
  }
}
