import DanishText
import PlanModel

/// Makes hand-made files from a seed. Every word in one is unique.
public struct HandGenerator {
  var random: SeededGenerator
  private(set) var words: [HandWord] = []
  private var owners: [Int] = []
  private var records = 0
  private var days = 0
  /// Whether something was put in that is no YAML, or refused.
  var isUnsound = false
  /// Whether such things are wanted at all.
  let mayBeUnsound: Bool

  /// Starts from a seed.
  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    mayBeUnsound = seed % 10 == 9
  }

  // MARK: Chance

  mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { number(times) == 0 }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(items.count)] }

  mutating func word(_ role: HandRole) -> String {
    let digits = String(words.count)
    let text = "ord" + String(repeating: "0", count: 4 - digits.count) + digits
    words.append(HandWord(text: text, role: role, owners: owners))
    return text
  }

  private mutating func date(_ role: HandRole) -> String {
    days += 1
    let text = PlanDate(year: 2001, month: 1, day: 1)?.adding(days: days)?.text ?? ""
    words.append(HandWord(text: text, role: role, owners: owners))
    return text
  }

  // MARK: The file

  /// A whole file.
  public mutating func file() -> HandFile {
    var root = HandRecord(fields: [HandField(key: pick(Self.formats), value: .nothing)])
    root.fields[0].value = .text(
      HandText(head: pick(["årsplan/1", "\"årsplan/1\"", "'årsplan/1'"])))
    root.fields += fields(.plan, flow: false)
    var opening = once(in: 3) ? [comment(.commentBefore)] : []
    if once(in: 8) { opening.append("---") }
    if once(in: 20) { opening = ["%YAML 1.1", "---"] }
    if once(in: 10) { opening.insert("# vim: set ts=2 sw=2 et:", at: 0) }
    var closing = once(in: 3) ? [comment(.commentAtEnd)] : []
    if once(in: 12) { closing.append("...") }
    if once(in: 10) { closing += ["", "# vim: set ts=2:", comment(.commentAtEnd)] }
    if once(in: 8) { closing += ["", "   ", ""] }
    if mayBeUnsound, once(in: 6) {
      isUnsound = true
      closing += ["---", comment(.otherDocument), "navn: " + word(.otherDocument)]
    }
    let ends: [HandFile.LineEnd] = [
      .lineFeed, .lineFeed, .lineFeed, .both, .both, .carriageReturn, .mixed,
    ]
    return HandFile(
      opening: opening, root: root, closing: closing, lineEnd: pick(ends),
      endsLastLine: !once(in: 4), hasMark: once(in: 8), isUnsound: isUnsound, words: words)
  }

  private static let formats = ["format: ", "format: ", "format:   ", "\"format\": "]

  // MARK: Records

  private mutating func fields(_ shape: HandShape, flow: Bool) -> [HandField] {
    var fields: [HandField] = []
    var hasDuplicate = false
    for (index, field) in shape.fields.enumerated() {
      let isThere = index == 0 || (shape.isSmall ? !once(in: 3) : !once(in: 4))
      if isThere { fields.append(self.field(field.key, field.kind, isFirst: index == 0, flow)) }
      if index > 0, once(in: 18) { fields.append(unknown(flow)) }
      if index > 0, isThere, once(in: 40) {
        let value = value(.duplicate, flow)
        hasDuplicate = true
        fields.append(decorated(key(field.key), value, flow))
      }
    }
    // Of two keys alike the first counts, so their order stays.
    if fields.count > 1, !hasDuplicate, once(in: 5) { fields.swapAt(0, fields.count - 1) }
    // No line fits between a dash and the first field.
    if !fields.isEmpty, shape.isSmall || fields.count > 1 { fields[0].before = [] }
    return fields
  }

  private mutating func field(
    _ name: String, _ kind: HandKind, isFirst: Bool, _ flow: Bool
  ) -> HandField {
    let key = key(name)
    if !isFirst, once(in: 24) {
      var empty = HandField(before: lines(flow), key: key, value: .nothing)
      if !flow, once(in: 2) { empty.comment = behind(.commentBehindKey) }
      return empty
    }
    if !isFirst, once(in: 20) { return decorated(key, stranger(to: kind, flow), flow) }
    return decorated(key, known(kind, flow), flow)
  }

  private mutating func decorated(_ key: String, _ value: HandValue, _ flow: Bool) -> HandField {
    var field = HandField(before: lines(flow), key: key, value: value)
    if !flow, once(in: 5) { field.comment = behind(.commentBehindKey) }
    return field
  }

  private mutating func key(_ name: String) -> String {
    switch number(16) {
    case 0: "\"\(name)\": "
    case 1: "'\(name)': "
    case 2: "\(name):   "
    case 3: "\(name) : "
    case 4: "\(Self.decomposed(name)): "
    default: "\(name): "
    }
  }

  /// The name as a Mac may write it: `å` as a letter and a ring.
  private static func decomposed(_ name: String) -> String {
    name.unicodeScalars.map { $0 == "å" ? "a\u{30A}" : String($0) }.joined()
  }

  private mutating func unknown(_ flow: Bool) -> HandField {
    let key = word(.unknownKey) + ": "
    return decorated(key, value(.unknownValue, flow), flow)
  }

  private mutating func record(_ shape: HandShape, flow: Bool) -> HandRecord {
    records += 1
    owners.append(records)
    defer { owners.removeLast() }
    let flow = flow || once(in: shape.isSmall ? 4 : 25)
    var record = HandRecord(fields: fields(shape, flow: flow), margin: 1 + number(6))
    if flow { record.flow = once(in: 3) ? .manyLines : .oneLine }
    if !flow, once(in: 4) {
      let text = comment(.commentUnderRecord)
      record.after = [HandLine(text: text, shift: pick([0, 0, 1, 3]))]
    }
    return record
  }

  // MARK: Values

  private mutating func known(_ kind: HandKind, _ flow: Bool) -> HandValue {
    switch kind {
    case .id: return .text(shortText(.value, flow))
    case .text: return .text(text(.value, flow))
    case .date: return .text(once(in: 4) ? shortText(.value, flow) : dateText(flow))
    case .year: return .text(HandText(head: pick(["2016", "\"2016\"", "to tusind"])))
    case .word(let words): return .text(HandText(head: pick(words)))
    case .record(let shape): return .record(record(shape, flow: flow))
    case .prints:
      var record = HandRecord(fields: [], margin: 1 + number(4))
      if flow || once(in: 2) { record.flow = .oneLine }
      for _ in 0...number(3) {
        let key = word(.value) + ": "
        record.fields.append(HandField(key: key, value: .text(shortText(.value, true))))
      }
      return .record(record)
    case .ids:
      return .list(list(flow, odds: 2) { .text($0.shortText(.value, $1)) })
    case .records(let shape):
      return .list(
        list(flow, odds: shape.isSmall ? 8 : 30) { generator, flow in
          if generator.once(in: 9) { return generator.plainItem(flow) }
          return .record(generator.record(shape, flow: flow))
        })
    }
  }

  private mutating func dateText(_ flow: Bool) -> HandText {
    let date = date(.value)
    var text = HandText(head: pick([date, date, "\"\(date)\"", "'\(date)'"]))
    if !flow, once(in: 5) { text.comment = behind(.commentBehindValue) }
    return text
  }

  private mutating func plainItem(_ flow: Bool) -> HandValue {
    switch number(6) {
    case 0: .nothing
    case 1: .list(list(flow, odds: 2) { .text($0.shortText(.plainItem, $1)) })
    default: .text(text(.plainItem, flow))
    }
  }

  private mutating func list(
    _ flow: Bool, odds: Int, _ value: (inout HandGenerator, Bool) -> HandValue
  ) -> HandList {
    let flow = flow || once(in: odds)
    var list = HandList(margin: pick([0, 1, 2, 2, 2, 3, 4, 6]))
    if flow { list.flow = once(in: 3) ? .manyLines : .oneLine }
    for _ in 0...number(3) {
      let item = item(flow, value)
      if case .nothing = item.value, flow { continue }
      list.items.append(item)
    }
    return list
  }

  private mutating func item(
    _ flow: Bool, _ value: (inout HandGenerator, Bool) -> HandValue
  ) -> HandItem {
    let before = lines(flow)
    let owner = records + 1
    var item = HandItem(before: before, value: value(&self, flow))
    item.isBelow = once(in: 8)
    item.gap = pick([1, 1, 1, 2, 3])
    if flow { return item }
    switch item.value {
    case .nothing: item.comment = behind(.commentBehindDash)
    case .record(let record):
      // Behind the record's own dash, or behind its bracket: it belongs to the record.
      owners.append(owner)
      defer { owners.removeLast() }
      if record.flow != .none {
        if once(in: 4) { item.comment = behind(.commentBehindValue) }
      } else if item.isBelow, once(in: 2) {
        item.comment = behind(.commentBehindDash)
      }
    case .list where once(in: 4): item.comment = behind(.commentBehindValue)
    case .list, .text: break
    }
    return item
  }

  /// Any value.
  private mutating func value(_ role: HandRole, _ flow: Bool) -> HandValue {
    switch number(5) {
    case 0: return .list(list(flow, odds: 2) { .text($0.text(role, $1)) })
    case 1:
      let isFlow = flow || once(in: 2)
      var record = HandRecord(margin: 1 + number(4), flow: isFlow ? .oneLine : .none)
      for _ in 0...number(2) {
        let key = word(role) + ": "
        record.fields.append(
          HandField(before: lines(isFlow), key: key, value: .text(text(role, isFlow))))
      }
      return .record(record)
    default: return .text(text(role, flow))
    }
  }

  /// A value of another kind than belongs there.
  private mutating func stranger(to kind: HandKind, _ flow: Bool) -> HandValue {
    switch kind {
    case .ids, .prints, .record, .records: return .text(text(.wrongKind, flow))
    case .id, .text, .date, .word, .year:
      return .list(list(flow, odds: 2) { .text($0.shortText(.wrongKind, $1)) })
    }
  }
}
