import OfficeFiles

/// The parts of a template, and who refers to what.
struct WordTemplatePackage: Sendable {
  /// A reference from one part to another.
  struct Relation {
    var id: String
    /// What it is: the last word of its type.
    var kind: Substring
    /// The part; nil where it lies outside the file.
    var target: String?
  }

  /// What the whole file refers to and is kept: no signature, no picture of how it once looked, no
  /// commands.
  private static let keptByPackage: Set<Substring> = [
    "officeDocument", "core-properties", "extended-properties", "custom-properties",
  ]
  /// What a document refers to without a mark in its text. Comments go with the text, and Word's own
  /// note of how styles look in an older Word (`stylesWithEffects`) would win over them.
  private static let keptByDocument: Set<Substring> = [
    "styles", "numbering", "settings", "webSettings", "fontTable", "theme", "customXml",
    "footnotes", "endnotes",
  ]

  private(set) var parts: [String: [UInt8]]
  private(set) var types: XMLTree
  /// The part with the document's text.
  let mainName: String
  private let mainRelations: [Relation]

  /// - Throws: `WordTemplate.Problem` and `XMLProblem`.
  init(_ parts: [String: [UInt8]]) throws {
    self.parts = parts
    guard let list = parts["[Content_Types].xml"] else { throw WordTemplate.Problem.notADocument }
    types = try XMLTree(list)
    let first = try Self.relations(of: "", parts).first { $0.kind == "officeDocument" }
    guard let main = first?.target, parts[main] != nil else {
      throw WordTemplate.Problem.notADocument
    }
    mainName = main
    mainRelations = try Self.relations(of: main, parts)
    try refuseOthers()
  }

  private func refuseOthers() throws {
    let type =
      types.elements.first { $0.attributes["PartName"] == "/\(mainName)" }?
      .attributes["ContentType"]?.lowercased() ?? ""
    if type.contains("macroenabled") { throw WordTemplate.Problem.hasMacros }
    if mainRelations.contains(where: { $0.kind == "vbaProject" }) {
      throw WordTemplate.Problem.hasMacros
    }
    let kinds = ["document.main+xml", "template.main+xml"]
    guard kinds.contains(where: { type.hasSuffix("wordprocessingml.\($0)") }) else {
      throw WordTemplate.Problem.notADocument
    }
  }

  /// The name of the part of a kind that the document refers to; nil where there is none.
  func name(of kind: WordPart.Kind) -> String? {
    if kind == .core {
      let all = try? Self.relations(of: "", parts)
      return all?.first { $0.kind == "core-properties" }?.target.flatMap(present)
    }
    return mainRelations.first { $0.kind == kind.rawValue }?.target.flatMap(present)
  }

  private func present(_ name: String) -> String? { parts[name] == nil ? nil : name }

  /// A part as a tree.
  func tree(_ name: String) throws -> XMLTree { try XMLTree(parts[name] ?? []) }

  /// Lets a part refer to nothing any more.
  mutating func forgetReferences(of name: String) { parts[Self.relationsName(of: name)] = nil }

  /// Puts another text into a part that is there.
  mutating func set(_ name: String, _ markup: XMLMarkup) { parts[name] = markup.part }

  // MARK: References

  /// Elements and attributes of a list of references: of one to each part that an archive may have.
  private static let mostReferenceUnits = 4 * Int(ZipArchive.mostParts)

  private static func relations(of part: String, _ parts: [String: [UInt8]]) throws -> [Relation] {
    guard let bytes = parts[relationsName(of: part)] else { return [] }
    let folder = part.split(separator: "/").dropLast().map(String.init)
    return try XMLTree(bytes, atMost: mostReferenceUnits).elements.map { element in
      let target = element.attributes["Target"] ?? ""
      let isOutside = element.attributes["TargetMode"] == "External"
      let kind = (element.attributes["Type"] ?? "").split(separator: "/").last ?? ""
      return Relation(
        id: element.attributes["Id"] ?? "", kind: kind,
        target: isOutside ? nil : path(target, from: folder))
    }
  }

