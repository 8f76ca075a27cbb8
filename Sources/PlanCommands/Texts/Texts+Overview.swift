import DanishText
import PlanOverview
import PlanReports

extension Texts {
  /// `aarsplan overblik`.
  enum Overview {
    static let abstract = "Viser hvilke temaer centrenes planer dækker, og hvor der er huller."
    static let discussion = """
      Eksempler:
        aarsplan overblik planer/ --centre centre.csv          hvem har afleveret, og hvad dækker de
        aarsplan overblik planer/ --format html --til side.html   en side til mail og print
        aarsplan overblik planer/ --format xlsx --til ark.xlsx    et regneark
        aarsplan overblik planer/ --søg sygefravær             mål der handler om sygefravær
        aarsplan overblik planer/ --sammenlign sidste-år/      hvad er nyt siden sidst

      Har et center to planer, tæller den der er nået længst: lukket, godkendt, til drøftelse, kladde. Er de nået lige langt, tæller den første efter filnavn.

      Filer der ender på .ndjson, lægges sammen. De er dele af et overblik og lavet med --format ndjson.
      """
    static let paths =
      "Mapper og filer med planer, eller dele af et overblik (.ndjson). \(Here.otherwise)"
    static let compare =
      "Sammenlign med et tidligere overblik: en mappe med planer eller en .json-fil."
    static let kind = "Kun centre af denne type, fx skole."
    static let theme = "Kun dette tema."
    static let onlyGaps =
      "Kun centre hvor der mangler en plan eller et tema, eller hvor planen har fejl."
    static let order = "Rækkefølgen: navn, dækning, mål eller fejl."
    static let format =
      "Hvordan overblikket skal vises (\(remarks)). Uden --format bestemmer filnavnet efter --til det."
    private static let remarks = OverviewReport.formats.compactMap { format in
      format.about.remark.map { "\(format.about.name): \($0)" }
    }.joined(separator: ", ")
    static let target = "Skriv til denne fil i stedet for på skærmen."
    static let goals = "Vis målene fra alle centre, tema for tema."
    static let search = "Find ord i målene, også i andre bøjninger."
    static let reminders = "Skriv en liste til brevfletning: hvem mangler hvad."
    static let all = "Vis alle centre, også når der er flere end vinduet kan rumme."
    static let oneOutput =
      "Vælg én ting ad gangen: --mål eller --søg, --rykkere, eller et andet --format."
    static let workbookNeedsTarget =
      "Et regneark kan ikke vises her. Skriv hvor det skal gemmes, fx --til overblik.xlsx."
    static let noWords = "Skriv et ord at søge efter, fx --søg sygefravær."
    static func seen(_ plans: Int) -> String {
      "\(TextFigures.counted(plans, "plan", "planer")) er læst."
    }

    static func goals(_ count: Int, searching: Bool) -> String {
      switch (count, searching) {
      case (0, true): "Der er ingen mål med de ord."
      case (0, false): "Ingen mål."
      default: "\(TextFigures.grouped(count)) mål."
      }
    }

    static func noSuchTheme(_ theme: String, _ known: [String]) -> String {
      "Temaet »\(SafeText.line(theme))« findes ikke i ledetråden. Vælg \(TextFigures.list(known, word: "eller"))."
    }
  }
}
