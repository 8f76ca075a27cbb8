/// A code that is read off a wall and typed: groups of four letters and digits, without those that are
/// taken for one another (Crockford's alphabet), five bits each.
public struct AccessCode: Sendable, Equatable {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The letters and digits alone.
  private let symbols: String

  /// A fresh one of so many groups.
  static func fresh(groups: Int) -> AccessCode {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<4 * groups).map { _ in
      alphabet[Int(generator.next(upperBound: UInt32(alphabet.count)))]
    }
    return AccessCode(symbols: String(decoding: bytes, as: UTF8.self))
  }

  private init(symbols: String) { self.symbols = symbols }

  /// A code as somebody typed it; nil where it cannot be one.
  public init?(typed: String) {
    var bytes: [UInt8] = []
    for byte in typed.utf8.prefix(64) {
      switch byte {
      case 0x20, 0x09, UInt8(ascii: "-"): continue
      case UInt8(ascii: "o"), UInt8(ascii: "O"): bytes.append(UInt8(ascii: "0"))
      case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "l"), UInt8(ascii: "L"):
        bytes.append(UInt8(ascii: "1"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte & 0xdf)
      default: bytes.append(byte)
      }
    }
    guard bytes.count >= 8, bytes.count % 4 == 0, bytes.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    symbols = String(decoding: bytes, as: UTF8.self)
  }

  /// How many bits it has.
  public var bits: Int { 5 * symbols.utf8.count }

  /// As it is shown: groups of four with dashes between them.
  public var text: String {
    let symbols = Array(symbols)
    return stride(from: 0, to: symbols.count, by: 4)
      .map { String(symbols[$0..<min($0 + 4, symbols.count)]) }
      .joined(separator: "-")
  }

  /// Whether another is the same, in a time that tells nothing.
  func matches(_ other: AccessCode) -> Bool { ConstantTime.areEqual(symbols, other.symbols) }
}
