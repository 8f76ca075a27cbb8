public import PlanProse

/// `vis FIL --til x.png`: one picture of a document as dots, for slides and web pages. Typst makes it,
/// where that is here.
public struct PictureImage: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "png", ending: "png", isText: false, hasPages: true, remark: PictureTexts.fileRemark)

  /// Needs nothing.
  public init() {}

  /// Writes the first picture of the document.
  ///
  /// - Throws: `ReportProblem` where it has none; what the sink's typesetter throws.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.putImage(Self.page(of: PictureFile.picture(of: document)).code)
  }

  /// A page as large as the picture, in points of which 96 are an inch on a screen.
  static func page(of picture: Picture) -> TypstCode {
    let (width, height) = (picture.width * 3 / 4, picture.height * 3 / 4)
    return """
      #set page(width: \(width)pt, height: \(height)pt, margin: 0pt)
      #image(bytes(\(picture.svg)), format: "svg", width: 100%, height: 100%, fit: "contain")

      """
  }
}
