/// An answer as it lies before an editor: the text, and below it what the leader should know. Where
/// the notes stand is the end, so that the cursor begins in the text.
public enum AnswerSheet {
  /// What a note begins with. Nothing that people write begins so, unlike a mere `#`.
  public static let sign = "#|"

  /// The text with its notes; without notes, the text alone.
  public static func laidOut(_ text: String, notes: [String]) -> String {
    if notes.isEmpty { return text }
    let told = notes.flatMap { $0.split(whereSeparator: \.isNewline) }.map { "\(sign) \($0)" }
    return ([text, ""] + told).joined(separator: "\n")
  }

  /// The text alone, wherever in the sheet somebody has written. The empty line before the first note
  /// is ours, too.
  public static func text(of sheet: String) -> String {
    var lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(sign) }) else { return sheet }
    let isOurs = first > 0 && lines[first - 1].allSatisfy(\.isWhitespace)
    if isOurs { lines.remove(at: first - 1) }
    return lines.filter { !$0.hasPrefix(sign) }.joined(separator: "\n")
  }
}
