import DanishText
import Language
import PlanModel
import PlanReports
import PlanStore

/// What could not be done about overviews, lists and what was received.
extension Texts {
  static func account(of problem: OverviewProblem) -> Account {
    switch problem {
    case .noPlansHere(let example):
      Account(
        "ingen-planer-her",
        tr("Der er ingen \(Words.plan.many) i denne mappe (*.yaml eller *.yml)."),
        advice: tr("Skriv hvor de ligger, fx: \(example)"))
    case .severalPlansHere(let paths):
      Account(
        "flere-planer-her", tr("Der er flere \(Words.plan.many) i denne mappe."),
        advice: tr("Skriv hvilken du vil se: \(some(of: paths))"))
    case .noPlansThere(let paths):
      Account(
        "ingen-planer-der",
        tr("Der er ingen \(Words.plan.many) i \(SafeText.path(paths.joined(separator: ", ")))."),
        advice: tr("Tjek om stien er rigtig. \(Words.plan.many.capital) ender på .yaml eller .yml.")
      )
    case .notGathered(let error):
      Account(
        "intet-overblik",
        tr("Overblikket kunne ikke laves: \(SafeText.path(error.path)), \(error.reason)."))
    case .notALine(let path, let line):
      Account(
        "ikke-en-linje",
        tr(
          "\(SafeText.path(path)), linje \(line): linjen er ikke en del af et overblik (--format ndjson)."
        ),
        safe: othersCount)
    case .moreOddLines(let path, let count):
      Account(
        "flere-ikke-linjer",
        tr(
          "\(SafeText.path(path)): yderligere \(TextFigures.counted(count, tr("linje"), tr("linjer"))) er ikke en del af et overblik."
        ),
        safe: othersCount)
    case .lineTooLong(let path, let line):
      Account(
        "for-lang-linje",
        tr("\(SafeText.path(path)), linje \(line): den er over 64 MB og bliver ikke læst."),
        safe: othersCount)
    case .leftOut(let error):
      Account(
        "ulæselig", tr("\(SafeText.path(error.path)) kan ikke læses: \(error.reason)."),
        safe: othersCount)
    case .notAnOverview(let path):
      Account(
        "ikke-et-overblik",
        tr("\(SafeText.path(path)) er ikke et overblik der kan sammenlignes med."),
        advice: comparable(path))
    case .noPlansToCompare(let path):
      Account(
        "intet-at-sammenligne",
        tr("Der er ingen \(Words.plan.many) i \(SafeText.path(path)) at sammenligne med."),
        advice:
          tr(
            "Ligger der tidligere overblik i mappen (.json eller .ndjson), så vælg et af dem efter --sammenlign, eller skriv --historik og mappen."
          )
      )
    case .longHistory(let path, let count):
      Account(
        "lang-historik",
        tr(
          "Der er \(TextFigures.grouped(count)) overblik i \(SafeText.path(path)). Kun de \(OverviewDesk.mostEarlier) der sidst er ændret, er med."
        ),
        advice: tr("Læg de ældre i en mappe for sig for at se dem."))
    case .noHistory(let path, true):
      Account(
        "ingen-historik", tr("Der er ingen tidligere overblik i \(SafeText.path(path))."),
        advice:
          tr(
            "Læg dem der, lavet med --format json eller --format ndjson. De tages i rækkefølge efter den dag de er lavet."
          )
      )
    case .unusableHistory(let path, let count):
      Account(
        "ingen-historik", unusable(path, count),
        advice:
          tr(
            "Et overblik bliver lavet med --format json eller --format ndjson. Læg dem i en mappe for sig."
          )
      )
    case .noHistory(let path, false):
      Account(
        "ingen-historik", tr("\(SafeText.path(path)) er ikke en mappe."),
        advice:
          tr(
            "Skriv den mappe som de tidligere overblik ligger i. Er der kun ét, så skriv det efter --sammenlign."
          )
      )
    case .notAFolder(let path):
      Account(
        "ikke-en-mappe", tr("\(SafeText.path(path)) er ikke en mappe."),
        advice: tr("Skriv den mappe som de indkomne filer ligger i."))
    case .notARoom(let path):
      Account(
        "ikke-en-mappe", tr("\(SafeText.path(path)) er ikke en mappe."),
        advice: tr("Skriv kursets mappe, eller en mappe med \(Words.plan.many)."))
    case .notALog(let path):
      Account(
        "ikke-en-log",
        tr("\(SafeText.path(path)) kan ikke læses som en liste over modtagne filer."),
        safe: unchanged, advice: tr("Giv filen et andet navn, så bliver der lavet en ny."))
    case .notMoved(let error):
      Account(
        "ikke-flyttet", tr("\(SafeText.path(error.path)) kunne ikke flyttes: \(error.reason)."),
        safe: tr("Filen ligger hvor den lå."))
    case .noTemporaryFolder(let folder):
      Account(
        "ingen-plads", tr("Regnearket skal bruge plads i \(folder), og der kan ikke skrives dér."),
        advice: tr(
          """
          Prøv en anden mappe: TMPDIR=/en/mappe aarsplan overblik …, eller spørg jeres it-afdeling.
          """))
    case .noWorkbook(let reason, let advice):
      Account("intet-regneark", tr("Filen kunne ikke laves: \(reason)."), advice: advice)
    case .targetIsPlan(let path):
      Account(
        "mål-er-en-plan",
        tr(
          "\(SafeText.path(path)) er \(Words.plan.a), og \(Words.plan.a) bliver ikke skrevet over med et overblik."
        ),
        safe: untouched, advice: tr("Vælg et andet navn efter --til."))
    case .notWritten(let path, let error):
      Account(
        "ikke-skrevet", tr("\(SafeText.path(path)) kunne ikke gemmes: \(error.reason)."),
        safe: unchanged)
    }
  }

  private static func unusable(_ path: String, _ count: Int) -> String {
    let files =
      count == 1
      ? tr("Den eneste fil i \(SafeText.path(path)) der ligner et tidligere overblik, er det ikke")
      : tr(
        "Ingen af de \(TextFigures.grouped(count)) filer i \(SafeText.path(path)) der ligner et tidligere overblik, er det"
      )
    return count > OverviewDesk.mostEarlier
      ? tr("\(files). De \(OverviewDesk.mostEarlier) der sidst er ændret, er prøvet.") : "\(files)."
  }

  /// What can be compared with, and why a file of that ending is not among it.
  private static func comparable(_ path: String) -> String {
    let name = path.lowercased()
    let isOurs = [tr(".html"), tr(".xlsx"), tr(".csv"), tr(".txt")].contains(where: name.hasSuffix)
    let isPlan = [tr(".yaml"), tr(".yml")].contains(where: name.hasSuffix)
    let why =
      isOurs
      ? tr("Tallene kan ikke hentes ud af et overblik der er lavet til at læse. ")
      : isPlan
        ? tr(
          "\(Words.plan.agree(tr("En"), tr("Et"))) enkelt \(Words.plan.one) er ikke et overblik. ")
        : ""
    return why
      + tr(
        "Vælg en fil lavet med --format json (den ender på .json) eller --format ndjson (.ndjson), eller en mappe med \(Words.plan.many)."
      )
  }

  private static var othersCount: String { tr("De andre er med.") }

  private static func some(of paths: [String]) -> String {
    paths.prefix(6).map(SafeText.path).joined(separator: ", ") + (paths.count > 6 ? " …" : "")
  }
}
