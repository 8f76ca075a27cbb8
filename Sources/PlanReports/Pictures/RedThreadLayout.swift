import DanishText

/// Where the boxes of the red thread stand: four columns, none over another, each near what it hangs
/// together with. A page across where there is room for all, else a page upright, and a longer one
/// for more than any plan should have.
struct RedThreadLayout {
  /// A line in a box.
  struct Line {
    var sign: RedThread.Sign?
    var text: String
    var isBold = false
  }

  /// A thing with the lines that there is room for.
  struct Box {
    var lines: [Line]
    var frame: PictureBox
    var isLoose: Bool
  }

  /// How boxes are made.
  struct Step {
    var height: Double
    /// The most lines of a box.
    var lines: Int
    /// The most lines of what stands at the end.
    var ends: Int
    var size: Double

    var lineHeight: Double { size * 1.3 }
  }

  /// Between the border of a box and its text.
  static let padding = 7.0
  /// What a sign takes, with the space behind it.
  static let signRoom = 14.0
  /// Where the headings of the columns stand.
  static let headings = 100.0
  private static let top = 112.0
  private static let bottom = 54.0
  private static let gap = 8.0

  private static let across = PictureFrame.height
  private static let upright = (PictureFrame.width * 2.0.squareRoot()).rounded()

  private static let steps: [Step] =
    [(across, 5, 9, 14.0), (across, 4, 7, 13), (across, 4, 7, 12), (across, 3, 5, 12)]
    .map(Step.init)
    + [(across, 3, 5, 11.0), (upright, 5, 9, 13), (upright, 4, 7, 13), (upright, 4, 7, 12)]
    .map(Step.init)
    + [(upright, 3, 5, 12.0), (upright, 3, 5, 11), (upright, 3, 3, 11), (upright, 2, 3, 11)]
    .map(Step.init)
    + [(upright, 2, 2, 11.0), (upright, 2, 2, 10), (upright, 1, 2, 10)].map(Step.init)

  let height: Double
  let step: Step
  /// The columns that there are, with where they begin and how wide they are.
  let columns: [(column: RedThread.Column, x: Double, width: Double)]
  private(set) var boxes: [RedThread.Place: Box] = [:]

  /// Lays out a thread.
  init(_ thread: RedThread) {
    columns = Self.columns(hasQuestions: thread.count(.questions) > 0)
    for step in Self.steps {
      if let boxes = Self.boxes(thread, step, columns) {
        (self.boxes, self.step, height) = (boxes, step, step.height)
        return
      }
    }
    var step = Self.steps[Self.steps.count - 1]
    let most = columns.map { thread.count($0.column) }.max() ?? 0
    // One line in each box, with what is around it; the ends have one more.
    step.height =
      Self.top + Self.bottom + Double(most) * (2 * step.lineHeight + 2 * Self.padding + Self.gap)
    (self.step, height) = (step, step.height)
    boxes = Self.boxes(thread, step, columns) ?? [:]
  }

  private static func columns(
    hasQuestions: Bool
  ) -> [(column: RedThread.Column, x: Double, width: Double)] {
    let widths: [(RedThread.Column, Double)] =
      hasQuestions
      ? [(.themes, 165), (.questions, 240), (.goals, 250), (.ends, 300)]
      : [(.themes, 210), (.goals, 370), (.ends, 395)]
    let room = PictureFrame.width - 2 * PictureFrame.margin
    let between = (room - widths.reduce(0) { $0 + $1.1 }) / Double(widths.count - 1)
    var x = PictureFrame.margin
    return widths.map { column, width in
      defer { x += width + between }
      return (column, x, width)
    }
  }

