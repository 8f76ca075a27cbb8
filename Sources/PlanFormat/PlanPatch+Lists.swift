import PlanModel

/// Lists: items that were added, removed, moved or changed.
extension PlanPatch {
  mutating func changeSequence(_ slot: Slot, from old: [FieldTree], to new: [FieldTree]) {
    let items = tree.items(of: slot.node)
    guard items.count == old.count, !tree.children(of: slot.node).isEmpty else {
      return replace(slot, with: .sequence(new))
    }
    let sources = ListMatch.sources(of: new, in: old)
    guard !slot.isInFlow else { return changeFlow(slot, items, sources, old, new) }
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
      let lines = list.lines[index]
      let end = list.strangers[index]?.first?.lowerBound ?? lines.upperBound
      let rest = leftovers(
        in: lines.lowerBound..<end, node: node, known: old[index], indent: list.column)
      let beside = list.strangers[index, default: []].flatMap { ended(tree.source.bytes[$0]) }
      rests[anchor, default: []] += inFile(rest) + beside
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
    return ended(piece[...])
  }

  /// Lines of which the last has a line break, too.
  private func ended(_ lines: ArraySlice<UInt8>) -> [UInt8] {
    let isEnded = lines.last == 0x0A || lines.last == 0x0D || lines.isEmpty
    return Array(lines) + (isEnded ? [] : inFile("\n"))
  }

  /// A list between brackets. Where items only change or are added, the others stay where they are
  /// with what stands between them.
  private mutating func changeFlow(
    _ slot: Slot, _ items: [Int], _ sources: [Int?], _ old: [FieldTree], _ new: [FieldTree]
  ) {
    let isGrown = Array(sources.prefix(old.count)) == Array(0..<old.count)
    guard isGrown, let last = tree.children(of: slot.node).last else {
      return rebuildFlow(slot, items, sources, old, new)
    }
    for (index, item) in items.enumerated() {
      let inner = Slot(node: item, key: nil, depth: slot.depth + 1, isInFlow: true)
      change(inner, from: old[index], to: new[index])
    }
    let end = tree.bytes(of: last).upperBound
    let added = new.dropFirst(old.count).map { ", " + TreeText.flow($0) }
    if !added.isEmpty { put(added.joined(), over: end..<end) }
  }

  /// A list between brackets, from the pieces of its items and whatever else stands in it: that
  /// follows the item which it followed before.
  private mutating func rebuildFlow(
    _ slot: Slot, _ items: [Int], _ sources: [Int?], _ old: [FieldTree], _ new: [FieldTree]
  ) {
    var plain = plainInFlow(slot.node, kept: Set(sources.compactMap { $0 }))
    var pieces = plain.removeValue(forKey: -1) ?? []
    for (index, item) in new.enumerated() {
      guard let source = sources[index] else {
        pieces.append(TreeText.flow(item))
        continue
      }
      let isSame = old[source] == item
      let stands = isSame ? raw(tree.bytes(of: items[source])) : nil
      pieces.append(stands ?? changedInFlow(slot, items[source], old[source], item))
      pieces += plain.removeValue(forKey: source) ?? []
    }
    replaceFlow(slot.node, with: pieces, between: ("[", "]"))
  }

  /// What stands in a list besides its items, by the item that is kept before it; -1 where there
  /// is none.
  private func plainInFlow(_ node: Int, kept: Set<Int>) -> [Int: [String]] {
    var found: [Int: [String]] = [:]
    var (anchor, index) = (-1, 0)
    for child in tree.children(of: node) {
      if tree.tape[child].isSkipped {
        found[anchor, default: []].append(raw(tree.bytes(of: child)))
      } else {
        if kept.contains(index) { anchor = index }
        index += 1
      }
    }
    return found
  }

  /// What stands in a list between brackets besides its items, as the value of their field when
  /// they are gone; nil where nothing does.
  func plainItems(ofGone node: Int) -> String? {
    guard tree.tape[node].kind == .sequence else { return nil }
    let plain = plainInFlow(node, kept: [])[-1] ?? []
    return plain.isEmpty ? nil : ": [" + plain.joined(separator: ", ") + "]"
  }

  private func changedInFlow(
    _ slot: Slot, _ item: Int, _ old: FieldTree, _ new: FieldTree
  ) -> String {
    var patch = PlanPatch(like: self)
    let inner = Slot(node: item, key: nil, depth: slot.depth + 1, isInFlow: true)
    patch.change(inner, from: old, to: new)
    let range = tree.bytes(of: item)
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
  /// The lines of what stands in an item's lines besides it, by the item's number.
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
        strangers[last, default: []].append(start..<end)
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
