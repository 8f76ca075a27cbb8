/// Which namespaces the names of an XML text belong to: programs choose prefixes as they like.
struct XMLNamespaces {
  /// The namespace of each prefix; of names without one, it is that of the empty text.
  private var spaces: [String: String] = [:]
  /// Per open element what the prefixes that it declares meant outside of it. Not all of them: a text
  /// may declare thousands, and go on declaring one for each of thousands of elements.
  private var outer: [[(prefix: String, space: String?)]] = []

  /// An element begins.
  ///
  /// - Returns: Whether it declares a namespace.
  @discardableResult
  mutating func enter(_ attributes: [String: String]) -> Bool {
    var declared: [(prefix: String, space: String?)] = []
    for (key, value) in attributes where key.utf8.starts(with: "xmlns".utf8) {
      guard let prefix = Self.declared(key) else { continue }
      declared.append((prefix, spaces.updateValue(value, forKey: prefix)))
    }
    outer.append(declared)
    return !declared.isEmpty
  }

  /// The innermost element ends.
  ///
  /// - Returns: Whether it declared a namespace.
  @discardableResult
  mutating func leave() -> Bool {
    guard let declared = outer.popLast() else { return false }
    for (prefix, space) in declared { spaces[prefix] = space }
    return !declared.isEmpty
  }

  /// The prefix that an attribute declares: none where it is `xmlns` alone.
  private static func declared(_ key: String) -> String? {
    if key == "xmlns" { return "" }
    return key.hasPrefix("xmlns:") ? String(key.dropFirst(6)) : nil
  }

  /// The namespace of an element; nil where it has none.
  func space(of name: String) -> String? {
    guard let end = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return spaces[""] }
    return spaces[String(name[..<end])]
  }

  /// A name without its prefix. Looked at by bytes: each element and attribute goes through here.
  static func local(_ name: String) -> String {
    guard let end = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: end)...])
  }
}

extension [String: String] {
  /// The value of an attribute by its name without a prefix.
  func attribute(_ name: String) -> String? {
    if isEmpty { return nil }
    return self["w:" + name] ?? self[name]
      ?? first { XMLNamespaces.local($0.key) == name && !$0.key.hasPrefix("xmlns") }?.value
  }
}
