import Dialogue
import TextLayout

/// What was shown last, so that it can be shown again: where the window got narrower and nobody can
/// know what became of it, or where the question would be out of sight.
struct ShownBlocks {
  fileprivate enum Entry { case block(Block), answer(AnswerBox, String) }

  private let appearance: Appearance
  private var entries: [Entry] = []
  private var question: (blocks: [Block], field: String)?
  /// How many entries there are since a line was entered, and how many rows they took.
  private var fresh = (entries: 0, rows: 0)
  /// How many rows were shown since the question was.
  private var rowsSinceQuestion = 0

  /// More than any window has room for.
  private static let limit = 200
  /// A remark of so many rows leaves the question where eyes still find it.
  private static let remark = 3

  init(appearance: Appearance) { self.appearance = appearance }

  /// Something was shown, in so many rows.
  mutating func add(_ block: Block, rows: Int) {
    append(.block(block), rows: rows)
    if block.isQuestion { rowsSinceQuestion = 0 }
  }

  /// An answer was given.
  mutating func add(answer text: String, in box: AnswerBox) {
    append(.answer(box, text), rows: box.wholeFrame(text).rows.count)
  }

  /// What is shown from now on comes after a line that was entered.
  mutating func lineWasEntered() { fresh = (0, 0) }

  private mutating func append(_ entry: Entry, rows: Int) {
    entries.append(entry)
    if entries.count > Self.limit { entries.removeFirst() }
    fresh = (fresh.entries + 1, fresh.rows + rows)
    rowsSinceQuestion += rows
  }

  /// What is to be shown again before this field is asked for: its question and what belongs to it,
  /// where so much came after it that it is hard to see.
  mutating func repeated(for field: String, in window: WindowSize) -> [Block] {
    let blocks = entries.suffix(fresh.entries).compactMap(\.block)
    if let start = blocks.lastIndex(where: \.isQuestion) {
      question = (Array(blocks[start...]), field)
      return []
    }
    guard let question, question.field == field, fresh.entries > 0 else {
      if question?.field != field { question = nil }
      return []
    }
    let isNear = fresh.rows <= Self.remark && rowsSinceQuestion + 4 < window.rows
    if isNear { return [] }
    let isShort = lines(question.blocks, width: window.columns).count * 2 < window.rows
    return isShort ? question.blocks : Array(question.blocks.prefix(1))
  }

  /// The question of a field, as it is asked; nil where none was.
  func question(of field: String) -> String? {
    guard let question, question.field == field, case .question(let text)? = question.blocks.first
    else { return nil }
    return text
  }

  /// The lines of the question alone.
  func questionLines(width: Int) -> [String] {
    Array(
      lines(question.map { Array($0.blocks.prefix(1)) } ?? [], width: width)
        .drop { $0.isEmpty })
  }

  /// All lines, in this width; those that come last, where there is room for so many.
  func lines(width: Int, atMost count: Int) -> [String] {
    var previous: Block?
    var lines: [String] = []
    for entry in entries {
      switch entry {
      case .block(let block):
        lines += renderer(width).lines(for: block, after: previous)
        previous = block
      case .answer(let box, let text):
        var box = box
        box.size.columns = width
        lines += (appearance == .plain ? [] : [""]) + box.wholeFrame(text).inkedLines
        previous = .paragraph("")
      }
    }
    if appearance != .plain, !lines.isEmpty { lines.append("") }
    return Array(lines.suffix(max(0, count)))
  }

  private func lines(_ blocks: [Block], width: Int) -> [String] {
    var previous: Block?
    return blocks.flatMap { block in
      defer { previous = block }
      return renderer(width).lines(for: block, after: previous)
    }
  }

  private func renderer(_ width: Int) -> Renderer {
    Renderer(appearance: appearance, width: max(20, width))
  }
}

extension ShownBlocks.Entry {
  fileprivate var block: Block? { if case .block(let block) = self { block } else { nil } }
}

extension Block {
  fileprivate var isQuestion: Bool { if case .question = self { true } else { false } }
}
