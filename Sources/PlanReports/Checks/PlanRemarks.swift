public import PlanModel
import PlanRules

/// What the checker says of one plan, as sentences that stand in a document beside the plan's own.
public enum PlanRemarks {
  /// The sentences: what is urgent first, errors before warnings; many of a kind in one.
  public static func sentences(
    _ findings: [Finding], in plan: Plan, guide: Ledetraad?
  ) -> [String] {
    let names = PlanNames(plan, guide: guide)
    return Level.allCases.sorted(by: >).flatMap { level in
      SpokenFindings(findings.filter { $0.level == level }, names: names, isPlain: false).entries
        .map { entry in
          let place = entry.place?.text(isPlain: false)
          return [place, entry.message].compactMap(\.self).joined(separator: ": ")
        }
    }
  }

  /// Where findings are, as a leader says it, each place once: `Mål 2 · Tegn`.
  public static func places(_ findings: [Finding], in plan: Plan, guide: Ledetraad?) -> [String] {
    let names = PlanNames(plan, guide: guide)
    var seen: Set<String> = []
    return findings.map { SpokenPlace($0, names).text(isPlain: false) }
      .filter { seen.insert($0).inserted }
  }
}
