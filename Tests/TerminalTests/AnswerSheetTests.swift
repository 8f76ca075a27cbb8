import Dialogue
import Testing

/// An answer with notes below it, as an editor has it.
@Suite struct AnswerSheetTests {
  private static let notes = ["Hvem?", "Gem og luk."]

  @Test(
    "the text comes back as it was", arguments: ["", "En linje.", "To\n\n# linjer\n#hash", "a\n"])
  func roundTrip(_ text: String) {
    let sheet = AnswerSheet.laidOut(text, notes: Self.notes)
    #expect(sheet.contains("#| Hvem?\n#| Gem og luk."))
    #expect(AnswerSheet.text(of: sheet) == text)
    #expect(AnswerSheet.laidOut(text, notes: []) == text)
  }

  @Test("what was written below and between the notes counts, too")
  func everywhere() {
    let sheet = "før\n\n#| Hvem?\nmidt\n#| Gem og luk.\nefter"
    #expect(AnswerSheet.text(of: sheet) == "før\nmidt\nefter")
  }
}
