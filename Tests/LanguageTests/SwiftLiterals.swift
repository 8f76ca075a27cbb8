/// The string literals of a Swift file, with `¤` for each interpolation; those inside an
/// interpolation stand by themselves. Comments are left out.
struct SwiftLiterals {
  /// One of them.
  struct Literal: Sendable {
    /// Its text, with `¤` for each interpolation.
    let text: String
    /// Its text as the program has it, with `{0}`, `{1}` … for the interpolations: its key in a
    /// catalogue, to the letter.
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
        key += isEscaped && source[place + 1] == "\n" ? Self.goesOn : part
        place += isEscaped ? 2 : 1
        // A line that goes on begins behind its indent.
        if isEscaped, source[place - 1] == "\n" {
          let indent = source[place...].prefix { $0 == " " }
          place += indent.count
          key += indent
        }
      }
    }
    let before = source[max(0, start - 60)..<start].filter { !$0.isWhitespace }
    literals.append(
      Literal(
        text: text, key: mark.count == 1 ? key : Self.unindented(key), values: values,
        before: String(before)))
    return place + mark.count
  }

  /// Stands where a line goes on behind a backslash.
  private static let goesOn = "\u{F8FF}\n"

  /// A text of several lines as the compiler takes it: without the line of its marks, and without the
  /// indent of the last.
  private static func unindented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let indent = lines.popLast() ?? ""
    lines = ArraySlice(lines.map { $0.hasPrefix(indent) ? $0.dropFirst(indent.count) : $0 })
    return lines.joined(separator: "\n").replacing(goesOn, with: "")
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
