import OfficeFiles

/// The parts of a document without a template, as one file.
enum WordPackage {
  /// The file's bytes.
  static func bytes(of parts: [WordPart], images: [WordImage] = []) throws -> [UInt8] {
    let own =
      parts.filter { !$0.kind.isOfPackage }.map { $0.relationship(from: "word/") }
      + images.map { $0.relationships() }
    let all = parts.filter(\.kind.isOfPackage).map { $0.relationship() }
    return try ZipWriter.archive(
      of: [
        .init("[Content_Types].xml", contentTypes(of: parts, hasImages: !images.isEmpty).part),
        .init("_rels/.rels", relationships(all).part),
        .init("word/_rels/document.xml.rels", relationships(own).part),
      ] + parts.map(\.packed) + images.flatMap(\.parts))
  }

  private static func contentTypes(of parts: [WordPart], hasImages: Bool) -> XMLMarkup {
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    \(hasImages ? WordImage.contentTypes().joined() : "")\
    \(parts.map(\.override).joined())</Types>
    """
  }

  /// Who refers to what.
  static func relationships(_ all: [XMLMarkup]) -> XMLMarkup {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    \(all.joined())</Relationships>
    """
  }
}
