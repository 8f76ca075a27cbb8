/// What a document says of its styles and lists, as far as reading needs it.
struct WordStyles {
  fileprivate var names: [String: String] = [:]
  fileprivate var parents: [String: String] = [:]
  fileprivate var lists: [String: (number: String?, level: Int?)] = [:]
  fileprivate var hidden: Set<String> = []
  fileprivate(set) var standard: String?
  private var numbering = WordNumbering()

  init() {}

  /// From the parts of styles and lists; nil where the document has none.
  init(_ styles: [UInt8]?, numbering: [UInt8]?) throws(XMLProblem) {
    if let styles {
      var listener = StyleListener()
      try XMLEvents.read(styles, &listener)
      self = listener.styles
    }
    if let numbering { try XMLEvents.read(numbering, &self.numbering) }
  }

  /// The name of a style, in small letters; ids differ with the language, names do not.
  func name(_ id: String?) -> String? { (id ?? standard).flatMap { names[$0] } }

  /// Whether a style hides its text.
  func hides(_ id: String?) -> Bool { ancestors(of: id).contains { hidden.contains($0) } }

  /// The point that a paragraph is, by what stands at it and by its style; nil where it is none.
  func point(number: String?, level: Int?, style: String?) -> WordText.Point? {
    var (number, level) = (number, level)
    for id in ancestors(of: style) where number == nil || level == nil {
      number = number ?? lists[id]?.number
      level = level ?? lists[id]?.level
    }
    guard let number, number != "0" else { return nil }
    let depth = min(max(level ?? 0, 0), 8)
    return WordText.Point(level: depth, isNumbered: numbering.isNumbered(number, depth))
  }

  /// A style and those that it builds on. A ring of them ends.
  private func ancestors(of id: String?) -> [String] {
    var chain: [String] = []
    var next = id ?? standard
    while let id = next, !chain.contains(id), chain.count < 32 {
      chain.append(id)
      next = parents[id]
    }
    return chain
  }
}

private struct StyleListener: XMLListener {
  var styles = WordStyles()
  private var id: String?

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    let value = attributes.attribute("val")
    switch XMLNamespaces.local(name) {
    case "style":
      id = attributes.attribute("styleId")
      let isStandard = ["1", "true", "on"].contains(attributes.attribute("default") ?? "")
      if isStandard, attributes.attribute("type") == "paragraph" { styles.standard = id }
    case "name": if let id { styles.names[id] = value?.lowercased() }
    case "basedOn": if let id { styles.parents[id] = value }
    case "numId": if let id { styles.lists[id, default: (nil, nil)].number = value }
    case "ilvl":
      if let id { styles.lists[id, default: (nil, nil)].level = value.flatMap { Int($0) } }
    case "vanish":
      if let id, !["0", "false", "off"].contains(value ?? "") { styles.hidden.insert(id) }
    default: break
    }
  }

  mutating func text(_ text: String) {}

  mutating func end(_ name: String) {
    if XMLNamespaces.local(name) == "style" { id = nil }
  }
}

/// Which lists are numbered.
private struct WordNumbering: XMLListener {
  private var formats: [String: [Int: String]] = [:]
  private var abstracts: [String: String] = [:]
  private var abstract: String?
  private var number: String?
  private var level = 0

  func isNumbered(_ number: String, _ level: Int) -> Bool {
    let format = abstracts[number].flatMap { formats[$0]?[level] } ?? "bullet"
    return !["bullet", "none"].contains(format)
  }

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch XMLNamespaces.local(name) {
    case "abstractNum": abstract = attributes.attribute("abstractNumId")
    case "num": number = attributes.attribute("numId")
    case "lvl": level = attributes.attribute("ilvl").flatMap { Int($0) } ?? 0
    case "numFmt":
      if let abstract, number == nil {
        formats[abstract, default: [:]][level] = attributes.attribute("val")
      }
    case "abstractNumId":
      if let number { abstracts[number] = attributes.attribute("val") }
    default: break
    }
  }

  mutating func text(_ text: String) {}

  mutating func end(_ name: String) {
    switch XMLNamespaces.local(name) {
    case "abstractNum": abstract = nil
    case "num": number = nil
    default: break
    }
  }
}
