import DanishText
import DataFormats
import PlanFollowUp
import PlanModel

/// `opfølg mangler --format json`: `opfølgning-mangler/1`. It holds everything, whatever it is put
/// together by.
public struct MissingJSON: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("json", ending: "json")

  /// Needs nothing.
  public init() {}

  /// Writes the list, in parts.
  public func write(_ report: MissingReport, look: ReportLook, to sink: inout ReportSink) throws {
    let list = report.list
    var json = JSONText(isReadable: true)
    try json.object { json in
      json.field("format", "opfølgning-mangler/1")
      json.field("dato", list.day.text)
      json.field("frem", list.ahead)
      json.field("planer", list.plans)
      Self.put(list.counts, &json)
      json.list("strategier", list.countsByStrategy) { json, row in
        json.object(onOneLine: true) { json in
          json.field("strategi", row.strategy)
          Self.put(row.counts, &json)
        }
      }
      json.list("udvalg", list.rounds) { json, round in Self.put(round, list, &json) }
      try json.list("centre", list.goals) { json, goal in
        Self.put(goal, list, &json)
        try sink.put(json.drain())
      }
    }
    try sink.put(json.drain() + [0x0A])
  }

  private static func put(_ counts: MissingCounts, _ json: inout JSONText) {
    json.field("forfaldne", counts.overdue)
    json.field("kommer", counts.upcoming)
    json.field("venter", counts.waiting)
  }

  private static func put(_ round: MissingRound, _ list: MissingList, _ json: inout JSONText) {
    json.object { json in
      json.field("stade", round.stage.rawValue)
      json.nullable("udvalg", round.committee?.id.masked)
      json.nullable("strategi", round.strategy.id.masked)
      json.nullable("titel", round.strategy.title.masked)
      json.nullable("opfølgning", round.followUp.id.masked)
      json.nullable("form", round.followUp.form.masked)
      json.nullable("ansvarlig", round.strategy.owner.masked)
      json.field("om", round.round.term.text)
      json.field("frist", round.round.due.text)
      json.field("dage", list.day.dayNumber - round.round.due.dayNumber)
      json.nullable("møde", round.round.meeting?.text)
      json.nullable("næste-møde", round.nextMeeting?.text)
    }
  }

  private static func put(_ goal: MissingGoal, _ list: MissingList, _ json: inout JSONText) {
    json.object { json in
      json.field("stade", goal.state.stage.rawValue)
      json.nullable("center", goal.centre.id)
      json.nullable("navn", goal.centre.name)
      json.nullable("leder", goal.centre.leader)
      json.field("år", goal.year)
      json.nullable("mål", goal.id)
      json.nullable("titel", goal.title)
      json.nullable("ansvarlig", goal.responsible)
      json.nullable("frist", goal.state.due?.text)
      json.field("dage", goal.state.due.map { list.day.dayNumber - $0.dayNumber })
      json.list("grunde", goal.state.kinds.map(\.rawValue).sorted(by: Self.precedes)) {
        $0.string($1)
      }
      json.key("sidst")
      if let last = goal.last {
        json.object(onOneLine: true) { json in
          json.nullable("dato", last.date?.value?.text)
          json.nullable("status", last.status?.text)
        }
      } else {
        json.null()
      }
      json.list("strategier", list.strategies(of: goal)) { $0.string($1) }
      json.field("fil", SafeText.file(goal.file))
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
