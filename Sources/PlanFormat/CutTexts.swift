import DanishText
import Glibc
import PlanModel

/// Texts that end too early because of an unquoted ` #`: what follows is a comment to YAML.
///
/// People put a space after the # of a comment, and none in *#1* or *#metoo*. Only the second, and
/// only after a text that somebody wrote as prose, is taken for a mistake.
struct CutTexts {
  private let text: [UInt8]

  /// The notes about them; none for nearly every file, at the cost of looking for a #.
  static func notes(in reading: Reading) -> [EventReader.Note] {
    let places = CutTexts(text: reading.text).places()
    guard !places.isEmpty else { return [] }
    return notes(at: places, reading.tree)
  }

  /// Every # after a space and before a letter or figure.
  private func places() -> [Int] {
    text.withUnsafeBytes { bytes in
      var places: [Int] = []
      var next = 0
      while next < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + next, 0x23, bytes.count - next)
      {
        let place = UnsafeRawPointer(found) - base
        if place > 0, place + 1 < bytes.count, bytes[place - 1] == 0x20,
          Self.isWordByte(bytes[place + 1])
        {
          places.append(place)
        }
        next = place + 1
      }
      return places
    }
  }

  /// The first # in a stretch that is no comment's but begins a word after a space.
  static func hash(in range: Range<Int>, of text: [UInt8]) -> Int? {
    range.dropFirst().dropLast().first { place in
      text[place] == 0x23 && text[place - 1] == 0x20 && isWordByte(text[place + 1])
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// Walks along the tape and the places together: both are in the order of the file.
  private static func notes(at places: [Int], _ tree: SyntaxTree) -> [EventReader.Note] {
    var notes: [EventReader.Note] = []
    var rest = places[...]
    // Where the record or list on one line ends that a text stands in.
    var flowEnd = 0
    for node in tree.tape.indices.dropFirst() {
      if tree.tape[node].style == .flow { flowEnd = max(flowEnd, Int(tree.tape[node].next)) }
      guard tree.tape[node].kind == .scalar, tree.tape[node].style == .plain,
        isProse(tree.tape[node - 1].key)
      else { continue }
      let value = tree.original(of: tree.bytes(of: node))
      rest = rest.drop { $0 < value.upperBound }
      guard let place = rest.first else { break }
      if value.isEmpty || !isRightBehind(place, value, tree.text) { continue }
      notes.append(note(node, value.lowerBound, place, tree.text, isInFlow: node < flowEnd))
    }
    return notes
  }

  private static func isRightBehind(_ place: Int, _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    text[value.upperBound..<place].allSatisfy { $0 == 0x20 }
  }

  private static func note(
    _ node: Int, _ start: Int, _ place: Int, _ text: [UInt8], isInFlow: Bool
  ) -> EventReader.Note {
    let end = text[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    let whole = TextLine.trimmed(text, start..<end)
    // In a record other fields may follow on the line: they must not become part of the text.
    let mend = isInFlow ? nil : EventReader.Mend.edit(QuotedText.edits(around: whole, in: text))
    return EventReader.Note(
      rule: .truncated, node: node, message: Texts.cutByHash,
      mark: .original(place..<whole.upperBound), mend: mend)
  }

  private static let prose = KeySet(Shape.written)

  private static func isProse(_ key: UInt8) -> Bool {
    key != SyntaxNode.noKey && prose.contains(key)
  }
}
