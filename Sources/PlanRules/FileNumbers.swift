import DanishText
import Glibc
import PlanModel

/// The CPR numbers in a plan's file, and how far they tell of the texts that are read from it.
struct FileNumbers: Sendable {
  private let bytes: [UInt8]
  private let hits: [CPRNumber.Hit]
  /// Whether something may be written with escapes: it is read otherwise than it stands.
  let mayHaveEscapes: Bool
  private let hasTenDigits: Bool

  /// Looks through a file's text in UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (hits, hasTenDigits) = bytes.withUnsafeBufferPointer(CPRNumber.search(_:))
    // memchr looks at many bytes at once; `contains` at one.
    mayHaveEscapes = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0x5c, bytes.count) != nil } ?? false
    }
  }

  /// The numbers as they stand, with their places.
  var places: [(hit: CPRNumber.Hit, place: SourceRange)] {
    guard !hits.isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      var counter = PlaceCounter(bytes)
      return hits.map { ($0, counter.range(of: $0.range)) }
    }
  }

  /// Whether no text that was read from the file can have a number in it.
  var areSurelyNone: Bool { !hasTenDigits && !mayHaveEscapes }
}
