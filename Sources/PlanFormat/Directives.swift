import Glibc

/// Lines that begin with %: to YAML they are no text but say how the text is to be read. libyaml
/// 0.2.5 holds each `%TAG` against all before it, which takes minutes for a few hundred thousand.
enum Directives {
  /// The most that are read; no plan has one.
  static let most = 100

  /// The place of the first that is too many; nil for nearly every file, at the cost of looking
  /// for percent signs.
  static func placeOfTooMany(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var (count, next) = (0, 0)
      while next < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + next, Int32(UInt8(ascii: "%")), bytes.count - next)
      {
        let place = UnsafeRawPointer(found) - base
        if place == 0 || bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D { count += 1 }
        if count > most { return place }
        next = place + 1
      }
      return nil
    }
  }
}
