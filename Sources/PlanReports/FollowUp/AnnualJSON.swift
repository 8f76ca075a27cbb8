import DanishText
import DataFormats
public import PlanFollowUp
import PlanModel

/// `opfølg årsberetning --format json`: `årsberetning/1`, the figures without the prose.
public struct AnnualJSON: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("json", ending: "json")

  /// Needs nothing.
  public init() {}

  /// Writes the figures.
  public func write(_ report: AnnualReport, look: ReportLook, to sink: inout ReportSink) throws {
    var json = JSONText(isReadable: true)
    json.object { json in
      json.field("format", "årsberetning/1")
      json.field("år", report.year)
      json.field("dato", report.day.text)
      json.list("rækker", report.rows) { json, row in
        json.object(onOneLine: true) { json in
          json.nullable("strategi", row.strategy?.id.masked)
          Self.put(row.count, &json)
        }
      }
      json.key("i-alt")
      json.object(onOneLine: true) { Self.put(report.total, &$0) }
      json.list("fælles", report.joint) { json, entry in Self.put(entry, &json) }
      json.list("uden-mål", report.withoutGoals) { $0.string(CPRNumber.masked($1.id ?? "")) }
      json.list("uforklarede", report.unexplained) { json, side in
        json.object(onOneLine: true) { Self.put(side, &$0) }
      }
      json.list("behandlet", report.treated) { json, treated in Self.put(treated, &json) }
      json.list("huller", AnnualStory(report: report).gaps) { $0.string($1) }
    }
    try sink.put(json.drain() + [0x0A])
  }

  private static func put(_ count: AnnualCount, _ json: inout JSONText) {
    json.field(AnnualTexts.goals, count.goals)
    for column in AnnualColumn.allCases { json.field(column.rawValue, count[column]) }
  }

  private static func put(_ entry: AnnualEntry, _ json: inout JSONText) {
    json.object { json in
      json.nullable("id", entry.joint)
      json.list("strategier", entry.strategies) { $0.string($1) }
      json.nullable("tæller", entry.counted.centre.id)
      json.list("sider", entry.sides) { json, side in
        json.object(onOneLine: true) { json in
          Self.put(side, &json)
          json.field("kolonne", side.column.rawValue)
        }
      }
    }
  }

  private static func put(_ side: AnnualGoal, _ json: inout JSONText) {
    json.nullable("center", side.centre.id)
    json.nullable("mål", side.goal.id)
  }

  private static func put(_ treated: TreatedRound, _ json: inout JSONText) {
    json.object(onOneLine: true) { json in
      json.field("dato", treated.day.text)
      json.nullable("udvalg", treated.presentation.committee.masked)
      json.nullable("strategi", treated.strategy.id.masked)
      json.nullable("opfølgning", treated.presentation.followUp.masked)
      json.nullable("udfald", treated.presentation.outcome?.text)
      json.nullable("sag", treated.presentation.caseNumber.masked)
    }
  }
}

extension AnnualReport {
  /// The goals that several centres share, by what they share.
  fileprivate var joint: [AnnualEntry] {
    entries.filter { $0.joint != nil }
      .sorted { ($0.joint ?? "").utf8.lexicographicallyPrecedes(($1.joint ?? "").utf8) }
  }
}
