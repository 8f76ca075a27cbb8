import DataFormats
import PlanModel
import PlanOverview

/// The lists of `overblik/1` that stand after what the contract names.
enum OverviewJSONLists {
  static func write(
    _ report: OverviewReport, _ json: inout JSONText, _ sink: inout ReportSink
  ) throws {
    let overview = report.overview
    json.lineBreak()
    json.key("titler")
    json.object { json in for theme in overview.themes { json.field(theme.id, theme.shortTitle) } }
    json.lines("typer", overview.kindTotals) { $0.kind($1) }
    json.lines("spørgsmål", overview.questionUse) { json, use in
      json.object { json in
        json.field("id", use.question)
        json.field("svar", use.answers)
        json.field("mål", use.goals)
      }
    }
    try fromPlans(report, &json, &sink)
    json.lines("dubletter", overview.doubles) { json, double in
      json.object { json in
        json.field("fil", double.row.file)
        json.nullable("center", double.row.id)
        json.field("tæller", double.counting)
        json.field("fordi", DeliveryTexts.why(double.reason))
      }
    }
    let ofOthers = (overview.roll + overview.others).filter { $0.delivery == .otherGuide }
    json.lines("andre-ledetråde", ofOthers) { json, row in
      json.object { json in
        json.field("fil", row.file)
        json.nullable("center", row.id)
        json.field("ledetråd", row.guideName.map(CleanText.of))
      }
    }
    json.lines("andre-filer", overview.others) { json, row in
      json.object { json in
        json.field("fil", row.file)
        json.nullable("center", row.id)
        json.field("aflevering", row.delivery.rawValue)
        json.field("slags", row.foreign?.rawValue)
        json.field("ledetråd", row.guideName.map(CleanText.of))
        json.field("år", row.year)
      }
    }
    json.lines("ikke-på-listen", overview.unlisted) { $0.string($1.row.id ?? $1.row.name) }
    json.lines("ligner", overview.unlisted.filter { $0.nearest != nil }) { json, plan in
      json.object { json in
        json.field("fil", plan.row.file)
        json.nullable("center", plan.row.id ?? plan.row.name)
        json.field("på-listen", plan.nearest)
      }
    }
    json.progress(report)
  }

  private static func fromPlans(
    _ report: OverviewReport, _ json: inout JSONText, _ sink: inout ReportSink
  ) throws {
    try list("fravalg", &json, &sink) { add in
      try report.forEachOmission { row, omission in
        try add { json in
          json.centre(row)
          json.field("tema", omission.theme)
          json.field("begrundelse", omission.reason)
          json.field("accepteret-af", omission.acceptedBy)
        }
      }
    }
    try list("mål-uden-ansvarlig", &json, &sink) { add in
      try report.forEachOwnerlessGoal { row, goal in
        try add { json in
          json.centre(row)
          json.goal(goal)
        }
      }
    }
    try list("fælles-mål", &json, &sink) { add in
      try report.forEachJointGoal { joint in try add { $0.joint(joint) } }
    }
    try list("ens-mål", &json, &sink) { add in
      try report.forEachGroupOfCopies { copies in
        try add { json in
          json.field("titel", copies.goal.title)
          json.field("tema", copies.goal.theme)
          json.list("mål", copies.places) { json, place in
            json.object { json in
              json.centre(place.row)
              json.field("id", place.id)
            }
          }
        }
      }
    }
    try list("undtagelser", &json, &sink) { add in
      try report.forEachExemption { row, exemption in
        try add { json in
          json.centre(row)
          json.field("regel", exemption.rule)
          json.field("mål", exemption.goal)
          json.field("begrundelse", exemption.reason)
        }
      }
    }
  }

  private typealias Add = ((inout JSONText) -> Void) throws -> Void

  /// A list of objects, each on a line, handed on one by one.
  private static func list(
    _ key: String, _ json: inout JSONText, _ sink: inout ReportSink, _ body: (Add) throws -> Void
  ) throws {
    json.lineBreak()
    json.key(key)
    try json.array { json in
      try body { object in
        json.lineBreak()
        json.object(object)
        try sink.put(json.drain())
      }
    }
  }
}

extension JSONText {
  fileprivate mutating func centre(_ row: CentreRow) { nullable("center", row.id ?? row.name) }

  fileprivate mutating func goal(_ goal: Goal) {
    field("id", goal.id)
    field("titel", goal.title)
    field("tema", goal.theme)
  }

  fileprivate mutating func joint(_ joint: JointGoal) {
    centre(joint.row)
    goal(joint.goal)
    list("sammen-med", joint.partners) { json, partner in
      json.object { json in
        json.field("center", partner.name)
        json.field("nævnt-af", partner.answer.rawValue)
      }
    }
  }

  fileprivate mutating func kind(_ total: KindTotal) {
    object { json in
      json.nullable("type", total.kind)
      json.field("centre", total.centres)
      json.field("afleveret", total.delivered)
      json.key("temaer")
      json.totals(total.themes)
    }
  }
}
