import DanishText
import PlanModel
import PlanReports
import PlanStore

/// What this room says to people, in Danish: what could not be done, and what happens to a plan's
/// file around the conversation.
enum Texts {
  /// As the subject of a sentence.
  static let standardInput = "Det der blev sendt ind,"

  /// The message of the finding about a file that the disk does not give.
  static func fileIsUnreadable(_ error: FileError) -> String {
    "Filen kan ikke læses: \(error.reason)."
  }

  // MARK: Problems

  static func account(of problem: WorkspaceProblem) -> Account {
    switch problem {
    case .file(let problem): account(of: problem)
    case .guide(let problem): account(of: problem)
    case .register(let problem): account(of: problem)
    case .mending(let problem): account(of: problem)
    case .version(let problem): account(of: problem)
    case .overview(let problem): account(of: problem)
    }
  }

  private static func account(of problem: FileProblem) -> Account {
    switch problem {
    case .unreadableInput(let name, let error):
      Account("ulæselig", "\(name) kan ikke læses: \(error.reason).")
    case .unreadable(let path, let error):
      Account(
        "ulæselig", "\(path) kan ikke læses: \(error.reason).",
        advice: "Tjek om navnet er rigtigt.")
    case .notAPlan(let path):
      Account(
        "ikke-en-plan", "\(path) er ikke en plan jeg kan læse.", safe: untouched,
        advice: "Skriv »aarsplan tjek \(path.asArgument)« for at se hvad der er galt.")
    case .isGuide(let path):
      Account(
        "er-ledetråd", "\(path) er en ledetråd og ikke en plan.", safe: untouched,
        advice: "Begynd en plan efter den med: aarsplan skriv --ledetråd \(path.asArgument)")
    case .isRegister(let path):
      Account(
        "er-register", "\(path) er et register over strategier og ikke en plan.", safe: untouched,
        advice: "Se det med: aarsplan strategier vis \(path.asArgument)")
    case .isNewer(let path, let format):
      Account(
        "nyere-format", "\(path) er skrevet i et format jeg ikke kender (\(format)).",
        safe: untouched, advice: "Hent en nyere version af programmet.")
    case .isNoPlan(let path):
      Account(
        "ingen-plan", "\(path) er ikke en årsplan.", safe: untouched,
        advice: "Skriv et andet navn, eller begynd en ny plan med: aarsplan")
    case .taken(let path, let holder):
      Account(
        "åben-et-andet-sted", "\(isOpen(path, holder)).",
        safe: "Kun én kan skrive i den ad gangen.")
    case .notWritten(let path, let error):
      Account("ikke-gemt", "\(path) kunne ikke gemmes: \(error.reason).", safe: unchanged)
    case .isClosed(let path):
      Account(
        "lukket", "\(SafeText.path(path)) er lukket.", safe: untouched, advice: opening(path))
    case .isNotClosed(let path):
      Account(
        "ikke-lukket", "\(SafeText.path(path)) er ikke lukket.", safe: untouched,
        advice: "Skriv i den med: aarsplan skriv \(path.asArgument)")
    }
  }

  /// How a closed plan is opened.
  private static func opening(_ path: String) -> String {
    """
    Skal den ændres, så åbn den igen: aarsplan opfølg \(path.asArgument) --genåbn --begrundelse \
    "hvorfor"
    """
  }

  private static func account(of problem: GuideProblem) -> Account {
    switch problem {
    case .unnamed:
      Account(
        "ledetråd-ikke-nævnt", "Planen siger ikke hvilken ledetråd den hører til.",
        advice: "Skriv det i feltet »ledetråd«, eller vælg en med --ledetråd.")
    case .notFound(let id, let nearest):
      Account(
        "ledetråd-ikke-fundet",
        "Ledetråden »\(id)« kan ikke findes." + (nearest.map { " Mente du »\($0)«?" } ?? ""),
        advice: """
          Læg dens fil ved siden af planen, eller peg på den med --ledetråd FIL. Skriv »aarsplan \
          ledetråd liste« for at se hvilke der findes her.
          """)
    case .unreadable(let error):
      Account("ledetråd-ulæselig", "Ledetråden \(error.path) kan ikke læses: \(error.reason).")
    case .unusable(let path, _):
      Account(
        "ledetråd-ubrugelig", "\(path) er ikke en ledetråd man kan skrive planer efter.",
        advice: "Se hvorfor med: aarsplan ledetråd tjek \(path.asArgument)")
    case .noneKnown:
      Account(
        "ingen-ledetråd", "Der er ingen ledetråd at sammenligne planerne med.",
        advice: "Vælg en med --ledetråd.")
    case .noSuchQuestion(let id, let nearest):
      Account(
        "intet-spørgsmål",
        "Ledetråden har intet spørgsmål med navnet \(id)."
          + (nearest.map { " Mente du \($0)?" } ?? ""),
        advice: "Skriv »aarsplan ledetråd vis« for at se spørgsmålene.")
    }
  }

