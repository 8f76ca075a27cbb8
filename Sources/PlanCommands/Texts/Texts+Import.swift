import DanishText
import Language
import PlanForms
import PlanModel
import PlanWorkspace

extension Texts {
  /// `aarsplan hent`.
  enum Import {
    static var abstract: String { tr("Læser et udfyldt Word-skema ind i en plan.") }
    static var discussion: String {
      tr(
        """
        Skemaet laver du med: aarsplan vis plan.yaml --formular --til skema.docx

        Når det kommer tilbage, kan der være skrevet om, tilføjet, slettet, flyttet og kopieret i det, også \
        med sporede ændringer og kommentarer. Ligger planen her, bliver skemaet flettet sammen med den: det \
        der er ændret i skemaet, bliver ændret i planen, og det der er ændret i planen imens, bliver \
        stående. Ellers bliver det en ny plan. Før der gemmes, ser du hvad der bliver ændret.

        Eksempler:
          aarsplan hent solstraalen.docx                  i den plan skemaet er lavet fra
          aarsplan hent skema.docx -o solstraalen.yaml    i en bestemt plan, eller en ny
          aarsplan hent solstraalen.docx --ja             uden at spørge

        Kommentarer og det programmet ikke har plads til, bliver gemt nederst i planens fil som kommentarer.
        """)
    }
    static var form: String { tr("Det udfyldte skema (.docx).") }
    static var target: String {
      tr(
        """
        Planen skemaet skal ind i. Uden tilvalget er det den plan skemaet er lavet fra, eller en ny.
        """)
    }
    static var yes: String {
      tr(
        """
        Gem uden at spørge. Mål der er slettet i skemaet, bliver slettet, kopier der er ændret, bliver nye \
        mål, og er en tekst ændret begge steder, bliver planens stående.
        """)
    }

    static func copied(_ copy: FormReading.Copy) -> String {
      let title = copy.title.hasText ? tr(" (»\(copy.title.mention)«)") : ""
      return copy.isSame
        ? tr("Mål \(copy.id) står to gange i skemaet, og de to er ens\(title).")
        : tr("Mål \(copy.id) er kopieret i skemaet, og kopien er ændret\(title).")
    }

    static var copyChoices: [String] { [tr("Kopien er et nyt mål"), tr("Kopien skal ikke med")] }
    static var sameCopyChoices: [String] {
      [tr("Kopien skal ikke med"), tr("Kopien er et nyt mål")]
    }

    static func gone(_ goal: FormReading.Missing) -> String {
      let title = goal.title.hasText ? tr(" (»\(goal.title.mention)«)") : ""
      return tr("Mål \(goal.id)\(title) er ikke i skemaet mere.")
    }

    static var goneChoices: [String] { [tr("Behold målet i \(Words.plan.the)"), tr("Slet målet")] }

    static func clash(_ clash: FormMerge.Clash) -> String {
      tr(
        """
        \(clash.place) er ændret både i \(Words.plan.the) og i skemaet.
        I \(Words.plan.the): \(clash.plan.mention(atMost: 180))
        I skemaet: \(clash.form.mention(atMost: 180))
        """)
    }

    static var clashChoices: [String] {
      [tr("Behold det der står i \(Words.plan.the)"), tr("Brug det der står i skemaet")]
    }

    static func noBase(_ path: String) -> String {
      tr(
        """
        Det er ikke til at se hvordan \(path) var da skemaet blev lavet. Derfor bliver intet slettet, og står \
        der noget forskelligt, bliver teksten i \(Words.plan.the) stående hvis du ikke vælger den anden.
        """)
    }

    static func kept(_ place: String) -> String {
      tr("\(place) er slettet det ene sted og ændret det andet. Det er beholdt.")
    }

    static func saveFirst(_ path: String) -> String {
      tr(
        "\(path) bliver ændret som vist. Den du har nu, bliver gemt som en udgave så du kan hente den igen."
      )
    }

    static var saveChoices: [String] { [tr("Gem"), tr("Lad \(Words.plan.the) være")] }

    static func sayYes(_ form: String, into target: String?, _ path: String) -> String {
      let into = target.map { " -o \($0.asArgument)" } ?? ""
      return tr(
        """
        \(path) er ikke ændret. Skal den ændres som vist, så skriv: aarsplan hent \
        \(form.asArgument)\(into) --ja
        """)
    }

    static func done(_ path: String, isNew: Bool, isChanged: Bool) -> String {
      if isNew {
        return tr("Skemaet er læst ind i \(path). Tjek den med: aarsplan tjek \(path.asArgument)")
      }
      return isChanged
        ? tr(
          "Skemaet er læst ind i \(path). Den du havde, er udgave 1: aarsplan vis \(path.asArgument) --udgaver"
        )
        : tr("Der er intet nyt i skemaet. \(path) er som før.")
    }

    static func moreRemarks(_ count: Int) -> String {
      tr("Der er \(TextFigures.counted(count, tr("bemærkning"), tr("bemærkninger"))) til.")
    }

    static var keptAsComments: String {
      tr("Det der ikke er plads til, står som kommentarer nederst i filen.")
    }
    static var stopped: String { tr("Intet er ændret.") }
  }
}
