/// The string literals of a Swift file, with `¤` for each interpolation; those inside an
/// interpolation stand by themselves. Comments are left out.
struct SwiftLiterals {
  /// One of them.
  struct Literal: Sendable {
    /// Its text, with `¤` for each interpolation.
    let text: String
    /// Its text on one line, with `{0}`, `{1}` … for the interpolations: its key in a catalogue.
    let key: String
    /// The expressions of the interpolations.
    let values: [String]
    /// What stands before it, blanks and line breaks left out.
    let before: String
  }

  private(set) var literals: [Literal] = []
  private let source: [Character]

  var texts: [String] { literals.map(\.text) }

  init(_ text: String) {
    source = Array(text.replacing(/(?m)^\s*\/\/.*$/, with: ""))
    var place = 0
    while place < source.count {
      place = source[place] == "\"" ? literal(at: place) : place + 1
    }
  }

  /// Takes the literal whose first quotation mark stands at a place, and gives back where it ends.
  private mutating func literal(at start: Int) -> Int {
    let mark: [Character] = Array(starts("\"\"\"", at: start) ? "\"\"\"" : "\"")
    var (place, text, key) = (start + mark.count, "", "")
    var values: [String] = []
    while place < source.count, !starts(mark, at: place) {
      if starts("\\(", at: place) {
        let end = interpolation(at: place + 2)
        text += "¤"
        key += "{\(values.count)}"
        values.append(String(source[place + 2..<max(place + 2, end - 1)]))
        place = end
      } else {
        let isEscaped = source[place] == "\\"
        let part = isEscaped ? escaped(at: place + 1) : String(source[place])
        text += part
        key += part
        place += isEscaped ? 2 : 1
        // A line that goes on begins behind its indent.
        if isEscaped, source[place - 1] == "\n" {
          place += source[place...].prefix { $0 == " " }.count
        }
      }
    }
    let before = source[max(0, start - 60)..<start].filter { !$0.isWhitespace }
    literals.append(
      Literal(text: text, key: Self.oneLine(key), values: values, before: String(before)))
    return place + mark.count
  }

  /// A text with single blanks.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands behind a backslash: nothing where the line goes on.
  private func escaped(at place: Int) -> String {
    guard place < source.count else { return "" }
    return source[place] == "\n" ? "" : source[place] == "n" ? "\n" : String(source[place])
  }

  /// Where the interpolation whose expression begins at a place has ended.
  private mutating func interpolation(at start: Int) -> Int {
    var (place, depth) = (start, 1)
    while depth > 0, place < source.count {
      if source[place] == "\"" {
        place = literal(at: place)
        continue
      }
      depth += source[place] == "(" ? 1 : source[place] == ")" ? -1 : 0
      place += 1
    }
    return place
  }

  private func starts(_ text: some Collection<Character>, at place: Int) -> Bool {
    source[place...].starts(with: text)
  }
}
