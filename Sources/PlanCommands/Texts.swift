import DanishText
import PlanModel
import PlanReports
import PlanStore

/// What the commands say to people, in Danish.
enum Texts {
  /// A line on standard error when something could not be done.
  static func refused(_ message: String) -> String { "aarsplan: \(message)" }

  static let standardInput = "det der blev sendt ind"

  static func cannotRead(_ name: String, _ error: FileError) -> String {
    "\(name) kan ikke læses: \(error.reason)."
  }

  /// How far a long run is, and about how long the rest takes.
  static func progress(_ done: Int, of all: Int, seconds: Int) -> String {
    let left = seconds >= 90 ? "\((seconds + 30) / 60) min." : "\(seconds) sek."
    let count = "\(TextFigures.grouped(done)) af \(TextFigures.grouped(all)) planer"
    return "\(count), ca. \(left) tilbage"
  }

  static func cannotWrite(_ path: String, _ error: FileError) -> String {
    "\(path) kunne ikke gemmes: \(error.reason). Intet er ændret."
  }

  static func cannotWrite(_ code: Int32) -> String {
    "Resultatet kunne ikke skrives ud (systemet siger fejl \(code)). Er disken fuld?"
  }

  static func message(for problem: GuideProblem) -> String {
    switch problem {
    case .unnamed:
      "Planen siger ikke hvilken ledetråd den hører til. Skriv det i feltet »ledetråd«, eller vælg en med --ledetråd."
    case .notFound(let id, let nearest):
      "Ledetråden »\(id)« kan ikke findes. "
        + (nearest.map { "Mente du »\($0)«? " } ?? "")
        + "Se dem der er, med: aarsplan ledetråd liste"
    case .unreadable(let error):
      "Ledetråden \(error.path) kan ikke læses: \(error.reason)."
    case .unusable(let path, _):
      "\(path) er ikke en ledetråd man kan skrive planer efter. Se hvorfor med: aarsplan ledetråd tjek \(path.asArgument)"
    }
  }

  /// The program as a whole.
  enum Root {
    static let abstract =
      "Hjælper dig med at skrive en årsplan ud fra ledetråden, ét spørgsmål ad gangen."
    static let discussion = """
      Eksempler:
        aarsplan                          begynd en plan, eller fortsæt på en
        aarsplan tjek planer/             se hvad der mangler i planerne i en mappe
        aarsplan overblik planer/         se hvilke temaer planerne dækker
        aarsplan ledetråd vis             læs alle spørgsmål på forhånd

      Skriv »aarsplan KOMMANDO --hjælp« for at få mere at vide om en kommando. Kan du ikke skrive æ, ø og å, så brug ae, oe og aa.
      """
  }

  /// Options that several commands share.
  enum Options {
    static let documentFormat = "Hvordan det skrives ud."
    static let guide = "Brug denne ledetråd, uanset hvad planen siger."
    static let colour = "Farver i terminalen."
    static let plain = "Rene linjer uden farver og streger. Godt til skærmlæser."
  }
}
