import DanishText
import Language
import PlanModel

/// What is said on the way from one of the checker's findings to the next.
extension Texts {
  static func stillInVersions(_ path: String) -> String {
    tr(
      """
      Det er taget ud af \(Words.plan.the), men kan stadig stå i de tidligere udgaver på computeren. Slet dem når \
      du er færdig: aarsplan vis \(path) --glem-udgaver
      """)
  }

  static var nextSummary: String { tr("går til det næste sted som tjekket peger på") }

  static func findingThere(_ level: Level, _ message: String) -> String {
    switch level {
    case .error: tr("Fejl: \(message)")
    case .warning: tr("Advarsel: \(message)")
    case .advice: tr("Råd: \(message)")
    }
  }

  static func placesLeft(_ count: Int) -> String {
    switch count {
    case 0: tr("Det er det sidste sted.")
    case 1: tr("Der er 1 sted til. Skriv :næste når du vil videre til det.")
    default: tr("Der er \(count) steder til. Skriv :næste når du vil videre til det næste.")
    }
  }

  static func noNextPlace(left count: Int) -> String {
    switch count {
    case 0: tr("Tjekket peger ikke på noget der kan rettes her.")
    case 1:
      tr("Du har set det hele. Der er stadig 1 sted tilbage. Skriv :næste for at se det igen.")
    default:
      tr(
        """
        Du har set det hele. Der er stadig \(count) steder tilbage. Skriv :næste for at begynde forfra.
        """)
    }
  }

  static func nextOffer(_ count: Int) -> String {
    count == 1
      ? tr("Tjekket peger på 1 sted der skal rettes. Skriv :næste for at komme til det.")
      : tr(
        "Tjekket peger på \(count) steder der skal rettes. Skriv :næste for at tage dem ét ad gangen."
      )
  }

  // MARK: An answer that no goal builds on

  static func linkTitle(_ question: String) -> String { tr("Hvor svaret på \(question) hører til") }
  static var linkQuestion: String { tr("Hvilket mål hører svaret til?") }
  static var belongsToNone: String { tr("Ikke til noget mål") }
  static var answerStandsAlone: String { tr("Svaret bliver stående som det er.") }
  static var linkHelp: String {
    tr(
      """
      Den røde tråd går fra spørgsmål over svar til mål. Vælg det mål der bygger på svaret. Ikke alle \
      tanker skal blive til mål; svaret må også gerne stå alene.
      """)
  }

  static func linked(to goal: String) -> String { tr("\(goal) bygger nu også på svaret.") }
}

extension Texts.Deed {
  static func link(of question: String) -> String { tr("valget af mål til svaret på \(question)") }
}
