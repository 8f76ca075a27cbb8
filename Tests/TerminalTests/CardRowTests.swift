import Dialogue
import TerminalSession
import TextLayout
import Testing

/// Rows of a card take one line each, in every look and width; read aloud they are told whole.
@Suite struct CardRowTests {
  private static let rows: [ListItem] = [
    ListItem(number: 1, mark: .done, text: "Titel", note: "Rolige morgener", isRow: true),
    ListItem(number: 3, mark: .open, text: "Mål", isRow: true),
    ListItem(
      number: 4, mark: .done, text: "Tiltag",
      note: "Vinkevindue i garderoben hvor alle børn kan se ud (Ida Lund, 1. marts 2016)",
      isRow: true),
    ListItem(
      number: 5, mark: .partial, text: "Tegn",
      note: "Børn der vinker om morgenen i stedet for at græde når de bliver afleveret",
      isRow: true),
    ListItem(text: String(repeating: "æ", count: 200), indent: 1, isRow: true),
  ]

  private static let looks = Appearance.allCases.filter { $0 != .plain }

  @Test("one line for each row", arguments: looks)
  func oneLine(_ appearance: Appearance) {
    for width in [20, 24, 36, 50, 80, 132] {
      let bare = Renderer(appearance: appearance == .rich ? .noColour : appearance, width: width)
      let lines = bare.lines(for: .list(Self.rows), after: .subheading("M1"))
      #expect(lines.count == Self.rows.count, "\(width)")
      #expect(lines.allSatisfy { $0.columns < width }, "\(width): \(lines)")
      let rich = Renderer(appearance: appearance, width: width).lines(
        for: .list(Self.rows), after: .subheading("M1"))
      #expect(rich.count == Self.rows.count)
    }
  }

  @Test("what is read aloud is never cut")
  func whole() {
    for width in [20, 50, 80] {
      let lines = Renderer(appearance: .plain, width: width).lines(
        for: .list(Self.rows), after: .subheading("M1"))
      #expect(lines.allSatisfy { $0.columns < width || !$0.contains(" ") }, "\(width): \(lines)")
      let told = Self.words(lines)
      #expect(!told.contains("…"))
      for row in Self.rows {
        #expect(told.contains(row.text) || row.text.count > width, "\(width)")
        if let note = row.note { #expect(told.contains(note), "\(width): \(told)") }
      }
      #expect(told.count { $0 == "æ" } >= 200)
    }
  }

  @Test("a dot in the middle of the line is a comma to a listener")
  func spoken() {
    let item = ListItem(
      number: 2, text: "M1 · Rolige morgener", note: "Samspil · Trivsel", isRow: true)
    let lines = Renderer(appearance: .plain, width: 80).lines(
      for: .list([item]), after: .subheading("M1"))
    #expect(lines == ["2. M1, Rolige morgener: Samspil, Trivsel"])
  }

  private static func words(_ lines: [String]) -> String {
    lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test("who and when leave something of the text in sight")
  func text() {
    let item = ListItem(
      number: 4, mark: .done, text: "Tiltag",
      note: "Lapning, hver mandag, uge 7-9 (Kenneth, 4. marts 2016)", isRow: true)
    let lines = Renderer(appearance: .noColour, width: 50).lines(
      for: .list([item]), after: .subheading("M1"))
    #expect(lines == ["  4  ● Tiltag · Lapnin … (Kenneth, 4. marts 2016)"])
  }

  @Test("a row that is there for its note never cuts it", arguments: Appearance.allCases)
  func note(_ appearance: Appearance) {
    let title = "M1 · Borgerne skal klage mindre over huller i vejene"
    let notes = ["alt er skrevet", "mangler tiltag, tegn, evaluering, ansvarlig og frist"]
    for width in [36, 50, 80] {
      let bare = Renderer(appearance: appearance == .rich ? .noColour : appearance, width: width)
      for note in notes {
        let item = ListItem(number: 2, text: title, note: note, isRow: true, keepsNote: true)
        let lines = bare.lines(for: .list([item]), after: .subheading("M1"))
        #expect(lines.allSatisfy { $0.columns < width }, "\(width): \(lines)")
        let text = Self.words(lines)
        #expect(text.hasSuffix(note), "\(width): \(text)")
        #expect(
          text.contains(appearance == .plain ? title.replacing(" · ", with: ", ") : "M1 · Borgerne")
        )
      }
      let short = ListItem(number: 2, text: title, note: notes[0], isRow: true, keepsNote: true)
      let count = bare.lines(for: .list([short]), after: .subheading("M1")).count
      #expect(count == 1 || width < 40 || appearance == .plain)
    }
  }

  @Test("what is missing says so, and who and when stay in sight")
  func words() {
    let plain = Renderer(appearance: .plain, width: 50).lines(
      for: .list(Self.rows), after: .subheading("M1"))
    #expect(plain[0] == "1. Titel: Rolige morgener")
    #expect(plain[1] == "3. Mål: mangler")
    let told = Self.words(plain)
    #expect(told.contains("se ud (Ida Lund, 1. marts 2016) 5. Tegn: begyndt: Børn der vinker"))
    let signs = Renderer(appearance: .noColour, width: 80).lines(
      for: .list(Self.rows), after: .subheading("M1"))
    #expect(signs[1] == "  3  ○ Mål · mangler")
  }
}
