/// A piece of HTML. Text gets in only escaped; the type keeps the two apart.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var html: String

  /// Markup as it stands in this program's code.
  init(stringLiteral html: String) { self.html = html }

  init(stringInterpolation: Interpolation) { html = stringInterpolation.html }

  /// What another part of this program has made as markup.
  init(trusted html: String) { self.html = html }

  static func += (left: inout Markup, right: Markup) { left.html += right.html }

  /// What is written between braces in markup.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { html += literal }

    /// Text is escaped.
    mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { html += String(number) }

    /// Markup is markup already.
    mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
  }

  /// Safe between tags and in quoted attributes.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { html, scalar in
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Sequence<Markup> {
  /// One after the other.
  func joined() -> Markup { reduce(into: "") { $0 += $1 } }
}
