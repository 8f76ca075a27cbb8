import Dialogue
import PlanModel
import PlanRules

/// The checker's advice on what was just written, at once and in one line, never blocking.
enum Advice {
  /// What the rules say now that they did not say before the answer, about the part that was
  /// answered. What is merely not written yet is no news.
  static func blocks(from before: Scene, to after: Scene, at step: any Step) -> [Block] {
    let known = Set(before.findings())
    let news = after.findings().filter { finding in
      !known.contains(finding) && isAbout(finding, step, after) && !isAskedAnyway(finding, step)
    }
    guard let gravest = news.max(by: { $0.level < $1.level }) else { return [] }
    let message = FindingWords.message(gravest, after)
    return gravest.level == .error ? [.problem(message)] : [.advice(message)]
  }

  private static func isAbout(_ finding: Finding, _ step: any Step, _ scene: Scene) -> Bool {
    guard let found = StepFinder.step(for: finding, scene) else { return false }
    return step.isPart(of: found) || found.isPart(of: step)
  }

  /// What is missing, the conversation asks for by itself; a tegn's figures right after the tegn.
  private static func isAskedAnyway(_ finding: Finding, _ step: any Step) -> Bool {
    guard let about = finding.about else { return false }
    if about.topic == .absence { return true }
    guard about.leadsTo == .measures, let sign = step as? SignStep else { return false }
    return sign.index == nil || sign.field == .sign || sign.field == .baseline
  }
}
