import Language
import PlanModel

/// The JSON Schema of a file, made from its record's own declaration of the fields.
struct FileSchema<Record: PlanRecord> {
  /// The format's name and version, as the file says it.
  let format: String
  /// The last part of the schema's URN.
  let id: String
  /// What is said of fields that the format does not know.
  let unknownFields: String

  var text: String {
    let made = RecordSchema<Record>.made(format: format)
    let own = made.definitions.map { ($0.name, SchemaText.object($0.schema)) }
    let head: [(String, SchemaText)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", .text("urn:aarsplan:skema:\(id)")), ("$comment", .text(unknownFields)),
    ]
    let body = SchemaText.object(made.schema + own).json()
    let definitions = SharedSchema.definitions.filter { body.contains("#/$defs/\($0.0)\"") } + own
    return SchemaText.object(head + made.schema + [("$defs", .object(definitions))]).json() + "\n"
  }
}

/// What the schemas of all files can refer to.
private enum SharedSchema {
  static var definitions: [(String, SchemaText)] {
    [
      (
        "tekst",
        ["description": .text(Texts.text), "type": ["string", "number", "boolean", "null"]]
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
        "tidspunkt",
        [
          "description": .text(Texts.term), "type": ["integer", "string", "null"],
          "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
          "examples": ["2019-03-31", "2019-03", "2019"],
        ]
      ),
      (
        "antal",
        [
          "description": .text(Texts.amount), "type": ["integer", "string", "null"],
          "minimum": .number(0), "maximum": .number(Amount.most), "pattern": "^[0-9]{1,4}$",
          "examples": [.number(30)],
        ]
      ),
      (
        "klokkeslaet",
        [
          "description": .text(Texts.time), "type": ["integer", "number", "string", "null"],
          "examples": ["09.00", "12.30"],
        ]
      ),
      (
        "gentagelse",
        [
          "description": .text(Texts.recurrence), "type": ["string", "null"],
          "examples": ["hvert år", "hvert halve år", "hvert kvartal", "hver måned", "hvert 3. år"],
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
}

/// The schema of one record, and the definitions of the records inside it.
private struct RecordSchema<Record: PlanRecord>: FieldTable {
  typealias Definition = (name: String, schema: [(String, SchemaText)])

  private var properties: [(String, SchemaText)] = []
  private var required: [SchemaText] = []
  var definitions: [Definition] = []

  /// The schema's own lines, and the definitions that it refers to; of a whole file with its format.
  static func made(
    format: String? = nil
  ) -> (schema: [(String, SchemaText)], definitions: [Definition]) {
    var table = RecordSchema()
    if let format {
      let field = Field(.format, Texts.formatLabel, Texts.format(format), isRequired: true)
      table.add(field, [("const", .text(format))])
    }
    Record.declare(in: &table)
    return (table.schema, table.definitions)
  }

  /// A name that is ASCII, since references are URIs.
  static var name: String {
    Language.danish.speaking { Record.title }.lowercased().flatMap { letter -> [Character] in
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
    let made = RecordSchema<Part>.made()
    definitions += [(name, made.schema)] + made.definitions
    return .text("#/$defs/\(name)")
  }

  mutating func text(_ field: Field, _: WritableKeyPath<Record, String?>) {
    add(field, [("$ref", field.isRequired ? "#/$defs/kraevetTekst" : "#/$defs/tekst")])
  }

  mutating func value<Value: TextValue>(
    _ field: Field, _: WritableKeyPath<Record, Entry<Value>?>
  ) {
    add(field, Self.schema(of: Value.form))
  }

  private static func schema(of form: ValueForm) -> [(String, SchemaText)] {
    switch form {
    case .date: [("$ref", "#/$defs/dato")]
    case .term: [("$ref", "#/$defs/tidspunkt")]
    case .recurrence: [("$ref", "#/$defs/gentagelse")]
    case .number: [("$ref", "#/$defs/aarstal")]
    case .amount: [("$ref", "#/$defs/antal")]
    case .time: [("$ref", "#/$defs/klokkeslaet")]
    case .words(let words): [("enum", .list(words.map(SchemaText.text) + [.null]))]
    }
  }

  mutating func values<Value: TextValue>(
    _ field: Field, _: WritableKeyPath<Record, [Entry<Value>]>
  ) {
    let item = Self.schema(of: Value.form)
    add(field, [("type", ["array", "null"]), ("items", .object(item))])
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
