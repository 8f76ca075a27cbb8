import Language

/// A part of a file that has fields: a plan, a goal, a tiltag, a register of strategies.
///
/// Its fields are declared once, in `declare(in:)`. Whatever writes, reads, merges, looks through or
/// describes plans walks that declaration, so a new field is written, merged, searched for CPR
/// numbers and in the JSON Schema as soon as it stands there. Only the fast reader of files has a
/// `switch` of its own; a test holds it against the declaration.
public protocol PlanRecord: Sendable, Hashable {
  /// A record of which nothing is written.
  init()

  /// What the record is called, in the language in force.
  static var title: String { get }
  /// What it is, a sentence or two.
  static var about: String { get }

  /// Declares the fields, in the order in which files hold them.
  static func declare(in table: inout some FieldTable<Self>)

  /// Of these fields, one must be there. None where that does not matter.
  static var alternatives: [PlanKey] { get }

  /// Whether of several with the same text, such as entries of one day, the last is in force.
  static var isLog: Bool { get }

  /// What tells it from the others of a list for certain; nil where nothing does.
  var itemID: String? { get }
  /// What tells it from the others of a list most likely, where no id does.
  var itemText: String? { get }
}

extension PlanRecord {
  /// Most have none.
  public static var alternatives: [PlanKey] { [] }
  /// Most stand in an order of their own.
  public static var isLog: Bool { false }
  /// Most have none.
  public var itemID: String? { nil }
  /// Most are told apart by something.
  public var itemText: String? { nil }
}

/// What a field is, besides its value.
public struct Field: Sendable, Equatable {
  /// What stands in a text field.
  public enum Use: Sendable {
    /// An id or another word that stands for something: of a theme, a question, a rule.
    case reference
    /// A centre's id. It may be a P-number, ten digits that only look like a CPR number.
    case centre
    /// A name, a figure, a few words.
    case line
    /// Prose: sentences that people read.
    case prose

    /// Whether people put it in their own words.
    public var isWritten: Bool { self == .line || self == .prose }
  }

  /// The key in the file.
  public var key: PlanKey
  /// What the field is called.
  public var label: String { tr(known: danishLabel, as: "felt") }
  /// What belongs into it, a sentence or two.
  public var about: String { tr(known: danishAbout) }
  // Looked up where they are shown: fields are declared anew at each walk over a record.
  @usableFromInline var danishLabel: String
  @usableFromInline var danishAbout: String
  /// What stands in it, where it is a text.
  public var use: Use
  /// Whether a plan is in error without it.
  public var isRequired: Bool

  /// Makes a description.
  @inlinable
  public init(
    _ key: PlanKey, _ label: String, _ about: String, _ use: Use = .line, isRequired: Bool = false
  ) {
    self.key = key
    danishLabel = label
    danishAbout = about
    self.use = use
    self.isRequired = isRequired
  }
}

/// Somebody who walks the declaration of a record: each field is told by its kind.
public protocol FieldTable<Record> {
  /// The record that is declared.
  associatedtype Record: PlanRecord

  /// A text.
  mutating func text(_ field: Field, _ path: WritableKeyPath<Record, String?>)
  /// A date, a number, a word of a fixed set.
  mutating func value<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, Entry<Value>?>)
  /// A list of dates, numbers or words of a fixed set.
  mutating func values<Value: TextValue>(
    _ field: Field, _ path: WritableKeyPath<Record, [Entry<Value>]>)
  /// A list of ids.
  mutating func words(_ field: Field, _ path: WritableKeyPath<Record, [String]>)
  /// A record that is always there, though perhaps with nothing in it.
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part>)
  /// A record that may be missing.
  mutating func part<Part: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, Part?>)
  /// A list of records.
  mutating func list<Item: PlanRecord>(_ field: Field, _ path: WritableKeyPath<Record, [Item]>)
  /// Texts by free keys: the fingerprints, by theme.
  mutating func marks(_ field: Field, _ path: WritableKeyPath<Record, [Fingerprint]>)
}
