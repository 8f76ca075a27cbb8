import Language
import PlanModel

/// The Danish frame around what the rules say of themselves.
enum HandbookTexts {
  static var finds: String { tr("Hvad reglen finder") }
  static var why: String { tr("Hvorfor det betyder noget") }
  static var mend: String { tr("Sådan gør du") }
  static var fix: String { tr("Hvad programmet selv kan rette") }
  static var silence: String { tr("Kan reglen ændres eller slås fra?") }
  static var triggers: String { tr("Et eksempel hvor reglen siger til") }
  static var passes: String { tr("Et eksempel hvor den tier") }
  static var several: String { tr(" (sammenligner også flere \(Words.plan.many))") }
  static var inRegister: String { tr("# i registeret:") }
  static var inGuide: String { tr("# i \(Words.guide.the):") }
  static var unchanged: String { tr("# den gode \(Words.plan.one) som den er") }
  static var firm: String {
    tr(
      """
      Nej. Den gælder altid, for ellers kan \(Words.plan.the) ikke læses rigtigt eller deles trygt.
      """)
  }

  static func changeable(_ id: String) -> String {
    tr(
      """
      Ja. \(Words.guide.the.capital) kan ændre niveauet under »krav« (»regler: { \(id): råd }«) eller slå reglen \
      fra med »fra«. I \(Words.plan.the) kan I under »undtagelser« undtage ét mål eller hele \(Words.plan.the) fra \
      reglen, med en begrundelse.
      """)
  }

  static func passedOver(_ id: String) -> String {
    tr("Nej, men »aarsplan strategier tjek --uden \(id)« springer den over.")
  }

  static func passedOverInCourse(_ id: String) -> String {
    tr("Nej, men »aarsplan kursus tjek --uden \(id)« springer den over.")
  }

  static var unchangedRunSheet: String { tr("# den gode drejebog som den er") }

  static var runSheets: String {
    tr(
      """
      ## Reglerne for drejebogen til et kursus

      Her står de regler som kun `aarsplan kursus tjek` bruger. Den bruger også en del af reglerne \
      ovenfor: dem om filens form, felter, datoer, ord, ens id'er, ukendte spørgsmål, CPR-numre, \
      personfølsomme oplysninger, skjulte tegn og fyldtekst.
      """)
  }
  static var goodRunSheet: String {
    tr(
      """
      Hvert eksempel viser kun det der er anderledes end i denne drejebog. Ingen regel siger noget til den:
      """)
  }

  static var registers: String {
    tr(
      """
      ## Reglerne for et register over strategier

      Her står de regler som kun `aarsplan strategier tjek` bruger. Den bruger også en del af reglerne \
      ovenfor: dem om filens form, felter, datoer, ord, CPR-numre, personfølsomme oplysninger, skjulte \
      tegn og fyldtekst. Regler om frister ser på registeret som det er på en bestemt dag: i \
      dag, eller den dag der vælges med `--dato`.
      """)
  }
  static var goodRegister: String {
    tr(
      """
      Hvert eksempel viser kun det der er anderledes end i dette register. Ingen regel siger noget til \
      det den 1. februar 2020:
      """)
  }

  static func file(_ number: Int) -> String {
    number == 0 ? tr("# den ene plan:") : tr("# den anden plan:")
  }

  static var tableHead: String { tr("| Regel | Niveau | Hvad den finder |\n|---|---|---|") }

  static var introduction: String {
    tr(
      """
      # Reglerne

      Her står reglerne i `aarsplan tjek`. De samme regler giver råd \
      mens \(Words.plan.the) bliver skrevet. Siden her er lavet af programmet selv; \
      `aarsplan tjek --forklar REGEL` viser det samme om én regel.

      Der er tre niveauer. **Fejl** betyder at \(Words.plan.the) ikke kan læses rigtigt, eller at den mangler \
      noget som \(Words.guide.the) kræver. **Advarsel** betyder at der som regel er noget at rette. **Råd** \
      er et spørgsmål I kan stille jer selv; svaret må gerne være at det er godt som det er.

      Kommunen kan ændre niveauet i \(Words.guide.the) (`krav: { regler: { svær-tekst: fra } }`). \(Words.plan.a.capital) \
      kan undtage ét mål eller hele \(Words.plan.the) fra en regel under `undtagelser`. En undtagelse tæller \
      kun når den har en begrundelse, og den bliver talt og vist. De regler der tjekker om filen kan \
      læses rigtigt, reglen om CPR-numre og reglen om undtagelser selv kan hverken ændres eller \
      undtages. \
      Med `--regler` og `--uden` kan man nøjes med nogle af reglerne; en fil der ikke kan \
      læses, bliver altid nævnt.
      """)
  }

  static var goodPlan: String {
    tr(
      """
      ## Den gode \(Words.plan.one) bag eksemplerne

      Hvert eksempel viser kun det der er anderledes end i \(Words.plan.this). Ingen regel siger noget til \
      den:
      """)
  }

  static var goodGuide: String { tr("Den følger denne ledetråd:") }
}
