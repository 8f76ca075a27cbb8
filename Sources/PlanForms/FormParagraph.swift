import DanishText
import TextLayout

/// A paragraph of a value in a form. A line break inside stays.
public struct FormParagraph: Sendable, Equatable {
  /// Its text, without the sign of a point.
  public var text: String
  /// Whether it is a point of a list.
  public var isPoint: Bool

  /// Makes a paragraph.
  public init(_ text: String, isPoint: Bool = false) { (self.text, self.isPoint) = (text, isPoint) }
}

/// Texts of plans as paragraphs, and back.
public enum FormText {
  private static let sign = "- "

  /// A text as somebody writes it in a document: a paragraph ends where a line is empty, and each
  /// point of a list is one, where there are several; how lines were wrapped is forgotten.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - hasPoints: Whether sentences belong there, and with them lists.
  /// - Returns: The paragraphs.
  public static func paragraphs(_ text: String, hasPoints: Bool = true) -> [FormParagraph] {
    var paragraphs: [FormParagraph] = []
    var isOpen = false
    for line in text.reflowed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(line)
      if !line.hasText {
        isOpen = false
      } else if line.hasPrefix(sign), line.dropFirst(sign.count).hasText {
        paragraphs.append(FormParagraph(String(line.dropFirst(sign.count)), isPoint: true))
        isOpen = false
      } else if isOpen {
        paragraphs[paragraphs.count - 1].text += "\n" + line
      } else {
        paragraphs.append(FormParagraph(line))
        isOpen = true
      }
    }
    // One point alone is a line with a dash: what is written over it later is to be no point.
    if !hasPoints || paragraphs.count(where: \.isPoint) < 2 {
      for place in paragraphs.indices where paragraphs[place].isPoint {
        paragraphs[place] = FormParagraph(sign + paragraphs[place].text)
      }
    }
    return paragraphs
  }

  /// The text of paragraphs: between them stands an empty line, before a point only a line break.
  public static func text(_ paragraphs: [FormParagraph]) -> String {
    var text = ""
    var isAfterPoint = false
    for paragraph in paragraphs where paragraph.text.hasText {
      if !text.isEmpty { text += paragraph.isPoint || isAfterPoint ? "\n" : "\n\n" }
      if !text.isEmpty, isAfterPoint, !paragraph.isPoint { text += "\n" }
      text += (paragraph.isPoint ? sign : "") + paragraph.text.trimmed
      isAfterPoint = paragraph.isPoint
    }
    return text
  }

  /// Whether two texts say the same however they are wrapped, and without what no document holds.
  public static func isSame(_ one: String, _ other: String) -> Bool { folded(one) == folded(other) }

  /// A text in the form in which two that say the same are equal.
  static func folded(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isAfterSpace = true
      } else if !isForbidden(scalar) {
        if isAfterSpace, !words.isEmpty { words.append(" ") }
        words.append(scalar)
        isAfterSpace = false
      }
    }
    return String(words)
  }

  /// Of letters it is known without asking for their properties.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x7f, 0xa1..<0x1680: false
    default: scalar.properties.isWhitespace
    }
  }

  /// What no XML may hold, and what it advises against.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: true
    default: scalar.value & 0xfffe == 0xfffe || (0xfdd0...0xfdef).contains(scalar.value)
    }
  }
}
