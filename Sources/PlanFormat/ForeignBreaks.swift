import Glibc

/// Characters that YAML 1.1 takes for line ends, and nobody else: U+0085, U+2028, U+2029. They come
/// along from web pages and word processors, and would tear a text in two.
enum ForeignBreaks {
  /// The length in bytes of one that begins at a place; 0 where none does.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
    switch (bytes[place], byte(1)) {
    case (0xC2, 0x85): return 2
    case (0xE2, 0x80): return byte(2) == 0xA8 || byte(2) == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// Whether there is one, at the cost of looking for two bytes.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      LeadBytes.contain([0xC2, 0xE2], bytes) { length(bytes, at: $0) > 0 }
    }
  }

  /// Where they are.
  static func places(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.compactMap { place in
        guard bytes[place] == 0xC2 || bytes[place] == 0xE2 else { return nil }
        let length = length(bytes, at: place)
        return length > 0 ? place..<place + length : nil
      }
    }
  }
}

/// Looks for characters by the first byte of each: the C library does that many bytes at a time.
enum LeadBytes {
  /// Whether one of these bytes begins what is looked for.
  static func contain(
    _ leads: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ isMatch: (Int) -> Bool
  ) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    return leads.contains { lead in
      var place = 0
      while place < bytes.count,
        let hit = memchr(base + place, Int32(lead), bytes.count - place)
      {
        place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        if isMatch(place) { return true }
        place += 1
      }
      return false
    }
  }
}
