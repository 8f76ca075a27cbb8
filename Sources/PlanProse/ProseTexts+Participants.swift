import PlanModel

extension ProseTexts {
  /// The page for those who are going to write a plan.
  enum Participants {
    static let heading = "Sådan går det til"
    static var steps: [String] {
      [
        "Læs spørgsmålene igennem inden I mødes. I skal ikke svare på dem alle: spring dem over der ikke passer til jer.",
        "Begynd med »aarsplan« i en terminal. Programmet stiller ét spørgsmål ad gangen og gemmer hvert svar.",
        "Skriv som I taler. Et par sætninger om noget I har set, er bedre end et helt afsnit om alting.",
        "Når \(Words.theme.a) er besvaret, hjælper programmet med at gøre svarene til et mål. Ét mål der bliver til noget, er nok.",
        "Du kan stoppe når du vil. Skriv :slut, og fortsæt en anden dag med »aarsplan skriv FIL«.",
      ]
    }
    static var together: String {
      """
      Tal om spørgsmålene først hvis I er flere om \(Words.plan.the). Lad én af jer skrive. Kortene med spørgsmål kan \
      lægges på bordet. Hjælpen står på bagsiden.
      """
    }
  }
}
