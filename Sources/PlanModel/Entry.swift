public import DanishText
import Language

/// A value that files hold as text: a date, a status, a number.
public protocol TextValue: Sendable, Hashable {
  /// Reads the value from the text of a file, exactly as the format writes it.
  init?(text: String)
  /// The text that the format writes.
  var text: String { get }
  /// What such values look like.
  static var form: ValueForm { get }
}

/// What the values of a type look like.
public enum ValueForm: Sendable, Equatable {
  /// A day, `2016-11-15`.
  case date
  /// A year, as a whole number.
  case number
  /// A whole number that counts something.
  case amount
  /// A time of day, `09.00`.
  case time
  /// A day, a month or a year: `2019-03-31`, `2019-03`, `2019`.
  case term
  /// How often something comes again, `hvert år`.
  case recurrence
  /// One of these words.
  case words([String])
}

/// What stands in a file where a value belongs: the value, or the words that were not understood.
///
/// A plan never loses what somebody wrote, so the words are kept; a rule speaks of them.
///
/// What it does is open to the other modules, so that they need not look the type up as they run.
public enum Entry<Value: TextValue>: Sendable, Hashable {
  case known(Value)
  case unknown(String)

  /// Reads the text of a file.
  @inlinable
  public init(text: String) {
    self = Value(text: text).map(Entry.known) ?? .unknown(text)
  }

  /// The value, where it was understood.
  @inlinable public var value: Value? {
    guard case .known(let value) = self else { return nil }
    return value
  }

  /// The text as the format writes it, or as it stood.
  @inlinable public var text: String {
    switch self {
    case .known(let value): value.text
    case .unknown(let text): text
    }
  }
}

extension Entry {
  /// The text as people read it: a word of the format in the language in force.
  public var shown: String { tr(known: text) }
}

extension Int: TextValue {
  /// Reads decimal digits, with an optional sign.
  public init?(text: String) { self.init(text) }
  /// Decimal digits.
  public var text: String { String(self) }
  /// A whole number.
  public static var form: ValueForm { .number }
}

extension PlanDate: TextValue {
  /// A day.
  public static var form: ValueForm { .date }
}

/// A value with a fixed set of Danish words.
public protocol WordValue: TextValue, RawRepresentable, CaseIterable where RawValue == String {}

extension WordValue {
  /// Reads one of the words, exactly as the format writes it.
  public init?(text: String) { self.init(rawValue: text) }
  /// The word.
  public var text: String { rawValue }
  /// All the words.
  public static var form: ValueForm { .words(allCases.map(\.rawValue)) }
}
