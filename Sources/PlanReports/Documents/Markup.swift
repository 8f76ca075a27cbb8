import DanishText
import PlanOverview
import PlanModel

/// A piece of HTML. Text gets in only escaped; the type keeps the two apart.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var html: String

  /// Markup as it stands in this program's code.
  init(stringLiteral html: String) { self.html = html }

  init(stringInterpolation: Interpolation) { html = stringInterpolation.html }

  /// Text from anywhere, escaped.
  init(text: String) { html = Self.escaped(text) }

  private init(html: String) { self.html = html }

  /// The number of bytes.
  var size: Int { html.utf8.count }

  static func += (left: inout Markup, right: Markup) { left.html += right.html }

  static func + (left: Markup, right: Markup) -> Markup { Markup(html: left.html + right.html) }

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
  func joined() -> Markup { reduce(into: Markup(stringLiteral: "")) { $0 += $1 } }
}

extension Markup {
  /// Paragraphs, divided where the text has an empty line; single line ends become spaces.
  static func paragraphs(_ text: String) -> Markup {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: { !$0.hasText })
      .map { lines in "<p>\(CleanText.oneLine(lines.joined(separator: " ")))" as Markup }
      .joined()
  }

  /// A list; nothing where there is nothing in it.
  static func list(_ items: [Markup]) -> Markup {
    items.isEmpty ? "" : "<ul>\(items.map { "<li>\($0)" as Markup }.joined())</ul>"
  }
}
