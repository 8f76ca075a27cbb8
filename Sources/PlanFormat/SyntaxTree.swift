import PlanModel

/// The tape with bytes, lines and columns: made only for files that need it.
final class SyntaxTree {
  /// The text as it was read.
  let source: SourceText
  let tape: [SyntaxNode]
  /// The file's own text, and how the other came from it; nil where they are the same.
  private let original: (source: SourceText, layer: EditLayer)?
  private var childrenOfNode: [Int: [Int]] = [:]
  private var itemsOfNode: [Int: [Int]] = [:]
  /// The way down to what was looked for last: a file's findings stand close together.
  private var trail: [(step: FieldPath.Step, value: Int, shown: Int)] = []
  private var unknownEntriesOfNode: [Int: [String: (key: Int, value: Int)]] = [:]

  init(text: [UInt8], layer: EditLayer?, tape: [SyntaxNode]) {
    source = SourceText(layer?.applied(to: text) ?? text)
    original = layer.map { (SourceText(text), $0) }
    self.tape = tape
  }

  convenience init(bytes: [UInt8], tape: [SyntaxNode]) {
    self.init(text: bytes, layer: nil, tape: tape)
  }

  /// Lines and columns, in the file's own text, of a stretch of the text as it was read.
  private func range(_ bytes: Range<Int>) -> SourceRange {
    (original?.source ?? source).range(original(of: bytes))
  }

  /// The file's own text.
  var text: [UInt8] { (original?.source ?? source).bytes }

  /// The stretch of the file's own text.
  func original(of bytes: Range<Int>) -> Range<Int> {
    guard let layer = original?.layer else { return bytes }
    let start = layer.origin(of: bytes.lowerBound)
    return start..<max(start, layer.origin(of: bytes.upperBound))
  }

  /// The nodes right below a node: items of a list; keys and values in turn of a mapping.
  func children(of node: Int) -> [Int] {
    if let known = childrenOfNode[node] { return known }
    var children: [Int] = []
    forEachChild(of: node) { children.append($0) }
    childrenOfNode[node] = children
    return children
  }

  private func forEachChild(of node: Int, _ body: (Int) -> Void) {
    var child = node + 1
    while child < tape[node].next {
      body(child)
      child = self.node(after: child)
    }
  }

  /// The next node that is not inside another.
  private func node(after node: Int) -> Int { max(node + 1, Int(tape[node].next)) }

  /// The items of a list that the model holds.
  func items(of node: Int) -> [Int] {
    if let known = itemsOfNode[node] { return known }
    var items: [Int] = []
    forEachChild(of: node) { if !tape[$0].isSkipped { items.append($0) } }
    itemsOfNode[node] = items
    return items
  }

  /// The key's node and the value's, where a mapping has the key.
  func entry(of node: Int, _ key: PlanKey) -> (key: Int, value: Int)? {
    let ordinal = KeyTable.ordinal(of: key)
    return entry(of: node) { tape[$0].key == ordinal }
  }

  /// The first field of a mapping whose key is wanted.
  private func entry(of node: Int, _ isWanted: (Int) -> Bool) -> (key: Int, value: Int)? {
    let end = Int(tape[node].next)
    var key = node + 1
    while key < end, case let value = self.node(after: key), value < end {
      if isWanted(key) { return (key, value) }
      key = self.node(after: value)
    }
    return nil
  }

  /// The bytes of a node. A block collection ends with the last thing in it.
  func bytes(of node: Int) -> Range<Int> {
    let start = source.byte(ofCharacter: Int(tape[node].start))
    return start..<max(start, end(of: node))
  }

  private func end(of node: Int) -> Int {
    if tape[node].style == .block {
      var last: Int?
      forEachChild(of: node) { last = $0 }
      if let last { return end(of: last) }
    }
    let end = source.byte(ofCharacter: Int(tape[node].end))
    return tape[node].style == .literal ? endOfText(before: end, of: node) : end
  }

  /// A block text's mark stands after the empty lines that follow it; its end is its last letter.
  private func endOfText(before end: Int, of node: Int) -> Int {
    let start = source.byte(ofCharacter: Int(tape[node].start))
    var index = min(end, source.bytes.count)
    while index > start, source.bytes[index - 1] <= 0x20 { index -= 1 }
    return index
  }

  // MARK: Places

  /// Findings with their places filled in.
  func located(_ findings: [Finding]) -> [Finding] {
    var located = findings
    for index in located.indices where located[index].place == nil {
      located[index].place = place(of: located[index].path)
    }
    return located
  }

  /// What the reader noted, as findings.
  func findings(_ notes: [EventReader.Note]) -> [Finding] {
    notes.map { note in
      Finding(
        rule: note.rule.rawValue, level: note.rule.level,
        path: note.mark == nil ? path(of: note.node) : FieldPath(), place: place(of: note),
        message: note.message, suggestion: note.suggestion, fix: fix(of: note))
    }
  }

