/// `overblik --format ndjson`: one plan a line, in the order of the rows.
///
/// Second plans and plans of other ledetråde are in it too: whoever folds the lines again is to
/// see what was seen here.
public enum OverviewLines {
  /// Writes the lines, in parts.
  public static func write(
    _ report: OverviewReport, to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    var sink = ReportSink(write)
    let overview = report.overview
    let others = overview.doubles.map(\.row) + overview.setAside.map(\.row)
    for row in overview.rows + others {
      guard let place = row.detail, let line = report.details.bytes(at: place) else { continue }
      try sink.put(line + [0x0a])
    }
    try sink.flush()
  }
}