  private static func boxes(
    _ thread: RedThread, _ step: Step,
    _ columns: [(column: RedThread.Column, x: Double, width: Double)]
  ) -> [RedThread.Place: Box]? {
    var boxes: [RedThread.Place: Box] = [:]
    let room = top...(step.height - bottom)
    var middles: [RedThread.Place: Double] = [:]
    for (column, x, width) in columns {
      for (number, node) in (thread.nodes[column] ?? []).enumerated() {
        boxes[RedThread.Place(column: column, number: number)] = box(node, step, x, width, column)
      }
    }
    func height(_ place: RedThread.Place) -> Double { boxes[place]?.frame.height ?? 0 }
    func place(_ column: RedThread.Column, _ wishes: [Double], _ heights: [Double]) -> Bool {
      guard
        let found = ColumnPlacement.middles(wishes, heights: heights, gap: gap, within: room)
      else { return false }
      for (number, middle) in found.enumerated() {
        middles[RedThread.Place(column: column, number: number)] = middle
      }
      return true
    }
    // A goal and what it leads to stand level, so that they share the taller one's room.
    let rows = (0..<thread.count(.goals)).map { number in
      max(
        height(.init(column: .goals, number: number)), height(.init(column: .ends, number: number)))
    }
    let levels = even(rows, in: room)
    guard place(.goals, levels, rows), place(.ends, levels, rows) else { return nil }
    for column in [RedThread.Column.questions, .themes] {
      let places = (0..<thread.count(column)).map { RedThread.Place(column: column, number: $0) }
      let known = places.map { place -> Double? in
        let ends = thread.links.filter { $0.from == place }.compactMap { middles[$0.to] }
        return ends.isEmpty ? nil : ends.reduce(0, +) / Double(ends.count)
      }
      // What leads nowhere stands beside what comes before it.
      var last = known.lazy.compactMap(\.self).first ?? room.lowerBound
      let wishes = known.map { wish -> Double in
        last = wish ?? last
        return last
      }
      guard place(column, wishes, places.map(height)) else { return nil }
    }
    for (place, middle) in middles {
      guard let height = boxes[place]?.frame.height else { continue }
      boxes[place]?.frame.y = middle - height / 2
    }
    return boxes
  }

  /// The middles of rows that share what room is left.
  private static func even(_ heights: [Double], in room: ClosedRange<Double>) -> [Double] {
    let left = room.upperBound - room.lowerBound - heights.reduce(0, +)
    let between = min(110, max(0, left / Double(heights.count + 1)))
    let used = room.upperBound - room.lowerBound - left + between * Double(heights.count - 1)
    var y = (room.lowerBound + room.upperBound - used) / 2
    return heights.map { height in
      defer { y += height + between }
      return y + height / 2
    }
  }

  private static func box(
    _ node: RedThread.Node, _ step: Step, _ x: Double, _ width: Double, _ column: RedThread.Column
  ) -> Box {
    let isEnd = column == .ends
    let isTheme = column == .themes
    // There are few of them.
    let themeLines = step.lines > 1 ? max(4, step.lines) : 1
    let inner = width - 2 * padding - (isEnd ? signRoom : 0)
    // The themes stand in bold.
    let lines = TextLines(size: step.size * (isTheme ? 1.25 : 1), width: inner)
    let shown =
      isEnd
      ? ends(node, lines, step.ends)
      : plain(node, lines, isTheme ? themeLines : step.lines, isBold: isTheme)
    let height = Double(shown.count) * step.lineHeight + 2 * padding
    return Box(
      lines: shown, frame: PictureBox(x: x, y: 0, width: width, height: height),
      isLoose: node.isLoose)
  }

  private static func plain(
    _ node: RedThread.Node, _ lines: TextLines, _ most: Int, isBold: Bool
  ) -> [Line] {
    node.lines.enumerated().flatMap { number, line in
      lines.broken(line.text, most: most).map { Line(text: $0, isBold: isBold && number == 0) }
    }
  }

  /// Each thing has a line; where there are more lines than things, the first have two.
  private static func ends(
    _ node: RedThread.Node, _ lines: TextLines, _ most: Int
  ) -> [Line] {
    let isFull = node.lines.count > most
    let things = node.lines.prefix(isFull ? most - 1 : most)
    var spare = most - things.count - (isFull ? 1 : 0)
    var shown: [Line] = []
    for line in things {
      let broken = lines.broken(line.text, most: 1 + min(1, spare))
      spare -= broken.count - 1
      shown += broken.enumerated().map { Line(sign: $0 == 0 ? line.sign : nil, text: $1) }
    }
    if isFull {
      shown.append(Line(text: PictureTexts.andMoreEnds(node.lines.count - things.count)))
    }
    return shown
  }
}
