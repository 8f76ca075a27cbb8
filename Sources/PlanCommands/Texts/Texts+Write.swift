import DanishText
import Language
import PlanModel
import TerminalSession

extension Texts {
  /// `aarsplan skriv`.
  enum Write {
    static var abstract: String {
      tr("Hjælper dig med at skrive en plan eller skrive videre på en.")
    }
    static var discussion: String {
      tr(
        """
        Uden FIL begynder en ny plan, eller du vælger en af planerne i mappen. Alt bliver gemt \
        undervejs.

        Eksempler:
          aarsplan skriv                              begynd
          aarsplan skriv solstraalen.yaml             skriv videre
          aarsplan skriv --fra sidste-aar.yaml        begynd med sidste års mål
          aarsplan skriv plan.yaml --kun samspil-2    svar på ét spørgsmål igen
          aarsplan skriv ny.yaml --svar svar.yaml     begynd med svar der er skrevet ned

        Filen til --svar er skrevet som en plan, men behøver kun at indeholde det I har: center, \
        svar på spørgsmål, mål og fravalg. Det planen har i forvejen, bliver stående. Til sidst står \
        der hvad der ikke blev brugt.

        Kommer svarene fra et andet program eller en fil i stedet for fra tastaturet, er hver linje \
        svaret på ét spørgsmål. En linje der ikke kan bruges, bliver nævnt med sit nummer, og \
        programmet slutter med koden 2; resten er gemt.
        """)
    }
    static var fileHelp: String { tr("Planens fil. Findes den ikke, bliver den oprettet.") }
    static var answersHelp: String {
      tr("Tag svarene fra en fil skrevet som en plan. Der bliver kun spurgt om resten.")
    }
    static var onlyHelp: String { tr("Stil kun disse spørgsmål, fx samspil-2.") }
    static var fromHelp: String { tr("Sidste års plan: mål der ikke blev nået, kan tages med.") }

    static var paper: String {
      tr(
        "Skriv et udfyldt papirskema ind: der bliver spurgt i skemaets rækkefølge og ikke om andet."
      )
    }

    /// The lines of a stream that could not be used, each with its number.
    static func refused(_ refusals: Refusals) -> [String] {
      let lines = refusals.first.map { tr("Linje \($0.line) blev ikke brugt. \($0.reason)") }
      let more = furtherRefusals(refusals.count - refusals.first.count)
      return lines + [more].compactMap(\.self)
    }

    static func furtherRefusals(_ count: Int) -> String? {
      switch count {
      case ...0: nil
      case 1: tr("1 linje mere blev ikke brugt.")
      default: tr("\(TextFigures.grouped(count)) linjer mere blev ikke brugt.")
      }
    }

    static var rescued: String { tr("Planen kunne ikke gemmes. Intet går tabt. Her er den:") }
  }
}
