import DanishText
import Dialogue
import Language
import PlanModel

/// What stands on the pages besides what the interview says, in Danish.
enum Texts {
  static var save: String { tr("Gem og videre") }
  static var stay: String { tr("Gem, og bliv her") }
  static var back: String { tr("Tilbage") }
  static var skip: String { tr("Spring over") }
  static var overview: String { tr("Oversigt") }
  static var toContent: String { tr("Gå til indholdet") }
  static var toEnd: String { tr("Se hvad der mangler, og slut") }
  static var goOn: String { tr("Skriv videre") }

  static var help: String { tr("Hjælp til spørgsmålet") }
  static var example: String { tr("Se et eksempel") }
  static func aboutTheme(_ theme: String) -> String { tr("Om »\(theme)«") }
  static var advice: String { tr("Råd") }
  static var good: String { tr("Godt") }
  static var problem: String { tr("Se her") }

  static var error: String { tr("Fejl") }
  static var errors: String { tr("Noget kunne ikke bruges") }
  static var errorsSafe: String {
    tr(
      """
      Det står stadig i felterne og er ikke i \(Words.plan.the) endnu. Alt det andet er gemt.
      """)
  }
  static var failure: String { tr("Det er ikke gemt i \(Words.plan.the)") }
  static var failureSafe: String {
    tr("Det du skrev, står stadig her på siden. Prøv igen om lidt.")
  }
  static var draft: String {
    tr("Det her er et halvt svar fra før. Det er ikke i \(Words.plan.the) endnu.")
  }

  static func saved(_ time: String) -> String { tr("Gemt \(time)") }
  /// What the script says; it finds the texts on the page.
  static var waiting: String { tr("Ikke sendt endnu: bliver gemt når forbindelsen er tilbage") }
  static var draftKept: String { tr("Det du skriver, er sikret") }
  static var found: String {
    tr("Fundet i denne browser. Det er ikke i \(Words.plan.the) endnu")
  }
  static var notTaken: String { tr("Ikke gemt") }

  static var dateHint: String { tr("Skriv fx 30. juni, 1-12-2016 eller om 3 måneder.") }
  static func helpTo(_ part: String) -> String { tr("Hjælp til »\(part)«") }
  static func another(_ name: String) -> String { tr("Skriv et \(name.lowercased()) mere") }
  static func newRecord(_ name: String) -> String { tr("\(name), nyt") }
  static var more: String { tr("Mere om målet") }
  static var noChoices: String { tr("Her er ikke noget at vælge imellem endnu.") }
  static var remarks: String { tr("Råd til målet") }
  static var noRemarks: String { tr("Der er ikke noget at rette.") }
  static var stillFits: String { tr("Jeg har set på det, og målet passer stadig") }

  static var endTitle: String { tr("Sådan står \(Words.plan.the)") }
  static var gaps: String { tr("Det vigtigste der mangler") }
  static var adviceHeading: String { tr("Det kan I gøre endnu bedre") }
  static var themes: String { tr("Mål for mål") }
  static var whole: String { tr("Læs hele \(Words.plan.the)") }
  static var safe: String { tr("Hvor det er gemt") }
  static func safe(in file: String, at time: String?) -> String {
    let last = time.map { tr(" Sidst kl. \($0).") } ?? ""
    return
      tr(
        "Alt det I har gemt, ligger i filen \(file) på kursets computer.\(last) I kan lukke siden nu."
      )
  }

  static var goneTitle: String { tr("Siden findes ikke") }
  static var gone: String {
    tr(
      """
      Her er der ikke noget spørgsmål. Det kan være ændret eller slettet. Alt det I har gemt, er der stadig.
      """)
  }

  /// The state of a thing as a word.
  static func word(for mark: Mark) -> String? {
    switch mark {
    case .open: tr("mangler")
    case .done: tr("udfyldt")
    case .partial: tr("begyndt")
    case .skipped: tr("sprunget over")
    case .broken: tr("se på det igen")
    case .chosen: tr("valgt")
    case .free: nil
    }
  }
}
