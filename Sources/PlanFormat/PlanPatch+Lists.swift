import PlanModel

/// Lists: items that were added, removed, moved or changed.
extension PlanPatch {
  mutating func changeSequence(_ slot: Slot, from old: [FieldTree], to new: [FieldTree]) {
    let items = tree.items(of: slot.node)
    guard items.count == old.count, !tree.children(of: slot.node).isEmpty else {
      return replace(slot, with: .sequence(new))
    }
    let sources = ListMatch.sources(of: new, in: old)
    guard !slot.isInFlow else { return rebuildFlow(slot, items, sources, old, new) }
    let isSameItems = sources.count == old.count && sources == Array(0..<old.count)
    guard isSameItems, slot.depth + 1 < careful else {
      return rebuild(slot, items, sources, old, new)
    }
    for (index, item) in items.enumerated() {
      let inner = Slot(node: item, key: nil, depth: slot.depth + 1)
      change(inner, from: old[index], to: new[index])
    }
  }

  /// Writes a list anew from the pieces of its items, each with its own changes.
  private mutating func rebuild(
    _ slot: Slot, _ items: [Int], _ sources: [Int?], _ old: [FieldTree], _ new: [FieldTree]
  ) {
    let list = ItemLines(of: slot, in: self)
    var pieces = list.head
    var rests = leftovers(ofRemoved: items, sources, old, list)
    pieces += rests.removeValue(forKey: -1) ?? []
    for (index, item) in new.enumerated() {
      guard let source = sources[index] else {
        pieces += inFile(TreeText.item(item, indent: list.column))
        continue
      }
      let inner = Slot(node: items[source], key: nil, depth: slot.depth + 1)
      guard
        let piece = piece(inner, from: old[source], to: item, list.lines[source], list.column)
      else { return edits.append(Edit(range: -1..<0, bytes: [])) }
      pieces += piece
      pieces += rests.removeValue(forKey: source) ?? []
    }
    edits.append(Edit(range: list.region, bytes: pieces))
  }

  /// What stays of items that were taken out, by the item before them; -1 where there is none.
  private func leftovers(
    ofRemoved items: [Int], _ sources: [Int?], _ old: [FieldTree], _ list: ItemLines
  ) -> [Int: [UInt8]] {
    let kept = Set(sources.compactMap { $0 })
    var rests: [Int: [UInt8]] = [:]
    var anchor = -1
    for (index, node) in items.enumerated() {
      guard !kept.contains(index) else {
        anchor = index
        continue
      }
      let rest = leftovers(
        in: list.lines[index], node: node, known: old[index], indent: list.column)
      let beside = list.strangers[index, default: []].map {
        asComments(lines($0), indent: list.column)
      }
      rests[anchor, default: []] += inFile(rest + beside.joined())
    }
    return rests
  }

  /// An item's lines with its changes; nil where they cannot be told apart.
  private func piece(
    _ slot: Slot, from old: FieldTree, to new: FieldTree, _ lines: Range<Int>, _ column: Int
  ) -> [UInt8]? {
    guard slot.depth < careful || old == new else {
      let rest = asComments(self.lines(lines), indent: column)
      return inFile(TreeText.item(new, indent: column) + rest)
    }
    var patch = PlanPatch(like: self)
    patch.change(slot, from: old, to: new)
    guard let piece = patch.applied(within: lines) else { return nil }
    let isEnded = piece.last == 0x0A || piece.last == 0x0D || piece.isEmpty
    return isEnded ? piece : piece + inFile("\n")
  }

  /// A list between brackets, from the pieces of its items and whatever else stands in it.
  private mutating func rebuildFlow(
    _ slot: Slot, _ items: [Int], _ sources: [Int?], _ old: [FieldTree], _ new: [FieldTree]
  ) {
    var pieces: [String] = []
    for (index, item) in new.enumerated() {
      guard let source = sources[index], old[source] == item else {
        pieces.append(changedInFlow(slot, items, sources[index], old, item))
        continue
      }
      pieces.append(raw(tree.bytes(of: items[source])))
    }
    let skipped = tree.children(of: slot.node).filter { tree.tape[$0].isSkipped }
    pieces = skipped.map { raw(tree.bytes(of: $0)) } + pieces
    replaceFlow(slot.node, with: pieces, between: ("[", "]"))
  }

  private func changedInFlow(
    _ slot: Slot, _ items: [Int], _ source: Int?, _ old: [FieldTree], _ new: FieldTree
  ) -> String {
    guard let source else { return TreeText.flow(new) }
    var patch = PlanPatch(like: self)
    let inner = Slot(node: items[source], key: nil, depth: slot.depth + 1, isInFlow: true)
    patch.change(inner, from: old[source], to: new)
    let range = tree.bytes(of: items[source])
    guard let bytes = patch.applied(within: range) else { return TreeText.flow(new) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The lines of a list, item by item.
private struct ItemLines {
  /// The column of the dashes.
  let column: Int
  /// For each item that the model holds its lines: with the comments before it, those below it that
  /// are moved in further than its dash, and what follows it and could not be read.
  private(set) var lines: [Range<Int>] = []
  /// What stands in an item's lines besides it, by the item's number.
  private(set) var strangers: [Int: [Range<Int>]] = [:]
  /// What stands before the first item.
  private(set) var head: [UInt8] = []
  /// All of it.
  private(set) var region: Range<Int>

  init(of slot: PlanPatch.Slot, in patch: PlanPatch) {
    let children = patch.tree.children(of: slot.node)
    let source = patch.tree.source
    let first = Self.dash(of: slot.node + 1, patch.tree)
    column = patch.column(ofByte: first)
    let begin = Self.begin(of: slot, first, patch)
    var start = begin
    for child in children {
      let end = patch.blockEnd(
        after: max(start + 1, patch.tree.bytes(of: child).upperBound), deeperThan: column)
      if !patch.tree.tape[child].isSkipped {
        lines.append(start..<end)
      } else if let last = lines.indices.last {
        lines[last] = lines[last].lowerBound..<end
        strangers[last, default: []].append(patch.tree.bytes(of: child))
      } else {
        head += Array(source.bytes[start..<end])
      }
      start = end
    }
    region = begin..<start
  }

  /// Comments above the first item belong to it.
  private static func begin(of slot: PlanPatch.Slot, _ first: Int, _ patch: PlanPatch) -> Int {
    let line = patch.tree.source.lineStart(ofByte: first)
    guard let key = slot.key else { return line }
    return min(line, patch.tree.source.lineEnd(ofByte: patch.tree.bytes(of: key).lowerBound))
  }

  /// The byte of the dash before a list item.
  private static func dash(of item: Int, _ tree: SyntaxTree) -> Int {
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
