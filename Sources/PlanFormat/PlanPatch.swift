import PlanModel

/// Changes a file only where two trees differ; everything else stays byte for byte.
struct PlanPatch {
  /// Bytes to be replaced by a text; an empty range inserts.
  struct Edit {
    var range: Range<Int>
    var text: String
  }

  let tree: SyntaxTree
  var edits: [Edit] = []

  init(_ tree: SyntaxTree) { self.tree = tree }

  /// The file's bytes after the change.
  static func apply(
    from old: FieldTree, to new: FieldTree, bytes: [UInt8], tape: [SyntaxNode]
  ) -> [UInt8] {
    var patch = PlanPatch(SyntaxTree(bytes: bytes, tape: tape))
    patch.change(0, from: old, to: new, inFlow: false)
    if patch.edits.isEmpty { return bytes }
    let lineBreak = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && bytes[$0 - 1] == 13 }
    return applied(
      patch.edits, to: bytes, within: 0..<bytes.count, lineBreak: lineBreak == true ? "\r\n" : "\n")
  }

  /// A stretch of the bytes with the edits that lie in it. Edits at one place keep their order.
  static func applied(
    _ edits: [Edit], to bytes: [UInt8], within: Range<Int>, lineBreak: String
  ) -> [UInt8] {
    var result: [UInt8] = []
    var place = within.lowerBound
    // What is put in comes before what is taken out at the same place.
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for (_, edit) in ordered where edit.range.lowerBound >= place {
      result += bytes[place..<edit.range.lowerBound]
      let text = lineBreak == "\n" ? edit.text : withLineBreaks(edit.text, lineBreak)
      result += Array(text.utf8)
      place = edit.range.upperBound
    }
    return result + bytes[min(place, within.upperBound)..<within.upperBound]
  }

  private static func withLineBreaks(_ text: String, _ lineBreak: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
  }

  // MARK: Values

  mutating func change(_ node: Int, from old: FieldTree?, to new: FieldTree, inFlow: Bool) {
    if old == new || (!inFlow && replaceStranger(node, with: new)) { return }
    let inFlow = inFlow || tree.tape[node].style == .flow
    switch (tree.tape[node].kind, new) {
    case (.mapping, .mapping(let entries)):
      var before: [FieldTree.Entry] = []
      if case .mapping(let known) = old { before = known }
      changeMapping(node, from: before, to: entries, inFlow: inFlow)
    case (.sequence, .sequence(let items)):
      var before: [FieldTree] = []
      if case .sequence(let known) = old { before = known }
      changeSequence(node, from: before, to: items, inFlow: inFlow)
    default: replace(node, with: new, inFlow: inFlow)
    }
  }

  /// A value of another kind than belongs there was never read: what is written now goes before
  /// it, and its lines stay as comments. False where it is no such value, or shares its line.
  private mutating func replaceStranger(_ node: Int, with new: FieldTree) -> Bool {
    let kind: SyntaxNode.Kind =
      switch new {
      case .mapping: .mapping
      case .sequence: .sequence
      default: .scalar
      }
    guard tree.tape[node].kind != kind, let key = keyNode(of: node),
      !tree.bytes(of: node).isEmpty
    else { return false }
    let start = tree.bytes(of: key).lowerBound
    let line = tree.source.lineStart(ofByte: start)
    guard tree.source.bytes[line..<start].allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      return false
    }
    let end = tree.source.lineEnd(ofByte: tree.bytes(of: node).upperBound - 1)
    let entry = FieldTree.Entry(key: tree.name(of: key), value: new)
    let old = raw(line..<end).split(whereSeparator: \.isNewline).map { "# \($0)\n" }
    let text = TreeText.entry(entry, indent: start - line) + old.joined()
    edits.append(Edit(range: line..<end, text: text))
    return true
  }

  mutating func replace(_ node: Int, with new: FieldTree, inFlow: Bool) {
    let range = tree.bytes(of: node)
    if case .text(let text) = new, tree.tape[node].style == .literal, ScalarText.canBeBlock(text) {
      return replaceBlock(range, with: text, node)
    }
    let parts =
      inFlow ? (TreeText.flow(new), "") : TreeText.parts(new, indent: indent(around: node))
    let space = range.isEmpty && !parts.0.isEmpty ? " " : ""
    edits.append(Edit(range: range, text: space + parts.0))
    if !parts.1.isEmpty { insertLines(parts.1, after: range.upperBound) }
  }

  /// Block text stays block text, with its header and the comment that may stand there.
  private mutating func replaceBlock(_ range: Range<Int>, with text: String, _ node: Int) {
    let headerEnd = tree.source.lineEnd(ofByte: range.lowerBound)
    let header = tree.source.bytes[range.lowerBound..<headerEnd]
    let (newHeader, body) = ScalarText.block(text, indent: indent(around: node) + 2)
    let isSimple = header.prefix(2).allSatisfy { !(0x30...0x39).contains($0) }
    let keepsHeader = isSimple && newHeader == "|" && header.first == UInt8(ascii: "|")
    if !keepsHeader {
      let end = range.lowerBound + header.prefix { $0 > 0x20 }.count
      edits.append(Edit(range: range.lowerBound..<end, text: newHeader))
    }
    let end =
      range.upperBound > headerEnd ? tree.source.lineEnd(ofByte: range.upperBound - 1) : headerEnd
    edits.append(Edit(range: headerEnd..<end, text: lineStart(headerEnd) + body))
  }

  /// The column of the key or dash that a value belongs to.
  private func indent(around node: Int) -> Int {
    var line = tree.source.lineStart(ofByte: tree.bytes(of: node).lowerBound)
    if let key = keyNode(of: node) {
      let start = tree.bytes(of: key).lowerBound
      line = tree.source.lineStart(ofByte: start)
      return start - line
    }
    let bytes = tree.source.bytes
    return bytes[line...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  private func keyNode(of value: Int) -> Int? {
    guard value > 0, tree.tape[value - 1].kind == .scalar, isKey(value - 1) else { return nil }
    return value - 1
  }

  /// Whether the node is a mapping's key: the node before a mapping's value is on the tape.
  private func isKey(_ node: Int) -> Bool {
    tree.tape[node].key != SyntaxNode.noKey || followedByColon(node)
  }

  private func followedByColon(_ node: Int) -> Bool {
    let end = tree.bytes(of: node).upperBound
    return tree.source.bytes[end...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
  }

  // MARK: Mappings

  private mutating func changeMapping(
    _ node: Int, from old: [FieldTree.Entry], to new: [FieldTree.Entry], inFlow: Bool
  ) {
    let gone = old.filter { entry in !new.contains { $0.key == entry.key } }
    let isSameKeys = gone.isEmpty && new.allSatisfy { find($0.key, in: node) != nil }
    if inFlow, !isSameKeys { return rebuildFlowMapping(node, from: old, to: new, gone: gone) }
    for entry in gone {
      if let found = find(entry.key, in: node) { remove(found, from: node) }
    }
    for (index, entry) in new.enumerated() {
      let before = old.first { $0.key == entry.key }?.value
      if before == entry.value { continue }
      if let found = find(entry.key, in: node) {
        change(found.value, from: before, to: entry.value, inFlow: inFlow)
      } else {
        insert(entry, after: lastFound(of: new[..<index], in: node), in: node)
      }
    }
  }

  /// A record on one line is written anew from the pieces of its fields, the unknown ones too.
  private mutating func rebuildFlowMapping(
    _ node: Int, from old: [FieldTree.Entry], to new: [FieldTree.Entry], gone: [FieldTree.Entry]
  ) {
    let children = tree.children(of: node)
    var pieces: [(key: String, text: String)] = []
    for index in stride(from: 0, to: children.count - 1, by: 2) {
      let entry = (key: children[index], value: children[index + 1])
      let name = tree.name(of: entry.key)
      if gone.contains(where: { $0.key == name }) { continue }
      let range = tree.bytes(of: entry.key).lowerBound..<end(of: entry)
      let before = old.first { $0.key == name }?.value
      let after = new.first { $0.key == name }?.value ?? .text("")
      let isKept = before == nil || before == after
      let text = isKept ? raw(range) : TreeText.key(name) + ": " + TreeText.flow(after)
      pieces.append((name, text))
    }
    for (index, entry) in new.enumerated() where !pieces.contains(where: { $0.key == entry.key }) {
      let earlier = new[..<index].map(\.key)
      let place = pieces.lastIndex { earlier.contains($0.key) }.map { $0 + 1 } ?? 0
      pieces.insert(
        (entry.key, TreeText.key(entry.key) + ": " + TreeText.flow(entry.value)), at: place)
    }
    let text = "{ " + pieces.map(\.text).joined(separator: ", ") + " }"
    edits.append(Edit(range: tree.bytes(of: node), text: text))
  }

  private func raw(_ range: Range<Int>) -> String {
    String(decoding: tree.source.bytes[range], as: UTF8.self)
  }

  private func lastFound(
    of entries: ArraySlice<FieldTree.Entry>, in node: Int
  ) -> (key: Int, value: Int)? {
    for entry in entries.reversed() {
      if let found = find(entry.key, in: node) { return found }
    }
    return nil
  }

  private func find(_ key: String, in node: Int) -> (key: Int, value: Int)? {
    tree.entry(of: node, named: key)
  }

  private mutating func insert(
    _ entry: FieldTree.Entry, after earlier: (key: Int, value: Int)?, in node: Int
  ) {
    guard let first = tree.children(of: node).first else {
      return replace(node, with: .mapping([entry]), inFlow: false)
    }
    let start = tree.bytes(of: first).lowerBound
    let indent = start - tree.source.lineStart(ofByte: start)
    let space = node == 0 && PlanWriter.parts.contains(entry.key) ? "\n" : ""
    let text = space + TreeText.entry(entry, indent: indent)
    if let earlier {
      insertLines(text, after: end(of: earlier))
    } else {
      let margin = String(repeating: " ", count: indent)
      edits.append(Edit(range: start..<start, text: text.dropFirst(indent) + margin))
    }
  }

  private mutating func remove(_ entry: (key: Int, value: Int), from node: Int) {
    let children = tree.children(of: node)
    let index = children.firstIndex(of: entry.key) ?? 0
    let start = tree.bytes(of: entry.key).lowerBound
    let next = index + 2 < children.count ? tree.bytes(of: children[index + 2]).lowerBound : nil
    let line = tree.source.lineStart(ofByte: start)
    let isAloneBefore = tree.source.bytes[line..<start].allSatisfy { $0 == UInt8(ascii: " ") }
    if !isAloneBefore, let next { return edits.append(Edit(range: start..<next, text: "")) }
    let end = tree.source.lineEnd(ofByte: max(start, end(of: entry) - 1))
    edits.append(Edit(range: (isAloneBefore ? line : start)..<end, text: ""))
  }

  private func end(of entry: (key: Int, value: Int)) -> Int {
    max(tree.bytes(of: entry.key).upperBound, tree.bytes(of: entry.value).upperBound)
  }

  /// Whole lines go in after the line that a place is in.
  private mutating func insertLines(_ lines: String, after place: Int) {
    let end = tree.source.lineEnd(ofByte: max(0, place - 1))
    edits.append(Edit(range: end..<end, text: lineStart(end) + lines))
  }

  /// A line break, where the text before a place has none.
  private func lineStart(_ place: Int) -> String {
    place > 0 && tree.source.bytes[place - 1] != UInt8(ascii: "\n") ? "\n" : ""
  }
}
