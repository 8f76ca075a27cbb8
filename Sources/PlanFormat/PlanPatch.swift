import PlanModel

/// Changes a file only where two trees differ; everything else stays byte for byte.
///
/// It works carefully down to a depth: the plan itself is at 0, a goal at 2, a field of it at 3. What
/// changes at that depth or below is written anew as a whole, its old lines below it as comments.
struct PlanPatch {
  /// A stretch of the file that gives way to other bytes; an empty one inserts.
  struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  /// A value of the file that is to change.
  struct Slot {
    /// The value's node.
    var node: Int
    /// The node of its key; nil for an item of a list.
    var key: Int?
    /// How deep it lies.
    var depth: Int
    /// Whether it is part of a record or list between brackets.
    var isInFlow = false
  }

  let tree: SyntaxTree
  let comments: [Range<Int>]
  let lineBreak: LineBreak
  let careful: Int
  var edits: [Edit] = []

  init(like other: PlanPatch) {
    (tree, comments) = (other.tree, other.comments)
    (lineBreak, careful) = (other.lineBreak, other.careful)
  }

  /// A patch of a file.
  ///
  /// - Parameters:
  ///   - tree: The file.
  ///   - careful: From this depth on, what changes is written anew.
  init(_ tree: SyntaxTree, carefulTo careful: Int) {
    self.tree = tree
    self.careful = careful
    comments = CommentPlaces.find(in: tree)
    lineBreak = LineBreak(of: tree.source.bytes)
  }

  /// The file's bytes after the change; nil where two of its edits would fall upon each other.
  mutating func bytes(from old: FieldTree, to new: FieldTree) -> [UInt8]? {
    change(Slot(node: 0, key: nil, depth: 0), from: old, to: new)
    return applied(within: 0..<tree.source.bytes.count)
  }

  /// A stretch of the bytes with the edits that lie in it. Edits at one place keep their order.
  func applied(within: Range<Int>) -> [UInt8]? {
    var result: [UInt8] = []
    var place = within.lowerBound
    // What is put in comes before what is taken out at the same place.
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for (_, edit) in ordered {
      guard edit.range.lowerBound >= place, edit.range.upperBound <= within.upperBound else {
        return nil
      }
      result += tree.source.bytes[place..<edit.range.lowerBound]
      result += edit.bytes
      place = edit.range.upperBound
    }
    return result + tree.source.bytes[place..<within.upperBound]
  }

  /// Text in place of a stretch, its line breaks as the file has them.
  mutating func put(_ text: String, over range: Range<Int>) {
    edits.append(Edit(range: range, bytes: inFile(text)))
  }

  /// Text as the file has it.
  func inFile(_ text: String) -> [UInt8] {
    lineBreak.put(into: Array(text.utf8))
  }

  // MARK: Values

  mutating func change(_ slot: Slot, from old: FieldTree?, to new: FieldTree) {
    if old == new { return }
    var slot = slot
    if !slot.isInFlow, slot.depth >= careful || isStranger(slot.node, beside: [old, new]) {
      return writeAnew(slot, from: old, to: new)
    }
    if tree.tape[slot.node].style == .flow { slot.isInFlow = true }
    switch (tree.tape[slot.node].kind, new) {
    case (.mapping, .mapping(let entries)):
      var before: [FieldTree.Entry] = []
      if case .mapping(let known) = old { before = known }
      changeMapping(slot, from: before, to: entries)
    case (.sequence, .sequence(let items)):
      var before: [FieldTree] = []
      if case .sequence(let known) = old { before = known }
      changeSequence(slot, from: before, to: items)
    default: replace(slot, with: new)
    }
  }

  /// Whether a value of another kind stands where these belong: it was never read.
  private func isStranger(_ node: Int, beside values: [FieldTree?]) -> Bool {
    let kinds: [SyntaxNode.Kind] = values.compactMap(\.self).map { value in
      switch value {
      case .mapping: .mapping
      case .sequence: .sequence
      case .text, .token: .scalar
      }
    }
    return !kinds.contains(tree.tape[node].kind) && !tree.bytes(of: node).isEmpty
  }

  /// The value written as new, and below it the lines that it had, as comments.
  private mutating func writeAnew(_ slot: Slot, from old: FieldTree?, to new: FieldTree) {
    guard let key = slot.key else { return replace(slot, with: new) }
    let start = tree.bytes(of: key).lowerBound
    let indent = start - tree.source.lineStart(ofByte: start)
    let end = blockEnd(after: end(key: key, value: slot.node), deeperThan: indent)
    let text = TreeText.entry(entry(tree.name(of: key), new), indent: indent).dropFirst(indent)
    let rest = asComments(lines(start..<end), indent: indent)
    put(text + rest, over: start..<end)
  }

  func entry(_ key: String, _ value: FieldTree) -> FieldTree.Entry {
    FieldTree.Entry(key: key, value: value)
  }

  mutating func replace(_ slot: Slot, with new: FieldTree) {
    let range = tree.bytes(of: slot.node)
    let indent = indent(of: slot)
    if case .text(let text) = new, tree.tape[slot.node].style == .literal,
      ScalarText.canBeBlock(text)
    {
      return replaceBlock(range, with: text, indent)
    }
    let parts = slot.isInFlow ? (TreeText.flow(new), "") : TreeText.parts(new, indent: indent)
    let space = range.isEmpty && !parts.0.isEmpty ? " " : ""
    put(space + parts.0, over: range)
    if !parts.1.isEmpty { insertLines(parts.1, after: range.upperBound) }
  }

  /// Block text stays block text, with its header and the comment that may stand there.
  private mutating func replaceBlock(_ range: Range<Int>, with text: String, _ indent: Int) {
    let headerEnd = tree.source.lineEnd(ofByte: range.lowerBound)
    let header = tree.source.bytes[range.lowerBound..<headerEnd].prefix { $0 > 0x20 }
    let (newHeader, body) = ScalarText.block(text, indent: indent + 2)
    let isKept =
      newHeader == "|" && header.first == UInt8(ascii: "|") && header.count <= 2
      && header.dropFirst().allSatisfy { "+-".utf8.contains($0) }
    if !isKept { put(newHeader, over: header.startIndex..<header.endIndex) }
    let end =
      range.upperBound > headerEnd ? tree.source.lineEnd(ofByte: range.upperBound - 1) : headerEnd
    put(lineStart(headerEnd) + body, over: headerEnd..<end)
  }

  /// The column of the key or dash that a value belongs to.
  private func indent(of slot: Slot) -> Int {
    if let key = slot.key { return column(ofByte: tree.bytes(of: key).lowerBound) }
    let line = tree.source.lineStart(ofByte: tree.bytes(of: slot.node).lowerBound)
    return tree.source.bytes[line...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  func column(ofByte byte: Int) -> Int { byte - tree.source.lineStart(ofByte: byte) }

  func end(key: Int, value: Int) -> Int {
    max(tree.bytes(of: key).upperBound, tree.bytes(of: value).upperBound)
  }

  /// Whole lines go in after the line that a place is in.
  mutating func insertLines(_ lines: String, after place: Int) {
    let end = tree.source.lineEnd(ofByte: max(0, place - 1))
    put(lineStart(end) + lines, over: end..<end)
  }

  /// A line break, where the text before a place has none.
  func lineStart(_ place: Int) -> String {
    guard place > 0 else { return "" }
    let last = tree.source.bytes[place - 1]
    return last == 0x0A || last == 0x0D ? "" : "\n"
  }
}
