import DanishText
import PlanModel

/// Records and their fields.
extension EventReader {
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
    var isFull = false
    while let keyNode = nextKey() {
      let key = scalarText() ?? ""
      if seen.count == PlanDocument.mostEntries, !seen.contains(key) {
        if !isFull { note(.unreadable, at: keyNode, Texts.tooManyFields(seen.count)) }
        isFull = true
        skipValue()
      } else if seen.insert(key).inserted {
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
      suggestion: nearest?.word,
      mend: nearest.flatMap { $0.isSafe ? .rename($0.word) : nil })
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

  private func knownKey() -> UInt8? {
    withScalar { KeyTable.ordinal(ofAnyForm: $0) }
  }
}
