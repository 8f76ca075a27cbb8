import DanishText
import PlanOverview
import PlanModel

/// A piece of HTML. Text gets in only escaped; the type keeps the two apart.
package struct Markup: ExpressibleByStringInterpolation, Sendable {
  package private(set) var html: String

  /// Markup as it stands in this program's code.
  package init(stringLiteral html: String) { self.html = html }

  package init(stringInterpolation: Interpolation) { html = stringInterpolation.html }

  /// Text from anywhere, escaped.
  package init(text: String) { html = Self.escaped(text) }

  private init(html: String) { self.html = html }

  /// The number of bytes.
  package var size: Int { html.utf8.count }

  package static func += (left: inout Markup, right: Markup) { left.html += right.html }

  package static func + (left: Markup, right: Markup) -> Markup {
    Markup(html: left.html + right.html)
  }

  /// What is written between braces in markup.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: String) { html += literal }

    /// Text is escaped.
    package mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }

    package mutating func appendInterpolation(_ number: Int) { html += String(number) }

    /// Markup is markup already.
    package mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
  }

  /// Safe between tags and in quoted attributes.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x26, 0x3c, 0x3e, 0x22, 0x27].contains($0) }) else {
      return text
    }
    return text.unicodeScalars.reduce(into: "") { html, scalar in
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
  package func joined() -> Markup { reduce(into: Markup(stringLiteral: "")) { $0 += $1 } }
}

extension Markup {
  /// Paragraphs, divided where the text has an empty line; single line ends become spaces.
  package static func paragraphs(_ text: String) -> Markup {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: { !$0.hasText })
      .map { lines in "<p>\(CleanText.oneLine(lines.joined(separator: " ")))" as Markup }
      .joined()
  }

  /// A list; nothing where there is nothing in it.
  package static func list(_ items: [Markup]) -> Markup {
    items.isEmpty ? "" : "<ul>\(items.map { "<li>\($0)" as Markup }.joined())</ul>"
  }
}
