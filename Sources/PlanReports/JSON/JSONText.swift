/// Writes JSON (RFC 8259), compact, with the keys in the order they come: the same bytes every run.
struct JSONText {
  /// What is written so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Empties the buffer, so that a long document can be handed on in parts.
  mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
    try enclosed("{", "}", body)
  }

  mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
    try enclosed("[", "]", body)
  }

  mutating func key(_ key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for (place, byte) in buffer.enumerated() where Self.needsEscape(byte) {
        bytes.append(contentsOf: buffer[start..<place])
        escape(byte)
        start = place + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7f
  }

  mutating func number(_ number: Int) { raw(String(number)) }
  mutating func bool(_ flag: Bool) { raw(flag ? "true" : "false") }
  mutating func null() { raw("null") }

  /// A line break between two values, for people who look into the file.
  mutating func lineBreak() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func enclosed(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) throws -> Void
  ) rethrows {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5c, byte])
    case 0x0a: bytes.append(contentsOf: [0x5c, UInt8(ascii: "n")])
    case 0x09: bytes.append(contentsOf: [0x5c, UInt8(ascii: "t")])
    case 0..<0x20, 0x7f:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
    default: bytes.append(byte)
    }
  }
}

extension JSONText {
  /// A text that may be missing; the key is left out where it is.
  mutating func field(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  /// A text that may be missing, as null where it is.
  mutating func nullable(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  mutating func field(_ key: String, _ number: Int?) {
    self.key(key)
    if let number { self.number(number) } else { null() }
  }

  mutating func field(_ key: String, _ flag: Bool) {
    self.key(key)
    bool(flag)
  }

  /// Texts in a list; the key is left out where there are none.
  mutating func field(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    list(key, texts) { $0.string($1) }
  }

  /// Values in a list, also where there are none.
  mutating func list<Value>(
    _ key: String, _ values: [Value], _ body: (inout JSONText, Value) -> Void
  ) {
    self.key(key)
    array { json in for value in values { body(&json, value) } }
  }

  /// A list in which every value has a line of its own.
  mutating func lines<Value>(
    _ key: String, _ values: [Value], _ body: (inout JSONText, Value) -> Void
  ) {
    list(key, values) { json, value in
      json.lineBreak()
      body(&json, value)
    }
  }
}
