import TerminalScreen
import TestSupport
import Testing
import TextLayout

@testable import TerminalSession

/// The bytes between two frames do on a screen what they should, cell by cell.
@Suite struct FrameUpdateTests {
  /// Words with everything that takes room in an unusual way.
  private static let words = [
    "forældre", "og", "a", "speciallægepraksisplanlægning", "😀", "👩\u{200D}👧", "🇩🇰", "漢字", "ｱ",
    "e\u{301}a\u{30A}", "\u{301}", "–", "  ", "\n", "\n\n", "\t", "👍🏽", "38 %", "\u{200B}",
  ]

  @Test("a text that changes at random, in windows of every kind", arguments: 0..<40)
  func random(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let sizes = [(24, 80), (20, 50), (24, 20), (5, 80), (5, 20), (3, 30)]
    let size = sizes[seed % sizes.count]
    let box = Self.box(rows: size.0, columns: size.1)
    let screen = try ScreenModel(rows: size.0, columns: size.1)
    screen.write(String(repeating: "spørgsmål\r\n", count: seed % size.0))
    var text: [String] = []
    var shown = Frame.empty
    var first = 0
    for _ in 0..<120 {
      Self.change(&text, &random)
      let bytes = Array(text.joined().utf8)
      let point = EditedText(bytes).steps.randomElement(using: &random)?.bytes.lowerBound ?? 0
      let content = AnswerBox.Content(
        text: bytes, point: Bool.random(using: &random) ? bytes.count : point)
      let next = box.frame(content, height: size.0 - seed % 2, firstRow: first)
      screen.write(FrameUpdate.bytes(from: shown, to: next.frame))
      (shown, first) = next
      try Self.compare(screen, shown)
    }
  }

  private static func box(rows: Int, columns: Int) -> AnswerBox {
    AnswerBox(
      prompt: "  \u{1}\u{1B}[1m\u{2}Svar\u{1}\u{1B}[0m\u{2} › ", continuation: "  … ",
      hasSigns: true, size: WindowSize(rows: rows, columns: columns))
  }

  private static func change(_ text: inout [String], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0...text.count, using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: text = []
    case 1...3: if place < text.count { text.remove(at: place) }
    case 4: text += (0..<30).map { _ in words.randomElement(using: &random) ?? "" }
    default: text.insert((words.randomElement(using: &random) ?? "") + " ", at: place)
    }
  }

  /// The frame stands at the end of what is on the screen, and nothing stands below it.
  private static func compare(_ screen: ScreenModel, _ frame: Frame) throws {
    let top = screen.cursor.row - frame.cursor.row
    try #require(top >= 0 && top + frame.rows.count <= screen.rows)
    #expect(screen.cursor.column == frame.cursor.column)
    for row in top..<screen.rows {
      let glyphs = row - top < frame.rows.count ? frame.rows[row - top] : []
      try #require(cells(of: screen, row) == cells(of: glyphs, screen.columns))
    }
  }

  private static func cells(of screen: ScreenModel, _ row: Int) -> [String] {
    (0..<screen.columns).map { screen.cell(row, $0).text }
  }

  private static func cells(of glyphs: [Frame.Glyph], _ width: Int) -> [String] {
    var cells: [String] = []
    for scalar in glyphs.flatMap({ Array($0.text.unicodeScalars) }) {
      let text = String(scalar)
      if text.columns > 0 {
        cells += [text] + Array(repeating: "", count: text.columns - 1)
      } else if let last = cells.lastIndex(where: { !$0.isEmpty }) {
        cells[last] += text
      }
    }
    return cells + Array(repeating: " ", count: width - cells.count)
  }

  @Test("a key at the end sends what was typed, and nothing else")
  func least() {
    let box = Self.box(rows: 24, columns: 80)
    var shown = Frame.empty
    var counts: [Int] = []
    for end in 1...600 {
      let text = String(String(repeating: "ord i en sætning ", count: 40).prefix(end))
      let bytes = Array(text.utf8)
      let next = box.frame(.init(text: bytes, point: bytes.count), height: 20, firstRow: 0).frame
      counts.append(FrameUpdate.bytes(from: shown, to: next).utf8.count)
      shown = next
    }
    #expect(counts.dropFirst().filter { $0 > 2 }.count == shown.rows.count - 1, "one for each row")
    #expect(counts.dropFirst().max() ?? 0 < 60)
  }

  @Test("after a sign that terminals draw in widths of their own, the column is said")
  func uncertain() {
    let frame = Frame(rows: [[Frame.Glyph]("a😀b漢")], cursor: .init(row: 0, column: 6))
    let bytes = FrameUpdate.bytes(from: .empty, to: frame)
    #expect(bytes == "a😀\r\u{1B}[3Cb漢\r\u{1B}[6C")
  }

  @Test("a row that is put in at the top moves the others instead of writing them anew")
  func shifted() throws {
    let box = Self.box(rows: 24, columns: 80)
    let lines = (1...15).map { "linje \($0) med nogle ord i" }
    func frame(_ text: String, _ point: Int) -> Frame {
      box.frame(.init(text: Array(text.utf8), point: point), height: 20, firstRow: 0).frame
    }
    let before = frame(lines.joined(separator: "\n"), 0)
    let after = frame("ny\n" + lines.joined(separator: "\n"), 3)
    #expect(FrameUpdate.bytes(from: before, to: after).utf8.count < 160)
    #expect(FrameUpdate.bytes(from: after, to: before).utf8.count < 160)
  }
}
