/// How a text that is being edited stands in the rows of a window: broken at words, every space and
/// every line break in its place.
public struct AnswerLayout: Sendable, Equatable {
  /// One row.
  public struct Row: Sendable, Equatable {
    /// Which steps of the text stand in it.
    public var steps: Range<Int>
    /// How many columns stand free before the text.
    public var indent: Int
    /// Whether a line of the text begins here, and not only a row.
    public var beginsLine: Bool
  }

  /// A place in the window, from 0.
  public struct Place: Sendable, Equatable {
    /// The row, from the first of the text.
    public var row: Int
    /// The column, from the left edge of the window.
    public var column: Int

    /// Names a place.
    public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }

  /// The text.
  public let text: EditedText
  /// Its rows; always one at least.
  public private(set) var rows: [Row] = []

  /// Lays a text out.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - width: How many columns may be written in. The cursor may stand in one more.
  ///   - first: How many columns stand free in the first row.
  ///   - rest: The same for the others.
  public init(_ text: EditedText, width: Int, first: Int, rest: Int) {
    self.text = text
    var breaker = RowBreaker(indent: first, nextIndent: rest, width: width)
    for (index, step) in text.steps.enumerated() { breaker.add(step, at: index, in: text) }
    rows = breaker.finished(at: text.steps.count)
  }

  /// Where the cursor stands before this byte of the text.
  public func place(ofByte byte: Int) -> Place {
    let step = text.steps.firstIndex { $0.bytes.upperBound > byte } ?? text.steps.count
    let row = rows.lastIndex { $0.steps.lowerBound <= step } ?? 0
    return Place(row: row, column: column(of: step, in: rows[row]))
  }

  /// The byte before which the cursor stands when it goes to a row, as near to a column as it can.
  public func byte(at place: Place) -> Int {
    let row = rows[min(max(0, place.row), rows.count - 1)]
    var column = row.indent
    for index in row.steps {
      let step = text.steps[index]
      let isLast = index + 1 == row.steps.upperBound && row != rows.last
      if step.isBreak || isLast || column + step.columns > place.column {
        return step.bytes.lowerBound
      }
      column += step.columns
    }
    return byte(ofStep: row.steps.upperBound)
  }

  private func byte(ofStep step: Int) -> Int {
    step < text.steps.count
      ? text.steps[step].bytes.lowerBound : text.steps.last?.bytes.upperBound ?? 0
  }

  private func column(of step: Int, in row: Row) -> Int {
    text.steps[row.steps.lowerBound..<step].reduce(row.indent) { $0 + $1.columns }
  }
}

extension AnswerLayout {
  /// Which row comes first in a window lower than the text, so that the cursor's is seen and as
  /// little as possible moves.
  public static func firstRow(before: Int, cursor: Int, count: Int, height: Int) -> Int {
    let lowest = max(0, min(cursor, count - height))
    return min(max(before, cursor - height + 1, 0), lowest)
  }
}

/// Fills rows one after another.
private struct RowBreaker {
  private var rows: [AnswerLayout.Row] = []
  private var start = 0
  private var used = 0
  private var lastSpace: Int?
  private var beginsLine = true
  private var indent: Int
  private let nextIndent: Int
  private let width: Int

  init(indent: Int, nextIndent: Int, width: Int) {
    self.indent = indent
    self.nextIndent = nextIndent
    self.width = width
  }

  private var room: Int { max(1, width - indent) }

  mutating func add(_ step: EditedText.Step, at index: Int, in text: EditedText) {
    if step.isBreak { return endRow(at: index + 1, in: text, through: index, isLine: true) }
    if used + step.columns > room {
      // A space that does not fit ends its row without being seen.
      if step.isSpace { return endRow(at: index + 1, in: text, through: index, isLine: false) }
      if let lastSpace { endRow(at: lastSpace + 1, in: text, through: index, isLine: false) }
      if used + step.columns > room, index > start {
        endRow(at: index, in: text, through: index, isLine: false)
      }
    }
    used += step.columns
    if step.isSpace { lastSpace = index }
  }

  /// Ends the row before a step; the steps from there up to `through` stand in the next one.
  private mutating func endRow(at end: Int, in text: EditedText, through: Int, isLine: Bool) {
    rows.append(.init(steps: start..<end, indent: indent, beginsLine: beginsLine))
    (start, indent, beginsLine, lastSpace) = (end, nextIndent, isLine, nil)
    used = end < through ? text.steps[end..<through].reduce(0) { $0 + $1.columns } : 0
  }

  func finished(at end: Int) -> [AnswerLayout.Row] {
    rows + [.init(steps: start..<end, indent: indent, beginsLine: beginsLine)]
  }
}
