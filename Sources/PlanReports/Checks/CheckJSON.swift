import DataFormats
import PlanModel

/// The report as JSON, `tjek/1` of the contract.
public struct CheckJSON: ReportFormat {
  /// The format's name and version.
  static let format = "tjek/1"

  /// What to know of it.
  public let about = FormatAbout("json", ending: "json")

  /// Needs nothing.
  public init() {}

  /// Writes the report, plan by plan.
  public func write(
    _ report: CheckReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    var json = JSONText(isReadable: true)
    try json.object { json in
      json.field("format", Self.format)
      try json.list("planer", report.plans) { json, plan in
        json.plan(plan)
        try sink.put(json.drain())
      }
      json.summary(report)
    }
    try sink.put(json.drain() + [0x0a])
  }
}

extension JSONText {
  fileprivate mutating func plan(_ plan: CheckedPlan) {
    object { json in
      json.field("fil", SafeText.file(plan.file))
      json.nullable("center", plan.centre.map(SafeText.centre))
      json.nullable("navn", plan.name.map(SafeText.line))
      json.field("år", plan.year)
      json.nullable("ledetråd", plan.guide.map(SafeText.line))
      json.coverage(plan.coverage)
      json.list("fund", plan.findings) { $0.finding($1) }
      if !plan.exempted.isEmpty { json.list("undtaget", plan.exempted) { $0.finding($1) } }
    }
  }

  private mutating func finding(_ finding: Finding) {
    let place = finding.placeOrStart
    object(onOneLine: true) { json in
      json.field("regel", finding.rule)
      json.field("niveau", finding.level.rawValue)
      json.field("linje", place.start.line)
      json.field("kolonne", place.start.column)
      json.field("slutlinje", place.end.line)
      json.field("slutkolonne", place.end.column)
      json.field("sti", SafeText.line(finding.path.description))
      json.field("besked", SafeText.message(of: finding))
      json.nullable("forslag", SafeText.suggestion(of: finding))
    }
  }

  fileprivate mutating func summary(_ report: CheckReport) {
    key("sammenfatning")
    object(onOneLine: true) { json in
      json.field("planer", report.plans.count)
      json.counts(report.counts)
      json.field("undtaget", report.exempted)
      json.field("kendte", report.known)
      json.field("ledetråde", report.skippedGuides)
    }
  }
}
