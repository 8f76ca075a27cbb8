import DanishText
import PlanFormat
import PlanModel

extension Texts {
  /// `aarsplan vis`.
  enum Show {
    static let abstract = "Viser en plan som andre læser den."
    static let discussion = """
      Eksempler:
        aarsplan vis solstraalen.yaml
        aarsplan vis solstraalen.yaml --format markdown > plan.md
        aarsplan vis solstraalen.yaml --åbne              det der venter på et svar
        aarsplan vis solstraalen.yaml --udgaver           hvordan planen var før
        aarsplan vis solstraalen.yaml --hent 2            gå tilbage til udgave 2

      Markdown kan åbnes i Word eller sættes ind i en mail.
      """
    static let file = "Planens fil, eller - for en plan der sendes ind."
    static let open = "Kun de spørgsmål der venter på et svar, fx til personalemødet."

    static func unreadable(_ name: String, _ document: PlanDocument) -> String {
      let problem = document.problems.first
      let place = problem?.place.map { " (linje \($0.start.line))" } ?? ""
      return "\(name) kan ikke læses som \(Words.plan.a)\(place). \(problem?.message ?? "")"
    }

    static func incomplete(_ name: String) -> String {
      "Der er fejl i filen. Her er det der kunne læses. Se fejlene med: aarsplan tjek \(name.asArgument)"
    }
  }

  /// `aarsplan skema`.
  enum Schema {
    static let abstract =
      "Viser skemaet for et filformat så et tekstprogram kan hjælpe dig undervejs."
    static let discussion = """
      Skemaet er JSON Schema (2020-12). Gem det, og peg på det øverst i din fil:

        aarsplan skema årsplan > aarsplan.schema.json
        # yaml-language-server: $schema=aarsplan.schema.json

      Så foreslår fx Visual Studio Code felter, forklarer dem og viser slåfejl.
      """
    static let which = "Det filformat du vil have skemaet for."
  }
}
