import DanishText

/// Words in small letters, one after another.
struct PlainWords: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Whether they end at the first mark; else marks part them as blanks do.
  private let isOneRun: Bool
  private var place: Int

  /// The words between two places.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int, to end: Int, isOneRun: Bool) {
    (self.bytes, self.place, self.end, self.isOneRun) = (bytes, place, end, isOneRun)
  }

  /// The first of them; nil where there is none.
  var first: String? {
    var words = self
    return words.next()
  }

  mutating func next() -> String? {
    var start: Int?
    while place < end, let (scalar, length) = bytes.scalar(at: place) {
      if scalar.isInWord {
        start = start ?? place
      } else if start != nil {
        break
      } else if isOneRun, !scalar.isBlank {
        return nil
      }
      place += length
    }
    return start.map {
      String(decoding: bytes[$0..<Swift.min(place, end)], as: UTF8.self).lowercased()
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, an accent on one, or a hyphen.
  fileprivate var isInWord: Bool {
    switch value {
    case 0x2D, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: true
    case 0..<0xC0, 0xD7, 0xF7: false
    default: properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }
  }
}
