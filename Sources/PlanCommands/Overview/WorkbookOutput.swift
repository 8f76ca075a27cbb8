import PlanReports
enum WorkbookOutput {
  static func write(_ report: OverviewReport, to sink: ([UInt8]) throws -> Void) throws {}
}