  private func fix(of note: EventReader.Note) -> Fix? {
    switch note.mend {
    case nil: nil
    case .edit(let edits): Fix(path: FieldPath(), kind: .editText(edits))
    case .replace(let text): Fix(path: path(of: note.node), kind: .replaceScalar(text))
    case .rename(let key):
      Fix(
        path: path(of: note.node),
        kind: .editText([TextEdit(original(of: bytes(of: note.node)), TreeText.key(key))]))
    case .quote(let first, let last):
      Fix(path: path(of: note.node), kind: .editText(quoting(first, last)))
    }
  }

  private func quoting(_ first: Int, _ last: Int) -> [TextEdit] {
    let whole = bytes(of: first).lowerBound..<bytes(of: last).upperBound
    return QuotedText.edits(
      around: original(of: whole), in: text)
  }

  private func place(of note: EventReader.Note) -> SourceRange {
    switch note.mark {
    case .character(let index):
      let byte = source.byte(ofCharacter: index)
      return range(byte..<byte)
    case .byte(let byte): return range(byte..<byte)
    case .original(let bytes): return (original?.source ?? source).range(bytes)
    case nil:
      return note.node < tape.count ? range(firstWord(of: note.node)) : range(0..<0)
    }
  }

  /// The place of a value; of the nearest thing around it where it is missing.
  func place(of path: FieldPath) -> SourceRange {
    let known = zip(trail, path.steps).prefix { $0.step == $1 }.count
    trail.removeSubrange(known...)
    for step in path.steps.dropFirst(known) {
      let node = trail.last?.value ?? 0
      guard node < tape.count, let next = child(of: node, step) else { break }
      trail.append((step, next.value, next.shown))
    }
    return range(trail.last.map { firstWord(of: $0.shown) } ?? 0..<0)
  }

  /// A finding points at a word or a line, not at half a page.
  private func firstWord(of node: Int) -> Range<Int> {
    let bytes = bytes(of: node)
    var end = min(bytes.upperBound, source.lineEnd(ofByte: bytes.lowerBound))
    while end > bytes.lowerBound, source.bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes.lowerBound..<end
  }

  /// The value one step down, and the node that stands for it: itself, or the key of what is no text.
  private func child(of node: Int, _ step: FieldPath.Step) -> (value: Int, shown: Int)? {
    switch step {
    case .index(let index):
      guard tape[node].kind == .sequence else { return nil }
      let items = items(of: node)
      return items.indices.contains(index) ? (items[index], items[index]) : nil
    case .key(let name):
      guard tape[node].kind == .mapping, let entry = entry(of: node, named: name)
      else { return nil }
      let value = tape[entry.value]
      let isText = value.kind == .scalar && value.start < value.end
      return (entry.value, isText ? entry.value : entry.key)
    }
  }

  /// The field of a mapping with a name, known or not.
  func entry(of node: Int, named name: String) -> (key: Int, value: Int)? {
    if let ordinal = KeyTable.ordinal(of: name),
      let known = entry(of: node, { tape[$0].key == ordinal })
    {
      return known
    }
    return unknownEntries(of: node)[name]
  }

  /// A mapping's unknown keys and their values by name; of equal names the first counts.
  ///
  /// Few mappings have any: a field that is missing is looked for without naming all the others.
  private func unknownEntries(of node: Int) -> [String: (key: Int, value: Int)] {
    guard entry(of: node, { tape[$0].key == SyntaxNode.noKey }) != nil else { return [:] }
    if let made = unknownEntriesOfNode[node] { return made }
    let children = children(of: node)
    var entries: [String: (key: Int, value: Int)] = [:]
    for index in stride(from: 0, to: children.count - 1, by: 2) {
      let key = children[index]
      guard tape[key].key == SyntaxNode.noKey, case let name = name(of: key) else { continue }
      if entries[name] == nil { entries[name] = (key, children[index + 1]) }
    }
    unknownEntriesOfNode[node] = entries
    return entries
  }

  // MARK: Paths

  /// The path of a node: of a key's node, the path of its value.
  func path(of target: Int) -> FieldPath {
    var steps: [FieldPath.Step] = []
    var node = 0
    while node != target, node < tape.count {
      let children = children(of: node)
      guard let index = Self.lastIndex(in: children, upTo: target) else { break }
      if tape[node].kind == .sequence {
        steps.append(.index(index))
        node = children[index]
      } else {
        let key = children[index - index % 2]
        steps.append(.key(name(of: key)))
        node = children[index]
      }
    }
    return FieldPath(steps)
  }

  /// Children stand in rising order, so the one around a node is found by halving.
  private static func lastIndex(in children: [Int], upTo target: Int) -> Int? {
    var (low, high) = (0, children.count)
    while low < high {
      let middle = (low + high) / 2
      if children[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// A key's name, without quotation marks.
  func name(of key: Int) -> String {
    if tape[key].key != SyntaxNode.noKey { return KeyTable.key(tape[key].key).rawValue }
    let text = String(decoding: source.bytes[bytes(of: key)], as: UTF8.self)
    let quotes: Set<Character> = ["\"", "'"]
    let bare = String(text.drop(while: quotes.contains).prefix { !quotes.contains($0) })
    return Normalization.nfc(text.first == "\"" ? QuotedKey.unescaped(bare) : bare)
  }
}
