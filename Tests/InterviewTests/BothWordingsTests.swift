import Testing

@testable import Interview

/// What two people wrote in one field, as it stands together.
struct BothWordingsTests {
  @Test(arguments: [
    ("Vores.", "Deres.", "Deres.\n\nVores."),
    // What both kept of an earlier text stands once.
    ("Vi læser. Vi synger.", "Vi læser. Vi danser.", "Vi læser. Vi danser.\n\nVi synger."),
    ("Vi synger. Vi læser.", "Vi danser. Vi læser.", "Vi danser. Vi læser.\n\nVi synger."),
    ("Et.\nTo.\nTre.", "Et.\nFire.\nTre.", "Et.\nFire.\nTre.\n\nTo."),
    ("Alle børn kl. 9.", "Alle børn kl. 10.", "Alle børn kl. 10.\n\nAlle børn kl. 9."),
    // Who wrote all that the other wrote, and more, says it for both.
    ("Vi læser.", "Vi læser. Vi danser.", "Vi læser. Vi danser."),
    ("Vi læser. Vi danser.", "Vi læser.", "Vi læser. Vi danser."),
    ("Vi læser. Vi danser.", "Vi læser. Ja. Vi danser.", "Vi læser. Ja. Vi danser."),
    ("Det samme.", "Det samme.", "Det samme."),
    // What stands between two sentences makes no other ones of them.
    ("Vi ser. Vi hører. Ja.", "Vi ser.\n\nVi hører. Nej.", "Vi ser.\n\nVi hører. Nej.\n\nJa."),
    // Theirs ends with what ours began with.
    ("Vi synger. Vi danser.", "Vi læser.\nVi synger.", "Vi læser.\nVi synger.\n\nVi danser."),
  ])
  func `both stand, theirs first`(ours: String, theirs: String, together: String) {
    #expect(BothWordings.joined(ours, theirs, between: "\n\n") == together)
  }
}
