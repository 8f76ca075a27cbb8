import DanishText
import PlanModel

/// The values of changed fields, before and now.
struct ChangedValues {
  let guide: Ledetraad?
  /// Whether it is read aloud.
  let isSpoken: Bool

  /// Longer texts stand one below the other.
  private static let longest = 90
  /// Of longer texts only what differs is told, and this many words around it.
  private static let excerpt = 200
  private static let around = 6

  /// The fields with what they said and say.
  func passages(_ changes: [FieldChange]) -> [Passage] {
    changes.flatMap { passages($0, under: nil) }
  }

  private func passages(_ change: FieldChange, under outer: String?) -> [Passage] {
    let label = outer.map { ProseTexts.inner($0, change.field.name) } ?? change.field.name
    switch change.kind {
    case .value(let before, let after):
      return [value(label, told(before, change.field), told(after, change.field))]
    case .part(let changes): return changes.flatMap { passages($0, under: label) }
    case .items(let items, let isReordered):
      let lines = items.map(line) + (isReordered ? [ProseTexts.reordered] : [])
      return [.list(label: label, items: lines)]
    }
  }

  private func value(_ label: String, _ before: String?, _ after: String?) -> Passage {
    guard let before, let after else {
      return .field(label: label, value: ProseTexts.onlyOne(before, after) ?? "")
    }
    if isShort(before, after) {
      return .field(label: label, value: ProseTexts.change(before, after, spoken: isSpoken))
    }
    let parts = Self.differing(before, after)
    return .list(
      label: label, items: [ProseTexts.was(parts.before), ProseTexts.isNow(parts.after)])
  }

  private func isShort(_ before: String, _ after: String) -> Bool {
    before.count + after.count <= Self.longest && !(before + after).contains(where: \.isNewline)
      && !(isSpoken && before.endsSentence)
  }

  // MARK: Items

  /// `»Læsekrog«, hvem: Bo → Ida`; where its own text has changed, that stands first.
  private func line(_ item: RecordChange) -> String {
    let name = item.name.nonEmpty.map(Self.onOneLine) ?? "…"
    switch item.kind {
    case .added: return ProseTexts.added(whole(item, name))
    case .removed: return ProseTexts.removed(whole(item, name))
    case .changed:
      let own = item.fields.first { isOwn($0, of: item) }
      let others = item.fields.filter { $0 != own }.map(inner)
      return ([own.map(values(of:)) ?? ProseTexts.quoted(Self.short(name))] + others)
        .joined(separator: ", ")
    }
  }

  /// Whether a change is that of the text that an item goes by.
  private func isOwn(_ change: FieldChange, of item: RecordChange) -> Bool {
    guard case .value(_?, let after?) = change.kind else { return false }
    return after.scalar?.trimmed == item.name.nonEmpty
  }

  private func whole(_ item: RecordChange, _ name: String) -> String {
    let fields = item.fields.compactMap { change -> String? in
      guard case .value(let before, let after) = change.kind,
        let text = told(after ?? before, change.field), text != item.name.nonEmpty
      else { return nil }
      return "\(change.field.name.lowercased()): \(Self.onOneLine(text))"
    }
    return ProseTexts.item(name, fields)
  }

  private func inner(_ change: FieldChange) -> String {
    "\(change.field.name.lowercased()): \(values(of: change))"
  }

  /// What a field of an item said and says, on one line.
  private func values(of change: FieldChange) -> String {
    guard case .value(let before, let after) = change.kind else { return "…" }
    let line = { (tree: FieldTree?) in told(tree, change.field).map(Self.onOneLine) }
    switch (line(before), line(after)) {
    case (let old?, let new?):
      let parts = Self.differing(old, new)
      return ProseTexts.change(parts.before, parts.after, spoken: isSpoken)
    case (let old?, nil): return ProseTexts.gone(old)
    case (nil, let new): return ProseTexts.new(new ?? "…")
    }
  }

  private static func short(_ text: String) -> String {
    let words = text.blankSeparated
    let head = words.prefix(around).joined(separator: " ")
    return words.count > around ? head + " …" : head
  }

  private static func onOneLine(_ text: String) -> String {
    text.blankSeparated.joined(separator: " ")
  }

  // MARK: Values

  /// A value as a person reads it: a day in words, a theme by its title, a question in its own words.
  private func told(_ tree: FieldTree?, _ field: Field) -> String? {
    switch tree {
    case nil: nil
    case .token(let text): PlanDate(text: text)?.danish ?? text
    case .text(let text): named(text, field)
    case .sequence(let items):
      items.compactMap { told($0, field) }.joined(separator: ", ")
    case .mapping: nil
    }
  }

  private func named(_ text: String, _ field: Field) -> String {
    switch field.key {
    case .tema, .også: guide?.theme(text)?.shortTitle ?? text
    case .springsFrom: guide?.question(text)?.text ?? text
    default: text.trimmed
    }
  }

  /// Of two long texts the words that differ, with some around them.
  private static func differing(_ before: String, _ after: String) -> (
    before: String, after: String
  ) {
    guard before.count + after.count > excerpt else { return (before, after) }
    let (old, new) = (before.words, after.words)
    let most = min(old.count, new.count)
    let front = zip(old, new).prefix { $0 == $1 }.count
    let back = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let head = max(0, front - around)
    let tail = max(0, min(back, most - front) - around)
    guard head > 0 || tail > 0 else { return (before, after) }
    return (cut(old, head, tail), cut(new, head, tail))
  }

  private static func cut(_ words: [Substring], _ head: Int, _ tail: Int) -> String {
    let middle = words.dropFirst(head).dropLast(tail).joined(separator: " ")
    return (head > 0 ? "… " : "") + middle + (tail > 0 ? " …" : "")
  }
}

extension String {
  fileprivate var words: [Substring] { blankSeparated }
  /// Read aloud, what follows would belong to the next sentence.
  fileprivate var endsSentence: Bool { last.map { ".!?:…".contains($0) } ?? false }
}
