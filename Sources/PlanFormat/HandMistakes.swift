import PlanModel

/// Finds what hands and editors do to a file, line by line, in a file that is no YAML.
///
/// Looks at lines as a person does and not as YAML does, so that one slip does not hide the next.
struct HandMistakes {
  let bytes: [UInt8]
  let lines: [TextLine]
  var found: [HandMistake] = []
  private var next = 0
  /// The columns that lines have been found to belong in, by line.
  private var columns: [Int: Int] = [:]
  /// The same by margin, since the last line that was not moved in: what begins alike, belongs alike.
  private var columnsByMargin: [Margin: Int] = [:]

  /// Where the last conflict is among what was found.
  private var lastConflict: Int?
  /// The last line that has a column.
  private var lastPlaced: Int?

  /// The column of the last item that began with a key, by key: items of one list stand alike.
  private var itemColumns: [ArraySlice<UInt8>: Int] = [:]

  private struct Margin: Hashable {
    var bytes: ArraySlice<UInt8>
    var isItem: Bool
  }

  /// The mistakes in a text, in order of place.
  static func find(in bytes: [UInt8]) -> [HandMistake] {
    var search = HandMistakes(bytes)
    search.run()
    return search.found
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let source = SourceText(bytes)
    lines = (0..<source.lineCount).map { number in
      TextLine(bytes, source.content(ofLine: number), number: number)
    }
  }

  private mutating func run() {
    while next < lines.count {
      let line = lines[next]
      next += 1
      if line.isEmpty(bytes) { continue }
      if isMergeMark(line) {
        takeConflict(line)
        continue
      }
      mendTabs(line)
      look(at: line)
    }
  }

