import Dialogue
import PlanModel

/// `:næste`: to the next place that the checker speaks of, errors first, and back here when all is
/// said there.
struct NextFinding: Command {
  let names = ["næste", "naeste", "next"]
  let usage = ":næste"
  var summary: String { Texts.nextSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let stops = FindingRound(interview.scene).stops
    let rest = stops.filter { !interview.line.visited.contains($0.step.id) }
    guard let stop = rest.first else {
      interview.line.visited = []
      return interview.again([.hint(Texts.noNextPlace(left: stops.count))])
    }
    let isFromLast = interview.line.isVisited(interview.step)
    interview.line.visited.insert(stop.step.id)
    let said: [Effect] = [
      .show(.advice(Texts.findingThere(stop.finding.level, stop.message))),
      .show(.hint(Texts.placesLeft(rest.count - 1))),
    ]
    if stop.step.id == interview.step.id { return said + interview.present() }
    // From one place to the next: the way back goes to where the first was asked for.
    return said + interview.go(isFromLast ? .to(stop.step.asVisit) : .visit(stop.step))
  }
}

extension Line {
  /// Whether a step is one that `:næste` went to, or a further field of its record.
  fileprivate func isVisited(_ step: any Step) -> Bool {
    visited.contains { step.id == $0 || step.id.hasPrefix($0 + ".") }
  }
}
