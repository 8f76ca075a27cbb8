import PlanModel

/// A text as comments of a YAML file: kept for a person to read, and read by no program.
enum CommentText {
  /// The text's lines as comments below what stands before, without the control characters that
  /// no YAML may hold; nothing where it has no lines.
  static func lines(of text: [UInt8], under heading: String) -> [UInt8] {
    let controls = ControlCharacters.places(in: text).map { TextEdit($0, "") }
    // Also what was no UTF-8 is that now.
    let clean = Array(String(decoding: EditLayer(controls).applied(to: text), as: UTF8.self).utf8)
    let head = Array("\n# \(heading)\n".utf8)
    var comments = head
    clean.withUnsafeBufferPointer { addLines(of: $0, to: &comments) }
    return comments.count > head.count ? comments : []
  }

  /// Adds each line that is not empty. All that ends a line in YAML 1.1 ends a comment.
  private static func addLines(of bytes: UnsafeBufferPointer<UInt8>, to comments: inout [UInt8]) {
    var start = SourceText.markLength(bytes)
    var place = start
    func endLine() {
      guard place > start else { return }
      comments += [UInt8(ascii: "#"), UInt8(ascii: " ")]
      comments += bytes[start..<place]
      comments.append(UInt8(ascii: "\n"))
    }
    while place < bytes.count {
      let isBreak = bytes[place] == UInt8(ascii: "\n") || bytes[place] == UInt8(ascii: "\r")
      let length = isBreak ? 1 : ForeignBreaks.length(bytes, at: place)
      if length > 0 { endLine() }
      place += max(1, length)
      if length > 0 { start = place }
    }
    endLine()
  }
}
