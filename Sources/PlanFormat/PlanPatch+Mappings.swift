import DanishText
import PlanModel

/// Records: fields that were added, removed or changed.
extension PlanPatch {
  mutating func changeMapping(
    _ slot: Slot, from old: [FieldTree.Entry], to new: [FieldTree.Entry]
  ) {
    let node = slot.node
    let gone = old.filter { entry in !new.contains { $0.key == entry.key } }
    if slot.isInFlow, !gone.isEmpty || tree.children(of: node).isEmpty {
      return rebuildFlowMapping(slot, from: old, to: new)
    }
    if !gone.isEmpty, gone.count == old.count, new.isEmpty { return empty(slot, old) }
    remove(gone, from: node)
    for (index, entry) in new.enumerated() {
      let before = old.first { $0.key == entry.key }?.value
      if before == entry.value { continue }
      if let found = find(entry.key, in: node) {
        let inner = Slot(
          node: found.value, key: found.key, depth: slot.depth + 1, isInFlow: slot.isInFlow)
        change(inner, from: before, to: entry.value)
      } else {
        let earlier = lastFound(of: new[..<index], in: node)
        if slot.isInFlow {
          insertInFlow(entry, after: earlier, in: node)
        } else {
          insert(entry, after: earlier, in: node)
        }
      }
    }
  }

  /// A new field between brackets: the others stay where they stand, with the comments and line
  /// breaks between them.
  private mutating func insertInFlow(
    _ entry: FieldTree.Entry, after earlier: (key: Int, value: Int)?, in node: Int
  ) {
    let text = TreeText.key(entry.key) + ": " + TreeText.flow(entry.value)
    if let earlier {
      let end = end(key: earlier.key, value: earlier.value)
      put(", " + text, over: end..<end)
    } else if let first = tree.children(of: node).first {
      let start = tree.bytes(of: first).lowerBound
      put(text + ", ", over: start..<start)
    }
  }

  func find(_ key: String, in node: Int) -> (key: Int, value: Int)? {
    tree.entry(of: node, named: key)
  }

  private func lastFound(
    of entries: ArraySlice<FieldTree.Entry>, in node: Int
  ) -> (key: Int, value: Int)? {
    for entry in entries.reversed() {
      if let found = find(entry.key, in: node) { return found }
    }
    return nil
  }

  private mutating func insert(
    _ entry: FieldTree.Entry, after earlier: (key: Int, value: Int)?, in node: Int
  ) {
    guard let first = tree.children(of: node).first else {
      return replace(Slot(node: node, key: nil, depth: 0), with: .mapping([entry]))
    }
    let start = tree.bytes(of: first).lowerBound
    let indent = column(ofByte: start)
    let space = node == 0 && PlanWriter.parts.contains(entry.key) ? "\n" : ""
    let text = space + TreeText.entry(entry, indent: indent)
    if let earlier {
      let end = blockEnd(after: end(key: earlier.key, value: earlier.value), deeperThan: indent)
      put(lineStart(end) + text, over: end..<end)
    } else {
      let margin = String(repeating: " ", count: indent)
      put(text.dropFirst(indent) + margin, over: start..<start)
    }
  }

  /// Takes fields out. Comments and unknown fields in them stay, as comments.
  private mutating func remove(_ gone: [FieldTree.Entry], from node: Int) {
    let children = tree.children(of: node)
    let keys = stride(from: 0, to: children.count - 1, by: 2)
      .map { (key: children[$0], value: children[$0 + 1]) }
    let removed = gone.compactMap { entry in
      find(entry.key, in: node).map { (key: $0.key, known: entry.value) }
    }
    func known(_ key: Int) -> FieldTree? { removed.first { $0.key == key }?.known }
    // The first fields of an item, of which one is on the line of its dash.
    let leading = keys.prefix { known($0.key) != nil }
    let isOnDash = keys.first.map { !isFirstOnLine(tree.bytes(of: $0.key).lowerBound) } ?? false
    if isOnDash, !leading.isEmpty { removeLeading(leading, keys.dropFirst(leading.count), known) }
    for field in isOnDash ? keys.dropFirst(leading.count) : keys[...] {
      guard let known = known(field.key) else { continue }
      if case .sequence = known, plainItems(ofGone: field.value) != nil {
        // What was never read of the list stays, as the list that it is.
        change(Slot(node: field.value, key: field.key, depth: 0), from: known, to: .sequence([]))
        continue
      }
      let start = tree.bytes(of: field.key).lowerBound
      let (line, indent) = (tree.source.lineStart(ofByte: start), column(ofByte: start))
      let end = blockEnd(after: end(key: field.key, value: field.value), deeperThan: indent)
      put(
        leftovers(in: start..<end, node: field.value, known: known, indent: indent),
        over: line..<end)
    }
  }

