import DanishText
import PlanModel

extension PlanDocument {
  /// The file's bytes with lines that belong to nobody's field below all else, as comments under a
  /// heading: kept for people to read.
  ///
  /// Lines that stand in a comment already are not added again; where none is left, nothing is.
  ///
  /// - Parameters:
  ///   - remarks: The texts, a line of comments each, or several where there are line breaks in them.
  ///   - heading: What stands over them.
  ///   - bytes: The file, as `updating(to:)` made it.
  /// - Returns: The new bytes; nil where the file would not read as the same plan any more.
  public static func adding(
    _ remarks: [String], under heading: String, to bytes: [UInt8]
  ) -> [UInt8]? {
    let document = read(bytes)
    let there = comments(of: document)
    let lines = remarks.flatMap { $0.split(whereSeparator: \.isNewline) }.map(\.trimmed)
      .filter { $0.hasText && !there.contains($0) }
    if lines.isEmpty { return bytes }
    let text = document.text
    let end = text.last == UInt8(ascii: "\n") || text.isEmpty ? [] : [UInt8(ascii: "\n")]
    let added = CommentText.lines(of: Array(lines.joined(separator: "\n").utf8), under: heading)
    let after = text + LineBreak(of: text).put(into: end + added)
    let result = read(after)
    return result.plan == document.plan && result.isReadWhole == document.isReadWhole
      ? after : nil
  }

  /// The lines of the file that are comments, without their signs.
  private static func comments(of document: PlanDocument) -> Set<String> {
    let lines = String(decoding: document.text, as: UTF8.self).split(whereSeparator: \.isNewline)
    return Set(
      lines.compactMap { line -> String? in
        let line = line.trimmed
        return line.hasPrefix("#") ? String(line.drop { $0 == "#" }).trimmed : nil
      })
  }
}
