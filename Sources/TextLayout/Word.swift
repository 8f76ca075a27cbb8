/// What is never broken between two lines, unless it is longer than a line; of one ink or more.
struct Word: Equatable {
  var parts: [Run]

  var columns: Int { parts.reduce(0) { $0 + $1.text.columns } }

  /// Whether it takes more columns; those after them are not counted, as a word may be millions long.
  func takesMore(than columns: Int) -> Bool {
    parts.contains { $0.text.takesMore(than: columns) } || parts.count > 1 && self.columns > columns
  }

  private var text: String {
    parts.count == 1 ? parts[0].text : parts.map(\.text).joined()
  }

  /// The words of runs without line breaks. Runs without a space between them form one word.
  static func all(in runs: [Run]) -> [Word] {
    var words: [Word] = []
    var endsInSpace = true
    let space = UInt8(ascii: " ")
    for run in runs where !run.text.isEmpty {
      // By bytes, here and below: a character may be millions of accents.
      var glues = !endsInSpace && run.text.utf8.first != space
      for slice in run.text.utf8.split(separator: space) {
        let piece = String(Substring(slice))
        if glues, !words.isEmpty {
          words[words.count - 1].parts.join(Run(piece, run.ink))
        } else if let last = words.last, last.staysWith(piece) {
          words[words.count - 1].parts.join(Run(" " + piece, run.ink))
        } else {
          words.append(Word(parts: [Run(piece, run.ink)]))
        }
        glues = false
      }
      endsInSpace = run.text.utf8.last == space
    }
    return words
  }

  /// `38 %`, `kl. 14.30`, `5 kr.` and `29. februar` stay together, and no line begins with a dash
  /// or with the `…` of what was cut.
  private func staysWith(_ next: String) -> Bool {
    // Of most words two bytes tell that they do not.
    if parts.last?.text.utf8.last == UInt8(ascii: ".") {
      let text = text
      if text.isOrdinal { return next.beginsInLowercase }
      if ["kl.", "nr.", "ca."].contains(text) { return next.first?.isNumber ?? false }
    }
    // Of `%`, `kr`, and of `–`, `…` and `‰`.
    switch next.utf8.first {
    case UInt8(ascii: "%"), UInt8(ascii: "k"), 0xE2: break
    default: return false
    }
    if next == "–" || next == "…" { return true }
    let unit = next.utf8.prefix { !",.)".utf8.contains($0) }
    return ["%", "‰", "kr"].contains { $0.utf8.elementsEqual(unit) }
      && (text.last?.isNumber ?? false)
  }

  /// In pieces that fit.
  func cut(to width: Int) -> [Word] {
    if !takesMore(than: width) { return [self] }
    var pieces = [Word(parts: [])]
    var used = 0
    for part in parts {
      var place = part.text.startIndex
      for plain in part.text.plainStretches {
        Word.cut(part, place..<plain.lowerBound, to: width, &pieces, &used)
        Word.cut(part, plain: plain, to: width, &pieces, &used)
        place = plain.upperBound
      }
      Word.cut(part, place..<part.text.endIndex, to: width, &pieces, &used)
    }
    return pieces
  }

  private static func cut(
    _ part: Run, _ range: Range<String.Index>, to width: Int, _ pieces: inout [Word],
    _ used: inout Int
  ) {
    var (start, next) = (range.lowerBound, range.lowerBound)
    // Not by their indices: each would be looked up several times.
    for character in part.text[range] {
      let index = next
      next = part.text.utf8.index(index, offsetBy: character.utf8.count)
      let columns = character.columns
      // A space at the end of a line is no space; the line just ends there.
      let isLastSpace = character == " " && used + 2 > width
      let isFull = used > 0 && (isLastSpace || used + columns > width)
      if isFull || isLastSpace {
        pieces[pieces.count - 1].add(part, start..<index)
        start = isLastSpace ? next : index
      }
      if isFull {
        pieces.append(Word(parts: []))
        used = 0
      }
      if !isLastSpace { used += columns }
    }
    pieces[pieces.count - 1].add(part, start..<range.upperBound)
  }

  /// A byte is a column in what is plain: it is not gone through character by character.
  private static func cut(
    _ part: Run, plain: Range<String.Index>, to width: Int, _ pieces: inout [Word],
    _ used: inout Int
  ) {
    let bytes = part.text.utf8
    var start = plain.lowerBound
    while start < plain.upperBound {
      if used >= width {
        pieces.append(Word(parts: []))
        used = 0
      }
      let end = bytes.index(start, offsetBy: width - used, limitedBy: plain.upperBound)
      let range = start..<(end ?? plain.upperBound)
      pieces[pieces.count - 1].add(part, range)
      used += bytes.distance(from: range.lowerBound, to: range.upperBound)
      start = range.upperBound
    }
  }

  private mutating func add(_ part: Run, _ range: Range<String.Index>) {
    if !range.isEmpty { parts.join(Run(String(part.text[range]), part.ink)) }
  }
}

extension [Run] {
  /// Adds a run, to the last one where they share an ink.
  public mutating func join(_ run: Run) {
    // Not by a copy of the last one: then each addition would copy its text.
    if last?.ink == run.ink {
      self[count - 1].text += run.text
    } else {
      append(run)
    }
  }
}

extension String {
  /// The long stretches of visible ASCII. An accent may belong to the last byte of one, so that this
  /// is none of it, except at the text's end.
  fileprivate var plainStretches: [Range<Index>] {
    let shortest = 64
    var (found, start, place) = ([Range<Index>](), utf8.startIndex, utf8.startIndex)
    func add(upTo end: Index) {
      if utf8.distance(from: start, to: end) >= shortest { found.append(start..<end) }
    }
    for byte in utf8 {
      let next = utf8.index(after: place)
      if byte &- 0x21 >= 0x5e {
        if start < place { add(upTo: utf8.index(before: place)) }
        start = next
      }
      place = next
    }
    if start < place { add(upTo: place) }
    return found
  }

  /// Whether it is a number with a full stop: `29.`. By bytes, as there may be hundreds of thousands.
  fileprivate var isOrdinal: Bool {
    utf8.count > 1 && utf8.last == UInt8(ascii: ".")
      && utf8.dropLast().allSatisfy { $0 &- 0x30 < 10 }
  }

  fileprivate var beginsInLowercase: Bool {
    guard let byte = utf8.first else { return false }
    // A letter of ASCII may have an accent; that does not make it small.
    return byte < 0x80 ? byte &- 0x61 < 26 : first?.isLowercase ?? false
  }
}
