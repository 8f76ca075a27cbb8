import PlanModel

/// A file whose end is missing, as a broken download or a full mailbox leaves it: it stops in the
/// middle of a line, and YAML sees nothing wrong in that.
///
/// Editors that put no line break at the end are many, so that alone says nothing.
struct CutEnd {
  /// How many words a text has that must end like a sentence; a shorter one is a title or a name.
  private static let fewestWords = 4

  let reading: Reading
  let plan: Plan

  /// The note about it; nil for nearly every file, at the cost of looking at its last byte.
  var note: EventReader.Note? {
    guard let last = reading.text.last, last != 0x0A, last != 0x0D, !reading.tape.isEmpty,
      endsInProse || hasOpenBracket || isLastLineUnreadable || isLastRecordUnfinished
    else { return nil }
    var note = Reading.note(
      Texts.cutAtEnd, at: (reading.text.lastIndex(of: 0x0A) ?? -1) + 1..<reading.text.count)
    note.rule = .truncated
    return note
  }

  private var lastLine: ArraySlice<UInt8> {
    reading.text.suffix(from: (reading.text.lastIndex(of: 0x0A) ?? -1) + 1)
  }

  private static let prose = KeySet(Shape.written)

  /// Whether the last value is a text of some length that stops at a letter.
  private var endsInProse: Bool {
    guard let last = reading.tape.lastIndex(where: { $0.kind == .scalar }), last > 0,
      case let key = reading.tape[last - 1].key, key != SyntaxNode.noKey, Self.prose.contains(key),
      let byte = reading.text.last, Self.isLetter(byte) || byte == 0x2C || byte == 0x2D
    else { return false }
    let tree = reading.tree
    let value = tree.original(of: tree.bytes(of: last))
    guard value.upperBound == reading.text.count else { return false }
    let words = reading.text[value].split { $0 <= 0x20 }
    return words.count >= Self.fewestWords
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  /// Whether the last line opens a record that it does not close.
  private var hasOpenBracket: Bool {
    guard lastLine.contains(0x7B) else { return false }
    return lastLine.count { $0 == 0x7B } > lastLine.count { $0 == 0x7D }
  }

  private var isLastLineUnreadable: Bool {
    guard let unreadable = reading.unreadable.last else { return false }
    return unreadable.upperBound >= reading.text.count { $0 == 0x0A } + 1
  }

  /// Whether what stands last lacks a field that comes at its beginning.
  private var isLastRecordUnfinished: Bool {
    if !plan.omissions.isEmpty || !plan.discussions.isEmpty || !plan.exemptions.isEmpty {
      return false
    }
    if let goal = plan.goals.last { return goal.title == nil || goal.theme == nil }
    return plan.reflections.last.map { $0.answer == nil && $0.skipped == nil } ?? false
  }
}
