import DanishText
import PlanModel
import PlanReports
import PlanStore

/// What could not be done about overviews, lists and what was received.
extension Texts {
  static func account(of problem: OverviewProblem) -> Account {
    switch problem {
    case .noPlansHere(let example):
      Account(
        "ingen-planer-her", "Der er ingen \(Words.plan.many) i denne mappe (*.yaml eller *.yml).",
        advice: "Skriv hvor de ligger, fx: \(example)")
    case .severalPlansHere(let paths):
      Account(
        "flere-planer-her", "Der er flere \(Words.plan.many) i denne mappe.",
        advice: "Skriv hvilken du vil se: \(some(of: paths))")
    case .noPlansThere(let paths):
      Account(
        "ingen-planer-der",
        "Der er ingen \(Words.plan.many) i \(SafeText.path(paths.joined(separator: ", "))).",
        advice: "Tjek om stien er rigtig. \(Words.plan.many.capital) ender på .yaml eller .yml.")
    case .notGathered(let error):
      Account(
        "intet-overblik",
        "Overblikket kunne ikke laves: \(SafeText.path(error.path)), \(error.reason).")
    case .notALine(let path, let line):
      Account(
        "ikke-en-linje",
        "\(SafeText.path(path)), linje \(line): linjen er ikke en del af et overblik (--format ndjson).",
        safe: othersCount)
    case .moreOddLines(let path, let count):
      Account(
        "flere-ikke-linjer",
        "\(SafeText.path(path)): yderligere \(TextFigures.counted(count, "linje", "linjer")) er ikke en del af et overblik.",
        safe: othersCount)
    case .lineTooLong(let path, let line):
      Account(
        "for-lang-linje",
        "\(SafeText.path(path)), linje \(line): den er over 64 MB og bliver ikke læst.",
        safe: othersCount)
    case .leftOut(let error):
      Account(
        "ulæselig", "\(SafeText.path(error.path)) kan ikke læses: \(error.reason).",
        safe: othersCount)
    case .notAnOverview(let path):
      Account(
        "ikke-et-overblik", "\(SafeText.path(path)) er ikke et overblik der kan sammenlignes med.",
        advice: comparable(path))
    case .noPlansToCompare(let path):
      Account(
        "intet-at-sammenligne",
        "Der er ingen \(Words.plan.many) i \(SafeText.path(path)) at sammenligne med.",
        advice:
          "Ligger der tidligere overblik i mappen (.json eller .ndjson), så vælg et af dem efter --sammenlign, eller skriv --historik og mappen."
      )
    case .longHistory(let path, let count):
      Account(
        "lang-historik",
        "Der er \(TextFigures.grouped(count)) overblik i \(SafeText.path(path)). Kun de \(OverviewDesk.mostEarlier) der sidst er ændret, er med.",
        advice: "Læg de ældre i en mappe for sig for at se dem.")
    case .noHistory(let path, true):
      Account(
        "ingen-historik", "Der er ingen tidligere overblik i \(SafeText.path(path)).",
        advice:
          "Læg dem der, lavet med --format json eller --format ndjson. De tages i rækkefølge efter den dag de er lavet."
      )
    case .unusableHistory(let path, let count):
      Account(
        "ingen-historik", unusable(path, count),
        advice:
          "Et overblik bliver lavet med --format json eller --format ndjson. Læg dem i en mappe for sig."
      )
    case .noHistory(let path, false):
      Account(
        "ingen-historik", "\(SafeText.path(path)) er ikke en mappe.",
        advice:
          "Skriv den mappe som de tidligere overblik ligger i. Er der kun ét, så skriv det efter --sammenlign."
      )
    case .notAFolder(let path):
      Account(
        "ikke-en-mappe", "\(SafeText.path(path)) er ikke en mappe.",
        advice: "Skriv den mappe som de indkomne filer ligger i.")
    case .notARoom(let path):
      Account(
        "ikke-en-mappe", "\(SafeText.path(path)) er ikke en mappe.",
        advice: "Skriv kursets mappe, eller en mappe med \(Words.plan.many).")
    case .notALog(let path):
      Account(
        "ikke-en-log", "\(SafeText.path(path)) kan ikke læses som en liste over modtagne filer.",
        safe: unchanged, advice: "Giv filen et andet navn, så bliver der lavet en ny.")
    case .notMoved(let error):
      Account(
        "ikke-flyttet", "\(SafeText.path(error.path)) kunne ikke flyttes: \(error.reason).",
        safe: "Filen ligger hvor den lå.")
    case .noTemporaryFolder(let folder):
      Account(
        "ingen-plads", "Regnearket skal bruge plads i \(folder), og der kan ikke skrives dér.",
        advice: """
          Prøv en anden mappe: TMPDIR=/en/mappe aarsplan overblik …, eller spørg jeres it-afdeling.
          """)
    case .noWorkbook(let reason, let advice):
      Account("intet-regneark", "Filen kunne ikke laves: \(reason).", advice: advice)
    case .targetIsPlan(let path):
      Account(
        "mål-er-en-plan",
        "\(SafeText.path(path)) er \(Words.plan.a), og \(Words.plan.a) bliver ikke skrevet over med et overblik.",
        safe: untouched, advice: "Vælg et andet navn efter --til.")
    case .notWritten(let path, let error):
      Account(
        "ikke-skrevet", "\(SafeText.path(path)) kunne ikke gemmes: \(error.reason).",
        safe: unchanged)
    }
  }

  private static func unusable(_ path: String, _ count: Int) -> String {
    let files =
      count == 1
      ? "Den eneste fil i \(SafeText.path(path)) der ligner et tidligere overblik, er det ikke"
      : "Ingen af de \(TextFigures.grouped(count)) filer i \(SafeText.path(path)) der ligner et tidligere overblik, er det"
    return count > OverviewDesk.mostEarlier
      ? "\(files). De \(OverviewDesk.mostEarlier) der sidst er ændret, er prøvet." : "\(files)."
  }

  /// What can be compared with, and why a file of that ending is not among it.
  private static func comparable(_ path: String) -> String {
    let name = path.lowercased()
    let isOurs = [".html", ".xlsx", ".csv", ".txt"].contains(where: name.hasSuffix)
    let isPlan = [".yaml", ".yml"].contains(where: name.hasSuffix)
    let why =
      isOurs
      ? "Tallene kan ikke hentes ud af et overblik der er lavet til at læse. "
      : isPlan
        ? "\(Words.plan.agree("En", "Et")) enkelt \(Words.plan.one) er ikke et overblik. " : ""
    return why
      + "Vælg en fil lavet med --format json (den ender på .json) eller --format ndjson (.ndjson), eller en mappe med \(Words.plan.many)."
  }

  private static let othersCount = "De andre er med."

  private static func some(of paths: [String]) -> String {
    paths.prefix(6).map(SafeText.path).joined(separator: ", ") + (paths.count > 6 ? " …" : "")
  }
}
