/// Danish alphabetical order: … x y z æ ø å, and *aa* sorts as *å* (Dansk Sprognævn, Retskrivningsordbogen).
///
/// Capitals and accents count only where all else is equal.
public struct DanishOrder: Sendable, Comparable {
  private let primary: [UInt32]
  private let original: String

  /// The sorting key of a text.
  public init(_ text: String) {
    original = text
    var weights: [UInt32] = []
    for character in text.lowercased() {
      weights.append(contentsOf: Self.weights(of: character))
    }
    let å = UInt32(UInt8(ascii: "z")) + 3
    let a = UInt32(UInt8(ascii: "a"))
    var folded: [UInt32] = []
    for weight in weights {
      if weight == a, folded.last == a {
        folded[folded.count - 1] = å
      } else {
        folded.append(weight)
      }
    }
    primary = folded
  }

  private static func weights(of character: Character) -> [UInt32] {
    if let ascii = character.asciiValue { return weights(ofASCII: ascii) }
    let z = UInt32(UInt8(ascii: "z"))
    switch character {
    case "æ", "ä": return [z + 1]
    case "ø", "ö": return [z + 2]
    case "å": return [z + 3]
    case "é", "è", "ê", "ë": return [UInt32(UInt8(ascii: "e"))]
    case "ü": return [UInt32(UInt8(ascii: "y"))]
    default:
      guard character.isLetter || character.isNumber else { return character == " " ? [1] : [] }
      return character.unicodeScalars.map { $0.value > z ? $0.value + 3 : $0.value }
    }
  }

  /// Letters, digits and blanks weigh what they are, marks nothing.
  private static func weights(ofASCII byte: UInt8) -> [UInt32] {
    if byte == UInt8(ascii: " ") { return [1] }
    return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? [UInt32(byte)] : []
  }

  /// Alphabetical order.
  public static func < (left: DanishOrder, right: DanishOrder) -> Bool {
    if left.primary != right.primary {
      return left.primary.lexicographicallyPrecedes(right.primary)
    }
    return left.original < right.original
  }
}

extension Sequence {
  /// Sorted by a text in Danish alphabetical order.
  public func sortedInDanish(by text: (Element) -> String) -> [Element] {
    map { (DanishOrder(text($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
