import Interview
import PlanModel
import TestSupport
import Testing

/// Every behaviour of the conversation about a ledetråd as a transcript that can be read.
@Suite struct GuideTranscriptTests {
  /// One behaviour: its golden is `guide-<id>.txt`.
  struct Behaviour: Sendable, CustomTestStringConvertible {
    let id: String
    let setting: Setting
    let lines: [String]
    var testDescription: String { id }

    init(_ id: String, _ setting: Setting, _ lines: [String]) {
      (self.id, self.setting, self.lines) = (id, setting, lines)
    }
  }

  @Test(arguments: Self.all)
  func transcript(_ behaviour: Behaviour) {
    var script = GuideScript(behaviour.setting)
    script.play(behaviour.lines)
    let golden = GoldenFile("guide-\(behaviour.id).txt")
    #expect(golden.difference(from: script.wholeTranscript) == nil)
  }

  private static let feedback = GuideFeedback([
    "samspil-1": .init(answered: 17, skipped: 6, of: 23),
    "samspil-2": .init(answered: nil, skipped: nil, of: 23),
    "effekt-1": .init(answered: 0, of: 23),
  ])

  private static let existing = GuideScript.setting(Example.guide, isNew: false)

  static let all: [Behaviour] = [
    Behaviour(
      "from-nothing", GuideScript.fromNothing,
      [
        "↵", "↵", "Direktionen, Nordby Kommune", "Den gælder for alle.", "Naboskab i hverdagen",
        "Vi bor dør om dør.", "", "Hvem hjalp jer i sidste uge?", "Gå dagene igennem.",
        "Hvem begyndte? Hvad skete der så?", "Skole: Naboen kom med æbler.", "↵", "ja",
        "Hvad skal være anderledes om et år?", "", "", "", "6", "nej",
        "Hvad kan I holde op med?", "", "", "", "", "", "", "", "↵", "højst 6",
        "LMU drøftet, Afdelingschefen godkendt", "ja", "", "råd", "", "",
      ]),
    Behaviour(
      "from-last-year", GuideScript.fromExample(feedback: feedback),
      [
        "↵", "↵", "↵", "Tre temaer gælder.", "1", "2", "Hvad virker?", "↵", "↵", "", "5", "", "",
        "",
      ]),
    Behaviour(
      "split-and-brought-together", GuideScript.fromExample(),
      [
        "↵", "↵", "", "", "3", "Nye veje", "2", "I samspil om velfærden", "↵",
        "I samspil", "4", "3", "Trivsel der virker", "", "", ":oversigt",
      ]),
    Behaviour(
      "advice-on-a-question", existing,
      [
        ":gå trivsel.spørgsmål", "Er I gode til at tale om det? Og hvordan?", "Hvad taler I om?",
        ":slut",
      ]),
    Behaviour(
      "advice-passed-over", existing,
      [":gå trivsel.spørgsmål", "Er I gode til det?", "↵", ":slut"]),
    Behaviour(
      "several-questions-at-once", existing,
      [":gå effekt.spørgsmål", "- Hvem?\n- Er I glade?\n\n- Hvornår?", ":slut"]),
    Behaviour(
      "help", existing, [":gå trivsel.spørgsmål", ":hjælp", ":hjælp alt", ":slut"]),
    Behaviour(
      "overview-and-card", existing,
      [":oversigt", "2", "1", "Sammen om det", "", "3", "", "", ":slut"]),
    Behaviour(
      "deleted-moved-undone", existing,
      [
        ":slet samspil-2", ":slet samspil-2", ":fortryd", ":fortryd", ":flyt samspil-1 effekt",
        ":op trivsel", ":ned samspil", ":slet effekt", ":fortryd", ":flyt samspil-9", ":slet",
        ":op x",
        ":slut",
      ]),
    Behaviour("preview", existing, [":vis", ":vis trivsel", ":vis vejr", ":slut"]),
    Behaviour(
      "trial", existing,
      [":prøv", "Huset", ":gem", ":gå effekt-1", "De smiler.", ":slut", ":slut"]),
    Behaviour("trial-at-the-end-of-input", existing, [":prøv", "^D", "^D"]),
    Behaviour(
      "calendar", existing,
      [
        ":gå kalender", "ja", "15. august Ferien er slut", "4", "30. januar 2017 Alle har sendt",
        "",
        "uge", ":slet 1", ":slet 9", ":fortryd", "99", ":slut",
      ]),
    Behaviour(
      "demands", existing,
      [
        ":gå krav", "1", "4-1", "mindst 2", "2", "mange", "nej", "3", "LMU, Byrådet orienteret",
        ":slut",
      ]),
    Behaviour(
      "head", existing,
      [":gå ledetråd", "1", "tyve", "2017", "2", "", "Ny titel", "5", "16/1", "", ":slut"]),
    Behaviour(
      "back-and-interrupted", GuideScript.fromNothing, ["↵", "Vores", ":tilbage", "^C", "^C"]),
  ]
}
