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

/// Drafts as a file: a line that says what it is, and for each draft two lines of head, an empty
/// line, and the text as it is. The newest comes last.
///
/// The head states the text's length in bytes, so that half a text is not taken for a whole one.
struct DraftList: Equatable {
  private static let format = "aarsplan-kladde/2"
  /// The same with one draft.
  private static let earlierFormat = "aarsplan-kladde/1"

  var drafts: [Draft] = []

  init() {}

  var bytes: [UInt8] {
    Array(([Self.format] + drafts.map(Self.text)).joined(separator: "\n").utf8)
  }

  private static func text(of draft: Draft) -> String {
    let numbers = "\(draft.text.utf8.count) \(draft.base.text)"
    let head = [
      draft.field.filter { !$0.isNewline }, numbers + (draft.isInEditor ? " redigeres" : ""), "",
    ]
    return (head + [draft.text]).joined(separator: "\n")
  }

  /// Reads those that are whole.
  init(bytes: [UInt8]) {
    var rest = bytes[...]
    guard let format = Self.line(&rest), [Self.format, Self.earlierFormat].contains(format) else {
      return
    }
    while let draft = Self.draft(&rest) {
      drafts.append(draft)
      guard rest.popFirst() == UInt8(ascii: "\n") else { return }
    }
  }

  private static func draft(_ rest: inout ArraySlice<UInt8>) -> Draft? {
    guard let field = line(&rest), let numbers = line(&rest)?.split(separator: " "),
      numbers.count >= 2, let count = Int(numbers[0]), let base = ContentHash(text: numbers[1]),
      line(&rest)?.isEmpty == true, count >= 0, count <= rest.count,
      let text = String(validating: rest.prefix(count), as: UTF8.self)
    else { return nil }
    rest.removeFirst(count)
    return Draft(field: field, text: text, base: base, isInEditor: numbers.count > 2)
  }

  /// The next line that is ended, without its end.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return String(validating: rest[..<end], as: UTF8.self)
  }

  /// Puts a draft last, in place of an earlier one of the same field.
  mutating func put(_ draft: Draft) {
    drop(draft.field)
    drafts.append(draft)
  }

  /// No draft is in an editor any more; false where none was.
  mutating func settle() -> Bool {
    let open = drafts.indices.filter { drafts[$0].isInEditor }
    for index in open { drafts[index].isInEditor = false }
    return !open.isEmpty
  }

  mutating func drop(_ field: String) { drafts.removeAll { $0.field == field } }
}
