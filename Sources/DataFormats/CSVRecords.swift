/// Reads CSV (RFC 4180) as spreadsheets and people write it.
///
/// The separator is the one that a first line `sep=;` names, else the one that the first line uses
/// most. Lines end with LF, CRLF or CR; a byte order mark is passed over. A quotation mark inside
/// a field that does not begin with one is a character as any other. Of a row, 16,384 values are read,
/// as many as a spreadsheet has columns.
public struct CSVRecords: Sendable, Equatable {
  /// One row.
  public struct Record: Sendable, Equatable {
    /// The line it begins on, from 1.
    public var line: Int
    /// Its values.
    public var fields: [String]
    /// The lines of a quoted field in which there are both line breaks and separators: it may be
    /// what it should be, or rows that a lost quotation mark has swallowed. Nil where there is none.
    public var suspect: ClosedRange<Int>?

    /// Makes a row.
    public init(line: Int, fields: [String], suspect: ClosedRange<Int>? = nil) {
      (self.line, self.fields, self.suspect) = (line, fields, suspect)
    }
  }

  /// Why a text is not CSV.
  public enum Problem: Error, Equatable {
    /// A quotation mark that opens a field on this line is never closed.
    case unclosedQuote(line: Int)
    /// A field that a quotation mark opens on the first line goes on over further lines, and on
    /// the last of them there is more between its end and the next separator.
    case textAfterQuote(lines: ClosedRange<Int>)
  }

  /// The rows that are not empty, in order.
  public let records: [Record]

  /// Reads a text.
  public init(_ text: String) throws(Problem) {
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{feff}" { scalars = scalars.dropFirst() }
    let named = Self.namedSeparator(scalars)
    var reader = CSVReader(separator: named ?? Self.separator(scalars))
    for scalar in scalars { try reader.take(scalar) }
    try reader.finish()
    records = named == nil ? reader.records : Array(reader.records.dropFirst())
  }

  /// What a first line `sep=;` names, as Excel reads it.
  private static func namedSeparator(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let line = scalars.prefix { $0 != "\n" && $0 != "\r" }.filter { $0 != "\"" }
    let isNaming = String(String.UnicodeScalarView(line.prefix(4))).lowercased() == "sep="
    return isNaming && line.count == 5 ? line.last : nil
  }

  /// The separator that the first line with anything in it uses most, outside quotation marks.
  private static func separator(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    let head = scalars.drop { $0 == "\n" || $0 == "\r" }.prefix { $0 != "\n" && $0 != "\r" }
    var isQuoted = false
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in head {
      if scalar == "\"" { isQuoted.toggle() } else if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let candidates: [Unicode.Scalar] = [";", ",", "\t"]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
  }
}
