/// Spaces that look like any other and are none to YAML, where they are part of a file's structure:
/// no-break, em, ideographic and the like, as indentation, behind a dash, around a key's colon, at
/// the end of a value. In the midst of a text they are text.
struct InvisibleSpaces {
  private let bytes: [UInt8]
  private var found: [Range<Int>] = []
  private var blockColumn: Int?

  /// Where they are, in order of place; nothing for nearly every file.
  static func places(in bytes: [UInt8]) -> [Range<Int>] {
    guard mayBeIn(bytes) else { return [] }
    var search = InvisibleSpaces(bytes: bytes)
    let source = SourceText(bytes)
    for line in 0..<source.lineCount { search.look(at: source.content(ofLine: line)) }
    return search.found
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it is worth looking line by line: most files have none of these characters.
  private static func mayBeIn(_ bytes: [UInt8]) -> Bool {
    let search = InvisibleSpaces(bytes: bytes)
    return bytes.withUnsafeBufferPointer { bytes in
      LeadBytes.contain([0xC2, 0xE1, 0xE2, 0xE3], bytes) { search.length(at: $0) > 0 }
    }
  }

  /// The length in bytes of an invisible space at a place; 0 where there is none.
  private func length(at place: Int) -> Int {
    guard place + 1 < bytes.count, bytes[place] >= 0xC2 else { return 0 }
    if bytes[place] == 0xC2 { return bytes[place + 1] == 0xA0 ? 2 : 0 }
    guard place + 2 < bytes.count else { return 0 }
    let last = bytes[place + 2]
    let isSpace =
      switch (bytes[place], bytes[place + 1]) {
      case (0xE2, 0x80): last <= 0x8A || last == 0xAF
      case (0xE2, 0x81): last == 0x9F
      case (0xE3, 0x80): last == 0x80
      case (0xE1, 0x9A): last == 0x80
      default: false
      }
    return isSpace ? 3 : 0
  }

  /// Passes over spaces of every kind, and notes those that cannot be seen for what they are.
  private mutating func passSpaces(_ place: inout Int, before end: Int, noting: Bool) {
    while place < end {
      let length = length(at: place)
      if length > 0 {
        if noting { found.append(place..<place + length) }
        place += length
      } else if bytes[place] == 0x20 {
        place += 1
      } else {
        return
      }
    }
  }

  private mutating func look(at line: Range<Int>) {
    let known = found.count
    var place = line.lowerBound
    passSpaces(&place, before: line.upperBound, noting: true)
    let column = place - line.lowerBound - found[known...].reduce(0) { $0 + $1.count - 1 }
    if let blockColumn {
      if place == line.upperBound || column > blockColumn {
        // Block text, where a space is part of what somebody wrote.
        found.removeSubrange(known...)
        return
      }
      self.blockColumn = nil
    }
    if place == line.upperBound || bytes[place] == UInt8(ascii: "#") { return }
    lookBehindMargin(place, line.upperBound, column)
  }

  private mutating func lookBehindMargin(_ start: Int, _ end: Int, _ column: Int) {
    var (place, column) = (start, column)
    while place < end, bytes[place] == UInt8(ascii: "-"),
      place + 1 < end, bytes[place + 1] == 0x20 || length(at: place + 1) > 0
    {
      place += 1
      column += 2
      passSpaces(&place, before: end, noting: true)
    }
    if let key = key(from: place, before: end) {
      if key.name.upperBound < key.colon {
        var gap = key.name.upperBound
        passSpaces(&gap, before: key.colon, noting: true)
      }
      place = key.colon + 1
      passSpaces(&place, before: end, noting: true)
    } else {
      column -= 1
    }
    if place < end, bytes[place] == UInt8(ascii: "|") || bytes[place] == UInt8(ascii: ">") {
      blockColumn = column
    }
    lookAtEnd(place, end)
  }

  /// A word of letters, digits, - and _, and its colon, with any spaces between them.
  private func key(from start: Int, before end: Int) -> (name: Range<Int>, colon: Int)? {
    var name = start
    while name < end, length(at: name) == 0, TextLine.isKeyByte(bytes[name]) { name += 1 }
    var colon = name
    while colon < end, bytes[colon] == 0x20 || length(at: colon) > 0 {
      colon += max(1, length(at: colon))
    }
    guard name > start, colon < end, bytes[colon] == UInt8(ascii: ":") else { return nil }
    let next = colon + 1
    guard next == end || bytes[next] == 0x20 || length(at: next) > 0 else { return nil }
    return (start..<name, colon)
  }

  /// Spaces at the end of a value; one with nothing but them is in order.
  private mutating func lookAtEnd(_ start: Int, _ end: Int) {
    var last = end
    var places: [Range<Int>] = []
    while last > start {
      if bytes[last - 1] == 0x20 {
        last -= 1
      } else if last - 2 >= start, length(at: last - 2) == 2 {
        places.append(last - 2..<last)
        last -= 2
      } else if last - 3 >= start, length(at: last - 3) == 3 {
        places.append(last - 3..<last)
        last -= 3
      } else {
        break
      }
    }
    found += places.reversed()
  }
}
