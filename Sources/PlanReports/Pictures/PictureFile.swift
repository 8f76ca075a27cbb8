public import PlanProse

/// `vis FIL --til x.svg`: one picture of a document by itself.
public struct PictureFile: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "svg", ending: "svg", hasPages: true, remark: PictureTexts.fileRemark)

  /// Needs nothing.
  public init() {}

  /// Writes the first picture of the document.
  ///
  /// - Throws: `ReportProblem` where it has none.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Self.picture(of: document).svg)
  }

  /// The picture that is meant where only one is shown.
  static func picture(of document: Document) throws(ReportProblem) -> Picture {
    guard let picture = document.pictures.first else {
      throw ReportProblem(reason: PictureTexts.noPicture, advice: PictureTexts.needsDays)
    }
    return picture
  }
}
