import DataFormats

/// `opfølg plan --format csv`: a round a row, for Danish Excel.
public struct FollowUpPlanCSV: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("csv", ending: "csv")

  /// Needs nothing.
  public init() {}

  /// Writes the plan, in parts.
  public func write(_ plan: FollowUpPlan, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(CSVText.mark + CSVText.data(StrategyTexts.dataColumns))
    for row in plan.rows {
      try sink.put(CSVText.data(FollowUpPlanTable.cells(row, plan).map(\.csv)))
    }
  }
}
