import DanishText
public import PlanModel

extension JSONText {
  /// As it stands in `tjek/1` and `overblik/1` alike: `"dækning": { "samspil": { "dybde": "målbart", "mål": 2 } }`,
  /// or null.
  public mutating func coverage(_ coverage: [ThemeCoverage]?) {
    key("dækning")
    guard let coverage else { return null() }
    object { json in
      for theme in coverage {
        json.key(CPRNumber.masked(theme.theme))
        json.object(onOneLine: true) { json in
          json.field("dybde", theme.depth.rawValue)
          json.field("mål", theme.goals)
        }
      }
    }
  }

  /// How many findings there are of each level: `"fejl": 1, "advarsler": 0, "råd": 2`.
  public mutating func counts(_ counts: LevelCounts) {
    field("fejl", counts.errors)
    field("advarsler", counts.warnings)
    field("råd", counts.advice)
  }
}
