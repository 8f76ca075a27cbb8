import Glibc

/// Time that only goes forward, in milliseconds.
enum Clock {
  static func now() -> Int64 {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  static func left(until deadline: Int64) -> Int32 { Int32(max(0, deadline - now())) }
}

extension String {
  /// Where a text stands first, without Foundation.
  func range(of text: String) -> Range<String.Index>? {
    let needle = Array(text.utf8)
    let hay = Array(utf8)
    guard !needle.isEmpty, hay.count >= needle.count else { return nil }
    for start in 0...(hay.count - needle.count)
    where hay[start] == needle[0] && hay[start..<(start + needle.count)].elementsEqual(needle) {
      let first = utf8.index(startIndex, offsetBy: start)
      return first..<utf8.index(first, offsetBy: needle.count)
    }
    return nil
  }
}
