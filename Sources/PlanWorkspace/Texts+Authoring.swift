import DanishText
import Language
import PlanModel

extension Texts {
  /// What is said before a ledetråd is written, and of its file.
  enum Authoring {
    static var choose: String { tr("Hvad vil du begynde med?") }
    static func goOn(_ title: String) -> String { tr("Skriv videre i \(title)") }
    static func from(_ title: String, year: Int) -> String { tr("Lav \(year) ud fra \(title)") }
    static var fromNothing: String { tr("Begynd helt forfra") }
    static func isThere(_ path: String) -> String {
      tr("Der ligger allerede \(Words.guide.a) af det navn her: \(path)")
    }
    static var makeBeside: String { tr("Lav en til ved siden af") }
    static var tooFewPlans: String {
      tr(
        """
        Der er for få planer til at vise hvordan spørgsmålene blev brugt: fem er det mindste.
        """)
    }
    static func kept(_ guide: String?, _ place: String, isPassing: Bool) -> String {
      let command =
        guide.map { tr("aarsplan ledetråd skriv \($0.asArgument)") } ?? tr("aarsplan ledetråd ny")
      return Recovery.kept(guide, place, isPassing: isPassing, by: command)
    }
    static var tooMuch: String {
      tr(
        """
        Med det ville der være mere i \(Words.guide.the) end en fil kan rumme. Det seneste er ikke gemt; resten er \
        som før.
        """)
    }
  }
}