  private static func account(of problem: MendingProblem) -> Account {
    switch problem {
    case .inputIsNoFile:
      Account(
        "ret-ikke-ind", "--ret kan kun rette i en fil, ikke i en plan der sendes ind (-).",
        advice: "Gem planen som en fil, og skriv filens navn i stedet for -.")
    case .taken(let path, let holder):
      Account(
        "åben-et-andet-sted",
        "\(isOpen(SafeText.path(path), holder)). Den er ikke rettet.",
        advice: "Skriv kommandoen igen når planen er lukket.")
    case .closed(let path):
      Account(
        "lukket", "\(SafeText.path(path)) er lukket og er ikke rettet.", advice: opening(path))
    case .changedMeanwhile(let path):
      Account(
        "ændret-imens", "\(SafeText.path(path)) blev ændret af en anden imens og er ikke rettet.",
        advice: "Skriv kommandoen igen.")
    case .notSaved(let path, let error):
      Account(
        "ikke-rettet", "\(SafeText.path(path)) kunne ikke rettes: \(error.reason).",
        safe: "Filen er som før.")
    }
  }

  private static func account(of problem: VersionProblem) -> Account {
    switch problem {
    case .noneKept(let path):
      Account(
        "ingen-udgaver", "Der er ingen tidligere udgaver af \(path).",
        advice: "Der bliver gemt udgaver når planen ændres med: aarsplan skriv \(path.asArgument)")
    case .noSuch(let number, let count, let path):
      Account(
        "ingen-sådan-udgave",
        "Udgave \(number) findes ikke. Der er \(count == 1 ? "kun udgave 1" : "udgave 1 til \(count)").",
        advice: "Se \(count == 1 ? "den" : "dem") med: aarsplan vis \(path.asArgument) --udgaver")
    case .notForgotten(let path, let error):
      Account(
        "udgaver-ikke-slettet", "De tidligere udgaver kunne ikke slettes: \(error.reason).",
        safe: "\(path) er som før.")
    case .notBroughtBack(let path, let error):
      Account(
        "udgave-ikke-hentet", "Udgaven kunne ikke hentes: \(error.reason).",
        safe: "\(path) er som før.")
    case .changedMeanwhile(let path):
      Account(
        "ændret-imens", "En anden har lige skrevet i \(path).", safe: unchanged,
        advice: "Prøv igen.")
    case .notKept(let path, let error):
      Account(
        "udgave-ikke-gemt",
        "\(path) kunne ikke gemmes som en tidligere udgave før den blev ændret: \(error.reason).",
        safe: "Det du skriver, bliver gemt, men du kan ikke gå tilbage til den gamle.",
        advice: "Tjek mappen .aarsplan-versioner, eller gem et andet sted med :gem.")
    }
  }

  private static func account(of problem: OverviewProblem) -> Account {
    switch problem {
    case .noPlansHere(let example):
      Account(
        "ingen-planer-her", "Der er ingen planer i denne mappe (*.yaml eller *.yml).",
        advice: "Skriv hvor de ligger, fx: \(example)")
    case .severalPlansHere(let paths):
      Account(
        "flere-planer-her", "Der er flere planer i denne mappe.",
        advice: "Skriv hvilken du vil se: \(some(of: paths))")
    case .noPlansThere(let paths):
      Account(
        "ingen-planer-der",
        "Der er ingen planer i \(SafeText.path(paths.joined(separator: ", "))).",
        advice: "Tjek om stien er rigtig. Planer ender på .yaml eller .yml.")
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
        "intet-at-sammenligne", "Der er ingen planer i \(SafeText.path(path)) at sammenligne med.",
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
      Account("intet-regneark", "Regnearket kunne ikke laves (\(reason)).", advice: advice)
    case .targetIsPlan(let path):
      Account(
        "mål-er-en-plan",
        "\(SafeText.path(path)) er en plan, og en plan bliver ikke skrevet over med et overblik.",
        safe: "Filen er ikke rørt.", advice: "Vælg et andet navn efter --til.")
    case .notWritten(let path, let error):
      Account(
        "ikke-skrevet", "\(SafeText.path(path)) kunne ikke gemmes: \(error.reason).",
        safe: unchanged)
    }
  }

  /// What can be compared with, and why a file of that ending is not among it.
  private static func comparable(_ path: String) -> String {
    let name = path.lowercased()
    let isOurs = [".html", ".xlsx", ".csv", ".txt"].contains(where: name.hasSuffix)
    let isPlan = [".yaml", ".yml"].contains(where: name.hasSuffix)
    let why =
      isOurs
      ? "Tallene kan ikke hentes ud af et overblik der er lavet til at læse. "
      : isPlan ? "En enkelt plan er ikke et overblik. " : ""
    return why
      + "Vælg en fil lavet med --format json (den ender på .json) eller --format ndjson (.ndjson), eller en mappe med planer."
  }

  private static let untouched = "Filen er ikke rørt."
  private static let unchanged = "Intet er ændret."
  private static let othersCount = "De andre er med."

  private static func isOpen(_ path: String, _ holder: Holder?) -> String {
    holder.map { "\(path) er åben et andet sted: \($0.description)" }
      ?? "\(path) er åben hos en anden"
  }

  private static func some(of paths: [String]) -> String {
    paths.prefix(6).map(SafeText.path).joined(separator: ", ") + (paths.count > 6 ? " …" : "")
  }
}
