import DanishText
import Language
import PlanModel
import PlanReports
import PlanStore

/// What this room says to people, in Danish: what could not be done, and what happens to a plan's
/// file around the conversation.
enum Texts {
  /// As the subject of a sentence.
  static var standardInput: String { tr("Det der blev sendt ind,") }

  /// The message of the finding about a file that the disk does not give.
  static func fileIsUnreadable(_ error: FileError) -> String {
    tr("Filen kan ikke læses: \(error.reason).")
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
    case .document(let problem): account(of: problem)
    case .form(let problem): account(of: problem)
    case .gathering(let problem): account(of: problem)
    case .course(let problem): account(of: problem)
    }
  }

  private static func account(of problem: FileProblem) -> Account {
    switch problem {
    case .unreadableInput(let name, let error):
      Account("ulæselig", tr("\(name) kan ikke læses: \(error.reason)."))
    case .unreadable(let path, let error):
      Account(
        "ulæselig", tr("\(path) kan ikke læses: \(error.reason)."),
        advice: tr("Tjek om navnet er rigtigt."))
    case .notAPlan(let path):
      Account(
        "ikke-en-plan", tr("\(path) er ikke \(Words.plan.a) jeg kan læse."), safe: untouched,
        advice: tr("Skriv »aarsplan tjek \(path.asArgument)« for at se hvad der er galt."))
    case .isGuide(let path, let words):
      words.speaking { isGuide(path) }
    case .isRegister(let path):
      Account(
        "er-register", tr("\(path) er et register over strategier og ikke \(Words.plan.a)."),
        safe: untouched, advice: tr("Se det med: aarsplan strategier vis \(path.asArgument)"))
    case .isRunSheet(let path):
      Account(
        "er-drejebog", tr("\(path) er drejebogen til et kursus og ikke \(Words.plan.a)."),
        safe: untouched, advice: tr("Tjek den med: aarsplan kursus tjek \(path.asArgument)"))
    case .isContribution(let path):
      Account(
        "er-bidrag",
        tr("\(path) er fleres svar på et spørgsmål på et kursus og ikke \(Words.plan.a)."),
        safe: untouched, advice: tr("Skriv navnet på \(Words.plan.the)."))
    case .isNewer(let path, let format):
      Account(
        "nyere-format", tr("\(path) er skrevet i et format jeg ikke kender (\(format))."),
        safe: untouched, advice: tr("Hent en nyere version af programmet."))
    case .isNoPlan(let path):
      Account(
        "ingen-plan", tr("\(path) er ikke \(Words.fullPlan.a)."), safe: untouched,
        advice: tr("Skriv et andet navn, eller begynd \(Words.plan.aNew) med: aarsplan"))
    case .taken(let path, let holder):
      Account(
        "åben-et-andet-sted", "\(isOpen(path, holder)).",
        safe: tr("Kun én kan skrive i den ad gangen."))
    case .notWritten(let path, let error):
      Account("ikke-gemt", tr("\(path) kunne ikke gemmes: \(error.reason)."), safe: unchanged)
    case .isClosed(let path):
      Account(
        "lukket", tr("\(SafeText.path(path)) er lukket."), safe: untouched,
        advice: opening(path))
    case .isNotClosed(let path):
      Account(
        "ikke-lukket", tr("\(SafeText.path(path)) er ikke lukket."), safe: untouched,
        advice: tr("Skriv i den med: aarsplan skriv \(path.asArgument)"))
    case .isBroken(let path):
      Account(
        "fejl-i-filen", tr("Der er noget i \(path) jeg ikke kan læse."), safe: untouched,
        advice: tr("Se fejlene med: aarsplan tjek \(path.asArgument)"))
    case .isFull(let path):
      Account(
        "fuld", tr("Der er ikke plads til mere i \(SafeText.path(path))."), safe: untouched,
        advice: tr("Gør noget kortere, eller slet noget."))
    }
  }

  /// How a closed plan is opened.
  private static func opening(_ path: String) -> String {
    tr(
      """
      Åbn den igen for at ændre den: aarsplan opfølg \(path.asArgument) --genåbn --begrundelse \
      "hvorfor"
      """)
  }

  private static func account(of problem: GuideProblem) -> Account {
    switch problem {
    case .unnamed:
      Account(
        "ledetråd-ikke-nævnt",
        tr("\(Words.plan.the.capital) siger ikke \(Words.guide.which) \(Words.plan.it) hører til."),
        advice:
          tr(
            "Skriv det i feltet »ledetråd«, eller vælg \(Words.guide.agree(tr("en"), tr("et"))) med --ledetråd."
          )
      )
    case .notFound(let id, let nearest):
      Account(
        "ledetråd-ikke-fundet",
        tr("\(Words.guide.the.capital) »\(id)« kan ikke findes.")
          + (nearest.map { tr(" Mente du »\($0)«?") } ?? ""),
        advice: tr(
          """
          Læg \(Words.guide.its) fil ved siden af \(Words.plan.the), eller peg på \(Words.guide.it) med --ledetråd FIL. Skriv »aarsplan \
          ledetråd liste« for at se hvilke der findes her.
          """))
    case .unreadable(let error):
      Account(
        "ledetråd-ulæselig",
        tr("\(Words.guide.the.capital) \(error.path) kan ikke læses: \(error.reason)."))
    case .unusable(let path, _):
      Account(
        "ledetråd-ubrugelig",
        tr("\(path) er ikke \(Words.guide.a) man kan skrive \(Words.plan.many) efter."),
        advice: tr("Se hvorfor med: aarsplan ledetråd tjek \(path.asArgument)"))
    case .isNone(let path):
      Account(
        "er-ikke-ledetråd", tr("\(SafeText.path(path)) er ikke \(Words.guide.a)."), safe: untouched,
        advice: tr("Vælg et andet navn, eller lav \(Words.guide.aNew) med: aarsplan ledetråd ny"))
    case .broken(let path, _):
      Account(
        "ledetråd-i-stykker", tr("\(SafeText.path(path)) kan ikke læses til ende."),
        safe: untouched,
        advice:
          tr(
            "Se hvor fejlen er, og ret den i et tekstprogram: aarsplan ledetråd tjek \(path.asArgument)"
          )
      )
    case .noneKnown:
      Account(
        "ingen-ledetråd", tr("Der er \(Words.guide.no) at sammenligne \(Words.plan.theMany) med."),
        advice: tr("Vælg \(Words.guide.agree(tr("en"), tr("et"))) med --ledetråd."))
    case .notPacked(let path):
      Account(
        "ikke-pakket", tr("Filerne kunne ikke samles i \(SafeText.path(path))."),
        advice: tr("Vælg en mappe i stedet for en zip-fil."))
    case .noSuchQuestion(let id, let nearest, let words):
      words.speaking { noSuchQuestion(id, nearest) }
    }
  }

  private static func isGuide(_ path: String) -> Account {
    Account(
      "er-ledetråd", tr("\(path) er \(Words.guide.a) og ikke \(Words.plan.a)."), safe: untouched,
      advice:
        tr(
          "Begynd \(Words.plan.a) efter \(Words.guide.it) med: aarsplan skriv --ledetråd \(path.asArgument)"
        )
    )
  }

  private static func noSuchQuestion(_ id: String, _ nearest: String?) -> Account {
    Account(
      "intet-spørgsmål",
      tr("\(Words.guide.the.capital) har intet spørgsmål med navnet \(id).")
        + (nearest.map { tr(" Mente du \($0)?") } ?? ""),
      advice: tr("Skriv »aarsplan ledetråd vis« for at se spørgsmålene."))
  }

  private static func account(of problem: MendingProblem) -> Account {
    switch problem {
    case .inputIsNoFile:
      Account(
        "ret-ikke-ind",
        tr("--ret kan kun rette i en fil, ikke i \(Words.plan.a) der sendes ind (-)."),
        advice: tr("Gem \(Words.plan.the) som en fil, og skriv filens navn i stedet for -."))
    case .taken(let path, let holder):
      Account(
        "åben-et-andet-sted",
        tr("\(isOpen(SafeText.path(path), holder)). Den er ikke rettet."),
        advice: tr("Skriv kommandoen igen når \(Words.plan.the) er lukket."))
    case .closed(let path):
      Account(
        "lukket", tr("\(SafeText.path(path)) er lukket og er ikke rettet."),
        advice: opening(path))
    case .changedMeanwhile(let path):
      Account(
        "ændret-imens",
        tr("\(SafeText.path(path)) blev ændret af en anden imens og er ikke rettet."),
        advice: tr("Skriv kommandoen igen."))
    case .notSaved(let path, let error):
      Account(
        "ikke-rettet", tr("\(SafeText.path(path)) kunne ikke rettes: \(error.reason)."),
        safe: tr("Filen er som før."))
    }
  }

  private static func account(of problem: VersionProblem) -> Account {
    switch problem {
    case .noneKept(let path):
      Account(
        "ingen-udgaver", tr("Der er ingen tidligere udgaver af \(path)."),
        advice:
          tr(
            "Der bliver gemt udgaver når \(Words.plan.the) ændres med: aarsplan skriv \(path.asArgument)"
          )
      )
    case .noSuch(let number, let count, let path):
      Account(
        "ingen-sådan-udgave",
        tr(
          "Udgave \(number) findes ikke. Der er \(count == 1 ? tr("kun udgave 1") : tr("udgave 1 til \(count)"))."
        ),
        advice: tr(
          "Se \(count == 1 ? tr("den") : tr("dem")) med: aarsplan vis \(path.asArgument) --udgaver")
      )
    case .notForgotten(let path, let error):
      Account(
        "udgaver-ikke-slettet", tr("De tidligere udgaver kunne ikke slettes: \(error.reason)."),
        safe: tr("\(path) er som før."))
    case .notBroughtBack(let path, let error):
      Account(
        "udgave-ikke-hentet", tr("Udgaven kunne ikke hentes: \(error.reason)."),
        safe: tr("\(path) er som før."))
    case .changedMeanwhile(let path):
      Account(
        "ændret-imens", tr("En anden har lige skrevet i \(path)."), safe: unchanged,
        advice: tr("Prøv igen."))
    case .notKept(let path, let error):
      Account(
        "udgave-ikke-gemt",
        tr(
          "\(path) kunne ikke gemmes som en tidligere udgave før den blev ændret: \(error.reason)."),
        safe: tr("Det du skriver, bliver gemt, men du kan ikke gå tilbage til den gamle."),
        advice: tr("Tjek mappen .aarsplan-versioner, eller gem et andet sted med :gem."))
    case .notPinned(let path, let error):
      Account(
        "udgave-ikke-gemt",
        tr("Udgaven kunne ikke gemmes i mappen .aarsplan-versioner: \(error.reason)."),
        safe: tr("\(SafeText.path(path)) er som før."),
        advice:
          tr("Den skal ligge der så I kan se hvad forummet så. Prøv igen når mappen kan skrives i.")
      )
    case .unknown(let name, let nearest, let forums, let path):
      unknown(name.mention, nearest?.mention, forums.map(\.mention), path)
    case .unmarked(let forum, let path):
      Account(
        "uden-mærke",
        tr(
          "\(forum.mention) har behandlet \(Words.plan.the), men ingen udgave er gemt fra dengang."),
        advice: tr(
          """
          Udgaver bliver gemt når \(Words.plan.the) forelægges med »aarsplan forelæg«. Se de andre udgaver med: \
          aarsplan vis \(path.asArgument) --udgaver
          """))
    }
  }

  private static func unknown(
    _ name: String, _ nearest: String?, _ forums: [String], _ path: String
  ) -> Account {
    let question = nearest.map { tr(" Mente du \($0)?") } ?? ""
    let seen =
      forums.isEmpty
      ? tr("\(Words.plan.the.capital) er ikke forelagt nogen endnu.")
      : tr("\(Words.plan.the.capital) har været hos: \(TextFigures.list(forums)).")
    return Account(
      "ukendt-udgave",
      tr("»\(name)« er hverken et forum, en udgave, en dag eller en fil.\(question)"),
      safe: seen, advice: tr("Se udgaverne med: aarsplan vis \(path.asArgument) --udgaver"))
  }

  static var untouched: String { tr("Filen er ikke rørt.") }
  static var unchanged: String { tr("Intet er ændret.") }

  private static func isOpen(_ path: String, _ holder: Holder?) -> String {
    holder.map { tr("\(path) er åben et andet sted: \($0.description)") }
      ?? tr("\(path) er åben hos en anden")
  }
}
