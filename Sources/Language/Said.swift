/// A sentence of the program, written in Danish where it is said, and in the language in force when
/// it is read.
///
/// Its Danish is its key: `"Skriv \(name) nu."` is looked up as `Skriv {0} nu.` Where Danish is in
/// force, nothing is looked up.
public struct Said: ExpressibleByStringInterpolation, Sendable {
  /// The sentence as it is shown.
  public let text: String

  /// A sentence without values.
  public init(stringLiteral text: String) { self.text = Language.current.text(text) }

  /// A sentence with values.
  public init(stringInterpolation sentence: StringInterpolation) {
    text = sentence.language.map { $0.text(sentence.text, sentence.values) } ?? sentence.text
  }

  /// Puts a sentence together: with its values, or with their numbers where it will be looked up.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var text: String
    fileprivate var values: [String] = []
    /// Nil where it is Danish.
    fileprivate let language: Language?

    /// Makes room.
    public init(literalCapacity: Int, interpolationCount: Int) {
      let language = Language.current
      self.language = language.catalogue == nil ? nil : language
      text = ""
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: String) {
      if language == nil {
        text += value
      } else {
        text += "{\(values.count)}"
        values.append(value)
      }
    }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }
  }
}

/// A sentence in the language in force.
public func tr(_ said: Said) -> String { said.text }

/// A word that comes from somewhere else, such as from a table of fields, in the language in force;
/// itself where that has none.
public func tr(known text: String) -> String { Language.current.text(text) }

/// The same of a word that means something else where it stands for another thing: a catalogue may
/// have `Mål (felt)` beside `Mål`.
public func tr(known text: String, as kind: String) -> String {
  guard let texts = Language.current.catalogue?.texts else { return text }
  return texts["\(text) (\(kind))"] ?? texts[text] ?? text
}

/// Words that people may type, with `|` between them: the Danish ones always, and those of the
/// language in force.
public func typed(_ danish: String) -> [String] {
  let own = Language.isDanish ? "" : "|" + tr(known: danish)
  return (danish + own).split(separator: "|").map(String.init)
}

extension RawRepresentable where RawValue == String {
  /// A word of the files as people read it: `godkendt`, in the language in force.
  public var shown: String { tr(known: rawValue) }
}
