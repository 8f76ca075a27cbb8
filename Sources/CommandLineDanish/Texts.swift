/// What a command line says to people, in Danish.
enum Texts {
  static func cannotWrite(_ code: Int32) -> String {
    "Resultatet kunne ikke skrives (systemet siger fejl \(code)). Er disken fuld?"
  }

  /// The pages of `--hjælp`.
  enum Help {
    static let usage = "Sådan skrives det"
    static let subcommands = "Kommandoer"
    static let arguments = "Hvad du skriver"
    static let options = "Tilvalg"
    static let command = "KOMMANDO"
    static let option = "tilvalg"
    static let help = "Vis denne hjælp."
    static let version = "Vis programmets version."
    static func choices(_ values: [String]) -> String { "Vælg: \(values.joined(separator: ", "))." }
    static func usual(_ value: String) -> String { "Hvis du ikke vælger: \(value)." }
  }

  /// The pages for `man`.
  enum Manual {
    static let title = "Håndbog til aarsplan"
    static let name = "Navn"
    static let synopsis = "Oversigt"
    static let description = "Beskrivelse"
    static let status = "Afslutningskode"
    static let statuses = [
      ("0", "Det er gjort, og der er ikke fundet fejl."),
      ("1", "Der er fundet fejl. Med --streng tæller advarsler også."),
      ("2", "Det kunne ikke lade sig gøre, fx fordi en fil ikke kan læses."),
    ]
    static let environment = "Miljøvariable"
    static let variables = [
      ("AARSPLAN_PROMPTS", "Mapper med jeres egne ledetråde, med kolon imellem."),
      ("AARSPLAN_VERSIONER", "Hvor mange tidligere udgaver af en plan der bliver gemt."),
      ("AARSPLAN_TYPST", "Det program der laver pdf, eller Python med pakken typst."),
      ("NO_COLOR", "Er den sat, bliver der ikke brugt farver."),
      ("ACCESSIBLE", "Er den sat, svarer det til --enkel."),
      ("EDITOR", "Det tekstprogram der åbner når du skriver :rediger."),
    ]
    static let seeAlso = "Se også"
  }

  /// What is wrong with a command line.
  static func message(for walk: ArgumentWalk) -> String {
    let name = walk.path.joined(separator: " ")
    return explanation(walk.problem) + " Se hvordan med: \(name) --hjælp"
  }

  private static func explanation(_ problem: ArgumentWalk.Problem?) -> String {
    switch problem {
    case .unknownCommand(let word, let nearest):
      "Kommandoen »\(word)« findes ikke." + question(nearest)
    case .missingCommand: "Skriv hvad kommandoen skal gøre."
    case .unknownOption(let name, let nearest):
      "Tilvalget \(name) findes ikke her." + question(nearest)
    case .missingValue(let option): "Der skal stå noget efter \(option)."
    case .invalidValue(let value, let option, let allowed, let nearest):
      "»\(value)« kan ikke bruges \(use(option)). Vælg: \(allowed.joined(separator: ", "))."
        + question(nearest)
    case .unwantedValue(let option): "Der skal ikke stå noget efter \(option)."
    case .missingArgument(let name): "Der mangler noget på linjen: \(name.uppercased())."
    case .extraArgument(let word): "»\(word)« er der ikke brug for."
    case nil: "Noget på linjen kan ikke bruges."
    }
  }

  /// `til --format`, `som FORMAT`: an argument goes by the name that the usage gives it.
  private static func use(_ place: String) -> String {
    ArgumentWalk.isOption(place) ? "til \(place)" : "som \(place.uppercased())"
  }

  private static func question(_ nearest: String?) -> String {
    nearest.map { " Mente du \($0)?" } ?? ""
  }
}
