import DanishText
import Language
import PlanModel

/// What only pages say, and what pages do not.
extension Texts {
  /// What speaks of keys, lines and numbers that a page does not have.
  static var keyWords: [String] {
    typed(
      """
      Enter|Ctrl-|Skriv numrene|Skriv et nummer|skriv et nummer|Skriv fx 1 3|Skriv fx 2,|\
      Vælg med et tal|i stedet for et tal|Tøm linjen|på linjen|linjen er tom|\
      Bagefter spørger jeg|Skriv ét t|Skriv nummeret|Skriv tal fra
      """)
  }

  enum Pages {
    static var yes: String { tr("Ja, det passer stadig") }
    static var later: String { tr("Ikke nu") }
    static func missing(_ field: String) -> String { tr("\(field) mangler endnu.") }
    static func about(_ field: String, _ message: String) -> String { "\(field): \(message)" }
    static var anotherAction: String { tr("Tiltag") }
    static var anotherSign: String { tr("Tegn") }
  }
}
