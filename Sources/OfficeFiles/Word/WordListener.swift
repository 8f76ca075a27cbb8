/// Hears the story of a document: its body, or its comments and notes.
///
/// It gives what somebody sees who has accepted all changes: what was inserted or moved there stands,
/// what was deleted or moved away does not, and a paragraph whose mark was deleted goes on in the next.
struct WordListener: XMLListener {
  /// What an element that has begun is to this listener.
  enum Element {
    /// What stands in it is read as if it stood there itself.
    case open
    /// Nothing of it is read.
    case ignored
    /// It was deleted or moved away: no text of it is read, but the fields that begin in it are minded.
    case gone
    case paragraph, table, row, cell, box, note, run, text(keepsSpace: Bool)
    case paragraphProperties, runProperties, rowProperties, cellProperties, controlProperties
    case branches, control
  }

  private let styles: WordStyles
  private var namespaces = XMLNamespaces()
  /// What names mean, as far as they came up since a namespace was declared: a document has few.
  private var names: [String: Name] = [:]
  private var elements: [Element] = []
  private var builder: WordBuilder
  /// How many elements around are not read at all.
  private var ignored = 0
  /// How many elements around are gone.
  private var gone = 0
  /// For each field that is open whether its result has begun.
  private var fields: [Bool] = []
  /// For each choice between branches whether one was taken.
  private var branches: [Bool] = []
  /// For each control whether it only shows what could be written in it.
  private var placeholders: [Bool] = []
  private var isHidden = false
  private var piece = ""
  /// Whether this is the text of a document.
  private(set) var isDocument = false
  private(set) var hasHiddenText = false
  /// How many bytes of text are still read; below 0 where there were more.
  private(set) var textLeft = WordReader.mostText

  init(_ styles: WordStyles) { (self.styles, builder) = (styles, WordBuilder(styles)) }

  /// What was heard outside of notes.
  var blocks: [WordText.Block] { builder.blocks }
  /// The comments or notes.
  var notes: [WordText.Note] { builder.notes }

