/// Which namespaces the names of an XML text belong to: programs choose prefixes as they like.
struct XMLNamespaces {
  private var spaces: [String: String] = [:]
  /// Per open element what held outside of it; nil where it is the same.
  private var outer: [[String: String]?] = []

  /// An element begins.
  mutating func enter(_ attributes: [String: String]) {
    var new: [String: String]?
    for (key, value) in attributes where key.hasPrefix("xmlns") {
      if key == "xmlns" { new = new ?? spaces; new?[""] = value }
      if key.hasPrefix("xmlns:") { new = new ?? spaces; new?[String(key.dropFirst(6))] = value }
    }
    outer.append(new == nil ? nil : spaces)
    if let new { spaces = new }
  }

  /// The innermost element ends.
  mutating func leave() {
    if let last = outer.popLast(), let spaces = last { self.spaces = spaces }
  }

  /// The namespace of an element; nil where it has none.
  func space(of name: String) -> String? {
    guard let colon = name.firstIndex(of: ":") else { return spaces[""] }
    return spaces[String(name[..<colon])]
  }

  /// A name without its prefix.
  static func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}

extension [String: String] {
  /// The value of an attribute by its name without a prefix.
  func attribute(_ name: String) -> String? {
    self["w:\(name)"] ?? self[name]
      ?? first { XMLNamespaces.local($0.key) == name && !$0.key.hasPrefix("xmlns") }?.value
  }
}
