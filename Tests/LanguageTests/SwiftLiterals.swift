/// The string literals of a Swift file, with `¤` for each interpolation; those inside an
/// interpolation stand by themselves. Comments are left out.
struct SwiftLiterals {
  private(set) var texts: [String] = []
  private let source: [Character]

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
    var (place, text) = (start + mark.count, "")
    while place < source.count, !starts(mark, at: place) {
      if starts("\\(", at: place) {
        place = interpolation(at: place + 2)
        text += "¤"
      } else if source[place] == "\\" {
        text += escaped(at: place + 1)
        place += 2
      } else {
        text.append(source[place])
        place += 1
      }
    }
    texts.append(text)
    return place + mark.count
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
