import Testing

@testable import TerminalSession

/// What readline has to say, in Danish.
@Suite struct EditorMessageTests {
  @Test(
    "each of its messages",
    arguments: [
      ("(arg: -3) ", "(antal: -3)"),
      ("(reverse-i-search)`på': ", "(søger tilbage i dine tidligere svar: på)"),
      ("(i-search)`': ", "(søger frem i dine tidligere svar: )"),
      ("(failed reverse-i-search)`x\ny': ", "(ikke fundet i dine tidligere svar: x y)"),
      ("(failed i-search)`\u{1B}': ", "(ikke fundet i dine tidligere svar: ␛)"),
      ("Svar: /", "(skriv hvad der skal søges efter, og tryk Enter)"), ("andet\n", "andet "),
    ])
  func told(_ message: String, _ danish: String) {
    #expect(EditorMessage.told(message, prompt: "Svar: ") == danish)
  }
}
