/// The fields of a form as a browser sends them (`application/x-www-form-urlencoded`).
public struct WebForm: Sendable, Equatable {
  private static let mostFields = 400

  /// No fields.
  public static let none = WebForm()

  private init() {}

  /// The fields, in order.
  public private(set) var fields: [(name: String, value: String)] = []

  /// Whether they are the same.
  public static func == (one: WebForm, other: WebForm) -> Bool {
    one.fields.elementsEqual(other.fields, by: { $0 == $1 })
  }

  /// Reads them; nil where it is no form, has too many fields, or is no text.
  public init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let parts = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true)
    guard parts.count <= Self.mostFields else { return nil }
    for part in parts {
      let cut = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
      guard let name = Self.decoded(part[..<cut]),
        let value = Self.decoded(part[cut...].dropFirst())
      else { return nil }
      fields.append((name, value))
    }
  }

  /// The first field of this name.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All fields of this name.
  public func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// A part of an address in plain text; nil where it is none.
  static func decoded(path: Substring) -> String? {
    // In an address a plus is a plus.
    decoded(Array(path.replacing("+", with: "%2B").utf8)[...])
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): result.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { return nil }
        result.append(high << 4 | low)
      default: result.append(byte)
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
