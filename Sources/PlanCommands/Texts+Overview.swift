import DanishText
import PlanOverview
import PlanReports
import PlanStore

extension Texts {
  /// `aarsplan overblik`.
  enum Overview {
    static let abstract = "Viser hvilke temaer centrenes planer dækker, og hvor det er tyndt."
    static let discussion = """
      Eksempler:
        aarsplan overblik planer/ --centre centre.csv          hvem har afleveret, og hvad dækker de
        aarsplan overblik planer/ --format html --til side.html   en side til mail og print
        aarsplan overblik planer/ --format xlsx --til ark.xlsx    et regneark
        aarsplan overblik planer/ --søg sygefravær             mål der handler om sygefravær
        aarsplan overblik planer/ --sammenlign sidste-år/      hvad er nyt siden sidst

      Har et center to planer, tæller den der er nået længst (lukket, godkendt, til drøftelse, kladde), og ellers den første efter filnavn. Filer der ender på .ndjson, er dele af et overblik, lavet med --format ndjson; de lægges sammen.
      """
    static let paths =
      "Mapper og filer med planer, eller .ndjson-filer med dele af et overblik. \(Here.otherwise)"
    static let compare =
      "Sammenlign med et tidligere overblik: en mappe med planer eller en .json-fil."
    static let kind = "Kun centre af denne type, fx skole."
    static let theme = "Kun dette tema."
    static let onlyGaps =
      "Kun centre hvor der mangler en plan eller et tema, eller hvor planen har fejl."
    static let order = "Rækkefølgen: navn, dybde, mål eller fejl."
    static let format =
      "Hvordan overblikket skrives ud (\(remarks)). Uden --format afgør endelsen i --til det."
    private static let remarks = OverviewReport.formats.compactMap { format in
      format.remark.map { "\(format.name): \($0)" }
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
    static let noGuide = "Der er ingen ledetråd at holde planerne op mod. Vælg en med --ledetråd."

    static func nothingFound(_ paths: [String]) -> String {
      "Der er ingen planer i \(SafeText.path(paths.joined(separator: ", "))). Se efter om stien er rigtig; planer ender på .yaml eller .yml."
    }

    static func seen(_ plans: Int) -> String {
      plans == 1 ? "1 plan er set igennem." : "\(TextFigures.grouped(plans)) planer er set igennem."
    }

    static func goals(_ count: Int, searching: Bool) -> String {
      searching ? "\(TextFigures.grouped(count)) mål fundet." : "\(TextFigures.grouped(count)) mål."
    }

    static func cannotRead(_ error: FileError) -> String {
      "\(SafeText.path(error.path)) kan ikke læses: \(error.reason). De andre er med."
    }

    static func cannotWrite(_ path: String, _ error: FileError) -> String {
      "\(SafeText.path(path)) kunne ikke skrives: \(error.reason). Der er ikke ændret noget."
    }

    static func cannotGather(_ error: FileError) -> String {
      "Overblikket kunne ikke laves: \(SafeText.path(error.path)), \(error.reason)."
    }

    static func notALine(_ path: String, _ line: Int) -> String {
      "\(SafeText.path(path)), linje \(line): det er ikke en linje fra --format ndjson. De andre er med."
    }

    static func lineTooLong(_ path: String, _ line: Int) -> String {
      "\(SafeText.path(path)), linje \(line): den er over 64 MB og bliver ikke læst. De andre er med."
    }

    static func targetIsPlan(_ path: String) -> String {
      """
      \(SafeText.path(path)) er en plan, og en plan bliver ikke skrevet over med et overblik. Filen \
      er ikke rørt. Vælg et andet navn efter --til.
      """
    }

    static func notAnOverview(_ path: String) -> String {
      "\(SafeText.path(path)) er ikke et overblik. Lav et med: aarsplan overblik MAPPE --format json"
    }

    static func noSuchTheme(_ theme: String, _ known: [String]) -> String {
      "Temaet »\(SafeText.line(theme))« findes ikke i ledetråden. Vælg et af: \(known.joined(separator: ", "))."
    }

    static func noTemporaryFolder(_ folder: String) -> String {
      "Regnearket skal bruge plads i \(folder), og der kan ikke skrives dér. Vælg en anden mappe med TMPDIR."
    }

    static func noWorkbook(_ reason: String) -> String {
      "Regnearket kunne ikke laves (\(reason)). Er disken fuld?"
    }
  }
}
