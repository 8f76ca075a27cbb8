import PlanModel
import PlanRules

/// The places in the plan that the checker speaks of and a step can mend, errors first: where
/// `:næste` goes in turn.
struct FindingRound {
  /// A place, and what the gravest finding there says.
  struct Stop {
    var step: any Step
    var finding: Finding
    var message: String
  }

  /// The places, each once.
  let stops: [Stop]

  init(_ scene: Scene) {
    let findings = scene.findings().enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }
    var seen: Set<String> = []
    stops = findings.compactMap { _, finding in
      guard let step = StepFinder.step(for: finding, scene), step.exists(scene),
        seen.insert(step.id).inserted
      else { return nil }
      let message = FindingWords.message(finding, scene)
      return Stop(step: step, finding: finding, message: message)
    }
  }

  /// How many places have something that is wrong as it stands: what is not written yet is no
  /// news to whoever is writing.
  var wrong: Int {
    stops.count { $0.finding.level >= .warning && $0.finding.about?.topic == .written }
  }
}