  /// The next field moves up to the dash, and what is left of those before goes above it.
  private mutating func removeLeading(
    _ fields: ArraySlice<(key: Int, value: Int)>, _ others: ArraySlice<(key: Int, value: Int)>,
    _ known: (Int) -> FieldTree?
  ) {
    guard let first = fields.first, let last = fields.last else { return }
    let start = tree.bytes(of: first.key).lowerBound
    let (line, indent) = (tree.source.lineStart(ofByte: start), column(ofByte: start))
    let next = others.first.map { tree.bytes(of: $0.key).lowerBound }
    let end = next ?? blockEnd(after: end(key: last.key, value: last.value), deeperThan: indent)
    let strangers = fields.map { field in
      let range = tree.bytes(of: field.value)
      return leftovers(in: range, node: field.value, known: known(field.key), indent: indent)
    }
    let inside = fields.map { tree.bytes(of: $0.value) }
    let between = looseComments(in: start..<end, outside: inside, indent: indent)
    put(strangers.joined() + between, over: line..<line)
    put(next == nil ? "{}\n" : "", over: start..<end)
  }

  private func isFirstOnLine(_ place: Int) -> Bool {
    tree.source.bytes[tree.source.lineStart(ofByte: place)..<place]
      .allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// A record of which nothing is left.
  private mutating func empty(_ slot: Slot, _ old: [FieldTree.Entry]) {
    let range = tree.bytes(of: slot.node)
    let indent = column(ofByte: range.lowerBound)
    let end = blockEnd(after: range.upperBound, deeperThan: indent)
    let rest = leftovers(
      in: range.lowerBound..<end, node: slot.node, known: .mapping(old), indent: indent)
    put("{}\n" + rest, over: range.lowerBound..<end)
  }

  /// A record between brackets is written anew from the pieces of its fields, the unknown ones and
  /// the comments in it, too.
  private mutating func rebuildFlowMapping(
    _ slot: Slot, from old: [FieldTree.Entry], to new: [FieldTree.Entry]
  ) {
    var pieces = flowPieces(slot.node, from: old, to: new)
    for (index, entry) in new.enumerated() where !pieces.contains(where: { $0.key == entry.key }) {
      let earlier = new[..<index].map(\.key)
      let place = pieces.lastIndex { earlier.contains($0.key) }.map { $0 + 1 } ?? 0
      pieces.insert(
        (entry.key, TreeText.key(entry.key) + ": " + TreeText.flow(entry.value)), at: place)
    }
    replaceFlow(slot.node, with: pieces.map(\.text), between: ("{ ", " }"))
  }

  /// The fields that stay, as they stand or as they are now.
  private func flowPieces(
    _ node: Int, from old: [FieldTree.Entry], to new: [FieldTree.Entry]
  ) -> [(key: String, text: String)] {
    let children = tree.children(of: node)
    return stride(from: 0, to: children.count - 1, by: 2).compactMap { index in
      let (key, value) = (children[index], children[index + 1])
      let name = tree.name(of: key)
      let range = tree.bytes(of: key).lowerBound..<end(key: key, value: value)
      // Of two fields alike, the model holds the first.
      let isRead = tree.tape[key].key != SyntaxNode.noKey || hasFreeKeys(node)
      let before = isRead ? old.first { $0.key == name }?.value : nil
      let after = isRead ? new.first { $0.key == name }?.value : nil
      if before != nil, after == nil {
        return plainItems(ofGone: value).map { ("", raw(tree.bytes(of: key)) + $0) }
      }
      guard before != after, let after else { return (isRead ? name : "", raw(range)) }
      return (name, TreeText.key(name) + ": " + TreeText.flow(after))
    }
  }

  func raw(_ range: Range<Int>) -> String {
    String(decoding: tree.source.bytes[range], as: UTF8.self)
  }

  /// New pieces for something between brackets. The comments that are in none of them follow the
  /// last one, each on a line of its own.
  mutating func replaceFlow(
    _ node: Int, with pieces: [String], between brackets: (open: String, close: String)
  ) {
    let range = tree.bytes(of: node)
    let text = brackets.open + pieces.joined(separator: ", ")
    let lost = comments.filter { comment in
      let isInside = range.contains(comment.lowerBound)
      return isInside && !pieces.contains { $0.contains(raw(comment)) }
    }
    guard !lost.isEmpty else { return put(text + brackets.close, over: range) }
    let line = tree.source.lineStart(ofByte: range.lowerBound)
    let indent = tree.source.bytes[line...].prefix { $0 == UInt8(ascii: " ") }.count
    let margin = String(repeating: " ", count: indent + 2)
    let kept = lost.map { "\(margin)\(raw($0).trimmed)\n" }.joined()
    put(text + "\n" + kept + margin + brackets.close.trimmed, over: range)
  }
}
