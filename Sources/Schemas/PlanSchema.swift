import PlanModel

/// The JSON Schema of a plan file, made from the plan's own declaration of its fields.
enum PlanSchema {
  static var text: String {
    let file = RecordSchema<Plan>.made
    var definitions = shared
    definitions += file.definitions.map { ($0.name, .object($0.schema)) }
    let head: [(String, SchemaText)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", "urn:aarsplan:skema:aarsplan:1"),
      ("$comment", .text(Texts.unknownFields)),
    ]
    return SchemaText.object(head + file.schema + [("$defs", .object(definitions))]).json() + "\n"
  }

  static let format = Field(.format, "Format", Texts.format, isRequired: true)

  private static let shared: [(String, SchemaText)] = [
    (
      "tekst", ["description": .text(Texts.text), "type": ["string", "number", "boolean", "null"]]
    ),
    (
      "kraevetTekst",
      [
        "description": .text(Texts.requiredText), "type": ["string", "number", "boolean"],
        "pattern": "\\S",
      ]
    ),
    ("tekster", ["type": ["array", "null"], "items": ["$ref": "#/$defs/tekst"]]),
    (
      "dato",
      [
        "description": .text(Texts.date), "type": ["string", "null"],
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": ["2016-11-15"],
      ]
    ),
    (
      "aarstal",
      [
        "description": .text(Texts.year), "type": ["integer", "string"], "minimum": .number(1),
        "maximum": .number(9999), "pattern": "^[0-9]{4}$", "examples": [.number(2016)],
      ]
    ),
    (
      "ukendt",
      [
        "deprecated": .flag(true), "deprecationMessage": .text(Texts.unknownField),
        "description": .text(Texts.unknownFieldKept),
      ]
    ),
  ]
}

/// The schema of one record, and the definitions of the records inside it.
private struct RecordSchema<Record: PlanRecord>: FieldTable {
  typealias Definition = (name: String, schema: [(String, SchemaText)])

  private var properties: [(String, SchemaText)] = []
  private var required: [SchemaText] = []
  var definitions: [Definition] = []

  /// The schema's own lines, and the definitions that it refers to.
  static var made: (schema: [(String, SchemaText)], definitions: [Definition]) {
    var table = RecordSchema()
    if Record.self == Plan.self {
      table.add(PlanSchema.format, [("const", "årsplan/1")])
    }
    Record.declare(in: &table)
    return (table.schema, table.definitions)
  }

  /// A name that is ASCII, since references are URIs.
  static var name: String {
    Record.title.lowercased().flatMap { letter -> [Character] in
      switch letter {
      case "æ": ["a", "e"]
      case "ø": ["o", "e"]
      case "å": ["a", "a"]
      case " ": ["-"]
      default: [letter]
      }
    }.reduce(into: "") { $0.append($1) }
  }

  private var schema: [(String, SchemaText)] {
    var lines: [(String, SchemaText)] = [
      ("title", .text(Record.title)), ("description", .text(Record.about)), ("type", "object"),
      ("properties", .object(properties)),
    ]
    if !required.isEmpty { lines.append(("required", .list(required))) }
    lines.append(("additionalProperties", ["$ref": "#/$defs/ukendt"]))
    if !Record.alternatives.isEmpty {
      let one = Record.alternatives.map {
        SchemaText.object([("required", .list([.text($0.rawValue)]))])
      }
      lines.append(("anyOf", .list(one)))
    }
    return lines
  }

  private mutating func add(_ field: Field, _ value: [(String, SchemaText)]) {
    let about: [(String, SchemaText)] = [
      ("title", .text(field.label)), ("description", .text(field.about)),
    ]
    properties.append((field.key.rawValue, .object(about + value)))
    if field.isRequired { required.append(.text(field.key.rawValue)) }
  }

  private mutating func define<Part: PlanRecord>(_: Part.Type) -> SchemaText {
    let name = RecordSchema<Part>.name
    let made = RecordSchema<Part>.made
    definitions += [(name, made.schema)] + made.definitions
    return .text("#/$defs/\(name)")
  }

  mutating func text(_ field: Field, _: WritableKeyPath<Record, String?>) {
    add(field, [("$ref", field.isRequired ? "#/$defs/kraevetTekst" : "#/$defs/tekst")])
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _: WritableKeyPath<Record, Entry<Value>?>
  ) {
    switch Value.form {
    case .date: add(field, [("$ref", "#/$defs/dato")])
    case .number: add(field, [("$ref", "#/$defs/aarstal")])
    case .words(let words): add(field, [("enum", .list(words.map(SchemaText.text) + [.null]))])
    }
  }

  mutating func words(_ field: Field, _: WritableKeyPath<Record, [String]>) {
    add(field, [("$ref", "#/$defs/tekster")])
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, Part>) {
    add(field, [("$ref", define(Part.self))])
  }

  mutating func part<Part: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, Part?>) {
    add(field, [("anyOf", [["$ref": define(Part.self)], ["type": "null"]])])
  }

  mutating func list<Item: PlanRecord>(_ field: Field, _: WritableKeyPath<Record, [Item]>) {
    add(field, [("type", ["array", "null"]), ("items", ["$ref": define(Item.self)])])
  }

  mutating func marks(_ field: Field, _: WritableKeyPath<Record, [Fingerprint]>) {
    add(
      field,
      [("type", ["object", "null"]), ("additionalProperties", ["$ref": "#/$defs/tekst"])])
  }
}
