/// The first bytes of a file, looked at without reading YAML.
enum GuideHead {
  /// Whether a line says `format: ledetr…`, quoted or not. The *å* may be composed or not.
  static func namesFormat(_ head: [UInt8]) -> Bool {
    let key = Array("format".utf8)
    let word = Array("ledetr".utf8)
    return head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
      let name = line[..<colon].filter { !ignored($0) }
      return name.elementsEqual(key)
        && line[line.index(after: colon)...].filter { !ignored($0) }.starts(with: word)
    }
  }

  /// Blanks, quotation marks and the bytes of a byte order mark.
  private static func ignored(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x22, 0x27, 0xEF, 0xBB, 0xBF].contains(byte)
  }
}
