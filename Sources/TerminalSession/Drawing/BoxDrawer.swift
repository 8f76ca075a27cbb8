import TextLayout

/// Draws the answer that is being written, and knows what stands on the screen.
///
/// All of it is sent in one piece, so that no terminal shows half of a change.
struct BoxDrawer {
  private let output: Output
  private let above: ShownBlocks
  private(set) var box: AnswerBox
  private var shown = Frame.empty
  private var firstRow = 0
  private var goalColumn: Int?

  /// Begins at the cursor, in an empty row.
  init?(_ request: LineRequest, on output: Output) {
    guard let size = WindowSize(of: output.descriptor) else { return nil }
    self.output = output
    above = request.above
    box = AnswerBox(
      prompt: request.prompt, continuation: request.continuation, hasSigns: request.hasSigns,
      size: size)
  }

  /// Shows what there is to see by now. Whatever the window's size is by now.
  mutating func draw(_ content: AnswerBox.Content) {
    guard WindowSize(of: output.descriptor) == box.size else { return resized(content) }
    send(update(to: content))
  }

  /// The window has another size.
  ///
  /// In a wider one every row still stands where it stood. In a narrower one some terminals break
  /// what stood there and others cut it, and nobody can know which; in one of a few rows the question
  /// has left it. Then all of it is shown anew.
  mutating func resized(_ content: AnswerBox.Content) {
    let size = WindowSize(of: output.descriptor) ?? box.size
    let needed = shown.rows.count + questionHeight
    let isWhole = size.columns >= box.size.columns && needed <= min(size.rows, box.size.rows)
    box.size = size
    guard isWhole else { return drawAll(content) }
    let erasing = FrameUpdate.erasing(shown)
    shown = .empty
    send(erasing + update(to: content))
  }

  /// Shows the whole window anew: the box, and above it what was shown last.
  mutating func drawAll(_ content: AnswerBox.Content) {
    shown = .empty
    let update = update(to: content)
    let lines = above.lines(width: box.size.columns, atMost: box.size.rows - shown.rows.count)
    send("\u{1B}[H\u{1B}[J" + lines.map { $0 + "\r\n" }.joined() + update)
  }

  /// Shows the question and the box below whatever somebody else has written.
  mutating func drawBelow(_ content: AnswerBox.Content) {
    box.size = WindowSize(of: output.descriptor) ?? box.size
    shown = .empty
    let lines = questionBetweenAir.map { $0 + "\r\n" }.joined()
    send("\r\u{1B}[J" + lines + update(to: content))
  }

  /// Puts texts above the box, between it and what stood there; and the question once more, where
  /// they push it out of the window.
  mutating func put(list texts: [String], above content: AnswerBox.Content) {
    var lines = texts.inColumns(of: box.size.columns)
    let erasing = FrameUpdate.erasing(shown)
    shown = .empty
    let update = update(to: content)
    let isPushedOut = questionHeight + lines.count + shown.rows.count > box.size.rows
    if isPushedOut { lines += questionBetweenAir }
    send(erasing + lines.map { $0 + "\r\n" }.joined() + update)
  }

  private var questionBetweenAir: [String] {
    let question = above.questionLines(width: box.size.columns)
    let air = question.isEmpty || !box.hasSigns ? [] : [""]
    return air + question + air
  }

  /// Leaves the box for a new row below it; with the whole text, where the answer is given.
  mutating func leave(with text: String) {
    let whole = box.wholeFrame(text)
    let isCut = whole.rows.count > height
    let update =
      isCut
      ? FrameUpdate.erasing(shown) + FrameUpdate.bytes(from: .empty, to: whole)
      : FrameUpdate.bytes(from: shown, to: whole)
    send(update + FrameUpdate.leaving(whole))
    shown = .empty
  }

  /// How high the box may be: the question stays above it.
  private var height: Int { max(min(2, box.size.rows), box.size.rows - questionHeight) }

  /// How many rows the question takes, with the empty one below it.
  private var questionHeight: Int {
    let count = above.questionLines(width: box.size.columns).count
    return count + (count > 0 && box.hasSigns ? 1 : 0)
  }

  private mutating func update(to content: AnswerBox.Content) -> String {
    let (frame, row) = box.frame(content, height: height, firstRow: firstRow)
    defer { (shown, firstRow) = (frame, row) }
    return FrameUpdate.bytes(from: shown, to: frame)
  }

  private func send(_ bytes: String) {
    if !bytes.isEmpty { output.write(bytes) }
  }
}

extension BoxDrawer {
  /// The byte where the cursor stands when it has gone so many rows up or down, as far as there are
  /// rows; nil where there is none in that direction. After another such step it keeps the column
  /// from which it began.
  mutating func byte(_ content: AnswerBox.Content, rows: Int, goesOn: Bool) -> Int? {
    let layout = box.layout(of: content)
    var place = layout.place(ofByte: content.point)
    let row = min(max(0, place.row + rows), layout.rows.count - 1)
    guard row != place.row else { return nil }
    goalColumn = goesOn ? goalColumn ?? place.column : place.column
    place = .init(row: row, column: goalColumn ?? place.column)
    return layout.byte(at: place)
  }
}
