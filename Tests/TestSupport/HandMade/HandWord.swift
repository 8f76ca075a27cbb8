/// Where in a hand-made file a numbered word stands.
public enum HandRole: String, Sendable, CaseIterable {
  /// Read into the plan.
  case value
  /// In a comment on a line of its own.
  case commentBefore, commentUnderRecord, commentAtEnd
  /// In a comment behind something on its line.
  case commentBehindValue, commentBehindHeader, commentBehindKey, commentBehindDash
  /// In a comment between `{` and `}` or `[` and `]`.
  case commentInFlow
  /// Of a key that the format does not know, and what stands there.
  case unknownKey, unknownValue
  /// A text in a list of records.
  case plainItem
  /// A value of another kind than belongs there.
  case wrongKind
  /// The value of a key that stands there for the second time.
  case duplicate
  /// In a second document, which no plan may have.
  case otherDocument
}

/// A word that stands once in a file: `ord0017`, or a date.
public struct HandWord: Sendable {
  /// The word.
  public var text: String
  /// What it is part of.
  public var role: HandRole
  /// The records around it, outermost first.
  public var owners: [Int]
}

/// Finds the numbered words and the dates in a text; knows nothing of YAML.
public enum HandScanner {
  /// The words in order, with the byte that each begins at.
  public static func words(_ bytes: [UInt8]) -> [(text: String, place: Int)] {
    var words: [(text: String, place: Int)] = []
    var place = 0
    while place + 7 <= bytes.count {
      let length = length(bytes, place)
      if length > 0 {
        let text = String(decoding: bytes[place..<place + length], as: UTF8.self)
        words.append((text, place))
      }
      place += max(1, length)
    }
    return words
  }

  /// The words of a text.
  public static func words(in text: String) -> Set<String> {
    Set(words(Array(text.utf8)).map(\.text))
  }

  private static func length(_ bytes: [UInt8], _ place: Int) -> Int {
    let first = bytes[place]
    guard first == UInt8(ascii: "o") || first == UInt8(ascii: "n") else {
      return isDate(bytes, place) ? 10 : 0
    }
    let isOld = bytes[place + 1] == UInt8(ascii: "r") && bytes[place + 2] == UInt8(ascii: "d")
    let isNew = bytes[place + 1] == UInt8(ascii: "y") && bytes[place + 2] == UInt8(ascii: "t")
    guard isOld || isNew, (3..<7).allSatisfy({ isDigit(bytes[place + $0]) }) else { return 0 }
    return 7
  }

  private static func isDate(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard isDigit(bytes[place]), place + 10 <= bytes.count else { return false }
    return (0..<10).allSatisfy { offset in
      let byte = bytes[place + offset]
      return offset == 4 || offset == 7 ? byte == UInt8(ascii: "-") : isDigit(byte)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
