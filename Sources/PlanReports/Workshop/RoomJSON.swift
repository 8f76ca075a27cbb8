import DanishText
import DataFormats
import PlanModel
import Workshop

/// `kursus status --format json`: `kursus-status/1`. Figures about few are null unless they are asked for.
public struct RoomJSON: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("json", ending: "json")

  /// Needs nothing.
  public init() {}

  /// Writes the report.
  public func write(_ report: RoomReport, look: ReportLook, to sink: inout ReportSink) throws {
    let (view, picture) = (report.view, report.snapshot)
    var json = JSONText(isReadable: true)
    json.object { json in
      json.field("format", "kursus-status/1")
      json.field("titel", SafeText.line(view.room.title))
      json.field("planer", view.room.centres.count)
      json.key("alle")
      if let all = view.all { Self.put(all, &json) } else { json.null() }
      json.list("linjer", view.lines) { Self.put($1, &$0) }
      json.list("temaer", picture.themes) { json, theme in
        json.object(onOneLine: true) { json in
          json.field("id", theme.id)
          json.field("titel", SafeText.line(theme.title))
          json.field("mål", theme.goals)
          json.field("planer", theme.plans)
        }
      }
      json.list("oftest-sprunget-over", picture.skipped) { json, question in
        json.object(onOneLine: true) { json in
          json.field("spørgsmål", question.id)
          json.field("planer", question.count)
        }
      }
      json.list("ikke-talt-med", view.room.leftOut) { $0.string(SafeText.file($1)) }
    }
    try sink.put(json.drain() + [0x0A])
  }

  private static func put(_ line: RoomLine, _ json: inout JSONText) {
    json.object { json in
      json.field("navn", RoomTexts.name(line))
      if case .centre(_, let id) = line.whose { json.nullable("center", id.map(SafeText.centre)) }
      json.field("planer", line.plans)
      json.field("begyndt", line.begun)
      json.field("spørgsmål", line.asked)
      json.field("besvaret", line.answered)
      json.field("sprunget-over", line.skipped)
      json.field("mål", line.goals)
      json.nullable("er-ved", line.themeAtHand)
      json.list("temaer", line.themes) { json, part in
        json.object(onOneLine: true) { json in
          json.field("id", part.theme)
          json.field("spørgsmål", part.asked)
          json.field("besvaret", part.answered)
          json.field("mål", part.goals)
          json.field("dybde", part.depth.rawValue)
        }
      }
    }
  }
}
