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
  private static let most = 12

  private mutating func list(_ heading: String, _ items: [String], of count: Int) throws {
    guard !items.isEmpty else { return }
    try self.heading(heading)
    for item in items {
      try paragraph(look.isPlain ? item : "• " + item, indent: look.isPlain ? "" : "  ")
    }
    if count > items.count { try paragraph(OverviewTexts.more(count - items.count)) }
  }

  private mutating func omissions() throws {
    var items: [String] = []
    var count = 0
    let guide = report.overview.guide
    report.forEachOmission { row, omission in
      count += 1
      guard items.count < Self.most else { return }
      let theme = omission.theme.flatMap({ guide.theme($0) })?.shortTitle ?? omission.theme ?? ""
      items.append("\(row.name) – \(OverviewTexts.omission(omission, theme: theme))")
    }
    try list(OverviewTexts.omissionsHeading, items, of: count)
  }

  private mutating func joint() throws {
    var items: [String] = []
    var count = 0
    report.forEachJointGoal { joint in
      count += 1
      guard items.count < Self.most else { return }
      let partners = joint.partners.map(OverviewTexts.partner)
      items.append(
        "\(joint.row.name) – \(OverviewTexts.title(of: joint.goal)), sammen med \(OverviewTexts.list(partners))"
      )
    }
    try list(OverviewTexts.jointHeading, items, of: count)
    items = []
    count = 0
    report.forEachGroupOfCopies { copies in
      count += 1
      guard items.count < Self.most else { return }
      let names = OverviewTexts.list(copies.places.map(\.row.name), most: 6)
      items.append("\(OverviewTexts.title(of: copies.goal)): \(names)")
    }
    try list(OverviewTexts.copiesHeading, items, of: count)
  }

  private mutating func questions() throws {
    let used = report.overview.questionUse.filter { $0.goals > 0 }
      .sorted { ($1.goals, $1.answers) < ($0.goals, $0.answers) }.prefix(3)
    let items = used.map { "\(OverviewTexts.mostUsed($0)) – \(CleanText.oneLine($0.text))" }
    try list(OverviewTexts.mostUsedHeading, items, of: items.count)
  }

  private mutating func exemptions() throws {
    var items: [String] = []
    var count = 0
    report.forEachExemption { row, exemption in
      count += 1
      guard items.count < Self.most else { return }
      items.append("\(row.name) – \(OverviewTexts.exemption(exemption))")
    }
    try list(OverviewTexts.exemptionsHeading, items, of: count)
  }

  private mutating func doubles() throws {
    let overview = report.overview
    let items =
      overview.doubles.map { OverviewTexts.double($0) }
      + overview.setAside.map { OverviewTexts.aside($0) }
    try list(OverviewTexts.doublesHeading, Array(items.prefix(Self.most)), of: items.count)
  }
}
