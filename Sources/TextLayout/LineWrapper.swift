/// Breaks text into lines at word boundaries.
public struct LineWrapper: Sendable {
  /// How many columns a line may take; at least 1.
  public var width: Int

  /// Wraps to a number of columns.
  public init(width: Int) { self.width = max(1, width) }

  /// The lines, each of runs of one ink. Line breaks in the text are kept, but for more than two
  /// empty lines in a row; an empty text is one empty line.
  public func lines(_ runs: [Run]) -> [[Run]] {
    Self.paragraphs(runs).flatMap { wrapped(Word.all(in: $0)) }
  }

  private func wrapped(_ words: [Word]) -> [[Run]] {
    var lines: [[Run]] = []
    var line = Line()
    func add(_ word: Word, _ columns: Int) {
      if !line.runs.isEmpty, line.columns + 1 + columns > width {
        lines.append(line.runs)
        line = Line()
      }
      line.add(word, columns)
    }
    for word in words {
      if word.takesMore(than: width) {
        for piece in word.cut(to: width) { add(piece, piece.columns) }
      } else {
        add(word, word.columns)
      }
    }
    lines.append(line.runs)
    return lines
  }

  private static func paragraphs(_ runs: [Run]) -> [[Run]] {
    var result: [[Run]] = [[]]
    for run in runs {
      for (index, part) in run.text.withoutBlankRuns.textLines.enumerated() {
        if index > 0 { result.append([]) }
        result[result.count - 1].append(Run(String(part), run.ink))
      }
    }
    return result
  }
}

/// One line under way.
private struct Line {
  var runs: [Run] = []
  var columns = 0

  mutating func add(_ word: Word, _ wordColumns: Int) {
    if !runs.isEmpty {
      // The space takes the ink that both sides share, so that they become one run.
      let shared = runs.last?.ink == word.parts.first?.ink
      runs.join(Run(" ", shared ? runs.last?.ink ?? .none : .none))
      columns += 1
    }
    for part in word.parts { runs.join(part) }
    columns += wordColumns
  }
}
