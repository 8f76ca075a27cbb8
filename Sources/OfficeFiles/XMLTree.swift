/// An element of an XML text that is read, changed a little, and written again: for the parts of
/// somebody else's document. Comments and processing instructions are not kept.
public struct XMLTree: Sendable, Equatable {
  /// What stands in an element.
  public enum Node: Sendable, Equatable {
    /// An element.
    case element(XMLTree)
    /// Text.
    case text(String)
    /// What this program has made.
    case markup(XMLMarkup)
  }

  /// Its name as it is written, with its prefix.
  public let name: String
  /// Its attributes, and the prefixes that it declares.
  public private(set) var attributes: [String: String]
  /// What stands in it, in order.
  public var nodes: [Node] = []

  /// The most elements, attributes and pieces of text together: more than 300 pages have. A tree takes
  /// ten times the room of its text, and more.
  public static let most = 1_000_000

  /// The root element of a text of at most so many elements, attributes and pieces. Names come from a
  /// reader that has seen that they are names.
  public init(_ bytes: [UInt8], atMost units: Int = most) throws(XMLProblem) {
    var planter = TreePlanter()
    try XMLEvents.read(bytes, atMost: units, &planter)
    guard let root = planter.root else { throw .malformed }
    self = root
  }

  fileprivate init(name: String, attributes: [String: String]) {
    (self.name, self.attributes) = (name, attributes)
  }

  /// The elements in it.
  public var elements: [XMLTree] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element in it with a name.
  public subscript(_ name: String) -> XMLTree? { elements.first { $0.name == name } }

  /// Gives an attribute that it has another value; one that it has not is left out.
  public mutating func set(_ attribute: String, to value: String) {
    if attributes[attribute] != nil { attributes[attribute] = value }
  }

  /// Leaves out the elements of a kind.
  public mutating func removeElements(where isLeftOut: (XMLTree) -> Bool) {
    nodes.removeAll { if case .element(let element) = $0 { isLeftOut(element) } else { false } }
  }

  /// Leaves out the text that stands right in it, such as what only makes lines of a list.
  public mutating func removeText() {
    nodes.removeAll { if case .text = $0 { true } else { false } }
  }

  /// Puts markup before the first element of a kind, else at the end.
  public mutating func insert(_ markup: XMLMarkup, before isNext: (XMLTree) -> Bool) {
    let place = nodes.firstIndex {
      if case .element(let element) = $0 { isNext(element) } else { false }
    }
    nodes.insert(.markup(markup), at: place ?? nodes.endIndex)
  }

  /// Puts markup before all else.
  public mutating func insert(first markup: XMLMarkup) { nodes.insert(.markup(markup), at: 0) }

  /// Changes every element that stands right in it.
  public mutating func changeAll(_ work: (inout XMLTree) -> Void) {
    for (index, node) in nodes.enumerated() {
      guard case .element(var element) = node else { continue }
      work(&element)
      nodes[index] = .element(element)
    }
  }

  /// Changes the first element with a name, where there is one.
  public mutating func change(_ name: String, _ work: (inout XMLTree) -> Void) {
    for (index, node) in nodes.enumerated() {
      guard case .element(var element) = node, element.name == name else { continue }
      work(&element)
      return nodes[index] = .element(element)
    }
  }

  /// The element as XML; attributes stand in the order of their names, so that the same element gives
  /// the same bytes.
  public var markup: XMLMarkup {
    var xml = ""
    write(to: &xml)
    return XMLMarkup(xml: xml)
  }

  /// As deep as `XMLEvents` reads.
  private func write(to xml: inout String) {
    xml += "<\(name)"
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
      xml += " \(key)=\"\(XMLText.escaped(value))\""
    }
    xml += nodes.isEmpty ? "/>" : ">"
    if nodes.isEmpty { return }
    for node in nodes {
      switch node {
      case .element(let element): element.write(to: &xml)
      case .text(let text): xml += XMLText.escaped(text)
      case .markup(let markup): xml += markup.xml
      }
    }
    xml += "</\(name)>"
  }
}

/// Makes a tree of what it hears.
private struct TreePlanter: XMLListener {
  private(set) var root: XMLTree?
  private var open: [XMLTree] = []

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    open.append(XMLTree(name: name, attributes: attributes))
  }

  mutating func text(_ text: String) {
    guard let last = open.indices.last else { return }
    open[last].nodes.append(.text(text))
  }

  mutating func end(_ name: String) {
    guard let done = open.popLast() else { return }
    if let last = open.indices.last { open[last].nodes.append(.element(done)) } else { root = done }
  }
}
