import TextLayout

/// How an answer that is being written looks: word-wrapped beside its prompt, with what readline has
/// to say below it.
struct AnswerBox {
  /// What stands before the first row, as readline takes it.
  var prompt: String
  /// What stands before the lines after a line break.
  var continuation: String
  /// Whether signs tell what is out of sight; else words do.
  var hasSigns: Bool
  /// The window.
  var size: WindowSize

  /// What is being written.
  struct Content: Equatable {
    var text: [UInt8]
    /// The cursor, in bytes.
    var point: Int
    /// What is marked, in bytes.
    var region: Range<Int>?
    /// Before the prompt: the mode, where somebody's inputrc shows it.
    var mode = ""
    /// Below the text.
    var message: String?
  }

  /// The columns that may be written in: never the last, or terminals break the row by themselves;
  /// and no more than can be read with ease.
  private var width: Int { max(2, min(size.columns - 1, 88)) }

  /// The whole text, and no more than that.
  func wholeFrame(_ text: String) -> Frame {
    let bytes = Array(text.utf8)
    return rows(of: Content(text: bytes, point: bytes.count)).frame
  }

  /// The part that fits in so many rows, with the row that came first before; and which comes first
  /// now.
  func frame(_ content: Content, height: Int, firstRow: Int) -> (frame: Frame, firstRow: Int) {
    var (frame, beginnings) = rows(of: content)
    let below = content.message.map { [[Frame.Glyph]("  " + $0).ending(within: width)] } ?? []
    let room = max(1, height - below.count - (hasSigns ? 0 : 1))
    guard frame.rows.count + below.count > height else {
      frame.rows += below
      return (frame, 0)
    }
    let count = frame.rows.count
    let first = AnswerLayout.firstRow(
      before: firstRow, cursor: frame.cursor.row, count: count, height: room)
    let end = min(count, first + room)
    frame.rows = Array(frame.rows[first..<end])
    frame.cursor.row -= first
    beginnings = Array(beginnings[first..<end])
    frame.tellHidden(above: first, below: count - end, beginnings, hasSigns: hasSigns, width: width)
    frame.rows += below
    return (frame, first)
  }

  // MARK: Rows

  /// How the text stands beside its prompt, or below one that leaves no room.
  func layout(of content: Content) -> AnswerLayout {
    let label = [Frame.Glyph](prompt: content.mode + prompt).columns
    let hasLines = content.text.contains(UInt8(ascii: "\n"))
    let next = hasLines ? [Frame.Glyph](prompt: continuation).columns : 0
    let rest = indent(beside: isBeside(label) ? label : width, next)
    return AnswerLayout(
      EditedText(content.text), width: width, first: isBeside(label) ? label : rest, rest: rest)
  }

  private func isBeside(_ label: Int) -> Bool { label + min(12, width / 2) <= width }

  /// All rows, and where the text begins in each.
  private func rows(of content: Content) -> (frame: Frame, beginnings: [Int]) {
    let label = [Frame.Glyph](prompt: content.mode + prompt)
    let above = isBeside(label.columns) ? [] : label.broken(to: width)
    let next = [Frame.Glyph](prompt: continuation)
    let layout = layout(of: content)
    let lines = layout.rows.enumerated().map { index, row -> [Frame.Glyph] in
      let lead = index == 0 && above.isEmpty ? label : lead(row, next, isFirst: index == 0)
      return lead + glyphs(of: row, in: layout, content.region)
    }
    var cursor = layout.place(ofByte: content.point)
    cursor.row += above.count
    let beginnings = Array(repeating: 0, count: above.count) + layout.rows.map(\.indent)
    return (Frame(rows: above + lines, cursor: cursor), beginnings)
  }

  /// How far the rows stand in: under the first, where that leaves room enough.
  private func indent(beside label: Int, _ continuation: Int) -> Int {
    let wanted = max(label, continuation)
    return wanted * 5 <= width * 2 ? wanted : min(4, width / 4)
  }

  private func lead(
    _ row: AnswerLayout.Row, _ continuation: [Frame.Glyph], isFirst: Bool
  ) -> [Frame.Glyph] {
    guard row.beginsLine, !isFirst, continuation.columns <= row.indent else {
      return .blanks(row.indent)
    }
    return .blanks(row.indent - continuation.columns) + continuation
  }

  private func glyphs(
    of row: AnswerLayout.Row, in layout: AnswerLayout, _ region: Range<Int>?
  ) -> [Frame.Glyph] {
    var used = row.indent
    return layout.text.steps[row.steps].compactMap { step in
      used += step.columns
      // The space at which the row was broken may have no room in it.
      guard !step.isBreak, used <= width || step.shown != " " else { return nil }
      let isMarked = region?.overlaps(step.bytes) ?? false
      return Frame.Glyph(
        text: step.shown, columns: step.columns, ink: isMarked ? "7" : "",
        isCertain: step.isCertain)
    }
  }
}

extension Frame {
  /// Tells how many rows are out of sight, in the free columns before the text, or in a row below.
  fileprivate mutating func tellHidden(
    above: Int, below: Int, _ beginnings: [Int], hasSigns: Bool, width: Int
  ) {
    guard hasSigns else {
      let words = [Glyph](Texts.hiddenRows(above: above, below: below))
      return rows.append(words.ending(within: width))
    }
    if above > 0 { mark(row: 0, "↑", above, before: beginnings[0]) }
    if below > 0, rows.count > 1 || above == 0 {
      mark(row: rows.count - 1, "↓", below, before: beginnings[rows.count - 1])
    }
  }

  private mutating func mark(row: Int, _ arrow: String, _ count: Int, before column: Int) {
    let choices = ["  \(arrow) \(count) ", "\(arrow)\(count) ", "\(arrow) ", arrow]
    guard let sign = choices.first(where: { $0.columns <= column }) else { return }
    let text = rows[row].textBeginning(at: column)
    rows[row] = [Glyph](sign, ink: Ink.quiet.rawValue) + .blanks(column - sign.columns) + text
  }
}

extension [Frame.Glyph] {
  /// The end of it that fits: what is typed into a search stands last.
  fileprivate func ending(within width: Int) -> Self {
    var part = self[...]
    while Self(part).columns > width { part.removeFirst() }
    return Self(part)
  }

  fileprivate func textBeginning(at column: Int) -> Self {
    var used = 0
    return Self(
      drop { glyph in
        used += glyph.columns
        return used <= column
      })
  }
}
