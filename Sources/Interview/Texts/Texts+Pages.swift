import DanishText
import PlanModel

/// What only pages say, and what pages do not.
extension Texts {
  /// What speaks of keys, lines and numbers that a page does not have.
  static let keyWords = [
    "Enter", "Ctrl-", "Skriv numrene", "Skriv et nummer", "skriv et nummer", "Skriv fx 1 3",
    "Skriv fx 2,", "Vælg med et tal", "i stedet for et tal", "Tøm linjen", "på linjen",
    "linjen er tom", "Bagefter spørger jeg", "Skriv ét t", "Skriv nummeret", "Skriv tal fra",
  ]

  enum Pages {
    static let yes = "Ja, det passer stadig"
    static let later = "Ikke nu"
    static func missing(_ field: String) -> String { "\(field) mangler endnu." }
    static func about(_ field: String, _ message: String) -> String { "\(field): \(message)" }
    static let anotherAction = "Tiltag"
    static let anotherSign = "Tegn"
  }
}
