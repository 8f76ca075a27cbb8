/// A half-typed answer: which field it belongs to, and the text so far.
public struct Draft: Sendable, Equatable {
  /// The field's id, one line.
  public var field: String
  /// What has been typed.
  public var text: String
  /// The mark of the plan as it stood in the file when the draft was written.
  public var base: ContentHash
  /// Whether the text is being written in an external editor, in `DraftFile.editorPath`.
  public var isInEditor: Bool

  /// Makes a draft.
  public init(field: String, text: String, base: ContentHash, isInEditor: Bool = false) {
    self.field = field
    self.text = text
    self.base = base
    self.isInEditor = isInEditor
  }
}

/// The draft as a file: three lines of head, an empty line, and the text as it is.
///
/// The head states the text's length in bytes, so that half a file is not taken for a whole one.
extension Draft {
  private static let format = "aarsplan-kladde/1"

  var bytes: [UInt8] {
    let head = [
      Self.format, field.filter { !$0.isNewline },
      "\(text.utf8.count) \(base.text)\(isInEditor ? " redigeres" : "")", "",
    ]
    return Array((head.joined(separator: "\n") + "\n" + text).utf8)
  }

  /// Reads a draft; nil where the bytes are not one, whole.
  init?(bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let parts = bytes.split(
      separator: newline, maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].elementsEqual(Self.format.utf8), parts[3].isEmpty,
      let field = String(validating: parts[1], as: UTF8.self),
      let numbers = String(validating: parts[2], as: UTF8.self)?.split(separator: " "),
      numbers.count >= 2, Int(numbers[0]) == parts[4].count,
      let base = ContentHash(text: numbers[1]),
      let text = String(validating: parts[4], as: UTF8.self)
    else { return nil }
    self.init(field: field, text: text, base: base, isInEditor: numbers.count > 2)
  }
}
