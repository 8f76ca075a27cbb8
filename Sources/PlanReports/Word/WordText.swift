import DanishText
import OfficeFiles
import PlanOverview
import TextLayout

/// Text as runs. What cannot be seen is shown or left out, as on a terminal: nobody is to read
/// something else than what stands there.
enum WordText {
  /// One run; line breaks stay.
  static func runs(_ text: String, look: WordRunLook = WordRunLook()) -> XMLMarkup {
    guard !text.isEmpty else { return "" }
    let lines = text.visibleForm.textLines
    let pieces = lines.enumerated().map { index, line -> XMLMarkup in
      let piece: XMLMarkup = line.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(String(line))</w:t>"
      return index == 0 ? piece : "<w:br/>\(piece)"
    }
    return "<w:r>\(look.markup)\(pieces.joined())</w:r>"
  }

  /// Text on one line.
  static func line(_ text: String) -> String {
    CleanText.oneLine(text.visibleForm)
  }

  /// The lines of a text as it stands, without empty ones: of a cell that lists things.
  static func lines(_ text: String) -> [String] {
    text.visibleForm.textLines.filter(\.hasText).map(String.init)
  }

  /// The paragraphs of a text, parted by empty lines; line breaks that only fitted a window are gone.
  static func paragraphs(_ text: String) -> [String] {
    text.visibleForm.reflowed.textLines.split(whereSeparator: { !$0.hasText })
      .map { $0.joined(separator: "\n") }
  }
}
