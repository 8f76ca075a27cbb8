import DanishText
import PlanModel
import PlanRules

/// What a finding says, in the words of the conversation. The rules speak of the file and its
/// fields; here nobody writes those.
enum FindingWords {
  static func message(_ finding: Finding, _ scene: Scene) -> String {
    switch finding.rule {
    case "tema-uden-mål":
      let theme = finding.suggestion.flatMap { scene.guide.theme($0) }
      return theme.map { Texts.themeWithoutGoal($0.shortTitle) } ?? finding.message
    case "fravalg-uden-begrundelse":
      return omission(finding, scene).map(Texts.unfinishedOmission) ?? finding.message
    default: return finding.message.withoutFieldToWrite
    }
  }

  /// The fravalg that a finding is about.
  static func omission(_ finding: Finding, _ scene: Scene) -> OmissionStep? {
    guard case .index(let index) = finding.path.steps.dropFirst().first,
      scene.plan.omissions.indices.contains(index),
      let theme = scene.plan.omissions[index].theme.flatMap({ scene.guide.theme($0) })
    else { return nil }
    let isReasoned = scene.plan.omissions[index].reason.hasText
    return OmissionStep(theme: theme, field: isReasoned ? .acceptedBy : .reason)
  }
}

extension String {
  /// Without a last sentence that says which field to write in the file: `Skriv »tema:« …`.
  fileprivate var withoutFieldToWrite: String {
    guard let start = firstRange(of: " Skriv »"), self[start.upperBound...].contains(":«") else {
      return self
    }
    return String(self[..<start.lowerBound])
  }
}
