/// The characters of UTF-8 bytes that are not simply shown as they stand, in order: hidden ones, line
/// ends and tabs, and `"` and `\`. A joiner inside an emoji does no harm and is passed over.
///
/// The rest, nearly all of a Danish text, is passed over eight bytes at a time.
public struct SpecialCharacters: Sequence, IteratorProtocol {
  /// One of them.
  public struct Special {
    /// The character.
    public let scalar: Unicode.Scalar
    /// The bytes that it fills.
    public let range: Range<Int>

    @inlinable
    init(scalar: Unicode.Scalar, range: Range<Int>) {
      (self.scalar, self.range) = (scalar, range)
    }
  }

  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  @usableFromInline var place = 0
  /// Where the last character ended that a joiner may stand behind.
  @usableFromInline var joint = -1

  /// Those of some bytes.
  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next of them.
  @inlinable
  public mutating func next() -> Special? {
    while true {
      place += bytes.plainRun(at: place)
      guard place < bytes.count else { return nil }
      if let (scalar, length) = bytes.scalar(at: place) {
        let start = place
        place += length
        if isSpecial(scalar, at: start) {
          return Special(scalar: scalar, range: start..<place)
        }
      } else {
        place += 1
      }
    }
  }

  @inlinable
  mutating func isSpecial(_ scalar: Unicode.Scalar, at start: Int) -> Bool {
    let isJoiner = scalar.value == 0x200d && joint == start
    if scalar.value > 0xfe00 { joint = place }
    return scalar.isASCII || (!isJoiner && HiddenCharacters.contains(scalar))
  }
}
