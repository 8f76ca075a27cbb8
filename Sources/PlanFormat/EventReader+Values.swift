import DanishText
import PlanModel

/// Reading values: each takes the next event, and complains about what it did not expect.
extension EventReader {
  /// A text; nil where there is none or something else stands there.
  mutating func text() -> String? {
    switch advance() {
    case .scalar: return scalarText()
    case .mapping, .sequence:
      reject(Texts.expectedText)
      return nil
    default: return nil
    }
  }

  /// An id or another word that stands for something: curly quotation marks around it, as a word
  /// processor puts them, are no part of it.
  mutating func word() -> String? {
    let node = tape.count
    return text().map { plainWord($0, node) }
  }

  private mutating func plainWord(_ text: String, _ node: Int) -> String {
    // All curly marks begin with this byte in UTF-8, and hardly an id does.
    guard text.utf8.first == 0xE2 else { return text }
    let bytes = Array(text.utf8)
    guard let marks = QuotedText.curlyMarks(around: bytes.indices, in: bytes) else { return text }
    let inner = bytes[marks.first.upperBound..<marks.last.lowerBound]
    let word = String(decoding: inner, as: UTF8.self)
    note(.invalidValue, at: node, Texts.curlyMarks, suggestion: word)
    notes[notes.count - 1].mend = .replace(word)
    return word
  }

  /// A word, kept as the value it stands for or as it was written.
  mutating func entry<Value>(_: Value.Type) -> Entry<Value>? {
    word().map { Entry(text: $0.trimmed) }
  }

  /// A list of words.
  mutating func words() -> [String] { wordList(orOne: false) }

  /// A list of words, or one of them alone.
  mutating func wordOrWords() -> [String] { wordList(orOne: true) }

  private mutating func wordList(orOne isOneEnough: Bool) -> [String] {
    list(orOne: isOneEnough) { reader, node in
      if let text = reader.scalarTextOrReject() { return reader.plainWord(text, node) }
      reader.markSkipped(node)
      return nil
    }
  }

  /// A list of texts.
  mutating func texts() -> [String] {
    list { reader, node in
      if let text = reader.scalarTextOrReject() { return text }
      reader.markSkipped(node)
      return nil
    }
  }

  /// A list. The body is called when an item's first event was read; it returns nil for an item
  /// of which nothing can be kept.
  mutating func list<Item>(
    atMost most: Int = PlanDocument.mostItems, orOne isOneEnough: Bool = false,
    _ item: (inout EventReader, Int) -> Item?
  ) -> [Item] {
    var items: [Item] = []
    eachItem(into: &items, atMost: most, orOne: isOneEnough) { reader, items, node in
      if let value = item(&reader, node) { items.append(value) }
    }
    return items
  }

  private mutating func eachItem<Item>(
    into items: inout [Item], atMost most: Int, orOne isOneEnough: Bool = false,
    _ item: (inout EventReader, inout [Item], Int) -> Void
  ) {
    let node = tape.count
    switch advance() {
    case .sequence: break
    case .scalar:
      if isEmptyScalar { return }
      if isOneEnough {
        item(&self, &items, node)
      } else {
        note(.wrongType, at: node, Texts.expectedList)
      }
      return
    case .mapping:
      reject(Texts.expectedList)
      return
    default: return
    }
    var count = 0
    while let itemNode = nextItem() {
      if count < most { item(&self, &items, itemNode) } else { passOver(itemNode, count, most) }
      count += 1
    }
    close(node)
  }

  /// An item past a bound: told the first time, and no part of the model.
  private mutating func passOver(_ item: Int, _ count: Int, _ most: Int) {
    if count == most { note(.unreadable, at: item, Texts.tooManyItems(most)) }
    skipRest(of: item)
    markSkipped(item)
  }

  /// A list of mappings.
  mutating func records<Item>(
    _ shape: Shape, atMost most: Int = PlanDocument.mostItems, _ make: () -> Item,
    _ field: (inout EventReader, inout Item, PlanKey) -> Void
  ) -> [Item] {
    var records: [Item] = []
    eachItem(into: &records, atMost: most) { reader, records, node in
      // Filled where it stands: to copy a goal is to count up each of its texts.
      let place = records.count
      records.append(make())
      let isMapping = reader.openMapping(node, shape) { reader, key in
        field(&reader, &records[place], key)
      }
      if isMapping { return }
      records.removeLast()
      reader.markSkipped(node)
    }
    return records
  }

  /// The next item of the list under way; nil at its end.
  private mutating func nextItem() -> Int? {
    let node = tape.count
    switch advance() {
    case .scalar, .mapping, .sequence: return node
    default: return nil
    }
  }

  /// Complains about the node whose first event was just read, and passes over all of it.
  mutating func reject(_ message: String) {
    guard let node = tape.indices.last else { return }
    note(.wrongType, at: node, message)
    skipRest(of: node)
  }

  /// Passes over the next value, whatever it is.
  mutating func skipValue() {
    let node = tape.count
    if advance() != .end, node < tape.count { skipRest(of: node) }
  }

  private mutating func skipRest(of node: Int) {
    guard tape[node].kind != .scalar else { return }
    var open = [node]
    while let last = open.last {
      let next = tape.count
      switch advance() {
      case .mapping, .sequence: open.append(next)
      case .scalar: break
      default:
        close(last)
        open.removeLast()
      }
    }
  }

  private mutating func scalarTextOrReject() -> String? {
    guard let last = tape.last, last.kind == .scalar else {
      reject(Texts.expectedText)
      return nil
    }
    return scalarText()
  }

  var isEmptyScalar: Bool {
    guard let last = tape.last else { return true }
    return last.kind == .scalar && last.style == .plain && withScalar { $0.isEmpty }
  }

  /// The scalar that was just read, in NFC, without the line break that ends a block text; nil
  /// where nothing stands there at all.
  func scalarText() -> String? {
    if isEmptyScalar { return nil }
    let isBlock = tape.last?.style == .literal
    return withScalar { bytes in
      var count = bytes.count
      while isBlock, count > 0, bytes[count - 1] == UInt8(ascii: "\n") { count -= 1 }
      return Normalization.string(UnsafeBufferPointer(rebasing: bytes.prefix(count)))
    }
  }
}
