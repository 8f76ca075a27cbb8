import DanishText
import Glibc

/// The CPR numbers in a plan's file, and how far they tell of the texts that are read from it.
struct FileNumbers: Sendable {
  /// The numbers as they stand.
  let hits: [CPRNumber.Hit]
  /// Whether something may be written with escapes: it is read otherwise than it stands.
  let mayHaveEscapes: Bool
  private let hasTenDigits: Bool

  /// Looks through a file's text in UTF-8.
  init(_ bytes: [UInt8]) {
    (hits, hasTenDigits) = bytes.withUnsafeBufferPointer(CPRNumber.search(_:))
    // memchr looks at many bytes at once; `contains` at one.
    mayHaveEscapes = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0x5c, bytes.count) != nil } ?? false
    }
  }

  /// Whether no text that was read from the file can have a number in it.
  var areSurelyNone: Bool { !hasTenDigits && !mayHaveEscapes }
}
