extension String {
  /// Where a text stands first, without Foundation.
  public func place(of text: String) -> Range<String.Index>? {
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
