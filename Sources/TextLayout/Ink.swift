/// How a piece of text is marked in a terminal with colours.
///
/// Only the terminal's own basic colours, and never for the running text, so that every theme,
/// light or dark, stays readable.
public enum Ink: String, Sendable {
  /// As the terminal is.
  case none = ""
  case strong = "1"
  case quiet = "2"
  case accent = "36"
  case accentStrong = "1;36"
  case good = "32"
  case half = "33"
  case halfStrong = "1;33"
  case bad = "1;31"

  /// The text, marked.
  public func callAsFunction(_ text: String) -> String {
    self == .none || text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}

/// A piece of text with its ink.
public struct Run: Sendable, Equatable {
  /// The text.
  public var text: String
  /// Its ink.
  public var ink: Ink

  /// Makes a piece.
  public init(_ text: String, _ ink: Ink = .none) {
    self.text = text
    self.ink = ink
  }
}
