import DanishText
import PlanModel

/// Writes JSON (RFC 8259) with the keys in the order they come: the same bytes every run.
///
/// Compact for programs, or readable for people, too. Foundation's encoder either sorts the keys
/// or gives them in an order that changes from run to run.
public struct JSONText {
  /// How the values of an object or a list stand.
  private enum Style {
    /// `{"a":1,"b":2}`
    case compact
    /// `{ "a": 1, "b": 2 }`
    case oneLine
    /// Each on a line of its own, two blanks further in.
    case block
  }

  /// What is written so far, in UTF-8.
  private var bytes: [UInt8] = []
  private let isReadable: Bool
  private var style: Style
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Writes nothing yet.
  public init(isReadable: Bool = false) {
    self.isReadable = isReadable
    style = isReadable ? .block : .compact
  }

  /// Empties the buffer, so that a long document can be handed on in parts.
  public mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// The same, as text.
  public mutating func drainedText() -> String { String(decoding: drain(), as: UTF8.self) }

  // MARK: Values

  /// An object. In readable JSON each of its values has a line, unless all are to be on one.
  public mutating func object(
    onOneLine: Bool = false, _ body: (inout JSONText) throws -> Void
  ) rethrows {
    try enclosed("{", "}", onOneLine, body)
  }

  /// A list. In readable JSON each of its values has a line.
  public mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
    try enclosed("[", "]", false, body)
  }

  /// The key of the value that comes next.
  public mutating func key(_ key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    if isReadable { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A whole number.
  public mutating func number(_ number: Int) { raw(String(number)) }
  /// True or false.
  public mutating func bool(_ flag: Bool) { raw(flag ? "true" : "false") }
  /// Nothing.
  public mutating func null() { raw("null") }

  /// A text. Hidden characters are escaped, so that they reach no terminal.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    let isSeen = text.utf8.withContiguousStorageIfAvailable { quote($0) } ?? false
    if !isSeen {
      bytes.removeSubrange(start...)
      quoteHidden(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A line break between two values of compact JSON, for people who look into the file.
  public mutating func lineBreak() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  // MARK: Between values

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func enclosed(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ onOneLine: Bool,
    _ body: (inout JSONText) throws -> Void
  ) rethrows {
    separate()
    bytes.append(UInt8(ascii: open))
    let outer = style
    if isReadable { style = onOneLine || outer == .oneLine ? .oneLine : .block }
    (depth, needsComma) = (depth + 1, false)
    try body(&self)
    depth -= 1
    if needsComma { margin(ofObject: open == "{") }
    bytes.append(UInt8(ascii: close))
    (style, needsComma) = (outer, true)
  }

  /// What stands before a value: nothing behind its key.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { margin(ofObject: true) }
    needsComma = true
  }

  private mutating func margin(ofObject isObject: Bool) {
    switch style {
    case .compact: break
    case .oneLine: if isObject { bytes.append(UInt8(ascii: " ")) }
    case .block:
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
  }

  // MARK: Texts

  /// Goes through a text once; false, with a part of it written, where there is something hidden.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.plainRun(at: 0) == text.count {
      bytes.append(contentsOf: text)
      return true
    }
    var start = 0
    for special in SpecialCharacters(text) {
      if HiddenCharacters.contains(special.scalar) { return false }
      bytes.append(contentsOf: text[start..<special.range.lowerBound])
      escape(UInt8(ascii: special.scalar))
      start = special.range.upperBound
    }
    bytes.append(contentsOf: start == 0 ? text : UnsafeBufferPointer(rebasing: text[start...]))
    return true
  }

  private mutating func quoteHidden(_ text: String) {
    for scalar in text.unicodeScalars {
      if HiddenCharacters.contains(scalar) {
        for unit in UTF16.encode(scalar) ?? .init() { escape(unit) }
      } else if scalar.isASCII, Self.needsEscape(UInt8(ascii: scalar)) {
        escape(UInt8(ascii: scalar))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5c, byte])
    case 0x0a: bytes.append(contentsOf: [0x5c, UInt8(ascii: "n")])
    case 0x09: bytes.append(contentsOf: [0x5c, UInt8(ascii: "t")])
    default: escape(UInt16(byte))
    }
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes.append(contentsOf: "\\u".utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }
}
