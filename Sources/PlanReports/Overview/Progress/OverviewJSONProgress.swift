import DanishText
import DataFormats
import PlanModel
import PlanOverview

extension JSONText {
  /// What changed since an earlier overview, and the course over several.
  mutating func progress(_ report: OverviewReport) {
    if let comparison = report.comparison {
      lineBreak()
      write(comparison)
    }
    if let history = report.history {
      lines("historik", history.points) { $0.write($1, of: history) }
    }
  }

  private mutating func source(_ source: PastOverview.Source?) {
    field("kilde", source.map { SafeText.file($0.name) })
    field("slags", source?.kind.rawValue)
    field("dag", source?.day?.text)
    if let source, source.day != nil {
      field("dag-fra", source.isFileDay ? "filen" : "overblikket")
    }
  }

  private mutating func write(_ comparison: OverviewComparison) {
    key("sammenligning")
    object { json in
      json.source(comparison.source)
      json.field("ledetråd", comparison.guide)
      json.field("udvalg", comparison.narrowed)
      json.list("afleveret-siden", comparison.delivered) { $0.string($1) }
      json.list("tæller-ikke-mere", comparison.gone) { $0.string($1) }
      json.lines("temaer", comparison.themes) { $0.write($1) }
      json.lines("centre", comparison.centres) { $0.write($1) }
      json.list("udgået", comparison.dropped) { $0.string($1) }
    }
  }

  private mutating func write(_ entry: OverviewComparison.Theme) {
    object { json in
      json.field("tema", entry.theme.id)
      json.nullable("fra", entry.origins.first)
      if entry.origins.count > 1 { json.list("fra-flere", entry.origins) { $0.string($1) } }
      json.nullable("arv", entry.theme.heritage?.rawValue)
      json.key("før")
      if let before = entry.before { json.total(before) } else { json.null() }
      json.key("nu")
      json.total(entry.after)
      json.list("dybere", entry.deeper) { $0.string($1) }
      json.list("tyndere", entry.shallower) { $0.string($1) }
    }
  }

  private mutating func write(_ centre: OverviewComparison.Centre) {
    object { json in
      json.field("center", centre.reference)
      json.field("navn", centre.name)
      json.list("temaer", centre.changes) { json, change in
        json.object { json in
          json.field("tema", change.theme)
          json.field("før", change.before.rawValue)
          json.field("nu", change.after.rawValue)
          json.field("retning", change.isDeeper ? "dybere" : "tyndere")
        }
      }
    }
  }

  private mutating func write(_ point: OverviewHistory.Point, of history: OverviewHistory) {
    object { json in
      json.source(point.source)
      if point.source == nil { json.field("dag", point.day?.text) }
      json.field("afleveret", point.delivered)
      json.key("temaer")
      json.object { json in
        for (theme, total) in zip(history.themes, point.totals) {
          guard let total else { continue }
          json.key(theme.id)
          json.total(total)
        }
      }
    }
  }
}
