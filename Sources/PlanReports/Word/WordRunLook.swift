import OfficeFiles

/// How letters look: what stands in `w:rPr`, in the order that Word demands (ECMA-376, part 1,
/// 17.3.2.28).
struct WordRunLook: Sendable, Equatable {
  /// Its style's id; nil in a style itself.
  var style: String?
  /// Whether it is bold.
  var isBold = false
  /// Whether it leans.
  var isItalic = false
  /// Its colour.
  var colour: String?
  /// Its size, in half points: a fraction of one is no document.
  var size: Int?

  /// `w:rPr`; nothing where there is nothing in it.
  var markup: XMLMarkup {
    var parts: XMLMarkup = ""
    if let style { parts += "<w:rStyle w:val=\"\(style)\"/>" }
    if isBold { parts += "<w:b/><w:bCs/>" }
    if isItalic { parts += "<w:i/><w:iCs/>" }
    if let colour { parts += "<w:color w:val=\"\(colour)\"/>" }
    if let size { parts += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
    return parts.isEmpty ? "" : "<w:rPr>\(parts)</w:rPr>"
  }
}