  private mutating func look(at line: TextLine) {
    if let key = line.key, bytes[key.lowerBound] == UInt8(ascii: "-"),
      TextLine.isKnown(bytes[key.dropFirst()])
    {
      let place = key.lowerBound + 1
      add(Texts.dashWithoutSpace, key.lowerBound..<place, [TextEdit(place..<place, " ")])
    }
    if let key = line.key, line.value.lowerBound == key.upperBound + 1, !line.value.isEmpty {
      let place = key.upperBound + 1
      add(Texts.spaceMissing, key.lowerBound..<place, [TextEdit(place..<place, " ")])
    }
    guard line.key != nil || line.isItem, let first = line.value.first.map({ bytes[$0] }) else {
      return
    }
    switch first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): passBlock(of: line)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): lookAtQuoted(line)
    case UInt8(ascii: "{"), UInt8(ascii: "["): lookAtFlow(line)
    case UInt8(ascii: "#"): break
    default: lookAtPlain(line)
    }
  }

  mutating func add(
    _ message: String, _ place: Range<Int>, _ edits: [TextEdit], isSafe: Bool = true
  ) {
    found.append(HandMistake(message: message, place: place, edits: edits, isSafe: isSafe))
  }

  // MARK: Lines

  /// Seven equal signs and the like, as a merge of two versions leaves them.
  private func isMergeMark(_ line: TextLine) -> Bool {
    guard line.margin.isEmpty, line.range.count >= 7 else { return false }
    let first = bytes[line.range.lowerBound]
    guard "<=>|".utf8.contains(first) else { return false }
    let head = bytes[line.range].prefix(8)
    return head.prefix(7).allSatisfy { $0 == first } && (head.count < 8 || head.last != first)
  }

  /// One conflict is one mistake, told where it begins.
  private mutating func takeConflict(_ line: TextLine) {
    let start = line.range.lowerBound
    let edit = TextEdit(start..<start, "# ")
    if bytes[start] != UInt8(ascii: "<"), let last = lastConflict {
      found[last].edits.append(edit)
      found[last].setAside.append(line.number)
      return
    }
    lastConflict = found.count
    found.append(
      HandMistake(
        message: Texts.mergeConflict, place: line.range, edits: [edit], isSafe: false,
        setAside: [line.number]))
  }

  private mutating func mendTabs(_ line: TextLine) {
    defer {
      let column = columns[line.number] ?? line.margin.count
      columns[line.number] = column
      lastPlaced = line.number
      if line.isItem, let key = line.key { itemColumns[bytes[key]] = column }
    }
    if line.margin.isEmpty { columnsByMargin = [:] }
    guard tabCount(line) > 0 else { return }
    let margin = Margin(bytes: bytes[line.margin], isItem: line.isItem)
    let column = columnsByMargin[margin] ?? column(for: line)
    columnsByMargin[margin] = column
    columns[line.number] = column
    replaceMargin(of: line, column)
  }

  private mutating func replaceMargin(of line: TextLine, _ column: Int) {
    let edit = TextEdit(line.margin, String(repeating: " ", count: column))
    if let last = found.indices.last, found[last].isTabs {
      found[last].edits.append(edit)
    } else if let tab = line.margin.first(where: { bytes[$0] == UInt8(ascii: "\t") }) {
      found.append(
        HandMistake(message: Texts.tabs, place: tab..<tab + 1, edits: [edit], isTabs: true))
    }
  }

  /// Where a line that is moved in by tabs belongs: a dash under the dash before it, a field under
  /// the field before it, and both two further in under a field without a value.
  private func column(for line: TextLine) -> Int {
    // Only lines that have a column of their own: no block text.
    guard let before = lastPlaced.map({ lines[$0] }) else { return 0 }
    let margin = columns[before.number] ?? before.margin.count
    let own = margin + before.column - before.margin.count
    let opens = before.key != nil && before.value.isEmpty
    let deeper = tabCount(line) - tabCount(before)
    if tabCount(before) > 0, deeper != 0 { return max(0, margin + 2 * deeper) }
    if opens { return own + 2 }
    if line.isItem, let key = line.key, let column = itemColumns[bytes[key]] { return column }
    return line.isItem ? margin : own
  }

  private func tabCount(_ line: TextLine) -> Int {
    line.margin.count { bytes[$0] == UInt8(ascii: "\t") }
  }

  /// Passes over block text, and the lines after it that belong to it and are not moved in, or are
  /// moved in by tabs.
  private mutating func passBlock(of line: TextLine) {
    let margin = columns[line.number] ?? line.margin.count
    let parent = line.key == nil ? margin : margin + line.column - line.margin.count
    var (indent, tabs): (Int?, Int?) = (nil, nil)
    while next < lines.count {
      let text = lines[next]
      if text.start < text.range.upperBound {
        if hasTab(text, before: indent ?? parent + 1) {
          guard isBlockText(text, of: line) else { return }
          tabs = tabs ?? tabCount(text)
          let deeper = max(0, tabCount(text) - (tabs ?? 0))
          indent = indent ?? parent + 2
          replaceMargin(of: text, (indent ?? 0) + 2 * deeper)
        } else if text.margin.count > parent {
          indent = indent ?? text.margin.count
        } else {
          let isText = !text.isItem && text.key == nil && !text.isEmpty(bytes)
          guard isText, let indent, !isMergeMark(text) else { return }
          moveIn(text, to: indent)
        }
      }
      next += 1
    }
  }

  private func hasTab(_ line: TextLine, before column: Int) -> Bool {
    line.margin.prefix(column).contains { bytes[$0] == UInt8(ascii: "\t") }
  }

  /// Whether a line that is moved in by tabs goes on with block text. A field of the format does
  /// so only where it is moved in further than the text's own field: no answer must get lost in
  /// another.
  private func isBlockText(_ text: TextLine, of line: TextLine) -> Bool {
    let (tabs, own) = (tabCount(text), tabCount(line))
    if text.hasKnownKey(bytes) { return own > 0 && tabs > own }
    return !text.isItem || tabs > own
  }

  private mutating func moveIn(_ line: TextLine, to indent: Int) {
    let start = line.range.lowerBound
    let margin = String(repeating: " ", count: indent - line.margin.count)
    add(Texts.notMovedIn, line.value, [TextEdit(start..<start, margin)])
  }

  /// The lines that go on with the value of a line: moved in further, and no field of their own.
  func continuation(of line: TextLine) -> ArraySlice<TextLine> {
    var end = next
    while end < lines.count {
      let text = lines[end]
      let isBlank = text.start == text.range.upperBound
      guard isBlank || text.margin.count > line.column - (line.key == nil ? 1 : 0),
        !text.hasKnownKey(bytes), !text.isItem, !isMergeMark(text)
      else { break }
      end += 1
    }
    while end > next, lines[end - 1].start == lines[end - 1].range.upperBound { end -= 1 }
    return lines[next..<end]
  }

  /// Goes on after a line.
  mutating func pass(_ rest: ArraySlice<TextLine>) { next = max(next, rest.endIndex) }
}
