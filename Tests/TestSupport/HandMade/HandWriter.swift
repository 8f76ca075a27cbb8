/// Writes the parts of a hand-made file, line by line.
struct HandWriter {
  private(set) var lines: [String] = []
  /// A dash that the next line begins with.
  private var pending: String?
  /// Where comments must stand that come right after block text: else they are part of it.
  private var limit: Int?

  mutating func emit(_ line: String) {
    lines.append(line)
    limit = nil
  }

  /// A line at a column, behind the dash where one waits.
  private mutating func emit(_ text: String, at column: Int) {
    emit((pending ?? Self.spaces(column)) + text)
    pending = nil
  }

  private mutating func emit(_ free: [HandLine], at column: Int) {
    // No line fits between a dash and what stands on its line.
    for line in free where pending == nil {
      let bound = limit
      if line.text.contains("#") {
        lines.append(Self.spaces(max(0, min(column + line.shift, bound ?? .max))) + line.text)
      } else {
        lines.append(bound == nil ? line.text : "")
      }
    }
  }

  mutating func fields(of record: HandRecord, column: Int) {
    for field in record.fields { self.field(field, column: column) }
    emit(record.after, at: column)
  }

  private mutating func field(_ field: HandField, column: Int) {
    emit(field.before, at: column)
    switch field.value {
    case .record(let record) where record.flow == .none && !record.fields.isEmpty:
      emit(Self.bare(field.key) + field.comment, at: column)
      fields(of: record, column: column + record.margin)
    case .list(let list) where list.flow == .none && !list.items.isEmpty:
      emit(Self.bare(field.key) + field.comment, at: column)
      for item in list.items { self.item(item, column: column + list.margin) }
    case .nothing: emit(Self.bare(field.key) + field.comment, at: column)
    default: inline(field.key, field.value, field.comment, column: column)
    }
  }

  private mutating func item(_ item: HandItem, column: Int) {
    emit(item.before, at: column)
    let dash = "-" + Self.spaces(item.gap)
    switch item.value {
    case .record(let record) where record.flow == .none && !record.fields.isEmpty:
      if item.isBelow {
        emit("-" + item.comment, at: column)
        fields(of: record, column: column + max(1, record.margin))
      } else {
        pending = Self.spaces(column) + dash
        fields(of: record, column: column + dash.count)
      }
    case .list(let list) where list.flow == .none && !list.items.isEmpty:
      emit("-" + item.comment, at: column)
      for item in list.items { self.item(item, column: column + max(1, list.margin)) }
    case .nothing: emit("-" + item.comment, at: column)
    default: inline(dash, item.value, item.comment, column: column)
    }
  }

  /// A value that begins on the line of its key or dash; a comment behind brackets.
  private mutating func inline(
    _ start: String, _ value: HandValue, _ comment: String, column: Int
  ) {
    guard case .text(let text) = value else {
      let written = start + Self.flow(value, column: column + 1) + comment
      let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
      emit(String(lines[0]), at: column)
      lines.dropFirst().forEach { emit(String($0)) }
      return
    }
    let isShort = text.isBlock || text.below.isEmpty
    emit(start + text.head + (isShort ? text.comment : ""), at: column)
    for (index, line) in text.below.enumerated() {
      let isLast = index + 1 == text.below.count
      let comment = isLast && !text.isBlock ? text.comment : ""
      let isBlank = line.allSatisfy { $0 == " " }
      emit(isBlank ? line : Self.spaces(column + text.margin) + line + comment)
    }
    if text.isBlock { limit = column }
  }

  // MARK: In brackets

  private static func flow(_ value: HandValue, column: Int) -> String {
    switch value {
    case .nothing: ""
    case .text(let text): text.head
    case .record(let record):
      brackets(
        "{",
        record.fields.map { field in
          let comment = field.before.first { $0.text.contains("#") }?.text ?? ""
          return (field.key + flow(field.value, column: column + 2), comment)
        }, "}", record.flow, column)
    case .list(let list):
      brackets(
        "[",
        list.items.map { item in
          let comment = item.before.first { $0.text.contains("#") }?.text ?? ""
          return (flow(item.value, column: column + 2), comment)
        }, "]", list.flow, column)
    }
  }

  /// Each part with the comment that stands behind it, where there are many lines.
  private static func brackets(
    _ open: String, _ parts: [(text: String, comment: String)], _ close: String, _ flow: HandFlow,
    _ column: Int
  ) -> String {
    guard flow == .manyLines, !parts.isEmpty else {
      let space = open == "{" && !parts.isEmpty ? " " : ""
      return open + space + parts.map(\.text).joined(separator: ", ") + space + close
    }
    let lines = parts.enumerated().map { index, part in
      spaces(column + 1) + part.text + (index + 1 < parts.count ? "," : "")
        + (part.comment.isEmpty ? "" : " " + part.comment) + "\n"
    }
    return open + "\n" + lines.joined() + spaces(column) + close
  }

  private static func bare(_ key: String) -> String {
    String(key.prefix { $0 != "\t" }.reversed().drop { $0 == " " }.reversed())
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
