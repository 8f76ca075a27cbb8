import Language
import PlanReports
import PlanStore

/// What people read at a course in the browser.
enum Texts {
  /// Who is not let in.
  enum Door {
    static var goOn: String { tr("Gå videre") }
    static var refused: String { tr("Det kan ikke lade sig gøre") }
    static var fromElsewhere: String {
      tr(
        "Siden kom ikke fra kurset selv. Der er ikke gemt noget. Åbn kursets side igen, og prøv derfra."
      )
    }
    static var oldPage: String {
      tr(
        "Siden blev åbnet før du sidst kom med på kurset. Der er ikke gemt noget. Gå tilbage, kopiér det du har skrevet, og hent siden igen."
      )
    }
    static var strange: String {
      tr(
        "Du er ikke længere med på kurset i denne browser. Det du har skrevet, står stadig på siden: gå tilbage, kopiér det, og kom med igen med koden."
      )
    }
    static var notYours: String { tr("Den side er ikke for dig.") }
    static var tooMany: String { tr("Vent lidt") }
    static var tooManyWhy: String {
      tr(
        "Der er kommet for mange forsøg på kort tid. Vent et øjeblik, og prøv igen. Det du har skrevet, er der endnu: gå tilbage i browseren."
      )
    }
    static var notHere: String { tr("Siden findes ikke") }
    static var notHereWhy: String { tr("Der er ikke noget på den adresse.") }
    static var planGone: String { tr("Planen kan ikke åbnes") }
    static var planGoneWhy: String {
      tr(
        "Planens fil er ikke i kursets mappe længere. Spørg underviseren, eller vælg en anden plan."
      )
    }
    static var couldNot: String { tr("Det gik ikke") }
  }

  /// Coming in.
  enum Join {
    static var code: String { tr("Koden til kurset") }
    static var codeHint: String {
      tr("Den står på storskærmen. Det er lige meget om du bruger store eller små bogstaver.")
    }
    static var join: String { tr("Kom med") }
    static var wrongCode: String { tr("Koden passer ikke. Se på storskærmen, og skriv den igen.") }
    static var oldPage: String {
      tr("Siden var for gammel, eller din browser tager ikke imod cookies. Skriv koden igen.")
    }
    static var readable: String {
      tr(
        "Forbindelsen er ikke krypteret: andre på det samme netværk kan læse det du skriver. Skriv ingen oplysninger om enkelte personer."
      )
    }
    static var choice: String { tr("Vælg en plan") }
    static var choiceHint: String { tr("Hvem skriver du for?") }
    static var begin: String { tr("Begynd") }
    static var noPlans: String { tr("Der er ingen planer på kurset endnu. Spørg underviseren.") }
    static var noPlanChosen: String { tr("Vælg en af planerne på listen.") }
    static var leave: String { tr("Forlad kurset") }
  }

  /// The instructor's page.
  enum Desk {
    static var title: String { tr("Underviser") }
    static var again: String { tr("Hent siden igen") }
    static var noClock: String {
      tr("Kurset har ingen drejebog der kan bruges. Derfor er der intet ur.")
    }
    static var next: String { tr("Derefter:") }
    static var nothing: String { tr("slut") }
    static var end: String { tr("Slut kl.") }
    static var noBlock: String { tr("Ingen blok") }
    static var nothingToDo: String { tr("Den knap gør ikke noget lige nu.") }
    static func notLogged(_ error: FileError) -> String {
      tr(
        "Uret er ændret, men det kan ikke gemmes i \(SafeText.path(error.path)). Tjek om disken er fuld, og om du må skrive i mappen."
      )
    }
    static var unknownMove: String { tr("Den knap findes ikke længere. Hent siden igen.") }

    static func phase(_ phase: BoardState.Clock.Phase) -> String {
      switch phase {
      case .before: tr("Kurset er ikke begyndt.")
      case .running: tr("Uret går.")
      case .paused: tr("Uret er sat på pause.")
      case .over: tr("Kurset er slut.")
      }
    }

    /// Minutes and seconds, as a clock shows them.
    static func rest(_ seconds: Int) -> String {
      let all = abs(seconds)
      let rest = all % 60
      return "\(seconds < 0 ? "−" : "")\(all / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    static var buttons: [(value: String, label: String)] {
      [
        (value: "begynd", label: tr("Begynd")), (value: "pause", label: tr("Pause")),
        (value: "videre", label: tr("Fortsæt")),
        (value: "længere", label: tr("5 minutter mere")),
        (value: "kortere", label: tr("5 minutter mindre")),
        (value: "næste", label: tr("Næste blok")), (value: "tilbage", label: tr("Forrige blok")),
      ]
    }

    static var progress: String { tr("Hvor langt er planerne") }
    static var all: String { tr("Alle planer") }
    static var others: String { tr("Andre") }
    static var nameless: String { tr("Uden navn") }
    static var few: String {
      tr(
        "Der er færre end fem planer, og tallene ville handle om enkelte personer. Stop kurset i terminalen, og start det igen med --alle for at se dem."
      )
    }
    static var columns: [String] { [tr("Plan"), tr("Spørgsmål"), tr("Mål"), tr("Tema nu")] }
    static func answers(of name: String) -> String { tr("Besvarede spørgsmål: \(name)") }
    static func done(_ done: Int, of total: Int) -> String { tr("\(done) af \(total)") }
    static var joining: String { tr("Kom med") }
    static var squareAlt: String { tr("QR-kode der fører til siden med koden skrevet") }
  }
}
