import DanishText
import Dialogue
import PlanModel

/// What stands on the pages besides what the interview says, in Danish.
enum Texts {
  static let save = "Gem og videre"
  static let stay = "Gem, og bliv her"
  static let back = "Tilbage"
  static let skip = "Spring over"
  static let overview = "Oversigt"
  static let toContent = "Gå til indholdet"
  static let toEnd = "Se hvad der mangler, og slut"
  static let goOn = "Skriv videre"

  static let help = "Hjælp til spørgsmålet"
  static let example = "Se et eksempel"
  static func aboutTheme(_ theme: String) -> String { "Om »\(theme)«" }
  static let advice = "Råd"
  static let good = "Godt"
  static let problem = "Se her"

  static let error = "Fejl"
  static let errors = "Noget kunne ikke bruges"
  static var errorsSafe: String {
    """
    Det står stadig i felterne og er ikke i \(Words.plan.the) endnu. Alt det andet er gemt.
    """
  }
  static var failure: String { "Det er ikke gemt i \(Words.plan.the)" }
  static let failureSafe = "Det du skrev, står stadig her på siden. Prøv igen om lidt."
  static var draft: String {
    "Det her er et halvt svar fra før. Det er ikke i \(Words.plan.the) endnu."
  }

  static func saved(_ time: String) -> String { "Gemt \(time)" }
  /// What the script says; it finds the texts on the page.
  static let waiting = "Ikke sendt endnu: bliver gemt når forbindelsen er tilbage"
  static let draftKept = "Det du skriver, er sikret"
  static var found: String {
    "Fundet i denne browser. Det er ikke i \(Words.plan.the) endnu"
  }
  static let notTaken = "Ikke gemt"

  static let dateHint = "Skriv fx 30. juni, 1-12-2016 eller om 3 måneder."
  static func helpTo(_ part: String) -> String { "Hjælp til »\(part)«" }
  static func another(_ name: String) -> String { "Skriv et \(name.lowercased()) mere" }
  static func newRecord(_ name: String) -> String { "\(name), nyt" }
  static let more = "Mere om målet"
  static let noChoices = "Her er ikke noget at vælge imellem endnu."
  static let remarks = "Råd til målet"
  static let noRemarks = "Der er ikke noget at rette."
  static let stillFits = "Jeg har set på det, og målet passer stadig"

  static var endTitle: String { "Sådan står \(Words.plan.the)" }
  static let gaps = "Det vigtigste der mangler"
  static let adviceHeading = "Det kan I gøre endnu bedre"
  static let themes = "Mål for mål"
  static var whole: String { "Læs hele \(Words.plan.the)" }
  static let safe = "Hvor det er gemt"
  static func safe(in file: String, at time: String?) -> String {
    let last = time.map { " Sidst kl. \($0)." } ?? ""
    return
      "Alt det I har gemt, ligger i filen \(file) på kursets computer.\(last) I kan lukke siden nu."
  }

  static let goneTitle = "Siden findes ikke"
  static let gone = """
    Her er der ikke noget spørgsmål. Det kan være ændret eller slettet. Alt det I har gemt, er der stadig.
    """

  /// The state of a thing as a word.
  static func word(for mark: Mark) -> String? {
    switch mark {
    case .open: "mangler"
    case .done: "udfyldt"
    case .partial: "begyndt"
    case .skipped: "sprunget over"
    case .broken: "se på det igen"
    case .chosen: "valgt"
    case .free: nil
    }
  }
}
