import Dialogue
import PlanModel
import PlanRules

/// The checker's advice on what was just written, at once and in one line, never blocking.
enum Advice {
  /// What the rules say now that they did not say before the answer, about the part that was
  /// answered. What is merely not written yet is no news.
  static func blocks(from before: Scene, to after: Scene, at step: any Step) -> [Block] {
    let (found, known) = after.findings().unshared(with: before.findings())
    let told = Set(known)
    let news = found.filter { finding in
      !told.contains(finding) && isAbout(finding, step, after) && !isAskedAnyway(finding, step)
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

extension Array where Element: Equatable {
  /// What stands between the beginning and the end that it shares with another: of thousands of
  /// findings, an answer changes few.
  fileprivate func unshared(with other: [Element]) -> (ArraySlice<Element>, ArraySlice<Element>) {
    let most = Swift.min(count, other.count)
    let start = (0..<most).first { self[$0] != other[$0] } ?? most
    let end =
      (0..<most - start).first { self[count - 1 - $0] != other[other.count - 1 - $0] }
      ?? most - start
    return (self[start..<count - end], other[start..<other.count - end])
  }
}
