/// Takes apart what a terminal sends when keys are pressed.
struct KeyStream {
  /// The beginning of a letter of which the rest is still on its way.
  private var rest: [UInt8] = []

  /// More at once was pasted, or typed by something that falls on the keys.
  private static let most = 16

  /// The keys of what was read.
  mutating func keys(_ bytes: [UInt8]) -> [TimerKey] {
    guard bytes.count <= Self.most else {
      rest = []
      return []
    }
    let all = rest + bytes
    rest = []
    var (keys, place) = ([TimerKey](), 0)
    while place < all.count {
      let (key, length) = key(all[place...])
      if let key { keys.append(key) }
      place += length
    }
    return keys
  }

  private mutating func key(_ bytes: ArraySlice<UInt8>) -> (TimerKey?, Int) {
    switch bytes[bytes.startIndex] {
    case 0x1B: return (.other, Self.sequenceLength(bytes))
    case 0x0A, 0x0D: return (.enter, 1)
    case 0x08, 0x7F: return (.backspace, 1)
    case 0..<0x20: return (.other, 1)
    case let byte where byte < 0x80: return (.sign(Character(Unicode.Scalar(byte))), 1)
    case let byte:
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      guard bytes.count >= length else {
        rest = Array(bytes)
        return (nil, bytes.count)
      }
      let text = String(decoding: bytes.prefix(length), as: UTF8.self)
      return (text.first.map(TimerKey.sign), length)
    }
  }

  /// How long an escape sequence is: `ESC [ 1 ; 5 C`, `ESC O A`, or ESC alone.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let tail = bytes.dropFirst()
    guard let kind = tail.first else { return 1 }
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return 2 }
    let end = tail.dropFirst().firstIndex { (0x40...0x7E).contains($0) }
    return (end ?? bytes.endIndex - 1) - bytes.startIndex + 1
  }
}
