/// Reads CSV (RFC 4180), with the separator that the first line uses most.
enum CSVRecords {
  struct Record: Equatable {
    /// The line it begins on, from 1.
    var line: Int
    var fields: [String]
  }

  static func read(_ text: String) -> [Record] {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{feff}" { scalars.removeFirst() }
    var reader = Reader(separator: separator(scalars))
    for scalar in scalars { reader.take(scalar) }
    reader.endRecord()
    return reader.records
  }

  private static func separator(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let head = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let candidates: [Unicode.Scalar] = [";", ",", "\t"]
    let counts = candidates.map { candidate in (candidate, head.count { $0 == candidate }) }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? ";"
  }

  private struct Reader {
    let separator: Unicode.Scalar
    var records: [Record] = []
    private var fields: [String] = []
    private var field = String.UnicodeScalarView()
    private var line = 1
    private var firstLine = 1
    private var isQuoted = false
    private var sawQuote = false
    private var previous: Unicode.Scalar = " "

    init(separator: Unicode.Scalar) { self.separator = separator }

    mutating func take(_ scalar: Unicode.Scalar) {
      if scalar == "\n" || (scalar == "\r") { line += scalar == "\n" && previous == "\r" ? 0 : 1 }
      defer { previous = scalar }
      if isQuoted, !sawQuote {
        if scalar == "\"" { sawQuote = true } else { field.append(scalar) }
        return
      }
      if sawQuote, scalar == "\"" {
        field.append(scalar)
        sawQuote = false
        return
      }
      (isQuoted, sawQuote) = (false, false)
      switch scalar {
      case separator: endField()
      case "\r": endRecord()
      case "\n": if previous == "\r" { firstLine = line } else { endRecord() }
      case "\"" where field.isEmpty: isQuoted = true
      default: field.append(scalar)
      }
    }

    private mutating func endField() {
      fields.append(String(field))
      field = String.UnicodeScalarView()
    }

    mutating func endRecord() {
      if !fields.isEmpty || !field.isEmpty {
        endField()
        records.append(Record(line: firstLine, fields: fields))
        fields = []
      }
      firstLine = line
    }
  }
}
