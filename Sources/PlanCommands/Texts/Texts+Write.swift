import DanishText
import PlanModel

extension Texts {
  /// `aarsplan skriv`.
  enum Write {
    static let abstract = "Skriv en plan, eller skriv videre på en."
    static let discussion = """
      Uden FIL begynder en ny plan, eller du vælger en af kladderne i mappen. Alt bliver gemt \
      undervejs.

      Eksempler:
        aarsplan skriv                              begynd
        aarsplan skriv solstraalen.yaml             skriv videre
        aarsplan skriv --fra sidste-aar.yaml        begynd med sidste års mål
        aarsplan skriv plan.yaml --kun samspil-2    svar på ét spørgsmål igen
      """
    static let fileHelp = "Planens fil. Findes den ikke, bliver den oprettet."
    static let answersHelp = "Tag svarene fra denne fil, og spørg kun om resten."
    static let onlyHelp = "Stil kun disse spørgsmål, fx samspil-2."
    static let fromHelp = "Sidste års plan: mål der ikke blev nået, kan tages med."

    static let rescued = "Planen kunne ikke gemmes. Intet går tabt. Her er den:"
  }
}
