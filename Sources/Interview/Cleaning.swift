import DanishText
import Dialogue
import PlanModel

extension String {
  /// The text without breaks: names, titles and figures have none, whatever was pasted.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).map(\.trimmed).filter(\.hasText).joined(separator: " ")
  }
}

extension String {
  /// The text without breaks, where the points of a list are told apart by a sign.
  var pointsOnOneLine: String {
    split(whereSeparator: \.isNewline).map(\.trimmed).filter(\.hasText).reduce(into: "") {
      text, line in
      let isPoint = Bullet.dropped(from: line) != line || Bullet.isNumbered(line)
      text += text.isEmpty ? line : isPoint ? " · \(line)" : " \(line)"
    }
  }
}

/// Takes out of a line what nobody meant to write: control characters from a paste, and what a word
/// processor leaves in its text for itself.
enum Cleaning {
  /// The text without them. Whatever ends a line there does so here.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\n", "\t": scalars.append(scalar)
      case "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      default:
        if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  /// The text without characters that nobody sees, and with ordinary spaces where one that does not
  /// break has no reason to stand; nil where it has none of either.
  static func withoutHidden(_ text: String) -> String? {
    let shown = HiddenCharacters.areIn(text) ? HiddenCharacters.removedButJoiners(from: text) : text
    let clean = withOrdinarySpaces(shown)
    return clean.unicodeScalars.elementsEqual(text.unicodeScalars) ? nil : clean
  }

  /// A space that does not break belongs between a figure and what it counts, *38 %* and *kl. 9*,
  /// and nowhere else.
  private static func withOrdinarySpaces(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() where fixedSpaces.contains(scalar) {
      let neighbours = [place - 1, place + 1].filter(scalars.indices.contains)
      let isByFigure = neighbours.contains { ("0"..."9").contains(scalars[$0]) }
      if neighbours.count < 2 || !isByFigure { scalars[place] = " " }
    }
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: scalars)
    return String(clean)
  }

  private static let fixedSpaces: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}"]
}
