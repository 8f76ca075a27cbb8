import PlanModel

/// Writes trees as YAML, in the style of the contract.
enum TreeText {
  /// Small records longer than this are written on several lines.
  private static let longestFlow = 96

  /// A whole file, in UTF-8, with an empty line before some of its keys.
  static func file(_ entries: [FieldTree.Entry], parts: Set<String>) -> [UInt8] {
    let text = entries.map { entry in
      let part = TreeText.entry(entry, indent: 0)
      return parts.contains(entry.key) ? "\n" + part : part
    }
    return Array(text.joined().utf8)
  }

  /// `key: value`, indented, with a line break at the end.
  static func entry(_ entry: FieldTree.Entry, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return margin + key(entry.key) + ":" + value(entry.value, indent: indent)
  }

  /// What follows `key:`, line break included.
  static func value(_ tree: FieldTree, indent: Int) -> String {
    let (head, body) = parts(tree, indent: indent)
    return (head.isEmpty ? "" : " " + head) + "\n" + body
  }

  /// What stands on the key's line, and the lines below it.
  static func parts(_ tree: FieldTree, indent: Int) -> (head: String, body: String) {
    switch tree {
    case .text(let text) where ScalarText.wantsBlock(text):
      let (header, body) = ScalarText.block(text, indent: indent + 2)
      return (header, body)
    case .text(let text): return (ScalarText.inline(text, inFlow: false), "")
    case .token(let text): return (text, "")
    case .mapping(let entries):
      if fitsFlow(tree, indent: indent) { return (flow(tree), "") }
      return ("", entries.map { entry($0, indent: indent + 2) }.joined())
    case .sequence(let items):
      if fitsFlow(tree, indent: indent) { return (flow(tree), "") }
      return ("", items.map { item($0, indent: indent + 2) }.joined())
    }
  }

  /// `- item`, indented, with a line break at the end.
  static func item(_ tree: FieldTree, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    switch tree {
    case .mapping(let entries) where !fitsFlow(tree, indent: indent):
      let text = entries.map { entry($0, indent: indent + 2) }.joined()
      return margin + "- " + text.dropFirst(indent + 2)
    default:
      let (head, body) = parts(tree, indent: indent)
      return margin + "- " + head + "\n" + body
    }
  }

  /// The tree on one line.
  static func flow(_ tree: FieldTree) -> String {
    switch tree {
    case .token(let text): text
    case .text(let text): ScalarText.inline(text, inFlow: true)
    case .mapping(let entries) where entries.isEmpty: "{}"
    case .mapping(let entries):
      "{ " + entries.map { key($0.key) + ": " + flow($0.value) }.joined(separator: ", ") + " }"
    case .sequence(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    }
  }

  static func key(_ key: String) -> String { ScalarText.inline(key, inFlow: true) }

  private static func fitsFlow(_ tree: FieldTree, indent: Int) -> Bool {
    mayFit(tree) && isSmall(tree)
      && !ScalarText.isLongerThan(max(0, longestFlow - indent), flow(tree))
  }

  /// Whether there is a point in trying: each entry takes three characters, with its comma.
  private static func mayFit(_ tree: FieldTree) -> Bool {
    switch tree {
    case .text, .token: true
    case .sequence(let items): items.count * 3 <= longestFlow
    case .mapping(let entries): entries.count * 3 <= longestFlow
    }
  }

  /// Lists of ids and records of a few short texts; centres, reflections and goals are not.
  private static func isSmall(_ tree: FieldTree) -> Bool {
    switch tree {
    case .text, .token: return false
    case .sequence(let items): return items.allSatisfy(isShortScalar)
    case .mapping(let entries):
      if ["id", "navn", "spørgsmål", "format"].contains(entries.first?.key) { return false }
      return entries.allSatisfy { isShortScalar($0.value) }
    }
  }

  private static func isShortScalar(_ tree: FieldTree) -> Bool {
    switch tree {
    case .text(let text): !ScalarText.wantsBlock(text)
    case .token: true
    case .mapping, .sequence: false
    }
  }
}
