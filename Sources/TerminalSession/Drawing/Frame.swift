import TextLayout

/// What stands in the rows that the line editor draws, cell by cell.
struct Frame: Equatable {
  /// A letter with its accents, or a sign.
  struct Glyph: Equatable {
    var text: String
    /// How many columns are kept for it. None for what only steers the terminal: the shape of a
    /// cursor in somebody's inputrc.
    var columns: Int
    /// How it is marked, as in `ESC [ … m`; empty for as the terminal is.
    var ink = ""
    /// Whether every terminal takes so many columns for it.
    var isCertain = true
  }

  /// The rows; always one at least.
  var rows: [[Glyph]]
  /// Where the cursor stands.
  var cursor: AnswerLayout.Place

  /// A row with nothing in it, and the cursor at its beginning.
  static let empty = Frame(rows: [[]], cursor: .init(row: 0, column: 0))

  /// The rows as text, with their inks.
  var inkedLines: [String] {
    rows.map { row in
      let line = Frame(rows: [row], cursor: .init(row: 0, column: row.columns))
      return FrameUpdate.bytes(from: .empty, to: line)
    }
  }
}

extension [Frame.Glyph] {
  /// How many columns they take.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// So many blanks.
  static func blanks(_ count: Int) -> Self {
    Self(repeating: Frame.Glyph(text: " ", columns: 1), count: Swift.max(0, count))
  }

  /// A text of one ink.
  init(_ text: String, ink: String = "") {
    self = EditedText(text).steps.filter { !$0.isBreak }.map {
      Frame.Glyph(text: $0.shown, columns: $0.columns, ink: ink, isCertain: $0.isCertain)
    }
  }

  /// A prompt as readline takes it: what takes no room stands between `\u{1}` and `\u{2}`.
  init(prompt: String) {
    self = []
    var ink = ""
    for (index, part) in prompt.split(separator: "\u{1}", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = part.firstIndex(of: "\u{2}") else {
        self += Self(String(part), ink: ink)
        continue
      }
      let code = String(part[..<end])
      if let marked = code.ink { ink = marked } else { append(.init(text: code, columns: 0)) }
      self += Self(String(part[part.index(after: end)...]), ink: ink)
    }
  }

  /// Broken into rows of so many columns, at blanks where there are some.
  func broken(to width: Int) -> [Self] {
    var rest = self[...]
    var rows: [Self] = []
    while rest.columns > width {
      var end = rest.startIndex
      var used = 0
      while end < rest.endIndex, used + rest[end].columns <= width {
        used += rest[end].columns
        end += 1
      }
      let blank = rest[..<end].lastIndex { $0.text == " " }.map { $0 + 1 }
      end = Swift.max(blank ?? end, rest.startIndex + 1)
      rows.append(Self(rest[..<end]))
      rest = rest[end...]
    }
    return rows + [Self(rest)]
  }
}

extension ArraySlice<Frame.Glyph> {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension String {
  /// What `ESC [ … m` marks with; nil for any other sequence.
  fileprivate var ink: String? {
    guard hasPrefix("\u{1B}["), last == "m" else { return nil }
    let code = dropFirst(2).dropLast()
    return code == "0" ? "" : String(code)
  }
}
