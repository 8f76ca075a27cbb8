import PlanModel

/// Turns a file's record into the tree that is written: its fields, texts as the format keeps them.
enum PlanEncoder {
  static func tree(of plan: Plan) -> FieldTree { tree(of: plan, PlanDocument.format) }

  /// The tree of a file of a format.
  static func tree(of record: some PlanRecord, _ format: String) -> FieldTree {
    let texts = record.mapTexts { text, _ in isWritten(text) ? nil : written(text) }
    guard case .mapping(let fields) = FieldTree(texts) else { return .mapping([]) }
    let format = FieldTree.Entry(key: PlanKey.format.rawValue, value: .token(format))
    return .mapping([format] + fields)
  }

  /// Whether a text certainly is as the format keeps it, at the cost of looking at its bytes.
  private static func isWritten(_ text: String) -> Bool {
    guard let last = text.utf8.last, last &- 0x21 < 0x5e else { return false }
    return text.utf8.withContiguousStorageIfAvailable { !Normalization.mayChange($0) } ?? false
  }

  /// A text as the format keeps it: in NFC, without white space at its end.
  static func written(_ text: String) -> String {
    // Scalars are looked at, since a character may be millions of them.
    let scalars = text.unicodeScalars
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    return Normalization.nfc(end.map { String(scalars[...$0]) } ?? "")
  }
}

extension FieldTree {
  /// What tells one item of a list from the others: its id, its question, its theme.
  var identity: String? {
    switch self {
    case .text(let text), .token(let text): text
    case .mapping(let entries): entries.first?.value.scalar
    case .sequence: nil
    }
  }
}
