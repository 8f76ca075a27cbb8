import Dialogue
import Testing

@testable import TerminalSession

/// Plain lines as they are read aloud.
@Suite struct SpokenTests {
  private let plain = Renderer(appearance: .plain, width: 40)

  @Test("a row is not cut")
  func row() {
    let value = (1...30).map { "ord\($0)" }.joined(separator: " ")
    let lines = plain.lines(
      for: .list([ListItem(number: 3, text: "Mål", note: value, isRow: true)]))
    #expect(lines.joined(separator: " ").contains("ord30"))
    #expect(!lines.joined().contains("…"))
  }

  @Test("a dot between two things is a comma; in somebody's own words it stays")
  func dots() {
    #expect(plain.lines(for: .subheading("M1 · Ro")) == ["M1, Ro"])
    #expect(plain.lines(for: .quote(label: "Svar 1", text: "a · b")) == ["Svar 1: »a · b«"])
  }

  @Test("a remark has one label")
  func label() {
    #expect(plain.lines(for: .advice("Advarsel: Se her.")) == ["Advarsel: Se her."])
    #expect(plain.lines(for: .advice("Se her.")) == ["Bemærk: Se her."])
    #expect(plain.lines(for: .problem("Fejl: Se her.")) == ["Fejl: Se her."])
  }
}
