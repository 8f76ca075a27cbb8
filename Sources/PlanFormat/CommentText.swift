import PlanModel

/// A text as comments of a YAML file: kept for a person to read, and read by no program.
enum CommentText {
  /// The text's lines as comments below what stands before, without the control characters that
  /// no YAML may hold; nothing where it has no lines.
  static func lines(of text: [UInt8], under heading: String) -> [UInt8] {
    let controls = ControlCharacters.places(in: text).map { TextEdit($0, "") }
    let clean = EditLayer(controls).applied(to: text)
    let mark = clean.withUnsafeBufferPointer(SourceText.markLength)
    let lines = String(decoding: clean.dropFirst(mark), as: UTF8.self).unicodeScalars.split {
      breaks.contains($0)
    }
    guard !lines.isEmpty else { return [] }
    let comments = ["", heading] + lines.map { String($0) }
    return Array(comments.map { $0.isEmpty ? "\n" : "# \($0)\n" }.joined().utf8)
  }

  /// All that ends a line in YAML 1.1, and with it a comment.
  private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
}
