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
