import PlanOverview
import PlanModel

extension TextPage {
  /// The lists below the totals, each only where there is something to tell.
  mutating func lists() throws {
    try omissions()
    try joint()
    try questions()
    try exemptions()
    try doubles()
  }

  /// The most lines of one list; the other formats have them all.
  private static let most = 5

  private mutating func list(_ heading: String, _ items: [String], of count: Int) throws {
    guard !items.isEmpty else { return }
    try self.heading(heading)
    for item in items {
      try paragraph(look.isPlain ? item : "• " + item, indent: look.isPlain ? "" : "  ")
    }
    if count > items.count { try paragraph(OverviewTexts.more(count - items.count)) }
  }

  /// A list of what a visit comes upon; the words of no more than are shown are made.
  private mutating func list(
    _ heading: String, _ visit: (_ add: (() -> String) -> Void) -> Void
  ) throws {
    var items: [String] = []
    var count = 0
    visit { item in
      count += 1
      if items.count < Self.most { items.append(item()) }
    }
    try list(heading, items, of: count)
  }

  private mutating func omissions() throws {
    let report = report
    try list(OverviewTexts.omissionsHeading) { add in
      report.forEachOmission { row, omission in
        add { "\(row.name) – \(OverviewTexts.omission(omission, of: report.overview.guide))" }
      }
    }
  }

  private mutating func joint() throws {
    let report = report
    try list(OverviewTexts.jointHeading) { add in
      report.forEachJointGoal { joint in add { "\(joint.row.name) – \(OverviewTexts.joint(joint))" }
      }
    }
    try list(OverviewTexts.copiesHeading) { add in
      report.forEachGroupOfCopies { copies in add { OverviewTexts.copies(copies, most: 6) } }
    }
  }

  private mutating func questions() throws {
    let used = report.overview.questionUse.filter { $0.goals > 0 }
      .sorted { ($1.goals, $1.answers) < ($0.goals, $0.answers) }.prefix(3)
    let items = used.map { "\(OverviewTexts.mostUsed($0)) – \(CleanText.oneLine($0.text))" }
    try list(OverviewTexts.mostUsedHeading, items, of: items.count)
  }

  private mutating func exemptions() throws {
    let report = report
    try list(OverviewTexts.exemptionsHeading) { add in
      report.forEachExemption { row, exemption in
        add { "\(row.name) – \(OverviewTexts.exemption(exemption))" }
      }
    }
  }

  private mutating func doubles() throws {
    let overview = report.overview
    let items = DeliveryTexts.all(overview)
    try list(OverviewTexts.doublesHeading, Array(items.prefix(Self.most)), of: items.count)
  }
}
