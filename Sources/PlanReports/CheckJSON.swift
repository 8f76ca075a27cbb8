public import PlanModel

/// The report as JSON, `tjek/1` of the contract.
public enum CheckJSON {
  /// Writes the report, plan by plan.
  public static func write(_ report: CheckReport, to output: inout some TextOutputStream) {
    output.write("{\n  \"format\": \"tjek/1\",\n  \"planer\": [")
    for (index, plan) in report.plans.enumerated() {
      output.write(index == 0 ? "\n    " : ",\n    ")
      output.write(value(of: plan).text(indent: 2))
    }
    output.write(report.plans.isEmpty ? "],\n" : "\n  ],\n")
    output.write("  \"sammenfatning\": \(summary(of: report).line)\n}\n")
  }

  private static func value(of plan: CheckedPlan) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("fil", .text(plan.file)),
      .init("center", .text(orNull: plan.centre.map(SafeText.line))),
      .init("navn", .text(orNull: plan.name.map(SafeText.line))),
      .init("år", .number(orNull: plan.year)),
      .init("ledetråd", .text(orNull: plan.guide.map(SafeText.line))),
      .init("dækning", plan.coverage.map(coverage) ?? .null),
      .init("fund", .list(plan.findings.map(value))),
    ]
    if !plan.exempted.isEmpty {
      members.append(.init("undtaget", .list(plan.exempted.map(value))))
    }
    return .record(members)
  }

  /// The coverage of themes, as it stands in `tjek/1` and `overblik/1` alike.
  public static func coverage(_ coverage: [ThemeCoverage]) -> JSONValue {
    .record(
      coverage.map { theme in
        .init(
          theme.theme, ["dybde": .text(theme.depth.rawValue), "mål": .number(theme.goals)])
      })
  }

  private static func value(of finding: Finding) -> JSONValue {
    let start = finding.place?.start ?? SourcePosition(line: 1, column: 1)
    let end = finding.place?.end ?? start
    return [
      "regel": .text(finding.rule), "niveau": .text(finding.level.rawValue),
      "linje": .number(start.line), "kolonne": .number(start.column),
      "slutlinje": .number(end.line), "slutkolonne": .number(end.column),
      "sti": .text(SafeText.line(finding.path.description)),
      "besked": .text(SafeText.line(finding.message)),
      "forslag": .text(orNull: finding.suggestion.map(SafeText.line)),
    ]
  }

  private static func summary(of report: CheckReport) -> JSONValue {
    let counts = report.counts
    return [
      "planer": .number(report.plans.count), "fejl": .number(counts.errors),
      "advarsler": .number(counts.warnings), "råd": .number(counts.advice),
      "undtaget": .number(report.exempted), "kendte": .number(report.known),
      "ledetråde": .number(report.skippedGuides),
    ]
  }
}
