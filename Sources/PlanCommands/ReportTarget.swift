import CommandLineDanish
import Glibc
import PlanReports
import PlanWorkspace

/// Where a report is written: to a file, whole or not at all, or to standard output.
struct ReportTarget {
  /// The file; nil is standard output.
  let path: String?
  /// Whether it says where the file is; who writes several says it once.
  var isTelling = true

  /// Writes what `tell` puts in a sink.
  ///
  /// - Throws: A refusal where a format of bytes would go to a terminal, `WorkspaceProblem` where a
  ///   file or a workbook cannot be made, and what `tell` throws.
  func write(
    _ about: FormatAbout, _ look: ReportLook, _ tell: (inout ReportSink) throws -> Void
  ) throws {
    if !about.isText, path == nil, isatty(1) == 1 {
      throw Refusal(message: Texts.Overview.workbookNeedsTarget)
    }
    guard let path else {
      return try Self.fill(tell) { try StandardStream.output.write($0, of: about, look) }
    }
    try OverviewFile.write(to: path) { try Self.fill(tell, $0) }
    if isTelling { StandardStream.error.tell(Texts.Show.written(path)) }
  }

  /// What a PDF cannot show is told beside it.
  private static var press: PDFPress { PDFPress { StandardStream.error.tell($0) } }

  private static func fill(
    _ tell: (inout ReportSink) throws -> Void, _ write: @escaping ([UInt8]) throws -> Void
  ) throws {
    var sink = ReportSink(scratch: ScratchFolder(), typesetter: press, write)
    do {
      try tell(&sink)
      try sink.flush()
    } catch let problem as ReportProblem {
      throw WorkspaceProblem.overview(.noWorkbook(reason: problem.reason, advice: problem.advice))
    }
  }
}
