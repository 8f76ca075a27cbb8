public import PlanProse

/// `vis FIL --til x.png`: one picture of a document as dots, for slides and web pages.
///
/// It takes a program that draws SVG. There is one place for it, ``draw(_:)``; until one is asked
/// there, whoever wants dots is told how to get them.
public struct PictureImage: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "png", ending: "png", isText: false, hasPages: true, remark: PictureTexts.fileRemark)

  /// Needs nothing.
  public init() {}

  /// Writes the first picture of the document.
  ///
  /// - Throws: `ReportProblem` where it has none, and where nobody can draw it.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(Self.draw(PictureFile.picture(of: document)))
  }

  private static func draw(_ picture: Picture) throws(ReportProblem) -> [UInt8] {
    throw ReportProblem(reason: PictureTexts.noImage, advice: PictureTexts.howToImage)
  }
}
