import DanishText
import Language
import PlanModel
import PlanReports

extension Texts.FollowUp {
  // MARK: opfølg mangler

  static var missingAbstract: String {
    tr("Viser hvilken opfølgning der mangler: forfaldent, på vej og det der venter på tal.")
  }
  static var missingExample: String { tr("aarsplan opfølg mangler planer/") }
  static var missingDiscussion: String {
    tr(
      """
      Et mål er forfaldent når en frist, en evaluering eller en aftalt opfølgning er gået uden at nogen \
      har skrevet hvordan det går. Med et register over strategier er det udvalgene skal behandle, \
      også med.

      Eksempler:
        aarsplan opfølg mangler planer/
        aarsplan opfølg mangler planer/ --strategier strategier.yaml --dato 2020-06-15
        aarsplan opfølg mangler planer/ --strategier strategier.yaml --pr udvalg --til dagsorden.html
        aarsplan opfølg mangler planer/ --rykkere --centre centre.csv --til rykkere.csv

      Programmet slutter med koden 1 når noget er forfaldent, og med 2 når en fil ikke kan læses.
      """)
  }
  static var register: String {
    tr(
      """
      Registeret over strategier: dets fil eller dets id. Ellers det som \(Words.guide.the) nævner, eller \
      det eneste ved siden af \(Words.plan.theMany).
      """)
  }

  /// Why the list is without a register.
  static func withoutRegister(_ reason: String) -> String {
    tr("Strategierne er ikke med. \(reason)")
  }
  static var ahead: String { tr("Hvor mange dage frem der ses.") }
  static var by: String { tr("Vis det pr. udvalg, center eller strategi.") }
  static var reminders: String {
    tr(
      """
      En liste til brevfletning (CSV) med de centre der har ventet mere end to arbejdsdage. Et center \
      der ikke mangler noget, er ikke med.
      """)
  }
  static var reminderForm: String {
    tr("Rykkere er en liste i CSV. Vælg --format csv, eller udelad --format.")
  }

  static func noAhead(_ most: Int) -> String {
    tr("Vælg et antal dage fra 0 til \(TextFigures.grouped(most)) med --frem.")
  }

  static func reminded(_ count: Int) -> String {
    if count == 0 { return tr("Ingen skal rykkes.") }
    return tr("\(Words.centre.counted(count)) skal rykkes.")
  }

  static func older(_ file: String) -> String {
    let newer = "\(Words.plan.agree(tr("en nyere"), tr("et nyere"))) \(Words.plan.one)"
    return
      tr(
        "\(SafeText.path(file)) tæller ikke med: der er \(newer) for samme \(Words.centre.one) og år."
      )
  }

  // MARK: opfølg årsberetning

  static var annualAbstract: String { tr("Skriver årsberetningen: hvad der blev af årets mål.") }
  static var annualDiscussion: String {
    tr(
      """
      Alt i årsberetningen står i planerne eller i registeret. Hvor noget mangler, står der hvem I kan \
      spørge, og årsberetningen er en kladde så længe. Et fælles mål tæller én gang.

      I tal der er målt, bliver 1 til 4 personer til »under 5«. Ord bliver aldrig lavet om: en \
      bemærkning, en begrundelse eller en titel der nævner så få personer, er ikke med, men står under \
      Huller. Programmet kan tage fejl. Læs årsberetningen før den bliver sendt.

      Eksempler:
        aarsplan opfølg årsberetning planer/ --strategier strategier.yaml --år 2020
        aarsplan opfølg årsberetning planer/ --strategier strategier.yaml --år 2020 --til 2020.html

      Står der et CPR-nummer i en af planerne, bliver der ingen årsberetning, og programmet slutter \
      med koden 2.
      """)
  }
  static var annualYear: String {
    tr("Det år årsberetningen er for. Hvis du ikke vælger: i år, eller året for --dato.")
  }

  static func sensitive(_ files: [String]) -> String {
    let names = TextFigures.list(files.prefix(5).map(SafeText.path))
    let more =
      files.count > 5
      ? tr(" og \(TextFigures.counted(files.count - 5, tr("fil"), tr("filer"))) mere") : ""
    return
      tr(
        "Der står et CPR-nummer i \(names)\(more). Årsberetningen er ikke skrevet. Slet nummeret, og prøv igen."
      )
  }

  static func noGoals(_ year: Int) -> String {
    tr("Der er ingen mål for \(year) i \(Words.plan.theMany). Vælg et andet år med --år.")
  }
}
