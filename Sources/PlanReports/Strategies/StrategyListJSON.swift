import DanishText
import DataFormats
import PlanModel

/// `strategier liste --format json`: `strategiliste/1`.
public struct StrategyListJSON: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("json", ending: "json")

  /// Needs nothing.
  public init() {}

  /// Writes the list.
  public func write(_ list: StrategyList, look: ReportLook, to sink: inout ReportSink) throws {
    var json = JSONText(isReadable: true)
    json.object { json in
      json.field("format", "strategiliste/1")
      json.nullable("register", list.register.id.masked)
      json.field("dato", list.day.text)
      json.list("strategier", list.rows) { json, row in Self.put(row, &json) }
    }
    try sink.put(json.drain() + [0x0A])
  }

  private static func put(_ row: StrategyList.Row, _ json: inout JSONText) {
    let strategy = row.strategy
    json.object { json in
      json.nullable("id", strategy.id.masked)
      json.nullable("titel", strategy.title.masked)
      json.nullable("slags", strategy.kind.masked)
      json.nullable("version", strategy.version.masked)
      json.nullable("fra", strategy.period?.from?.value?.text)
      json.nullable("til", strategy.period?.until?.value?.text)
      json.nullable("vedtaget", strategy.adoption?.date?.value?.text)
      json.nullable("ejer", strategy.owner.masked)
      json.field("stade", row.force.rawValue)
      json.list("gælder-for", strategy.centres) { $0.string(SafeText.centre($1)) }
      json.list("mål", strategy.goals) { json, goal in
        json.object(onOneLine: true) { json in
          json.nullable("id", goal.id.masked)
          json.nullable("titel", goal.title.masked)
        }
      }
      json.nullable("næste-frist", row.next?.round.due.text)
      json.nullable("næste-møde", row.next?.meeting?.text)
      json.nullable("næste-udvalg", row.next?.committee.id.masked)
    }
  }
}
