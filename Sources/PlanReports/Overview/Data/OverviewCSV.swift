import DanishText
import PlanProse
import DataFormats
import Language
import PlanModel
public import PlanOverview

/// `overblik --format csv`: the matrix for Danish Excel, one centre a row.
public struct OverviewCSV: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("csv", ending: "csv")

  /// Needs nothing.
  public init() {}

  /// Writes the report, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    let overview = report.overview
    try sink.put(CSVText.mark + CSVText.data(MatrixTable.headings(overview)))
    for row in overview.rows {
      try sink.put(CSVText.data(MatrixTable.cells(row, overview).map(\.text)))
    }
  }
}

/// The matrix as a table of cells, the same in CSV and in the workbook: the themes' depths beside
/// each other, then their goals, so that each block can be marked and copied as one.
enum MatrixTable {
  /// A cell: a text, or a number that adds up.
  enum Cell: Equatable {
    case text(String)
    case number(Int)
    case depth(CoverageDepth)
    case date(PlanDate)

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .depth(let depth): depth.shown
      case .date(let day): day.text
      }
    }
  }

  static func headings(_ overview: Overview) -> [String] {
    [
      OverviewTexts.id, OverviewTexts.centre, ProseTexts.kind, ProseTexts.leader,
      OverviewTexts.delivered, OverviewTexts.status,
    ] + overview.themes.map(\.shortTitle)
      + overview.themes.map { OverviewTexts.goalsIn($0.shortTitle) } + [
        OverviewTexts.goalsInAll, OverviewTexts.withoutOwner, OverviewTexts.errorsHeading,
        OverviewTexts.warningsHeading, OverviewTexts.adviceHeading, OverviewTexts.remark,
        OverviewTexts.file, DeliveryTexts.receivedHeading, DeliveryTexts.deadlineHeading,
        DeliveryTexts.lateHeading,
      ]
  }

  static func cells(_ row: CentreRow, _ overview: Overview) -> [Cell] {
    let themes: [Cell]
    if let cells = overview.cells(row) {
      themes = cells.map { .depth($0.depth) } + cells.map { .number(Int($0.goals)) }
    } else {
      themes = overview.themes.flatMap { _ in [Cell.text(""), .text("")] }
    }
    let head: [Cell] = [
      .text(row.id ?? ""), .text(row.name), .text(row.kind ?? ""), .text(row.leader ?? ""),
      .text(row.isDelivered ? OverviewTexts.yes : OverviewTexts.no),
      .text(row.status?.shown ?? ""),
    ]
    let counts: [Cell] = [
      .number(row.goalCount), .number(row.ownerlessGoals), .number(row.findings.errors),
      .number(row.findings.warnings), .number(row.findings.advice),
    ]
    return head + themes + (row.isDelivered ? counts : counts.map { _ in .text("") }) + [
      .text(remark(row)), .text(row.file ?? ""), row.received.map { .date($0) } ?? .text(""),
      row.deadline.map { .date($0) } ?? .text(""),
      .text(row.isLate.map { $0 ? OverviewTexts.yes : OverviewTexts.no } ?? ""),
    ]
  }

  private static func remark(_ row: CentreRow) -> String {
    DeliveryTexts.reason(row) ?? (row.reading == .part ? OverviewTexts.partlyRead : "")
  }
}
