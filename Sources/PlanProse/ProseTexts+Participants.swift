import Language
import PlanModel

extension ProseTexts {
  /// The page for those who are going to write a plan.
  enum Participants {
    static var heading: String { tr("Sådan går det til") }
    static var steps: [String] {
      [
        tr(
          "Læs spørgsmålene igennem inden I mødes. I skal ikke svare på dem alle: spring dem over der ikke passer til jer."
        ),
        tr(
          "Begynd med »aarsplan« i en terminal. Programmet stiller ét spørgsmål ad gangen og gemmer hvert svar."
        ),
        tr(
          "Skriv som I taler. Et par sætninger om noget I har set, er bedre end et helt afsnit om alting."
        ),
        tr(
          "Når \(Words.theme.a) er besvaret, hjælper programmet med at gøre svarene til et mål. Ét mål der bliver til noget, er nok."
        ),
        tr(
          "Du kan stoppe når du vil. Skriv :slut, og fortsæt en anden dag med »aarsplan skriv FIL«."
        ),
      ]
    }
    static var together: String {
      tr(
        """
        Tal om spørgsmålene først hvis I er flere om \(Words.plan.the). Lad én af jer skrive. Kortene med spørgsmål kan \
        lægges på bordet. Hjælpen står på bagsiden.
        """)
    }
  }
}
