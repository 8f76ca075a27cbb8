import OfficeFiles
import PlanProse

extension WordTemplate {
  /// What Word would do with the document besides showing it: look for another template, ask for a
  /// password, write letters to many.
  private static let unwanted: Set<String> = [
    "w:attachedTemplate", "w:documentProtection", "w:writeProtection", "w:mailMerge",
    "w:trackRevisions", "w:updateFields",
  ]

  /// The document in this template.
  func bytes(
    of document: Document, contents: WordContents.Kind, images: [WordImage] = []
  ) throws -> [UInt8] {
    var package = package
    var new: [WordPart] = []
    let styles = WordTemplateStyles(self.styles)
    let list = addList(to: &package, &new, styles)
    if let name = package.name(of: .styles) {
      package.set(name, styles.completed)
    } else {
      new.append(WordPart(kind: .styles, markup: WordStyles.markup))
    }
    if package.name(of: .theme) == nil {
      new.append(WordPart(kind: .theme, markup: WordTheme.markup))
    }
    tidySettings(in: &package)
    describe(document.about, in: &package, &new)
    let frame = WordFrame(ids: styles.ids, width: width, list: list).showing(images)
    if !hasFrame { new += WordPage.parts(document.about, in: frame) }
    package.set(package.mainName, filled(with: document, frame, contents))
    return try package.bytes(with: new, images, keeping: referred)
  }

  // MARK: The page

  /// Whether it has headers or footers of its own.
  private var hasFrame: Bool {
    section?.elements.contains { $0.name.hasSuffix("erReference") } ?? false
  }

  /// The ids by which its pages refer to headers and footers.
  private var referred: Set<String> {
    Set(section?.elements.compactMap { $0.attributes["r:id"] } ?? [])
  }

  /// How wide its text is; as wide as ours where it does not say.
  private var width: Int {
    func number(_ element: String, _ attribute: String) -> Int {
      (section?[element]?.attributes["w:\(attribute)"]).flatMap(Int.init) ?? 0
    }
    let sides = number("w:pgMar", "left") + number("w:pgMar", "right") + number("w:pgMar", "gutter")
    let width = number("w:pgSz", "w").subtractingReportingOverflow(sides).partialValue
    return (1_440...31_680).contains(width) ? width : WordPage.textWidth
  }

  private func filled(
    with document: Document, _ frame: WordFrame, _ contents: WordContents.Kind
  ) -> XMLMarkup {
    let text = WordBody.of(document, in: frame, contents: contents)
    var main = main
    main.change("w:body") { body in body.nodes = [.markup(text + end)] }
    return main.markup
  }

  private var end: XMLMarkup {
    guard var section else { return WordPage.section }
    // Columns are for what stood there; a change that somebody tracked is none of ours.
    section.removeElements { ["w:cols", "w:sectPrChange"].contains($0.name) }
    if !hasFrame { section.insert(first: WordPage.references) }
    return section.markup
  }

  // MARK: The other parts

  private func addList(
    to package: inout WordTemplatePackage, _ new: inout [WordPart], _ styles: WordTemplateStyles
  ) -> Int? {
    if styles.hasOwnList { return nil }
    guard let name = package.name(of: .numbering), var tree = numbering else {
      new.append(WordPart(kind: .numbering, markup: WordNumbering.markup))
      return WordNumbering.ownList
    }
    let looks = tree.next("w:abstractNum", "w:abstractNumId")
    let list = tree.next("w:num", "w:numId")
    tree.insert(WordNumbering.look(of: looks)) {
      ["w:num", "w:numIdMacAtCleanup"].contains($0.name)
    }
    tree.insert(WordNumbering.list(list, looks: looks)) { $0.name == "w:numIdMacAtCleanup" }
    package.set(name, tree.markup)
    return list
  }

  private func tidySettings(in package: inout WordTemplatePackage) {
    guard let name = package.name(of: .settings), var tree = settings else { return }
    tree.removeElements { Self.unwanted.contains($0.name) }
    package.set(name, tree.markup)
    package.forgetReferences(of: name)
  }

  private func describe(
    _ about: DocumentAbout, in package: inout WordTemplatePackage, _ new: inout [WordPart]
  ) {
    if let name = package.name(of: .core) {
      package.set(name, WordProperties.core(about))
    } else {
      new.append(WordPart(kind: .core, markup: WordProperties.core(about)))
    }
  }
}

extension XMLTree {
  /// A number that no element of a kind has yet.
  fileprivate func next(_ name: String, _ attribute: String) -> Int {
    let numbers = Set(
      elements.filter { $0.name == name }.compactMap { $0.attributes[attribute].flatMap(Int.init) })
    // A number that no list of people's has is set free rather than counted beyond all bounds.
    let highest = numbers.max() ?? 0
    return highest < 1 << 30 ? highest + 1 : (1...).first { !numbers.contains($0) } ?? 1
  }
}
