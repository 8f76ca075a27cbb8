/// How the reading of an answer ended.
enum LineSignal: Equatable {
  /// Enter: the answer, of one line or more.
  case line(String)
  /// The text is to be written in an editor of its own.
  case wantsEditor(String)
  /// Ctrl-C, and what stood on the line.
  case interrupted(String)
  /// Ctrl-D on an empty line.
  case endOfInput
  /// A signal that ends the program, and what stood on the line. The terminal's modes are back.
  case terminated(signal: Int32, draft: String)
}

/// What a line is asked for with.
struct LineRequest {
  /// What stands before the cursor, with its inks already in it.
  var prompt: String
  /// The same for the lines after one that ended in `\`.
  var continuation: String
  /// The text to edit.
  var prefill = ""
  /// What Tab completes, as whole lines.
  var candidates: [String] = []
  /// Which history the line belongs to.
  var historyKind = ""
  /// Whether signs may tell what words would.
  var hasSigns = true
  /// What stands above it on the screen.
  var above: ShownBlocks
}