  // MARK: Hearing

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    if namespaces.enter(attributes) { names = [:] }
    let element = ignored > 0 ? .ignored : element(name, attributes)
    elements.append(element)
    switch element {
    case .ignored: ignored += 1
    case .gone: gone += 1
    case .paragraph: builder.beginParagraph()
    case .table: builder.beginTable()
    case .row: builder.beginRow()
    case .cell: builder.beginCell()
    case .box: builder.beginBox()
    case .note:
      let kind = XMLNamespaces.local(name) == "comment" ? "" : XMLNamespaces.local(name)
      builder.beginNote(kind + (attributes.attribute("id") ?? ""), attributes.attribute("author"))
    case .run: isHidden = builder.isStyleHidden
    case .text: piece = ""
    case .branches: branches.append(false)
    case .control: placeholders.append(false)
    case .open, .paragraphProperties, .runProperties, .rowProperties, .cellProperties,
      .controlProperties:
      break
    }
  }

  mutating func text(_ text: String) {
    guard case .text? = elements.last else { return }
    textLeft -= text.utf8.count
    if textLeft >= 0 { piece += text }
  }

  mutating func end(_ name: String) {
    if namespaces.leave() { names = [:] }
    switch elements.popLast() {
    case .ignored: ignored -= 1
    case .gone: gone -= 1
    case .paragraph: builder.endParagraph()
    case .table: builder.endTable()
    case .row: builder.endRow()
    case .cell: builder.endCell()
    case .box: builder.endBox()
    case .note: builder.endNote()
    case .text(let keepsSpace): add(keepsSpace ? piece : piece.withoutEndSpace)
    case .branches: branches.removeLast()
    case .control: placeholders.removeLast()
    default: break
    }
  }

  /// Text that is seen goes into the paragraph.
  private mutating func add(_ text: String) {
    guard gone == 0, fields.allSatisfy({ $0 }), !text.isEmpty else { return }
    if isHidden { hasHiddenText = true } else { builder.add(text) }
  }

  // MARK: Elements

  private static let word: Set<String> = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]
  private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

  /// What a name is without its prefix, and to which kind of namespace it belongs.
  private struct Name {
    enum Kind { case word, compatibility, other }
    var local: String
    var kind: Kind
  }

  private static let mostNames = 1_000

  private mutating func meaning(of name: String) -> Name {
    if let known = names[name] { return known }
    let space = namespaces.space(of: name) ?? ""
    let kind: Name.Kind =
      space == Self.compatibility ? .compatibility : Self.word.contains(space) ? .word : .other
    let new = Name(local: XMLNamespaces.local(name), kind: kind)
    if names.count == Self.mostNames { names = [:] }
    names[name] = new
    return new
  }

  private mutating func element(_ name: String, _ attributes: [String: String]) -> Element {
    let name = meaning(of: name)
    let local = name.local
    switch name.kind {
    case .compatibility: return branch(local)
    case .other:
      if gone == 0, local == "blip" || local == "imagedata" { builder.addPicture() }
      return .open
    case .word: break
    }
    switch elements.last {
    case .paragraphProperties: return paragraphProperty(local, attributes)
    case .runProperties: return runProperty(local, attributes)
    case .rowProperties: return rowProperty(local)
    case .cellProperties: return cellProperty(local, attributes)
    case .controlProperties: return controlProperty(local)
    default: return content(local, attributes)
    }
  }

  /// The first branch that a program offers says the same as the others.
  private mutating func branch(_ name: String) -> Element {
    if name == "AlternateContent" { return .branches }
    guard let isTaken = branches.last, !isTaken else { return .ignored }
    branches[branches.count - 1] = true
    return .open
  }

  private mutating func content(_ name: String, _ attributes: [String: String]) -> Element {
    switch name {
    case "document":
      isDocument = true
      return .open
    case "p": return .paragraph
    case "tbl": return .table
    case "tr": return .row
    case "tc": return .cell
    case "txbxContent": return .box
    case "comment", "footnote", "endnote":
      let isSeparator = attributes.attribute("type").map { $0 != "normal" } ?? false
      return isSeparator ? .ignored : .note
    case "r": return .run
    case "t": return .text(keepsSpace: attributes["xml:space"] == "preserve")
    case "pPr": return .paragraphProperties
    case "rPr": return .runProperties
    case "trPr": return .rowProperties
    case "tcPr": return .cellProperties
    case "sdt": return .control
    case "sdtPr": return .controlProperties
    case "sdtContent": return placeholders.last == true ? .ignored : .open
    case "del", "moveFrom": return .gone
    default: return mark(name, attributes)
    }
  }

  /// Elements with nothing in them, and those of which nothing is read.
  private mutating func mark(_ name: String, _ attributes: [String: String]) -> Element {
    switch name {
    case "br", "cr": add("\n")
    case "tab", "ptab": add("\t")
    case "noBreakHyphen": add("-")
    case "fldChar": field(attributes.attribute("fldCharType"))
    case "commentRangeStart", "commentReference":
      builder.addNote(attributes.attribute("id") ?? "")
    case "footnoteReference", "endnoteReference":
      builder.addNote("\(name.dropLast(9))\(attributes.attribute("id") ?? "")")
    case "bookmarkStart": builder.addBookmark(attributes.attribute("name") ?? "")
    case "delText", "instrText", "delInstrText", "sdtEndPr", "sectPr", "tblPr", "tblGrid",
      "tblPrEx", "rt", "background", "customXmlPr", "smartTagPr":
      return .ignored
    default: break
    }
    return .open
  }

  private mutating func field(_ type: String?) {
    switch type {
    case "begin": fields.append(false)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  // MARK: Properties

  private mutating func paragraphProperty(
    _ name: String, _ attributes: [String: String]
  ) -> Element {
    let value = attributes.attribute("val")
    switch name {
    case "pStyle": builder.setStyle(value)
    case "numPr": return .paragraphProperties
    case "numId": builder.setNumber(value)
    case "ilvl": builder.setLevel(value.flatMap { Int($0) })
    // What the mark of the paragraph is.
    case "rPr": return .paragraphProperties
    case "del", "moveFrom": builder.deleteMark()
    default: break
    }
    return .ignored
  }

  private mutating func runProperty(_ name: String, _ attributes: [String: String]) -> Element {
    let isOn = !["0", "false", "off"].contains(attributes.attribute("val") ?? "")
    if ["vanish", "webHidden"].contains(name) { isHidden = isOn && name == "vanish" }
    if name == "rStyle", styles.hides(attributes.attribute("val")) { isHidden = true }
    return .ignored
  }

  private mutating func rowProperty(_ name: String) -> Element {
    if name == "del" { builder.deleteRow() }
    return .ignored
  }

  private mutating func cellProperty(_ name: String, _ attributes: [String: String]) -> Element {
    if name == "cellDel" { builder.deleteCell() }
    // A cell that goes on from the row above shows nothing of its own.
    if name == "vMerge", (attributes.attribute("val") ?? "continue") == "continue" {
      builder.emptyCell()
    }
    return .ignored
  }

  private mutating func controlProperty(_ name: String) -> Element {
    if name == "showingPlcHdr", !placeholders.isEmpty {
      placeholders[placeholders.count - 1] = true
    }
    return .ignored
  }
}

extension String {
  /// White space at an end that is not asked to be kept goes, as Word does it.
  fileprivate var withoutEndSpace: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0a || $0 == 0x09 || $0 == 0x0d }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }),
      let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first..<utf8.index(after: last)])
  }
}
