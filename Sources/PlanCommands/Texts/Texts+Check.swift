import DanishText
import Language
import PlanModel
import PlanReports
import PlanRules
import PlanStore

extension Texts {
  /// `aarsplan tjek`.
  enum Check {
    static var abstract: String { tr("Tjekker planer og fortæller hvad der mangler, og hvor.") }
    static var discussion: String {
      tr(
        """
        I terminalen står hvert fund (noget tjekket har fundet) ved sit sted i planen, fx »M2 · \
        Tegn«, med det alvorligste først. Med --kort, og når fundene sendes videre til et andet \
        program, står hvert fund på sin egen linje: fil, linje, kolonne, hvor alvorligt det er, hvad \
        der er galt, og reglens navn.

        Eksempler:
          aarsplan tjek                          planerne i den mappe du står i
          aarsplan tjek min-plan.yaml            én plan
          aarsplan tjek planer/                  alle planer i en mappe
          aarsplan tjek --forklar tema-uden-mål  hvad en regel går ud på
          aarsplan tjek --ret min-plan.yaml      ret det der kan rettes uden at indholdet ændres

        Programmet slutter med koden 0 når alt er i orden, med 1 når der er fejl, og med 2 når det \
        ikke kunne lade sig gøre.
        """)
    }
    static var paths: String {
      tr("Filer og mapper med planer, eller - for en plan der sendes ind. \(Here.otherwise)")
    }
    static var strict: String { tr("Lad også advarsler tælle som fejl.") }
    static var brief: String { tr("Kun én linje for hvert fund, også i terminalen.") }
    static var format: String { tr("Hvordan fundene vises.") }
    static var only: String { tr("Kun disse regler, med komma imellem.") }
    static var without: String { tr("Ikke disse regler, med komma imellem.") }
    static var explain: String {
      tr("Fortæl hvad en regel går ud på, og hvordan man retter fejlen.")
    }
    static var mend: String { tr("Vis hvad der kan rettes uden at indholdet ændres, og ret det.") }
    static var yes: String { tr("Ret uden at spørge først.") }
    static var day: String {
      tr("Sig også hvilken opfølgning der skulle være sket inden denne dag, fx 2016-06-15.")
    }
    static var since: String {
      tr("Vis kun det der er nyt siden et tidligere tjek (gemt med --format json).")
    }
    static var inputName: String { tr("Filens navn når planen bliver sendt ind (-).") }

    static var noPlans: String {
      tr("Der er ingen planer at tjekke der. Planer ender på .yaml eller .yml.")
    }

    static func onlyGuides(_ count: Int) -> String {
      let them =
        count == 1
        ? tr("Filen er \(Words.guide.a). Tjek den")
        : tr("De \(TextFigures.grouped(count)) filer er \(Words.guide.many). Tjek dem")
      return tr("Der er ingen \(Words.plan.many) at tjekke. \(them) med: aarsplan ledetråd tjek")
    }

    static func onlyRegisters(_ count: Int) -> String {
      let them =
        count == 1
        ? tr("Filen er et register over strategier. Tjek det")
        : tr("De \(TextFigures.grouped(count)) filer er registre over strategier. Tjek dem")
      return tr("Der er ingen \(Words.plan.many) at tjekke. \(them) med: aarsplan strategier tjek")
    }

    static func onlyCourseFiles(_ count: Int) -> String {
      let them = count == 1 ? tr("Filen hører") : tr("De \(TextFigures.grouped(count)) filer hører")
      return tr(
        """
        Der er ingen \(Words.plan.many) at tjekke. \(them) til et kursus. Tjek drejebogen med: \
        aarsplan kursus tjek
        """)
    }

    static func isForm(_ path: String) -> String {
      tr(
        "\(SafeText.path(path)) er et skema. Læs det ind i \(Words.plan.a) med: aarsplan hent \(path.asArgument)"
      )
    }

    static func notLookedAt(_ error: FileError) -> String {
      tr("\(SafeText.path(error.path)) kan ikke læses: \(error.reason).")
    }

    static func unknownRule(_ name: String, nearest: String?, among ids: [String]) -> String {
      let question = nearest.map { tr(" Mente du »\($0)«?") } ?? ""
      return tr("Reglen »\(SafeText.line(name))« findes ikke.\(question) ")
        + tr("Reglerne er: \(ids.joined(separator: ", ")).")
    }

    static func notAReport(_ path: String) -> String {
      tr("\(SafeText.path(path)) er ikke et resultat fra: aarsplan tjek --format json")
    }

    static var otherFiles: String {
      tr(
        """
        Ingen af filerne er med i det tidligere tjek, så alt er nyt. Brug de samme filer og mapper \
        som dengang, og skriv kommandoen i samme mappe.
        """)
    }
    static var nothingToMend: String {
      tr("Der er ikke noget der kan rettes uden at indholdet ændres.")
    }
    static var notMended: String { tr("Intet er ændret.") }
    static var addYes: String {
      tr(
        "Her kan programmet ikke spørge dig. Skriv --ja efter --ret, så bliver det rettet uden spørgsmål."
      )
    }

    static func question(_ count: Int, files: Int) -> String {
      if count == 1 { return tr("Skal det ene sted rettes? (j/n) ") }
      return tr(
        "Skal \(places(count)) i \(TextFigures.counted(files, tr("fil"), tr("filer"))) rettes? (j/n) "
      )
    }

    static func mended(_ count: Int, _ files: [String]) -> String {
      let (undo, path) =
        files.count == 1
        ? (tr("Fortryd det"), (files.first ?? "").asArgument)
        : (tr("Fortryd i én fil ad gangen"), tr("FIL"))
      return tr(
        """
        Rettet: \(places(count)) i \(TextFigures.counted(files.count, tr("fil"), tr("filer"))). \(undo) med: \
        aarsplan vis \(path) --hent 1
        """)
    }

    static var whatIsLeft: String { tr("Her er det der er tilbage:") }

    private static func places(_ count: Int) -> String {
      TextFigures.counted(count, tr("sted"), tr("steder"))
    }
  }
}
