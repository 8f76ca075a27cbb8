import Language

extension PlanRecord {
  /// The descriptions of its fields, in the order of the declaration.
  public static var fields: [Field] {
    var list = FieldList<Self>()
    declare(in: &list)
    return list.fields
  }

  /// The descriptions of those that hold one text.
  public static var textFields: [Field] {
    var list = FieldList<Self>()
    declare(in: &list)
    return list.texts
  }

  /// The description of one of its fields; nil where it has none with that key.
  public static func field(_ key: PlanKey) -> Field? {
    var search = FieldSearch<Self>(key: key)
    declare(in: &search)
    return search.found
  }

  /// What one of its fields is called wherever people read it; the key where it has none with it.
  public static func label(of key: PlanKey) -> String { field(key)?.name ?? key.rawValue }
}

extension Field {
  /// Its label in the words in force: *Tema* may be *Pejlemærke* to those who read it.
  public var name: String {
    switch key {
    case .tema: Words.theme.label
    case .også: tr("Andre \(Words.theme.many)")
    case .ledetråd: Words.guide.label
    case .center: Words.centre.label
    default: label
    }
  }
}

/// Collects the fields' descriptions.
private struct FieldList<Record: PlanRecord>: FieldTable {
  var fields: [Field] = []
  var texts: [Field] = []

  mutating func text(_ field: Field, _: WritableKeyPath<Record, String?>) {
    fields.append(field)
    texts.append(field)
  }
  mutating func value<Value: TextValue>(
    _ field: Field, _: WritableKeyPath<Record, Entry<Value>?>
  ) { fields.append(field) }
  mutating func values<Value: TextValue>(
    _ field: Field, _: WritableKeyPath<Record, [Entry<Value>]>
  ) { fields.append(field) }
  mutating func words(_ field: Field, _: WritableKeyPath<Record, [String]>) {
    fields.append(field)
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, Part>) {
    fields.append(field)
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, Part?>) {
    fields.append(field)
  }
  mutating func list<Item: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, [Item]>) {
    fields.append(field)
  }
  mutating func marks(_ field: Field, _: WritableKeyPath<Record, [Fingerprint]>) {
    fields.append(field)
  }
}

/// Finds one field's description.
private struct FieldSearch<Record: PlanRecord>: FieldTable {
  let key: PlanKey
  var found: Field?

  private mutating func look(at field: Field) {
    if found == nil, field.key == key { found = field }
  }

  mutating func text(_ field: Field, _: WritableKeyPath<Record, String?>) { look(at: field) }
  mutating func value<Value: TextValue>(
    _ field: Field, _: WritableKeyPath<Record, Entry<Value>?>
  ) { look(at: field) }
  mutating func values<Value: TextValue>(
    _ field: Field, _: WritableKeyPath<Record, [Entry<Value>]>
  ) { look(at: field) }
  mutating func words(_ field: Field, _: WritableKeyPath<Record, [String]>) { look(at: field) }
  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, Part>) {
    look(at: field)
  }
  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, Part?>) {
    look(at: field)
  }
  mutating func list<Item: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, [Item]>) {
    look(at: field)
  }
  mutating func marks(_ field: Field, _: WritableKeyPath<Record, [Fingerprint]>) {
    look(at: field)
  }
}
