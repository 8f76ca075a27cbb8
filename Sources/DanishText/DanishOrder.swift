/// Danish alphabetical order: … x y z æ ø å, and *aa* sorts as *å* (Dansk Sprognævn, Retskrivningsordbogen).
///
/// Capitals and accents count only where all else is equal.
public struct DanishOrder: Sendable, Comparable {
  private var primary: [UInt32] = []
  private let original: String

  private static let a = UInt32(UInt8(ascii: "a"))
  private static let z = UInt32(UInt8(ascii: "z"))

  /// The sorting key of a text.
  public init(_ text: String) {
    original = text
    primary.reserveCapacity(text.utf8.count)
    let small = text.lowercased()
    if small.isASCII {
      for byte in small.utf8 { add(ascii: byte) }
    } else {
      for character in small { add(character) }
    }
  }

  private mutating func add(_ character: Character) {
    if let ascii = character.asciiValue { return add(ascii: ascii) }
    switch character {
    case "æ", "ä": add(weight: Self.z + 1)
    case "ø", "ö": add(weight: Self.z + 2)
    case "å": add(weight: Self.z + 3)
    case "é", "è", "ê", "ë": add(weight: UInt32(UInt8(ascii: "e")))
    case "ü": add(weight: UInt32(UInt8(ascii: "y")))
    case _ where character.isLetter || character.isNumber:
      for scalar in character.unicodeScalars {
        add(weight: scalar.value > Self.z ? scalar.value + 3 : scalar.value)
      }
    default: break
    }
  }

  /// Letters, digits and blanks weigh what they are, marks nothing.
  private mutating func add(ascii byte: UInt8) {
    if byte == UInt8(ascii: " ") { add(weight: 1) }
    if byte.isLetterOrDigit { add(weight: UInt32(byte)) }
  }

  /// Two *a* are one *å*.
  private mutating func add(weight: UInt32) {
    if weight == Self.a, primary.last == Self.a {
      primary[primary.count - 1] = Self.z + 3
    } else {
      primary.append(weight)
    }
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
