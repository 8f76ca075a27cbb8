import DanishText
import PlanModel

/// What the model does not hold: comments, unknown fields, values of a wrong kind.
extension PlanPatch {
  /// The end of the lines that belong to something: of its last one, and of the comments below it
  /// that are moved in further than it.
  func blockEnd(after place: Int, deeperThan column: Int) -> Int {
    let source = tree.source
    let last = max(0, place - 1)
    var end = source.lineEnd(ofByte: last)
    // Line by line, without looking up where each is: there can be millions of empty ones.
    var line = source.line(ofByte: last) + 1
    while line < source.lineCount {
      let text = source.text(ofLine: line)
      if !text.isEmpty {
        let margin = text.lowerBound - source.start(ofLine: line)
        guard source.bytes[text.lowerBound] == UInt8(ascii: "#"), margin > column else { break }
        end = line + 1 < source.lineCount ? source.start(ofLine: line + 1) : source.bytes.count
      }
      line += 1
    }
    return end
  }

  /// Comments and strangers in a stretch, as comment lines, in order of place.
  ///
  /// - Parameters:
  ///   - range: The stretch that goes.
  ///   - node: What stands in it.
  ///   - known: What the model holds of that.
  ///   - indent: How far the lines are moved in.
  /// - Returns: The lines; empty where nothing is left over.
  func leftovers(
    in range: Range<Int>, node: Int, known: FieldTree?, indent: Int
  ) -> String {
    let strangers = strangers(at: node, known).filter { !$0.isEmpty }
    let inside = comments.filter {
      $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound
    }
    let loose = Self.outside(strangers, inside)
    let kept = (strangers + loose).sorted { $0.lowerBound < $1.lowerBound }
    return kept.map { asComments(lines($0), indent: indent) }.joined()
  }

  /// The comments of a stretch that are in none of some others.
  func looseComments(
    in range: Range<Int>, outside others: [Range<Int>], indent: Int
  ) -> String {
    Self.outside(others, comments.filter { range.contains($0.lowerBound) })
      .map { asComments(lines($0), indent: indent) }.joined()
  }

  /// Those of some stretches that begin in none of others. There may be tens of thousands of both: they
  /// are gone through once, in order of place.
  private static func outside(_ others: [Range<Int>], _ stretches: [Range<Int>]) -> [Range<Int>] {
    let others = others.sorted { $0.lowerBound < $1.lowerBound }
    var (next, end) = (0, 0)
    return stretches.sorted { $0.lowerBound < $1.lowerBound }.filter { stretch in
      while next < others.count, others[next].lowerBound <= stretch.lowerBound {
        end = max(end, others[next].upperBound)
        next += 1
      }
      return stretch.lowerBound >= end
    }
  }

  /// What of a value the model does not hold.
  private func strangers(at node: Int, _ known: FieldTree?) -> [Range<Int>] {
    switch (tree.tape[node].kind, known) {
    case (.scalar, .text?), (.scalar, .token?): return []
    case (.mapping, .mapping(let entries)?): return strangers(inMapping: node, entries)
    case (.sequence, .sequence(let items)?):
      var rest = items[...]
      return tree.children(of: node).flatMap { child in
        strangers(at: child, tree.tape[child].isSkipped ? nil : rest.popFirst())
      }
    default: return [tree.bytes(of: node)]
    }
  }

  private func strangers(
    inMapping node: Int, _ entries: [FieldTree.Entry]
  ) -> [Range<Int>] {
    let children = tree.children(of: node)
    var rest = entries
    return stride(from: 0, to: children.count - 1, by: 2).flatMap { index -> [Range<Int>] in
      let (key, value) = (children[index], children[index + 1])
      let name = tree.name(of: key)
      let isRead = tree.tape[key].key != SyntaxNode.noKey || hasFreeKeys(node)
      guard isRead, let place = rest.firstIndex(where: { $0.key == name }) else {
        // An empty field of the format says nothing.
        if isRead, tree.bytes(of: value).isEmpty { return [] }
        return [tree.bytes(of: key).lowerBound..<end(key: key, value: value)]
      }
      return strangers(at: value, rest.remove(at: place).value)
    }
  }

  /// Whether the keys are somebody's words and not the format's, as under `aftryk` and `regler`.
  func hasFreeKeys(_ node: Int) -> Bool {
    node > 0
      && [PlanKey.aftryk, .regler].contains { tree.tape[node - 1].key == KeyTable.ordinal(of: $0) }
  }

  /// The lines of a stretch, without the margin that they share with its first.
  func lines(_ range: Range<Int>) -> [String] {
    let margin = column(ofByte: range.lowerBound)
    let text = String(decoding: tree.source.bytes[range], as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().map { number, line in
      guard number > 0 else { return String(line) }
      let blanks = line.prefix(margin).prefix { $0 == " " }.count
      return String(line.dropFirst(blanks))
    }
  }

  /// Lines as comments. What is one already stays as it is.
  func asComments(_ lines: [String], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return lines.filter(\.hasText).map { line in
      line.hasPrefix("#") ? "\(margin)\(line)\n" : "\(margin)# \(line)\n"
    }.joined()
  }
}
