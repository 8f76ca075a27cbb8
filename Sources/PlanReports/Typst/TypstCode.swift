import TextLayout

/// A piece of Typst. What stands in the program's code is code; text from anywhere gets in only as a
/// string between quotation marks, which Typst does not look into. The type keeps the two apart.
struct TypstCode: ExpressibleByStringInterpolation, Sendable, Equatable {
  private(set) var code: String

  /// Code as it stands in this program.
  init(stringLiteral code: StaticString) { self.code = code.description }

  init(stringInterpolation: Interpolation) { code = stringInterpolation.code }

  static func += (left: inout TypstCode, right: TypstCode) { left.code += right.code }

  /// What is written between braces in code.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var code = ""

    init(literalCapacity: Int, interpolationCount: Int) { code.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: StaticString) { code += literal.description }

    /// Text becomes a string.
    mutating func appendInterpolation(_ text: String) { code += TypstCode.quoted(text) }

    mutating func appendInterpolation(_ number: Int) { code += String(number) }

    /// Code is code already.
    mutating func appendInterpolation(_ code: TypstCode) { self.code += code.code }
  }

  /// A string that Typst reads as the text, whatever stands in it.
  private static func quoted(_ text: String) -> String {
    let inside = text.unicodeScalars.reduce(into: "") { code, scalar in
      switch scalar {
      case "\\": code += "\\\\"
      case "\"": code += "\\\""
      case "\n": code += "\\n"
      case _ where scalar.value < 0x20 || isNoCharacter(scalar): break
      default: code.unicodeScalars.append(scalar)
      }
    }
    return "\"\(inside)\""
  }

  /// What Unicode says is no character, and no PDF may hold.
  private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xfffe == 0xfffe || (0xfdd0...0xfdef).contains(scalar.value)
  }
}

extension Sequence<TypstCode> {
  /// As what stands between the brackets of a function.
  func arguments() -> TypstCode { reduce(into: "" as TypstCode) { $0 += "\($1), " } }
}
