/// What a program writes to steer its terminal.
enum EscapeSequences {
  /// The bytes without escape sequences, carriage returns and bells.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x1B: index = end(of: bytes, from: index)
      case 0x0D, 0x07: index += 1
      default:
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    guard start + 1 < bytes.count else { return bytes.count }
    guard bytes[start + 1] == 0x5B else { return start + 2 }
    let final = bytes[(start + 2)...].firstIndex { (0x40...0x7E).contains($0) }
    return final.map { $0 + 1 } ?? bytes.count
  }
}
