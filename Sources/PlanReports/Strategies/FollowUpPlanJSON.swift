import DanishText
import DataFormats
import PlanModel

/// `opfølg plan --format json`: `opfølgningsplan/1`.
public struct FollowUpPlanJSON: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("json", ending: "json")

  /// Needs nothing.
  public init() {}

  /// Writes the plan.
  public func write(_ plan: FollowUpPlan, look: ReportLook, to sink: inout ReportSink) throws {
    var json = JSONText(isReadable: true)
    json.object { json in
      json.field("format", "opfølgningsplan/1")
      json.nullable("register", plan.register.id.masked)
      json.field("år", plan.year)
      json.field("dato", plan.day.text)
      json.list("godkendt", plan.approvals) { json, approval in Self.put(approval, &json) }
      json.key("alle-godkendt")
      if plan.approvals.isEmpty {
        json.null()
      } else {
        json.bool(plan.approvals.allSatisfy(\.isApproved))
      }
      json.list("forelæggelser", plan.rows) { json, row in Self.put(row, plan, &json) }
    }
    try sink.put(json.drain() + [0x0A])
  }

  private static func put(_ approval: CommitteeApproval, _ json: inout JSONText) {
    json.object(onOneLine: true) { json in
      json.nullable("udvalg", approval.committee.masked)
      json.field("godkendt", approval.isApproved)
      json.nullable("dato", approval.decision?.date?.value?.text)
      json.nullable("sag", approval.decision?.caseNumber.masked)
    }
  }

  private static func put(
    _ row: FollowUpPlan.Row, _ plan: FollowUpPlan, _ json: inout JSONText
  ) {
    json.object { json in
      json.nullable("strategi", row.strategy.id.masked)
      json.nullable("titel", row.strategy.title.masked)
      json.nullable("opfølgning", row.followUp.id.masked)
      json.nullable("form", row.followUp.form.masked)
      json.nullable("ansvarlig", row.strategy.owner.masked)
      json.nullable("udvalg", row.round.committee.hasText ? row.round.committee.masked : nil)
      json.field("om", row.round.term.text)
      json.field("frist", row.round.due.text)
      json.nullable("møde", row.round.meeting?.text)
      json.nullable("mødedag", row.meeting?.text)
      // That it has no meeting is said by the meeting.
      let state = row.state == .withoutMeeting ? .upcoming : row.state
      json.field("stade", state.rawValue)
      json.nullable("behandlet", row.round.firstTreated(on: plan.day)?.text)
      json.nullable("senest-behandlet", row.answer?.date?.value?.text)
      json.nullable("udfald", row.answer?.outcome?.value?.rawValue)
      json.nullable("sag", row.answer?.caseNumber.masked)
      json.nullable("kort", row.answer?.summary.masked)
    }
  }
}

extension String {
  /// With CPR numbers masked; all else as it stands, since programs read it.
  fileprivate var masked: String { CPRNumber.masked(self) }
}

extension String? {
  /// With CPR numbers masked; all else as it stands, since programs read it.
  var masked: String? { self.map { CPRNumber.masked($0) } }
}
