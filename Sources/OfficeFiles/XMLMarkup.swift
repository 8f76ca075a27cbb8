/// A piece of XML. What stands in the program's code is markup; text from anywhere gets in only
/// escaped, in Unicode normalization form C, and without the characters that XML 1.0 forbids. The
/// type keeps the two apart: no text that is made while the program runs becomes markup.
public struct XMLMarkup: ExpressibleByStringInterpolation, Sendable, Equatable {
  /// The XML.
  public private(set) var xml: String

  /// Markup as it stands in this program's code.
  public init(stringLiteral xml: StaticString) { self.xml = xml.description }

  /// Markup with text between it.
  public init(stringInterpolation: Interpolation) { xml = stringInterpolation.xml }

  /// Text from anywhere.
  public init(text: String) { xml = XMLText.escaped(text) }

  /// XML that is known to be some. Only for this room: others have the literals.
  init(xml: String) { self.xml = xml }

  /// A whole part of a document with this as its root element, in UTF-8.
  public var part: [UInt8] {
    Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8) + [0x0a]
      + Array(xml.utf8)
  }

  /// Whether there is nothing.
  public var isEmpty: Bool { xml.isEmpty }

  /// Adds markup at the end.
  public static func += (left: inout XMLMarkup, right: XMLMarkup) { left.xml += right.xml }

  /// Markup after markup.
  public static func + (left: XMLMarkup, right: XMLMarkup) -> XMLMarkup {
    XMLMarkup(xml: left.xml + right.xml)
  }

  /// What is written between braces in markup.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var xml = ""

    /// Begins with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {
      xml.reserveCapacity(literalCapacity)
    }

    /// Markup as it stands in this program's code.
    public mutating func appendLiteral(_ literal: StaticString) { xml += literal.description }

    /// Text is escaped.
    public mutating func appendInterpolation(_ text: String) { xml += XMLText.escaped(text) }

    /// A number is as it is.
    public mutating func appendInterpolation(_ number: Int) { xml += String(number) }

    /// Markup is markup already.
    public mutating func appendInterpolation(_ markup: XMLMarkup) { xml += markup.xml }
  }
}

extension Sequence<XMLMarkup> {
  /// One after the other.
  public func joined() -> XMLMarkup { reduce(into: "" as XMLMarkup) { $0 += $1 } }
}
