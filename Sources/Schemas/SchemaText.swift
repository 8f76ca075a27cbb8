/// A JSON value whose keys keep their order, and how it is written: two spaces further in each time.
indirect enum SchemaText: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null
  case list([SchemaText])
  case object([(String, SchemaText)])

  /// The value as JSON.
  func json(indent: Int = 0) -> String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .null: "null"
    case .list(let items): Self.lines(items.map { $0.json(indent: indent + 2) }, "[", "]", indent)
    case .object(let entries):
      Self.lines(
        entries.map { "\(Self.quoted($0.0)): \($0.1.json(indent: indent + 2))" }, "{", "}", indent)
    }
  }

  private static func lines(
    _ lines: [String], _ first: String, _ last: String, _ indent: Int
  ) -> String {
    guard !lines.isEmpty else { return first + last }
    let margin = String(repeating: " ", count: indent)
    return first + "\n" + lines.map { "\(margin)  \($0)" }.joined(separator: ",\n")
      + "\n\(margin)\(last)"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.map { "\\\"".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }
}

extension SchemaText: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension SchemaText: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral entries: (String, SchemaText)...) { self = .object(entries) }
}

extension SchemaText: ExpressibleByArrayLiteral {
  init(arrayLiteral items: SchemaText...) { self = .list(items) }
}
