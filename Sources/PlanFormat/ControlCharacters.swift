/// Characters that YAML does not allow in a file (YAML 1.1, production `c-printable`).
enum ControlCharacters {
  /// Where they are, in bytes. The bytes must be UTF-8.
  static func places(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.compactMap { index in
      guard bytes[index] < 0x20 || bytes[index] >= 0x7F else { return nil }
      return length(bytes, at: index).map { index..<index + $0 }
    }
  }

  private static func length(_ bytes: [UInt8], at index: Int) -> Int? {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return byte(1) < 0xA0 && byte(1) != 0x85 ? 2 : nil
    case 0xEF:
      let isMark = byte(1) == 0xBB && byte(2) == 0xBF && index > 0
      return isMark || (byte(1) == 0xBF && byte(2) >= 0xBE) ? 3 : nil
    default: return nil
    }
  }
}
