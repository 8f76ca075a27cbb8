/// The properties that programs have given a document, by name (`docProps/custom.xml`).
struct WordProperties: XMLListener {
  private(set) var values: [String: String] = [:]
  private var name: String?

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    if XMLNamespaces.local(name) == "property" { self.name = attributes["name"] }
  }

  mutating func text(_ text: String) {
    if let name, text.contains(where: { !$0.isWhitespace }) { values[name, default: ""] += text }
  }

  mutating func end(_ name: String) {
    if XMLNamespaces.local(name) == "property" { self.name = nil }
  }
}
