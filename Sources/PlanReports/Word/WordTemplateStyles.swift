import OfficeFiles

/// Which of a template's styles stand for ours. They are known by their names, which are English in
/// every Word: ids are not (`Overskrift1`).
struct WordTemplateStyles {
  private let tree: XMLTree?
  /// The id that each of our styles has in the template, or gets there.
  let ids: [WordStyle: String]
  private let missing: [WordStyle]

  /// The styles of a template; nil where it has none.
  init(_ tree: XMLTree?) {
    self.tree = tree
    let all = tree?.elements.filter { $0.name == "w:style" } ?? []
    let taken = Set(all.compactMap(\.id))
    var (ids, missing): ([WordStyle: String], [WordStyle]) = ([:], [])
    for style in WordStyle.allCases {
      if let own = all.first(where: { $0.stands(for: style) })?.id {
        ids[style] = own
      } else {
        ids[style] = taken.contains(style.id) ? "Aarsplan\(style.id)" : style.id
        missing.append(style)
      }
    }
    (self.ids, self.missing) = (ids, missing)
  }

  /// Whether the template's style for points of a list has a list of its own.
  var hasOwnList: Bool {
    let style = tree?.elements.first { $0.name == "w:style" && $0.id == ids[.bullet] }
    return style?["w:pPr"]?["w:numPr"]?["w:numId"] != nil
  }

  /// The template's part with what it did not have, and in Danish.
  var completed: XMLMarkup {
    guard var tree else { return WordStyles.markup }
    for style in missing {
      let new = WordStyles.definition(of: style) { ids[$0] ?? $0.id }
      tree.insert(new) { _ in false }
    }
    tree.change("w:docDefaults") { defaults in
      defaults.change("w:rPrDefault") { part in
        part.change("w:rPr") { run in run.change("w:lang") { $0.set("w:val", to: "da-DK") } }
      }
    }
    return tree.markup
  }
}

extension XMLTree {
  fileprivate var id: String? { attributes["w:styleId"] }

  /// Whether a style is the one of ours with that name.
  fileprivate func stands(for style: WordStyle) -> Bool {
    let type = style == .table ? "table" : "paragraph"
    guard name == "w:style", attributes["w:type"] == type, id != nil else { return false }
    if style == .normal, attributes["w:default"] == "1" { return true }
    return self["w:name"]?.attributes["w:val"]?.lowercased() == style.name.lowercased()
  }
}
