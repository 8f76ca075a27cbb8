import PlanReports
import PlanStore

/// What people read at a course in the browser.
enum Texts {
  /// Who is not let in.
  enum Door {
    static let goOn = "Gå videre"
    static let refused = "Det kan ikke lade sig gøre"
    static let fromElsewhere =
      "Siden kom ikke fra kurset selv. Der er ikke gemt noget. Åbn kursets side igen, og prøv derfra."
    static let oldPage =
      "Siden blev åbnet før du sidst kom med på kurset. Der er ikke gemt noget. Gå tilbage, kopiér det du har skrevet, og hent siden igen."
    static let strange =
      "Du er ikke længere med på kurset i denne browser. Det du har skrevet, står stadig på siden: gå tilbage, kopiér det, og kom med igen med koden."
    static let notYours = "Den side er ikke for dig."
    static let tooMany = "Vent lidt"
    static let tooManyWhy =
      "Der er kommet for mange forsøg på kort tid. Vent et øjeblik, og prøv igen. Det du har skrevet, er der endnu: gå tilbage i browseren."
    static let notHere = "Siden findes ikke"
    static let notHereWhy = "Der er ikke noget på den adresse."
    static let planGone = "Planen kan ikke åbnes"
    static let planGoneWhy =
      "Planens fil er ikke i kursets mappe længere. Spørg underviseren, eller vælg en anden plan."
    static let couldNot = "Det gik ikke"
  }

  /// Coming in.
  enum Join {
    static let code = "Koden til kurset"
    static let codeHint =
      "Den står på storskærmen. Det er lige meget om du bruger store eller små bogstaver."
    static let join = "Kom med"
    static let wrongCode = "Koden passer ikke. Se på storskærmen, og skriv den igen."
    static let oldPage =
      "Siden var for gammel, eller din browser tager ikke imod cookies. Skriv koden igen."
    static let readable =
      "Forbindelsen er ikke krypteret: andre på det samme netværk kan læse det du skriver. Skriv ingen oplysninger om enkelte personer."
    static let choice = "Vælg en plan"
    static let choiceHint = "Hvem skriver du for?"
    static let begin = "Begynd"
    static let noPlans = "Der er ingen planer på kurset endnu. Spørg underviseren."
    static let noPlanChosen = "Vælg en af planerne på listen."
    static let leave = "Forlad kurset"
  }

  /// The instructor's page.
  enum Desk {
    static let title = "Underviser"
    static let again = "Hent siden igen"
    static let noClock = "Kurset har ingen drejebog der kan bruges. Derfor er der intet ur."
    static let next = "Derefter:"
    static let nothing = "slut"
    static let end = "Slut kl."
    static let noBlock = "Ingen blok"
    static let nothingToDo = "Den knap gør ikke noget lige nu."
    static func notLogged(_ error: FileError) -> String {
      "Uret er ændret, men det kan ikke gemmes i \(SafeText.path(error.path)). Tjek om disken er fuld, og om du må skrive i mappen."
    }
    static let unknownMove = "Den knap findes ikke længere. Hent siden igen."

    static func phase(_ phase: BoardState.Clock.Phase) -> String {
      switch phase {
      case .before: "Kurset er ikke begyndt."
      case .running: "Uret går."
      case .paused: "Uret er sat på pause."
      case .over: "Kurset er slut."
      }
    }

    /// Minutes and seconds, as a clock shows them.
    static func rest(_ seconds: Int) -> String {
      let all = abs(seconds)
      let rest = all % 60
      return "\(seconds < 0 ? "−" : "")\(all / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    static let buttons: [(value: String, label: String)] = [
      ("begynd", "Begynd"), ("pause", "Pause"), ("videre", "Fortsæt"),
      ("længere", "5 minutter mere"), ("kortere", "5 minutter mindre"),
      ("næste", "Næste blok"), ("tilbage", "Forrige blok"),
    ]

    static let progress = "Hvor langt er planerne"
    static let all = "Alle planer"
    static let others = "Andre"
    static let nameless = "Uden navn"
    static let few =
      "Der er færre end fem planer, og tallene ville handle om enkelte personer. Stop kurset i terminalen, og start det igen med --alle for at se dem."
    static let columns = ["Plan", "Spørgsmål", "Mål", "Tema nu"]
    static func answers(of name: String) -> String { "Besvarede spørgsmål: \(name)" }
    static func done(_ done: Int, of total: Int) -> String { "\(done) af \(total)" }
    static let joining = "Kom med"
    static let squareAlt = "QR-kode der fører til siden med koden skrevet"
  }
}
