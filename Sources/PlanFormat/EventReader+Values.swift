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
  mutating func words() -> [String] {
    list { reader, node in
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
  mutating func list<Item>(_ item: (inout EventReader, Int) -> Item?) -> [Item] {
    var items: [Item] = []
    eachItem(into: &items) { reader, items, node in
      if let value = item(&reader, node) { items.append(value) }
    }
    return items
  }

  private mutating func eachItem<Item>(
    into items: inout [Item], _ item: (inout EventReader, inout [Item], Int) -> Void
  ) {
    let node = tape.count
    switch advance() {
    case .sequence: break
    case .scalar:
      if !isEmptyScalar { note(.wrongType, at: node, Texts.expectedList) }
      return
    case .mapping:
      reject(Texts.expectedList)
      return
    default: return
    }
    while let itemNode = nextItem() { item(&self, &items, itemNode) }
    close(node)
  }

  /// A list of mappings.
  mutating func records<Item>(
    _ shape: Shape, _ make: () -> Item,
    _ field: (inout EventReader, inout Item, PlanKey) -> Void
  ) -> [Item] {
    var records: [Item] = []
    eachItem(into: &records) { reader, records, node in
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

  /// A mapping whose first event was just read; false, and passed over, where it is none.
  mutating func openMapping(
    _ node: Int, _ shape: Shape, _ field: (inout EventReader, PlanKey) -> Void
  ) -> Bool {
    guard tape[node].kind == .mapping else {
      reject(Texts.expectedMapping)
      return false
    }
    fields(of: node, shape, field)
    return true
  }

  /// A mapping; false where there is none.
  @discardableResult
  mutating func mapping(_ shape: Shape, _ field: (inout EventReader, PlanKey) -> Void) -> Bool {
    let node = tape.count
    switch advance() {
    case .mapping:
      fields(of: node, shape, field)
      return true
    case .scalar:
      if !isEmptyScalar { note(.wrongType, at: node, Texts.expectedMapping) }
    case .sequence: reject(Texts.expectedMapping)
    default: break
    }
    return false
  }

  /// A mapping whose keys are free words, each with a text.
  mutating func dictionary(_ entry: (inout EventReader, String, Int) -> Void) {
    let node = tape.count
    guard advance() == .mapping else {
      if !isEmptyScalar { reject(Texts.expectedMapping) }
      return
    }
    var seen: Set<String> = []
    while let keyNode = nextKey() {
      let key = scalarText() ?? ""
      if seen.insert(key).inserted {
        entry(&self, key, keyNode)
      } else {
        note(.duplicate, at: keyNode, Texts.duplicateKey)
        skipValue()
      }
    }
    close(node)
  }

  private mutating func fields(
    of node: Int, _ shape: Shape, _ field: (inout EventReader, PlanKey) -> Void
  ) {
    var seen = KeySet()
    var unknown: Set<String> = []
    var renames: [Int] = []
    var lastValue: Int?
    while let keyNode = nextKey() {
      guard let ordinal = knownKey(), shape.allowed.contains(ordinal) else {
        noteUnknownKey(keyNode, shape, &unknown)
        if case .rename = notes.last?.mend { renames.append(notes.count - 1) }
        skipValue()
        if tape[node].style == .flow, let lastValue { noteComma(after: lastValue, key: keyNode) }
        continue
      }
      lastValue = keyNode + 1
      if seen.contains(ordinal) {
        note(.duplicate, at: keyNode, Texts.duplicateKey)
        skipValue()
        continue
      }
      seen.insert(ordinal)
      nameKey(ordinal)
      field(&self, KeyTable.key(ordinal))
    }
    close(node)
    keepCertain(renames, beside: seen)
  }

  /// A key is not renamed to one that is there already, nor two to the same.
  private mutating func keepCertain(_ renames: [Int], beside seen: KeySet) {
    var taken = seen
    for index in renames {
      guard case .rename(let name) = notes[index].mend, let key = PlanKey(rawValue: name) else {
        continue
      }
      let ordinal = KeyTable.ordinal(of: key)
      if taken.contains(ordinal) { notes[index].mend = nil }
      taken.insert(ordinal)
    }
  }

  /// A key without a value, in a record on one line, after a text: a comma ended the text too early.
  private mutating func noteComma(after value: Int, key: Int) {
    guard key + 2 == tape.count, isEmptyScalar, tape[value].kind == .scalar,
      tape[value].style == .plain, tape[key].style == .plain,
      tape[value].start < tape[value].end
    else { return }
    // A second comma in the same text: one mend for all of it.
    if let last = notes.indices.last, notes[last].node == key, last > 0,
      case .quote(from: value, to: _) = notes[last - 1].mend
    {
      notes[last - 1].mend = nil
    }
    guard let last = notes.indices.last, notes[last].node == key else { return }
    notes[last].message = Texts.commaInText
    notes[last].suggestion = nil
    notes[last].mend = .quote(from: value, to: key)
  }

  private mutating func noteUnknownKey(_ node: Int, _ shape: Shape, _ seen: inout Set<String>) {
    let name = scalarText() ?? ""
    guard seen.insert(name).inserted else {
      note(.duplicate, at: node, Texts.duplicateKey)
      return
    }
    let nearest = NearestMatch.of(name, among: shape.names)
    note(
      .unknownField, at: node, Texts.unknownField(suggestion: nearest?.word),
      suggestion: nearest?.word)
    if let nearest, nearest.isSafe, let last = notes.indices.last {
      notes[last].mend = .rename(nearest.word)
    }
  }

  /// The next key of the mapping under way; nil at its end.
  private mutating func nextKey() -> Int? {
    while true {
      let node = tape.count
      switch advance() {
      case .scalar: return node
      case .mapping, .sequence:
        reject(Texts.keyNotText)
        skipValue()
      default: return nil
      }
    }
  }

  /// The next item of the list under way; nil at its end.
  private mutating func nextItem() -> Int? {
    let node = tape.count
    switch advance() {
    case .scalar, .mapping, .sequence: return node
    default: return nil
    }
  }

  private func knownKey() -> UInt8? {
    withScalar { bytes in
      if !Normalization.mayChange(bytes) { return KeyTable.ordinal(of: bytes) }
      var name = Normalization.string(bytes)
      return name.withUTF8 { KeyTable.ordinal(of: $0) }
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

  private var isEmptyScalar: Bool {
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
