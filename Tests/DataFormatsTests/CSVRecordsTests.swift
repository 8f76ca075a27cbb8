import DataFormats
import Testing

/// CSV as spreadsheets and people write it. Nothing is swallowed in silence.
@Suite struct CSVRecordsTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var rows: [[String]]
    var lines: [Int]

    init(_ description: String, _ text: String, _ rows: [[String]], lines: [Int]) {
      (testDescription, self.text, self.rows, self.lines) = (description, text, rows, lines)
    }
  }

  @Test(arguments: [
    Example("semicolons", "a;b\n1;2\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Example("commas", "a,b\n1,2", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Example("tabs", "a\tb\n1\t2", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Example("one column", "a\n1;2\n", [["a"], ["1", "2"]], lines: [1, 2]),
    Example("byte order mark", "\u{feff}a;b\r\n", [["a", "b"]], lines: [1]),
    Example("CRLF", "a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Example(
      "CR only", "a;b\r1;2\r\r3;4", [["a", "b"], ["1", "2"], ["3", "4"]], lines: [1, 2, 4]),
    Example("empty lines", "\n\na;b\n\n1;2\n\n", [["a", "b"], ["1", "2"]], lines: [3, 5]),
    Example("sep= names the separator", "sep=;\na,b;c\n", [["a,b", "c"]], lines: [2]),
    Example("sep= with BOM and CRLF", "\u{feff}sep=,\r\na;b,c\r\n", [["a;b", "c"]], lines: [2]),
    Example("sep= in quotes", "\"sep=;\"\na;b\n", [["a", "b"]], lines: [2]),
    Example("sep= with a tab", "SEP=\t\na;b\tc\n", [["a;b", "c"]], lines: [2]),
    Example("no sep= but a heading", "sepal;b\n", [["sepal", "b"]], lines: [1]),
    Example(
      "separators in a quoted heading do not count", "\"a,b,c\";d\n1;2",
      [["a,b,c", "d"], ["1", "2"]], lines: [1, 2]),
    Example("quotes", "\"a\";\"b;c\"\n", [["a", "b;c"]], lines: [1]),
    Example("doubled quotes", "a;\"b \"\"c\"\" d\"\n", [["a", "b \"c\" d"]], lines: [1]),
    Example("an empty quoted field", "a;\"\"\n\"\"\n", [["a", ""], [""]], lines: [1, 2]),
    Example(
      "a quote inside a field", "a;b \"c\" d\n1;2", [["a", "b \"c\" d"], ["1", "2"]], lines: [1, 2]),
    Example(
      "a quote at a field's end", "a;b\"\n1;2", [["a", "b\""], ["1", "2"]], lines: [1, 2]),
    Example("text behind a closing quote", "a;\"b\" c;d\n", [["a", "\"b\" c", "d"]], lines: [1]),
    Example("two quoted words", "a;\"b\" \"c\"\n", [["a", "\"b\" \"c\""]], lines: [1]),
    Example("blanks behind a closing quote", "\"a\" ;b\n", [["a", "b"]], lines: [1]),
    Example(
      "a line break in quotes", "a;\"b\r\nc\";d\r\n1;2;3\r\n",
      [["a", "b\r\nc", "d"], ["1", "2", "3"]], lines: [1, 3]),
    Example(
      "ragged rows", "a;b;c\n1\n1;2;3;4\n", [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]],
      lines: [1, 2, 3]),
    Example("nothing", "", [], lines: []),
  ])
  func `reads rows`(example: Example) throws {
    let records = try CSVRecords(example.text).records
    #expect(records.map(\.fields) == example.rows)
    #expect(records.map(\.line) == example.lines)
    #expect(records.allSatisfy { $0.suspect == nil })
  }

  @Test(arguments: [
    ("a;b\n1;\"2\n3;4\n", CSVRecords.Problem.unclosedQuote(line: 2)),
    ("\"a;b\n1;2\n", .unclosedQuote(line: 1)), ("a;b\r1;2\r3;\"", .unclosedQuote(line: 3)),
    ("a;b\r\n1;\"2\"\"\r\n", .unclosedQuote(line: 2)),
    ("a;b\n\"1\n2\";\"3\n", .unclosedQuote(line: 3)),
    ("a;b\n1;\"2\n3;\"4\"\n", .textAfterQuote(lines: 2...3)),
    ("a;b\n1;\"2\n3;4\n5;\"6\" 7\n", .textAfterQuote(lines: 2...4)),
  ])
  func `names the line of a lost quotation mark`(text: String, problem: CSVRecords.Problem) {
    #expect(throws: problem) { try CSVRecords(text) }
  }

  @Test func `tells where a quoted field may have swallowed rows`() throws {
    let records = try CSVRecords("a;b\n1;\"2\n3;4\n5;6\";7\n8;9\n").records
    #expect(records.map(\.suspect) == [nil, 2...4, nil])
  }

  @Test func `a row has as many fields as a spreadsheet has columns`() throws {
    let records = try CSVRecords("id;" + String(repeating: ";", count: 20_000) + "\nx;X").records
    #expect(records.map(\.fields.count) == [16_384, 2])
    #expect(records.last?.fields == ["x", "X"])
  }

  @Test func `what is written comes back`() throws {
    let cells = ["a", "", "b;c", "d \"e\"", "f\r\ng", "\"h\"", " i "]
    let text = CSVText.mark + CSVText.row(cells) + CSVText.row(cells.reversed())
    #expect(try CSVRecords(text).records.map(\.fields) == [cells, cells.reversed()])
  }
}
