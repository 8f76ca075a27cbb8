/// Something that looks at every value of a plan, in the order of the file.
///
/// Lists of ids are visited item by item; the fingerprints, which nobody writes by hand, are not.
public protocol PlanVisitor {
  /// Looks at a text.
  mutating func visit(_ text: String, _ field: Field, at place: FieldPlace)
  /// Looks at a date, a number or a fixed word, or at the words that stand where one belongs.
  mutating func visit<Value: TextValue>(
    _ entry: Entry<Value>, _ field: Field, at place: FieldPlace)
}

extension PlanVisitor {
  /// Most look at texts only.
  public mutating func visit<Value: TextValue>(
    _ entry: Entry<Value>, _ field: Field, at place: FieldPlace
  ) {}

  /// Looks at every value of a plan, or of a register of strategies.
  ///
  /// It is open to the other modules, with all that it uses, so that one walk is made for each
  /// visitor and each record: looked up as they run, types and key paths cost more than visiting.
  @inlinable
  public mutating func visitAll(_ file: some PlanRecord) {
    withUnsafeMutablePointer(to: &self) { visitor in
      withUnsafePointer(to: file) { VisitorWalk(visitor, $0, FieldPlace()).run() }
    }
  }
}

/// Takes a visitor through one record, and into the records inside it.
///
/// Both are pointed at and not held: to copy a goal is to count up each of its texts, and every
/// plan that is checked goes through here. What looks at a field is inlined where the field is
/// declared, so that its key path becomes a place in memory.
@usableFromInline
struct VisitorWalk<Visitor: PlanVisitor, Record: PlanRecord>: FieldTable {
  @usableFromInline let visitor: UnsafeMutablePointer<Visitor>
  @usableFromInline let record: UnsafePointer<Record>
  @usableFromInline let place: FieldPlace

  @inlinable
  init(
    _ visitor: UnsafeMutablePointer<Visitor>, _ record: UnsafePointer<Record>, _ place: FieldPlace
  ) {
    (self.visitor, self.record, self.place) = (visitor, record, place)
  }

  @inlinable
  func run() {
    var walk = self
    Record.declare(in: &walk)
  }

  @inlinable @inline(__always)
  func text(_ field: Field, _ path: WritableKeyPath<Record, String?>) {
    guard let text = record.pointee[keyPath: path] else { return }
    visitor.pointee.visit(text, field, at: place.key(field.key))
  }

  @inlinable @inline(__always)
  func value<Value: TextValue>(_ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>) {
    guard let entry = record.pointee[keyPath: path] else { return }
    visitor.pointee.visit(entry, field, at: place.key(field.key))
  }

  @inlinable @inline(__always)
  func values<Value: TextValue>(_ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>) {
    let entries = record.pointee[keyPath: path]
    for index in entries.indices {
      visitor.pointee.visit(entries[index], field, at: place.key(field.key).item(index))
    }
  }

  @inlinable @inline(__always)
  func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>) {
    let words = record.pointee[keyPath: path]
    for index in words.indices {
      visitor.pointee.visit(words[index], field, at: place.key(field.key).item(index))
    }
  }

  @inlinable @inline(__always)
  func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>) {
    withUnsafePointer(to: record.pointee[keyPath: path]) {
      VisitorWalk<Visitor, Part>(visitor, $0, place.key(field.key)).run()
    }
  }

  @inlinable @inline(__always)
  func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>) {
    guard let part = record.pointee[keyPath: path] else { return }
    withUnsafePointer(to: part) {
      VisitorWalk<Visitor, Part>(visitor, $0, place.key(field.key)).run()
    }
  }

  @inlinable @inline(__always)
  func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>) {
    record.pointee[keyPath: path].withUnsafeBufferPointer { items in
      guard let first = items.baseAddress else { return }
      let list = place.key(field.key)
      for index in items.indices {
        VisitorWalk<Visitor, Item>(visitor, first + index, list.item(index)).run()
      }
    }
  }

  @inlinable @inline(__always)
  func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>) {}
}
