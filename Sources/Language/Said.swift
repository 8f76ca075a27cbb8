/// A sentence of the program, written in Danish where it is said, and in the language in force when
/// it is read.
///
/// Its Danish is its key: `"Skriv \(name) nu."` is looked up as `Skriv {0} nu.` Where nothing else is
/// spoken than Danish, nothing is looked up.
public struct Said: ExpressibleByStringInterpolation, Sendable {
  /// The sentence as it is shown.
  public let text: String

  /// A sentence without values.
  @inlinable
  public init(stringLiteral text: String) {
    self.text = Language.isDanish ? text : Language.translated(text, [])
  }

  /// A sentence with values.
  @inlinable
  public init(stringInterpolation sentence: StringInterpolation) {
    text =
      Language.isDanish ? sentence.text : Language.translated(sentence.text, sentence.values)
  }

  /// Puts a sentence together: with its values, or with their numbers where it will be looked up.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    @usableFromInline var text: String
    @usableFromInline var values: [String] = []

    /// Makes room.
    @inlinable
    public init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Adds words.
    @inlinable
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a value.
    @inlinable
    public mutating func appendInterpolation(_ value: String) {
      if Language.isDanish {
        text += value
      } else {
        text += "{\(values.count)}"
        values.append(value)
      }
    }

    /// Adds a value.
    @inlinable
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }
  }
}

/// A sentence in the language in force.
@inlinable
public func tr(_ said: Said) -> String { said.text }

/// A word that comes from somewhere else, such as from a description of options, in the language in
/// force; itself where that has none.
public func tr(known text: String) -> String {
  Language.isDanish ? text : Language.known(text) ?? text
}
