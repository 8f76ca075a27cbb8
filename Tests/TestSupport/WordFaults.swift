public import OfficeFiles

/// What is wrong with a Word document that two independent validators (openxml-audit 0.8 and
/// docx-integrity 0.2) say nothing of, and what they do say something of, told without them.
public struct WordFaults {
  private let parts: [String: [UInt8]]
  private var trees: [String: XMLTree] = [:]
  private var faults: [String] = []

  /// The faults of a document, in Danish-free words for a test's message.
  public static func found(in bytes: [UInt8]) throws -> [String] {
    let archive = try ZipArchive(bytes)
    var parts: [String: [UInt8]] = [:]
    for name in try archive.names() where !name.hasSuffix("/") {
      parts[name] = try archive.part(name)
    }
    return try found(in: parts)
  }

  /// The faults of a document whose parts these are.
  public static func found(in parts: [String: [UInt8]]) throws -> [String] {
    var faults = WordFaults(parts: parts)
    for (name, bytes) in parts where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      faults.trees[name] = try XMLTree(bytes)
    }
    faults.look()
    return faults.faults.sorted()
  }

  private init(parts: [String: [UInt8]]) { self.parts = parts }

  private mutating func look() {
    lookAtPackage()
    lookAtProperties()
    let styles = trees["word/styles.xml"]?.all("w:style").compactMap { $0.attributes["w:styleId"] }
    let lists = trees["word/numbering.xml"]?.all("w:num").compactMap { $0.attributes["w:numId"] }
    var pictures: [String] = []
    for (name, tree) in trees where name.hasPrefix("word/") && !name.hasSuffix(".rels") {
      lookAtText(tree, name)
      lookAtOrder(tree, name)
      lookAtTables(tree, name)
      lookAtPairs(tree, name)
      lookAtReferences(tree, name, Set(styles ?? []), Set(lists ?? []))
      pictures += tree.all("wp:docPr").compactMap { $0.attributes["id"] }
    }
    if Set(pictures).count < pictures.count { faults.append("docPr ids twice") }
    if Set(styles ?? []).count < (styles ?? []).count { faults.append("style ids twice") }
    for section in trees["word/document.xml"]?.all("w:sectPr") ?? [] where section["w:pgSz"] == nil
    {
      faults.append("sectPr without pgSz")
    }
  }

  // MARK: The package

  private mutating func lookAtPackage() {
    let types = trees["[Content_Types].xml"]
    let overrides = types?.all("Override").compactMap { $0.attributes["PartName"] } ?? []
    for part in overrides where parts[String(part.dropFirst())] == nil {
      faults.append("Override for absent \(part)")
    }
    let endings = Set(types?.all("Default").compactMap { $0.attributes["Extension"] } ?? [])
    for name in parts.keys where name != "[Content_Types].xml" {
      let ending = name.split(separator: ".").last.map(String.init) ?? ""
      if !overrides.contains("/\(name)"), !endings.contains(ending) {
        faults.append("no content type for \(name)")
      }
    }
    for (name, tree) in trees where name.hasSuffix(".rels") { lookAtRelations(tree, name) }
  }

  private mutating func lookAtRelations(_ tree: XMLTree, _ name: String) {
    let relations = tree.all("Relationship")
    let ids = relations.compactMap { $0.attributes["Id"] }
    if Set(ids).count < ids.count { faults.append("relation ids twice in \(name)") }
    var folder = name.split(separator: "/").dropLast(2).map(String.init)
    for relation in relations where relation.attributes["TargetMode"] != "External" {
      let target = relation.attributes["Target"] ?? ""
      if target.hasPrefix("/") { folder = [] }
      var path = folder
      for step in target.split(separator: "/").map(String.init) {
        if step == ".." { path = path.dropLast() } else { path.append(step) }
      }
      if parts[path.joined(separator: "/")] == nil { faults.append("\(name): absent \(target)") }
    }
  }

  private mutating func lookAtProperties() {
    guard let core = trees["docProps/core.xml"] else { return faults.append("no core properties") }
    let names = core.elements.map(\.name)
    if Set(names).count < names.count { faults.append("a core property twice") }
    for date in core.elements where date.name.hasPrefix("dcterms:") {
      let pattern = /\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?/
      if date.text.wholeMatch(of: pattern) == nil { faults.append("no W3CDTF: \(date.text)") }
    }
  }

  // MARK: What stands where

  private mutating func lookAtText(_ tree: XMLTree, _ name: String) {
    let holders = ["w:t", "w:instrText", "w:delText", "a:t"]
    tree.visit { element in
      if name.contains("theme") || holders.contains(element.name) { return }
      if element.ownText.contains(where: { !$0.isWhitespace }) {
        faults.append("\(name): text in \(element.name)")
      }
    }
    for size in tree.all("w:sz") + tree.all("w:szCs") {
      if let value = size.attributes["w:val"], Int(value) == nil {
        faults.append("\(name): size \(value)")
      }
    }
    let ignorable = tree.attributes["mc:Ignorable"]?.split(separator: " ") ?? []
    for prefix in ignorable where tree.attributes["xmlns:\(prefix)"] == nil {
      faults.append("\(name): prefix \(prefix) is not declared")
    }
  }

  /// The order that ECMA-376 demands.
  private static let orders: [String: [String]] = [
    "w:pPr": [
      "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:numPr",
      "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind",
      "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr",
    ],
    "w:rPr": [
      "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike",
      "w:vanish", "w:color", "w:spacing", "w:sz", "w:szCs", "w:highlight", "w:u", "w:shd",
      "w:vertAlign", "w:lang",
    ],
    "w:tblPr": [
      "w:tblStyle", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout",
      "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription",
    ],
    "w:tcPr": [
      "w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap", "w:tcMar", "w:vAlign",
    ],
    "w:sectPr": [
      "w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType",
      "w:cols", "w:titlePg", "w:docGrid",
    ],
    "w:style": [
      "w:name", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:semiHidden",
      "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr",
    ],
  ]

  private mutating func lookAtOrder(_ tree: XMLTree, _ name: String) {
    tree.visit { element in
      guard let order = Self.orders[element.name] else { return }
      let places = element.elements.map { order.firstIndex(of: $0.name) ?? -1 }
      if places.contains(-1) || places != places.sorted() {
        faults.append("\(name): order in \(element.name): \(element.elements.map(\.name))")
      }
    }
  }

  private mutating func lookAtTables(_ tree: XMLTree, _ name: String) {
    for table in tree.all("w:tbl") {
      let columns = table["w:tblGrid"]?.elements.count ?? 0
      for row in table.elements where row.name == "w:tr" {
        let cells = row.elements.filter { $0.name == "w:tc" }
        let spans = cells.map { Int($0["w:tcPr"]?["w:gridSpan"]?.attributes["w:val"] ?? "1") ?? 0 }
        if spans.reduce(0, +) != columns { faults.append("\(name): a row off the grid") }
        for cell in cells where cell.elements.last?.name != "w:p" {
          faults.append("\(name): a cell that ends without a paragraph")
        }
      }
    }
    tree.visit { element in
      let names = element.elements.map(\.name)
      let next = names.dropFirst() + [""]
      if zip(names, next).contains(where: { $0 == "w:tbl" && ($1 == "w:tbl" || $1 == "w:sectPr") })
      {
        faults.append("\(name): a table without a paragraph after it")
      }
    }
  }

  private mutating func lookAtPairs(_ tree: XMLTree, _ name: String) {
    let starts = tree.all("w:bookmarkStart")
    let names = starts.compactMap { $0.attributes["w:name"] }
    let ids = starts.compactMap { $0.attributes["w:id"] }
    let ends = tree.all("w:bookmarkEnd").compactMap { $0.attributes["w:id"] }
    if Set(names).count < names.count { faults.append("\(name): a bookmark's name twice") }
    if Set(ids).count < ids.count || ids.sorted() != ends.sorted() {
      faults.append("\(name): a bookmark without its end")
    }
    for link in tree.all("w:hyperlink") {
      if let anchor = link.attributes["w:anchor"], !names.contains(anchor) {
        faults.append("\(name): a link to absent \(anchor)")
      }
    }
    var open: [String] = []
    for mark in tree.all("w:fldChar").compactMap({ $0.attributes["w:fldCharType"] }) {
      switch (mark, open.last) {
      case ("begin", _): open.append(mark)
      case ("separate", "begin"): open[open.count - 1] = mark
      case ("end", "begin"), ("end", "separate"): open.removeLast()
      default: faults.append("\(name): a field's \(mark) out of place")
      }
    }
    if !open.isEmpty { faults.append("\(name): a field that stays open") }
  }

  private mutating func lookAtReferences(
    _ tree: XMLTree, _ name: String, _ styles: Set<String>, _ lists: Set<String>
  ) {
    let kinds = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"]
    for style in kinds.flatMap(tree.all).compactMap({ $0.attributes["w:val"] })
    where !styles.contains(style) {
      faults.append("\(name): unknown style \(style)")
    }
    for list in tree.all("w:numId").compactMap({ $0.attributes["w:val"] })
    where list != "0" && !lists.contains(list) {
      faults.append("\(name): unknown list \(list)")
    }
  }
}

extension XMLTree {
  /// All elements with a name, however deep, in order.
  public func all(_ name: String) -> [XMLTree] {
    var found: [XMLTree] = []
    visit { if $0.name == name { found.append($0) } }
    return found
  }

  /// The element and all in it, in order.
  public func visit(_ work: (XMLTree) -> Void) {
    work(self)
    for element in elements { element.visit(work) }
  }

  /// The text that stands right in it.
  public var ownText: String {
    nodes.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
  }

  /// All text in it.
  public var text: String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      case .markup: ""
      }
    }
    .joined()
  }
}
