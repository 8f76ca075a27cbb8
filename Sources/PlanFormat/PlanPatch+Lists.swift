import PlanModel

/// Lists: items that were added, removed, moved or changed.
extension PlanPatch {
  mutating func changeSequence(
    _ node: Int, from old: [FieldTree], to new: [FieldTree], inFlow: Bool
  ) {
    let items = tree.items(of: node)
    guard items.count == old.count, !items.isEmpty else {
      return rebuild(
        node, items: [], sources: new.map { _ in nil }, old: [], new: new, inFlow: inFlow)
    }
    let sources = ListMatch.sources(of: new, in: old)
    if sources.count == old.count, sources == Array(0..<old.count) {
      for (index, item) in items.enumerated() {
        change(item, from: old[index], to: new[index], inFlow: inFlow)
      }
    } else {
      rebuild(node, items: items, sources: sources, old: old, new: new, inFlow: inFlow)
    }
  }

  /// Writes a list anew from the pieces of its items, each with its own changes.
  private mutating func rebuild(
    _ node: Int, items: [Int], sources: [Int?], old: [FieldTree], new: [FieldTree], inFlow: Bool
  ) {
    guard let first = items.first, !inFlow else {
      return rebuildInFlow(node, items: items, sources: sources, old: old, new: new, inFlow: inFlow)
    }
    let slices = slices(of: node)
    let indent = dash(of: first) - tree.source.lineStart(ofByte: dash(of: first))
    let pieces = new.enumerated().map { index, item in
      guard let source = sources[index] else { return TreeText.item(item, indent: indent) }
      let text = piece(items[source], from: old[source], to: item, slices[source], inFlow: false)
      return text.hasSuffix("\n") ? text : text + "\n"
    }
    let region = slices[0].lowerBound..<slices[slices.count - 1].upperBound
    edits.append(Edit(range: region, text: pieces.joined()))
  }

  private mutating func rebuildInFlow(
    _ node: Int, items: [Int], sources: [Int?], old: [FieldTree], new: [FieldTree], inFlow: Bool
  ) {
    guard inFlow else { return replace(node, with: .sequence(new), inFlow: false) }
    let pieces = new.enumerated().map { index, item in
      guard let source = sources[index] else { return TreeText.flow(item) }
      let range = tree.bytes(of: items[source])
      return piece(items[source], from: old[source], to: item, range, inFlow: true)
    }
    edits.append(
      Edit(range: tree.bytes(of: node), text: "[" + pieces.joined(separator: ", ") + "]"))
  }

  private func piece(
    _ node: Int, from old: FieldTree, to new: FieldTree, _ slice: Range<Int>, inFlow: Bool
  ) -> String {
    var patch = PlanPatch(tree)
    patch.change(node, from: old, to: new, inFlow: inFlow)
    let bytes = Self.applied(
      patch.edits, to: tree.source.bytes, within: slice, lineBreak: "\n")
    // Line ends become the file's own again when the whole piece is put back.
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }

  /// The lines of each item: with the comments before it, and with what follows it and could not
  /// be read.
  private func slices(of node: Int) -> [Range<Int>] {
    var slices: [Range<Int>] = []
    var start = tree.source.lineStart(ofByte: dash(of: node + 1))
    for child in tree.children(of: node) {
      let end = tree.source.lineEnd(ofByte: max(start, tree.bytes(of: child).upperBound - 1))
      if tree.tape[child].isSkipped, let last = slices.indices.last {
        slices[last] = slices[last].lowerBound..<end
        start = end
      } else if !tree.tape[child].isSkipped {
        slices.append(start..<end)
        start = end
      }
    }
    return slices
  }

  /// The byte of the dash before a list item.
  private func dash(of item: Int) -> Int {
    let bytes = tree.source.bytes
    var place = tree.bytes(of: item).lowerBound
    while place > 0 {
      let line = tree.source.lineStart(ofByte: place)
      let first = bytes[line...].firstIndex { $0 != UInt8(ascii: " ") } ?? line
      if first < bytes.count, bytes[first] == UInt8(ascii: "-"), first <= place { return first }
      if line == 0 { break }
      place = line - 1
    }
    return tree.bytes(of: item).lowerBound
  }
}
