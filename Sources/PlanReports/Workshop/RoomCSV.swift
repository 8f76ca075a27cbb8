import DanishText
import DataFormats
import PlanModel
import Workshop

/// `kursus status --format csv`: a line a row, for Danish Excel.
public struct RoomCSV: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("csv", ending: "csv")

  /// Needs nothing.
  public init() {}

  /// Writes the rows.
  public func write(_ report: RoomReport, look: ReportLook, to sink: inout ReportSink) throws {
    let view = report.view
    let columns = RoomTexts.columns
    let heads = view.room.themes.flatMap { theme in
      let title = view.title(of: theme.id)
      return ["\(title), \(RoomTexts.goals)", "\(title), \(RoomTexts.depth)"]
    }
    try sink.put(
      CSVText.mark
        + CSVText.data(
          [
            columns.name, columns.centre, columns.plans, columns.begun, columns.asked,
            RoomTexts.answered, columns.skipped, RoomTexts.goals, RoomTexts.isAt,
          ] + heads))
    for line in [view.all].compactMap(\.self) + view.lines {
      try sink.put(CSVText.data(Self.cells(line, view)))
    }
  }

  private static func cells(_ line: RoomLine, _ view: RoomView) -> [String] {
    let id: String? = if case .centre(_, let id) = line.whose { id } else { nil }
    let parts = view.room.themes.flatMap { theme -> [String] in
      guard let part = line.themes.first(where: { $0.theme == theme.id }) else { return ["", ""] }
      return [String(part.goals), part.depth.rawValue]
    }
    return [
      RoomTexts.name(line), id.map(SafeText.centre) ?? "", String(line.plans), String(line.begun),
      String(line.asked), String(line.answered), String(line.skipped), String(line.goals),
      line.themeAtHand.map(view.title) ?? "",
    ] + parts
  }
}
