import DanishText
import Dialogue
import PlanModel

extension String {
  /// The text without breaks: names, titles and figures have none, whatever was pasted.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).map(\.trimmed).filter(\.hasText).joined(separator: " ")
  }
}

/// Takes out of a line what nobody meant to write: control characters from a paste.
enum Cleaning {
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\n", "\t": scalars.append(scalar)
      case "\r": scalars.append("\n")
      default:
        if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }
}
