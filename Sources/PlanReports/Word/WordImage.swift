import OfficeFiles
import PlanProse

/// A picture of a document: dots that every program shows, and inside them the lines that Word draws.
struct WordImage: Sendable, Equatable {
  /// Its number among the pictures of the document, from 1.
  let number: Int
  /// The picture.
  let picture: Picture
  /// The same as a PNG.
  let png: [UInt8]

  /// Beyond the ids that drawings in a template's headers have.
  private var id: Int { 100_000 + number }

  /// English metric units in a twentieth of a point.
  private static let unit = 635

  /// The parts of the archive that hold it.
  var parts: [ZipWriter.Part] {
    [.init("word/\(pngName)", png), .init("word/\(svgName)", Array(picture.svg.utf8))]
  }

  private var pngName: String { "media/billede\(number).png" }
  private var svgName: String { "media/billede\(number).svg" }

  /// How a document in a folder of the archive refers to the parts.
  func relationships(from folder: String = "word/") -> XMLMarkup {
    let start = folder == "word/" ? "" : "/word/"
    return """
      <Relationship Id="rIdAarsplanPng\(number)" Type="\(WordPart.Kind.office("image"))" \
      Target="\(start + pngName)"/><Relationship Id="rIdAarsplanSvg\(number)" \
      Type="\(WordPart.Kind.office("image"))" Target="\(start + svgName)"/>
      """
  }

  /// What the list of contents says that such parts hold, but for what it says already.
  static func contentTypes(besides list: XMLTree? = nil) -> [XMLMarkup] {
    let known = Set(
      list?.elements.compactMap { $0.attributes["Extension"]?.lowercased() } ?? [])
    return [("png", "image/png"), ("svg", "image/svg+xml")].filter { !known.contains($0.0) }
      .map { "<Default Extension=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }
  }

  /// The picture in a run, as large as there is room for, in twentieths of a point.
  func run(width: Int, height: Int) -> XMLMarkup {
    let (shown, tall) = size(width: width, height: height)
    let says = "\(WordText.line(picture.title)). \(WordText.line(picture.description))"
    let name = "\(WordText.line(picture.title))"
    return """
      <w:r><w:drawing><wp:inline xmlns:wp="\(Self.drawing("wordprocessingDrawing"))" \
      distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(shown)" cy="\(tall)"/>\
      <wp:docPr id="\(id)" name="\(name)" descr="\(says)"/>\
      <a:graphic xmlns:a="\(Self.drawing("main"))"><a:graphicData uri="\(Self.drawing("picture"))">\
      <pic:pic xmlns:pic="\(Self.drawing("picture"))"><pic:nvPicPr>\
      <pic:cNvPr id="\(id)" name="\(name)" descr="\(says)"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="rIdAarsplanPng\(number)"><a:extLst>\
      <a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">\
      <asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" \
      r:embed="rIdAarsplanSvg\(number)"/></a:ext></a:extLst></a:blip>\
      <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
      <a:ext cx="\(shown)" cy="\(tall)"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
      </pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
      """
  }

  private func size(width: Int, height: Int) -> (Int, Int) {
    let (wide, tall) = (max(1, picture.width), max(1, picture.height))
    return width * tall <= height * wide
      ? (width * Self.unit, width * Self.unit * tall / wide)
      : (height * Self.unit * wide / tall, height * Self.unit)
  }

  private static func drawing(_ what: String) -> String {
    "http://schemas.openxmlformats.org/drawingml/2006/\(what)"
  }
}
