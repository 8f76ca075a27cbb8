import TestSupport
import Testing

/// A plan with the line ends that other programs leave behind, written on in the conversation.
@Suite(.timeLimit(.minutes(20))) struct ForeignLineEndTests {
  private static let text = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: huset, navn: Huset }
    refleksioner:
      - spørgsmål: samspil-1
        svar: det første@ikke det andet # en@note
      - spørgsmål: samspil-2
        svar: 'i anførselstegn@        og videre'@      - spørgsmål: samspil-3@        svar: tredje

    """

  @Test(arguments: ["\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func `each answer is where it was, and every word is there`(lineEnd: String) throws {
    try Sitting.use { sitting in
      try sitting.desk.write("plan.yaml", text: Self.text.replacing("@", with: lineEnd))
      let before = try sitting.plan()
      let run = try sitting.run(
        ["skriv", "plan.yaml"], input: ":gå trivsel-1\nEt nyt svar her.\n:gå center.leder\nIda\n")
      #expect(run.status == 0, "\(run.errors)")
      let after = try sitting.plan()
      #expect(Array(after.reflections.prefix(before.reflections.count)) == before.reflections)
      #expect(after.reflections.last?.answer == "Et nyt svar her.")
      #expect(after.reflections.last?.question == "trivsel-1")
      #expect(after.centre.leader == "Ida")
      let text = try sitting.desk.text("plan.yaml")
      for words in [
        "det første", "ikke det andet", "note", "i anførselstegn", "og videre", "tredje",
      ] {
        #expect(text.contains(words), "\(words)")
      }
    }
  }
}
