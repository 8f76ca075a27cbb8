/// Takes CSV apart, character by character.
struct CSVReader {
  /// Where in a field the reader is.
  private enum State {
    /// Before its first character.
    case start
    /// In one without quotation marks around it.
    case plain
    /// Between its quotation marks.
    case quoted
    /// Behind a quotation mark that ends it, unless another follows.
    case closed
  }

  /// The most fields of a row, as many as a spreadsheet has columns; those behind them are passed over.
  private static let mostFields = 16_384

  private(set) var records: [CSVRecords.Record] = []
  private let separator: Unicode.Scalar
  private var state = State.start
  private var fields: [String] = []
  private var field = String.UnicodeScalarView()
  private var suspect: ClosedRange<Int>?
  private var hasSeparator = false
  private var line = 1
  private var recordLine = 1
  private var quoteLine = 1
  private var previous: Unicode.Scalar = " "

  init(separator: Unicode.Scalar) { self.separator = separator }

  mutating func take(_ scalar: Unicode.Scalar) throws(CSVRecords.Problem) {
    defer { previous = scalar }
    let isSecondHalf = scalar == "\n" && previous == "\r"
    let endsLine = (scalar == "\n" || scalar == "\r") && !isSecondHalf
    switch state {
    case .quoted: takeQuoted(scalar)
    case .closed where scalar == "\"" && previous == "\"":
      field.append(scalar)
      state = .quoted
    case _ where scalar == separator: endField()
    case _ where endsLine: endRecord()
    case _ where isSecondHalf: break
    case .start where scalar == "\"":
      (state, quoteLine, hasSeparator) = (.quoted, line, false)
    case .closed: try takeClosed(scalar)
    case .start, .plain:
      field.append(scalar)
      state = .plain
    }
    if endsLine { line += 1 }
    if state == .start, fields.isEmpty { recordLine = line }
  }

  private mutating func takeQuoted(_ scalar: Unicode.Scalar) {
    if scalar == "\"" {
      state = .closed
    } else {
      field.append(scalar)
      hasSeparator = hasSeparator || scalar == separator
    }
  }

  /// Text behind the closing mark: `"Egen" afd. 2` means itself, marks and all, unless the field
  /// has run over several lines. Blanks mean nothing.
  private mutating func takeClosed(_ scalar: Unicode.Scalar) throws(CSVRecords.Problem) {
    guard scalar != " " else { return }
    guard quoteLine == line else { throw .textAfterQuote(lines: quoteLine...line) }
    let space = previous == " " ? " " : ""
    field = "\"\(String(field))\"\(space)\(scalar)".unicodeScalars
    state = .plain
  }

  private mutating func endField() {
    if state == .closed, hasSeparator, quoteLine < line { suspect = suspect ?? quoteLine...line }
    if fields.count < Self.mostFields { fields.append(String(field)) }
    field = String.UnicodeScalarView()
    state = .start
  }

  private mutating func endRecord() {
    if !fields.isEmpty || state != .start {
      endField()
      records.append(CSVRecords.Record(line: recordLine, fields: fields, suspect: suspect))
    }
    (fields, suspect, state) = ([], nil, .start)
  }

  /// Nothing more comes.
  mutating func finish() throws(CSVRecords.Problem) {
    if state == .quoted { throw .unclosedQuote(line: quoteLine) }
    endRecord()
  }
}
