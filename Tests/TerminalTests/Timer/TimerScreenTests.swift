import TerminalScreen
import TestSupport
import Testing

@testable import TerminalSession

/// The timer as a terminal shows it, cell by cell.
@Suite struct TimerScreenTests {
  static let sizes = [
    WindowSize(rows: 24, columns: 80), WindowSize(rows: 20, columns: 50),
    WindowSize(rows: 60, columns: 200),
  ]

  static var running: TimerPicture {
    var picture = TimerPicture()
    picture.digits = "07:58"
    (picture.place, picture.end) = ("Blok 3 af 9", "Slut kl. 12.00")
    (picture.title, picture.form) = ("I samspil med borgeren: skriv selv", "Hver for sig")
    picture.instruction = """
      Svar alene og i ro på de to spørgsmål, ét ad gangen. Skriv som du taler. Et par sætninger om \
      noget du selv har set, er nok. Hjælpen står på bagsiden af kortet. Går du i stå, så spring over.
      """
    picture.next = "Derefter: I samspil med borgeren: to og to (to og to, 10 minutter)"
    picture.keys = [
      "mellemrum pause", "+ - minutter", "s videre", "t tilbage", "u fortryd", "? hjælp",
    ]
    return picture
  }

  static var out: TimerPicture {
    var picture = running
    (picture.digits, picture.tone, picture.state) = ("+02:15", .out, "Tiden er gået")
    picture.notice = "Blokken har fået 1 minut mere. Kurset slutter kl. 12.00."
    return picture
  }

  private func frame(_ picture: TimerPicture, _ size: WindowSize, colour: Bool = true) -> Frame {
    TimerScreen(hasColour: colour, size: size).frame(picture)
  }

  private func shown(_ frames: [Frame], _ size: WindowSize) throws -> [String] {
    let screen = try ScreenModel(rows: size.rows, columns: size.columns)
    var before = Frame.empty
    for frame in frames {
      screen.write(FrameUpdate.bytes(from: before, to: frame, shiftsRows: false))
      before = frame
    }
    return screen.lines
  }

  @Test("running, and with its time out", arguments: sizes)
  func goldens(_ size: WindowSize) throws {
    for (name, picture) in [("running", Self.running), ("out", Self.out)] {
      let lines = try shown([frame(picture, size)], size)
      let golden = GoldenFile("timer-\(name)-\(size.columns)x\(size.rows).txt")
      let difference = golden.difference(from: lines.joined(separator: "\n") + "\n")
      #expect(difference == nil)
    }
  }

  @Test("all that is to be read is there in windows that people have", arguments: sizes)
  func complete(_ size: WindowSize) throws {
    let picture = Self.out
    let text = try shown([frame(picture, size)], size).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    for part in [picture.title, picture.state, picture.instruction, picture.next, picture.notice] {
      for word in part.split(separator: " ") { #expect(text.contains(word)) }
    }
    #expect(!text.contains("…"))
  }

  @Test("only what has changed is written, and the screen is as if drawn anew", arguments: sizes)
  func changes(_ size: WindowSize) throws {
    var later = Self.running
    later.digits = "07:57"
    let (one, other) = (frame(Self.running, size), frame(later, size))
    let update = FrameUpdate.bytes(from: one, to: other, shiftsRows: false)
    let whole = FrameUpdate.bytes(from: .empty, to: other, shiftsRows: false)
    #expect(update.utf8.count * 4 < whole.utf8.count)
    #expect(!update.contains("\u{1B}[J") && !update.contains("\u{1B}[K"))
    #expect(FrameUpdate.bytes(from: one, to: one, shiftsRows: false).isEmpty)
    for next in [other, frame(Self.out, size), one] {
      #expect(try shown([one, other, next], size) == shown([next], size))
    }
  }

  @Test("a window of any size gets a frame that fits into it")
  func anySize() {
    for rows in [1, 2, 3, 5, 8, 13, 24, 70] {
      for columns in [1, 2, 8, 20, 31, 50, 80, 220] {
        for picture in [Self.running, Self.out, TimerPicture()] {
          let frame = frame(picture, WindowSize(rows: rows, columns: columns))
          #expect(frame.rows.count == rows)
          #expect(frame.rows.allSatisfy { $0.columns < max(2, columns) })
        }
      }
    }
  }

  @Test("digits are as large as the window lets them be")
  func digits() {
    let digits = BigDigits("07:58")
    #expect(digits.scale(columns: 78, rows: 10) == .init(width: 4, height: 4))
    #expect(digits.scale(columns: 48, rows: 9) == .init(width: 2, height: 3))
    #expect(digits.scale(columns: 198, rows: 40) == .init(width: 11, height: 16))
    #expect(digits.scale(columns: 16, rows: 40) == nil && digits.scale(columns: 80, rows: 2) == nil)
    let rows = digits.rows(.init(width: 2, height: 2))
    #expect(rows.count == 5 && rows.allSatisfy { $0.count == 34 })
    #expect(rows[0] == "██████  ██████      ██████  ██████")
    #expect(BigDigits("+1.9x").rows(.init(width: 1, height: 3)).count == 8)
  }

  @Test("without colour nothing but signs and moves is sent, and a text cannot steer the terminal")
  func colour() {
    var picture = Self.out
    picture.title = "a\u{1B}[2J\u{9B}5mb 010190-1234"
    let bytes = FrameUpdate.bytes(
      from: .empty, to: frame(picture, Self.sizes[0], colour: false), shiftsRows: false)
    #expect(!bytes.contains("m\u{1B}") && !bytes.contains("\u{1B}[1"))
    #expect(!bytes.contains("\u{1B}[2J") && !bytes.contains("\u{9B}") && !bytes.contains("1234"))
    #expect(
      FrameUpdate.bytes(from: .empty, to: frame(Self.out, Self.sizes[0]), shiftsRows: false)
        .contains("\u{1B}[1;31m"))
  }

  @Test("keys, arrows, letters in two reads, and what is pasted")
  func keys() {
    var keys = KeyStream()
    #expect(keys.keys(Array("s +".utf8)) == [.sign("s"), .sign(" "), .sign("+")])
    let arrows = keys.keys(Array("\u{1B}[A\u{1B}OP\u{1B}[1;5C\rå".utf8))
    #expect(arrows == [.other, .other, .other, .enter, .sign("å")])
    #expect(keys.keys([0x1B]) == [.other] && keys.keys([0x7F, 0x01]) == [.backspace, .other])
    #expect(keys.keys([0xC3]).isEmpty && keys.keys([0xA6, 0x71]) == [.sign("æ"), .sign("q")])
    #expect(keys.keys(Array("sssssssssssssssss".utf8)).isEmpty)
  }
}
