import PlanModel

/// Records: fields that were added, removed or changed.
extension PlanPatch {
  mutating func changeMapping(
    _ slot: Slot, from old: [FieldTree.Entry], to new: [FieldTree.Entry]
  ) {
    let node = slot.node
    let gone = old.filter { entry in !new.contains { $0.key == entry.key } }
    let isSameKeys = gone.isEmpty && new.allSatisfy { find($0.key, in: node) != nil }
    if slot.isInFlow, !isSameKeys { return rebuildFlowMapping(slot, from: old, to: new) }
    if !gone.isEmpty, gone.count == old.count, new.isEmpty { return empty(slot, old) }
    for entry in gone {
      if let found = find(entry.key, in: node) { remove(found, from: node, entry.value) }
    }
    for (index, entry) in new.enumerated() {
      let before = old.first { $0.key == entry.key }?.value
      if before == entry.value { continue }
      if let found = find(entry.key, in: node) {
        let inner = Slot(
          node: found.value, key: found.key, depth: slot.depth + 1, isInFlow: slot.isInFlow)
        change(inner, from: before, to: entry.value)
      } else {
        insert(entry, after: lastFound(of: new[..<index], in: node), in: node)
      }
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

  /// Takes a field out. Comments and unknown fields in it stay, as comments.
  private mutating func remove(
    _ entry: (key: Int, value: Int), from node: Int, _ known: FieldTree
  ) {
    let start = tree.bytes(of: entry.key).lowerBound
    let line = tree.source.lineStart(ofByte: start)
    let indent = start - line
    let end = blockEnd(after: end(key: entry.key, value: entry.value), deeperThan: indent)
    let rest = leftovers(in: start..<end, node: entry.value, known: known, indent: indent)
    if tree.source.bytes[line..<start].allSatisfy({ $0 == UInt8(ascii: " ") }) {
      return put(rest, over: line..<end)
    }
    // The first field of an item, on the line of its dash: the next one moves up to it, and what
    // is left goes before the dash.
    let children = tree.children(of: node)
    guard let index = children.firstIndex(of: entry.key), index + 2 < children.count else {
      return put("{}\n" + rest, over: start..<end)
    }
    let next = tree.bytes(of: children[index + 2]).lowerBound
    let between = looseComments(in: end..<max(end, next), indent: indent)
    put(rest + between, over: line..<line)
    put("", over: start..<next)
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

  /// A record between brackets is written anew from the pieces of its fields, the unknown ones too,
  /// and the comments in it below.
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
    replaceFlow(slot.node, with: "{ " + pieces.map(\.text).joined(separator: ", ") + " }")
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
      let before = old.first { $0.key == name }?.value
      let after = new.first { $0.key == name }?.value
      if before != nil, after == nil { return nil }
      let isKept = before == after || before == nil && after == nil
      guard !isKept, let after else { return (name, onOneLine(range)) }
      return (name, TreeText.key(name) + ": " + TreeText.flow(after))
    }
  }

  /// A stretch between brackets without its comments, on one line as far as it can be.
  func onOneLine(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    var place = range.lowerBound
    for comment in comments where range.contains(comment.lowerBound) {
      text += tree.source.bytes[place..<comment.lowerBound]
      place = min(comment.upperBound, range.upperBound)
    }
    text += tree.source.bytes[place..<range.upperBound]
    return String(decoding: text, as: UTF8.self)
  }

  /// A new text for something between brackets; the comments inside it go below its last line.
  mutating func replaceFlow(_ node: Int, with text: String) {
    let range = tree.bytes(of: node)
    put(text, over: range)
    let indent = tree.source.bytes[tree.source.lineStart(ofByte: range.lowerBound)...]
      .prefix { $0 == UInt8(ascii: " ") }.count
    let kept = looseComments(in: range, indent: indent)
    if !kept.isEmpty { insertLines(kept, after: range.upperBound) }
  }
}
