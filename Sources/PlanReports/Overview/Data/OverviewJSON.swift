import DanishText
import DataFormats
import PlanModel
public import PlanOverview

/// `overblik --format json`: the contract's `overblik/1`, one centre a line.
public struct OverviewJSON: ReportFormat {
  /// The format's name and version.
  static let format = PastOverview.format

  /// What to know of it.
  public let about = FormatAbout("json", ending: "json")

  /// Needs nothing.
  public init() {}

  /// Writes the report, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    let overview = report.overview
    let themes = overview.themes
    var json = JSONText()
    try json.object { json in
      json.field("format", Self.format)
      json.field("lavet", report.day?.text)
      json.field("udvalg", overview.filter.map { OverviewTexts.filtered($0, overview.guide) })
      json.field("ledetråd", overview.guide.id)
      json.list("temaer", themes) { $0.string($1.id) }
      json.key("centre")
      try json.array { json in
        for row in overview.rows {
          json.lineBreak()
          json.row(row, overview.cells(row), themes)
          try sink.put(json.drain())
        }
      }
      json.lineBreak()
      json.summary(overview)
      try OverviewJSONLists.write(report, &json, &sink)
    }
    try sink.put(json.drain() + [0x0a])
  }
}

extension JSONText {
  fileprivate mutating func row(
    _ row: CentreRow, _ cells: [CentreRow.Cell]?, _ themes: [Theme]
  ) {
    object { json in
      json.nullable("id", row.id)
      json.field("navn", row.name)
      json.nullable("fil", row.file)
      json.field("afleveret", row.isDelivered)
      json.field("fejl", row.findings.errors)
      json.field("advarsler", row.findings.warnings)
      json.coverage(
        cells.map { cells in
          zip(themes, cells).map {
            ThemeCoverage(theme: $0.id, depth: $1.depth, goals: Int($1.goals))
          }
        })
      json.field("råd", row.findings.advice)
      json.field("type", row.kind)
      json.field("mål", row.goalCount)
      json.field("uden-ansvarlig", row.ownerlessGoals)
      json.field("aflevering", row.delivery.rawValue)
      json.field("bemærkning", DeliveryTexts.reason(row))
      json.field("modtaget", row.received?.text)
      json.field("frist", row.deadline?.text)
      if let isLate = row.isLate { json.field("for-sent", isLate) }
      if row.file != nil {
        json.field("år", row.year)
        json.nullable("status", row.status?.rawValue)
        json.field("læst", row.reading.rawValue)
      }
    }
  }

  fileprivate mutating func summary(_ overview: Overview) {
    key("sammenfatning")
    object { json in
      json.field("centre", overview.roll.count)
      json.field("afleveret", overview.delivered)
      json.field("mangler", overview.missing)
      json.key("temaer")
      json.totals(overview.themeTotals)
      json.field("mål", overview.goalCount)
      json.field("uden-ansvarlig", overview.ownerlessGoals)
      json.deliveries(overview.deliveries)
      json.field("delvist-læst", overview.partlyRead)
      json.counts(overview.findings)
    }
  }

  /// What the headline says, and the figures it is made of.
  private mutating func deliveries(_ counts: DeliveryCounts) {
    field("overskrift", DeliveryTexts.whole(counts) + ".")
    field("uden-for-listen", counts.unlisted)
    field("ulæselige", counts[.unreadable])
    field("afkortede", counts[.cut])
    field("andet-år", counts[.wrongYear])
    field("anden-ledetråd", counts[.otherGuide])
    field("uden-kendt-ledetråd", counts[.unknownGuide])
    field("ikke-planer", counts[.notAPlan])
    field("dubletter", counts.doubles)
  }

  /// `{ "samspil": { "mål": 5, "dybde": { "mangler": 0, … } } }`
  mutating func totals(_ totals: [ThemeTotal]) {
    object { json in
      for total in totals {
        json.key(total.theme)
        json.total(total)
      }
    }
  }

  /// `{ "mål": 5, "dybde": { "mangler": 0, … } }`
  mutating func total(_ total: ThemeTotal) {
    object { json in
      json.field("mål", total.goals)
      json.key("dybde")
      json.object { json in
        for depth in CoverageDepth.steps { json.field(depth.rawValue, total[depth]) }
      }
    }
  }
}
