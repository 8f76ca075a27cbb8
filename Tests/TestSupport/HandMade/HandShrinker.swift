/// Makes a failing file and its changes smaller, for as long as they fail in the same way.
public struct HandShrinker {
  private let isFailing: (HandFile, [PlanChange]) -> Bool
  private var tries = 0
  private static let mostTries = 3000

  /// Shrinks what breaks an invariant; with words of that role, where one is given.
  public init(_ invariant: Invariant, _ role: HandRole? = nil) {
    isFailing = { file, changes in
      HandCheck(file, changes).breaches.contains { $0.isOf(invariant, role) }
    }
  }

  /// The smallest that still fails.
  public mutating func shrink(
    _ file: HandFile, _ changes: [PlanChange]
  ) -> (file: HandFile, changes: [PlanChange]) {
    var (file, changes) = (file, changes)
    while tries < Self.mostTries {
      if let fewer = fewer(changes, in: file) {
        changes = fewer
      } else if let smaller = smaller(file, changes) {
        file = smaller
      } else {
        break
      }
    }
    return (file, changes)
  }

  private mutating func fewer(_ changes: [PlanChange], in file: HandFile) -> [PlanChange]? {
    for index in changes.indices {
      var fewer = changes
      fewer.remove(at: index)
      tries += 1
      if isFailing(file, fewer) { return fewer }
    }
    return nil
  }

  private mutating func smaller(_ file: HandFile, _ changes: [PlanChange]) -> HandFile? {
    for smaller in file.smaller where tries < Self.mostTries {
      tries += 1
      if isFailing(smaller, changes) { return smaller }
    }
    return nil
  }
}

extension HandFile {
  /// The file with one thing less, in every way.
  var smaller: [HandFile] {
    var files: [HandFile] = []
    func add(_ change: (inout HandFile) -> Void) {
      var file = self
      change(&file)
      files.append(file)
    }
    for record in root.smaller { add { $0.root = record } }
    for index in opening.indices { add { $0.opening.remove(at: index) } }
    for index in closing.indices { add { $0.closing.remove(at: index) } }
    if hasMark { add { $0.hasMark = false } }
    if lineEnd != .lineFeed { add { $0.lineEnd = .lineFeed } }
    if !endsLastLine { add { $0.endsLastLine = true } }
    return files
  }
}

extension HandValue {
  fileprivate var smaller: [HandValue] {
    switch self {
    case .nothing: []
    case .text(let text): text.smaller.map(HandValue.text)
    case .record(let record): record.smaller.map(HandValue.record)
    case .list(let list): list.smaller.map(HandValue.list)
    }
  }
}

extension HandText {
  fileprivate var smaller: [HandText] {
    var texts: [HandText] = []
    if !comment.isEmpty {
      texts.append(self)
      texts[0].comment = ""
    }
    // The last line of a quoted text ends it.
    if below.count > 1 {
      for index in below.indices.dropLast() {
        var text = self
        text.below.remove(at: index)
        texts.append(text)
      }
    }
    return texts
  }
}

extension HandRecord {
  fileprivate var smaller: [HandRecord] {
    var records: [HandRecord] = []
    for index in fields.indices {
      var record = self
      record.fields.remove(at: index)
      records.append(record)
    }
    for index in fields.indices {
      for field in fields[index].smaller {
        var record = self
        record.fields[index] = field
        records.append(record)
      }
    }
    if !after.isEmpty {
      var record = self
      record.after = []
      records.append(record)
    }
    return records
  }
}

extension HandField {
  fileprivate var smaller: [HandField] {
    var fields = value.smaller.map { value in
      var field = self
      field.value = value
      return field
    }
    if !before.isEmpty || !comment.isEmpty {
      var field = self
      (field.before, field.comment) = ([], "")
      fields.append(field)
    }
    return fields
  }
}

extension HandList {
  fileprivate var smaller: [HandList] {
    var lists: [HandList] = []
    for index in items.indices where items.count > 1 {
      var list = self
      list.items.remove(at: index)
      lists.append(list)
    }
    for index in items.indices {
      for item in items[index].smaller {
        var list = self
        list.items[index] = item
        lists.append(list)
      }
    }
    return lists
  }
}

extension HandItem {
  fileprivate var smaller: [HandItem] {
    var items = value.smaller.map { value in
      var item = self
      item.value = value
      return item
    }
    if !before.isEmpty || !comment.isEmpty {
      var item = self
      (item.before, item.comment) = ([], "")
      items.append(item)
    }
    return items
  }
}