  private static func relationsName(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
    return "\(part[...slash])_rels/\(part[part.index(after: slash)...]).rels"
  }

  /// Never out of the archive: it is only looked for there.
  private static func path(_ target: String, from folder: [String]) -> String {
    let start = target.hasPrefix("/") ? [] : folder
    return target.split(separator: "/").reduce(into: start) { path, step in
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(String(step))
      }
    }
    .joined(separator: "/")
  }

  // MARK: The new file

  /// The template with the new document in it.
  ///
  /// - Parameters:
  ///   - new: The parts that the template has none of.
  ///   - images: The pictures that the document shows.
  ///   - ids: The ids of what the document refers to by a mark in its text.
  /// - Returns: The file's bytes.
  /// - Throws: `XMLProblem` where a list of references is none, and `ZipWriter.Problem`.
  func bytes(
    with new: [WordPart], _ images: [WordImage] = [], keeping ids: Set<String>
  ) throws -> [UInt8] {
    var result = self
    let folder = mainName.lastIndex(of: "/").map { String(mainName[...$0]) } ?? ""
    try result.relate("", new.filter(\.kind.isOfPackage), from: "") {
      Self.keptByPackage.contains($0.kind)
    }
    try result.relate(mainName, new.filter { !$0.kind.isOfPackage }, from: folder) {
      Self.keptByDocument.contains($0.kind) || ids.contains($0.id)
    }
    for part in new { result.parts[part.kind.name] = part.markup.part }
    try result.add(images, in: folder)
    return try result.packed(new)
  }

  private mutating func relate(
    _ part: String, _ new: [WordPart], from folder: String, _ isKept: (Relation) -> Bool
  ) throws {
    let name = Self.relationsName(of: part)
    let kept = Set(try Self.relations(of: part, parts).filter(isKept).map(\.id))
    var tree = try XMLTree(parts[name] ?? WordPackage.relationships([]).part)
    tree.removeText()
    tree.removeElements { !kept.contains($0.attributes["Id"] ?? "") }
    for part in new { tree.insert(part.relationship(from: folder)) { _ in false } }
    parts[name] = tree.markup.part
  }

  /// Puts pictures beside the main part.
  private mutating func add(_ images: [WordImage], in folder: String) throws {
    guard !images.isEmpty else { return }
    let name = Self.relationsName(of: mainName)
    var tree = try XMLTree(parts[name] ?? WordPackage.relationships([]).part)
    for image in images {
      tree.insert(image.relationships(from: folder)) { _ in false }
      for part in image.parts { parts[part.name] = part.bytes }
    }
    parts[name] = tree.markup.part
    for kind in WordImage.contentTypes(besides: types) { types.insert(first: kind) }
  }

  private func packed(_ new: [WordPart]) throws -> [UInt8] {
    let kept = try reached()
    var types = types
    types.removeText()
    types.removeElements { element in
      guard let name = element.attributes["PartName"] else { return false }
      return !kept.contains(String(name.dropFirst())) || new.contains { "/\($0.kind.name)" == name }
    }
    for part in new { types.insert(part.override) { _ in false } }
    types.changeAll { element in
      guard element.attributes["PartName"] == "/\(mainName)" else { return }
      element.set("ContentType", to: WordPart.Kind.document.contentType)
    }
    let first = ZipWriter.Part("[Content_Types].xml", types.markup.part)
    return try ZipWriter.archive(
      of: [first]
        + kept.sorted().compactMap { name in parts[name].map { ZipWriter.Part(name, $0) } })
  }

  /// The parts that something leads to, with their own lists of references.
  private func reached() throws -> Set<String> {
    var (found, open): (Set<String>, [String]) = ([], [""])
    while let part = open.popLast() {
      let list = Self.relationsName(of: part)
      if parts[list] != nil { found.insert(list) }
      for target in try Self.relations(of: part, parts).compactMap(\.target)
      where parts[target] != nil && found.insert(target).inserted {
        open.append(target)
      }
    }
    return found
  }
}
