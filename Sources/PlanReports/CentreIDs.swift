/// The ids of the centres in a `--centre` file, as far as the checker needs them.
public enum CentreIDs {
  /// Reads the column `id`, or the first one, of a CSV with semicolons or commas.
  public static func read(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = text.split(whereSeparator: \.isNewline).map { row in
      let separator: Character = row.contains(";") ? ";" : ","
      return row.split(separator: separator, omittingEmptySubsequences: false).map(trimmed)
    }
    guard let head = rows.first else { return [] }
    let column = head.firstIndex { $0.lowercased() == "id" }
    let data = column == nil ? rows[...] : rows.dropFirst()
    return data.compactMap { row in
      let index = column ?? 0
      return index < row.count && !row[index].isEmpty ? row[index] : nil
    }
  }

  private static func trimmed(_ cell: Substring) -> String {
    let unseen: Set<Character> = [" ", "\"", "\u{FEFF}"]
    let start = cell.drop { unseen.contains($0) }
    return String(start.reversed().drop { unseen.contains($0) }.reversed())
  }
}
