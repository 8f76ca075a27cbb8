public import DanishText

/// Whether one committee has approved the follow-up plan of a year.
public struct CommitteeApproval: Sendable, Equatable {
  /// The committee's id.
  public let committee: String
  /// Its last decision; nil where it has made none.
  public let decision: YearlyApproval?

  /// Whether it is an approval: to take note of the plan is none.
  public var isApproved: Bool { decision?.outcome?.value == .approved }
}

extension FollowUpCalendar {
  /// What every committee that has rounds in a year has decided about the plan for it, in the order
  /// of the register. The plan is approved when all have.
  ///
  /// - Parameters:
  ///   - year: The year of the plan.
  ///   - day: Decisions after this day do not count.
  /// - Returns: A committee's decision each.
  public func approvals(of year: Int, on day: PlanDate) -> [CommitteeApproval] {
    let wanted = Set(rounds(dueIn: year).map(\.committee).filter(\.hasText))
    var known: Set<String> = []
    let committees = register.committees.compactMap(\.id)
      .filter { wanted.contains($0) && known.insert($0).inserted }
    let decisions = decisions(of: year, on: day)
    return (committees + wanted.subtracting(known).sorted()).map {
      CommitteeApproval(committee: $0, decision: decisions[$0])
    }
  }

  private func decisions(of year: Int, on day: PlanDate) -> [String: YearlyApproval] {
    var last: [String: YearlyApproval] = [:]
    for approval in register.approvals where approval.year?.value == year {
      guard let committee = approval.committee, approval.outcome?.value != nil,
        let date = approval.date?.value, date <= day
      else { continue }
      if let earlier = last[committee]?.date?.value, earlier > date { continue }
      last[committee] = approval
    }
    return last
  }
}
