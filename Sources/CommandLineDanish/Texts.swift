import DanishText
import Language

/// What a command line says to people, in Danish.
enum Texts {
  static func cannotWrite(_ code: Int32) -> String {
    tr("Resultatet kunne ikke skrives (systemet siger fejl \(code)). Er disken fuld?")
  }

  static func unknownLanguage(_ word: String) -> String {
    word.isEmpty
      ? tr("Der skal stå et sprog efter --sprog: \(languages).")
      : tr("Programmet taler ikke »\(word)«. Skriv --sprog \(languages).")
  }
  fileprivate static var languages: String { TextFigures.list(Language.codes, word: tr("eller")) }

  /// The pages of `--hjælp`.
  enum Help {
    static var usage: String { tr("Sådan skrives det") }
    static var subcommands: String { tr("Kommandoer") }
    static var arguments: String { tr("Hvad du skriver") }
    static var options: String { tr("Tilvalg") }
    static var command: String { tr("KOMMANDO") }
    static var option: String { tr("tilvalg") }
    static var help: String { tr("Vis denne hjælp.") }
    static var languageOption: String { tr("--sprog SPROG") }
    static var language: String {
      tr("Vælg sprog: \(Texts.languages). Ellers følger det computeren.")
    }
    static var version: String { tr("Vis programmets version.") }
    static func choices(_ values: [String]) -> String {
      tr("Vælg: \(values.joined(separator: ", ")).")
    }
    static func usual(_ value: String) -> String { tr("Hvis du ikke vælger: \(value).") }
  }

  /// The pages for `man`.
  enum Manual {
    static var title: String { tr("Håndbog til aarsplan") }
    static var name: String { tr("Navn") }
    static var synopsis: String { tr("Oversigt") }
    static var description: String { tr("Beskrivelse") }
    static var status: String { tr("Afslutningskode") }
    static var statuses: [(String, String)] {
      [
        ("0", tr("Det er gjort, og der er ikke fundet fejl.")),
        ("1", tr("Der er fundet fejl. Med --streng tæller advarsler også.")),
        ("2", tr("Det kunne ikke lade sig gøre, fx fordi en fil ikke kan læses.")),
      ]
    }
    static var environment: String { tr("Miljøvariable") }
    static var variables: [(String, String)] {
      [
        ("AARSPLAN_PROMPTS", tr("Mapper med jeres egne ledetråde, med kolon imellem.")),
        ("AARSPLAN_VERSIONER", tr("Hvor mange tidligere udgaver af en plan der bliver gemt.")),
        ("AARSPLAN_TYPST", tr("Det program der laver pdf, eller Python med pakken typst.")),
        ("NO_COLOR", tr("Er den sat, bliver der ikke brugt farver.")),
        ("ACCESSIBLE", tr("Er den sat, svarer det til --enkel.")),
        ("EDITOR", tr("Det tekstprogram der åbner når du skriver :rediger.")),
      ]
    }
    static var seeAlso: String { tr("Se også") }
  }

  /// What is wrong with a command line.
  static func message(for walk: ArgumentWalk) -> String {
    let name = walk.path.joined(separator: " ")
    return explanation(walk.problem) + tr(" Se hvordan med: \(name) --hjælp")
  }

  private static func explanation(_ problem: ArgumentWalk.Problem?) -> String {
    switch problem {
    case .unknownCommand(let word, let nearest):
      tr("Kommandoen »\(word)« findes ikke.") + question(nearest)
    case .missingCommand: tr("Skriv hvad kommandoen skal gøre.")
    case .unknownOption(let name, let nearest):
      tr("Tilvalget \(name) findes ikke her.") + question(nearest)
    case .missingValue(let option): tr("Der skal stå noget efter \(option).")
    case .invalidValue(let value, let option, let allowed, let nearest):
      tr("»\(value)« kan ikke bruges \(use(option)). Vælg: \(allowed.joined(separator: ", ")).")
        + question(nearest)
    case .unwantedValue(let option): tr("Der skal ikke stå noget efter \(option).")
    case .missingArgument(let name): tr("Der mangler noget på linjen: \(name.uppercased()).")
    case .extraArgument(let word): tr("»\(word)« er der ikke brug for.")
    case nil: tr("Noget på linjen kan ikke bruges.")
    }
  }

  /// `til --format`, `som FORMAT`: an argument goes by the name that the usage gives it.
  private static func use(_ place: String) -> String {
    ArgumentWalk.isOption(place) ? tr("til \(place)") : tr("som \(place.uppercased())")
  }

  private static func question(_ nearest: String?) -> String {
    nearest.map { tr(" Mente du \($0)?") } ?? ""
  }
}
