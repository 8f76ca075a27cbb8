import Dialogue
import PlanModel

/// The checker's advice on what was just written, at once and in one line, never blocking.
enum Advice {
  /// What the rules say now that they did not say before the answer, about the part that was
  /// answered. What is merely not written yet is no news.
  static func blocks(from before: Scene, to after: Scene, at step: any Step) -> [Block] {
    let known = Set(before.findings().map(\.message))
    let news = after.findings().filter { finding in
      !known.contains(finding.message) && isAbout(finding, step, after)
        && !isAbsence(finding.rule) && !isAskedNext(finding.rule, step)
    }
    guard let gravest = news.max(by: { $0.level < $1.level }) else { return [] }
    let message = FindingWords.message(gravest, after)
    return gravest.level == .error ? [.problem(message)] : [.advice(message)]
  }

  private static func isAbout(_ finding: Finding, _ step: any Step, _ scene: Scene) -> Bool {
    guard let found = StepFinder.step(for: finding, scene) else { return false }
    return step.id.hasPrefix(found.id) || found.id.hasPrefix(step.id)
  }

  /// A tegn's figures are asked for right after the tegn itself.
  private static func isAskedNext(_ rule: String, _ step: any Step) -> Bool {
    guard rule == "tegn-uden-målsætning", let sign = step as? SignStep else { return false }
    return sign.index == nil || sign.field == .sign || sign.field == .baseline
  }

  /// Rules that speak of what is missing; the conversation asks for it anyway.
  private static func isAbsence(_ rule: String) -> Bool {
    rule == "fravalg-uden-begrundelse" || rule.hasPrefix("mål-uden-")
      || rule.hasPrefix("manglende-") || rule.hasPrefix("for-få-")
      || ["tema-uden-mål", "ubesvaret-tema", "tråd-brudt"].contains(rule)
  }
}
