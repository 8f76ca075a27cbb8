import DanishText
import PlanModel
/// What the commands say.
extension Texts {
  static let backSummary = "går til det forrige spørgsmål; :tilbage 3 går tre tilbage"
  static let skipSummary = "springer over; grunden kan stå bagefter"
  static let helpSummary = "forklarer spørgsmålet; :hjælp alt viser kommandoerne"
  static var overviewSummary: String {
    "viser alle \(Words.theme.many), spørgsmål og mål, eller \(Words.theme.single)"
  }
  static func jumpSummary(to place: String) -> String {
    "går til et sted, fx et nummer fra oversigten eller \(place); bagefter kommer du tilbage hertil"
  }
  static let undoSummary = "fortryder det seneste"
  static let saveSummary = "gemmer nu; skriv et filnavn for at gemme et andet sted"
  static let stopSummary = "gemmer og stopper"
  static let exampleSummary = "viser et eksempel på et svar"
  static let quoteSummary = "sætter et af dine svar ind på linjen"
  static let editSummary = "åbner svaret i dit tekstprogram"
  static var showSummary: String { "viser \(Words.plan.the) som \(Words.plan.it) er nu" }
  static var showHeading: String { "\(Words.plan.the.capital) som \(Words.plan.it) er nu" }
  static let goesOn = "Tilbage til samtalen"
  static let reviewSummary = "går til gennemgangen: hvad der er dækket, og hvad der mangler"
  static var newGoalSummary: String { "skriver et mål først og finder \(Words.theme.the) bagefter" }
  static var moveSummary: String { "flytter et mål til \(Words.theme.another)" }
  static let mergeSummary = "gør to mål til ét"
  static let splitSummary = "gør et mål til to"
  static let upSummary = "flytter et mål én plads op"
  static let downSummary = "flytter et mål én plads ned"
  static var statusSummary: String { "sætter \(Words.plan.the.genitive) status, fx til drøftelse" }
  static let deleteSummary = "sletter et mål; i en liste sletter :slet 2 nummer 2"
  static var leaveOutSummary: String { "fravælger \(Words.theme.a) med en begrundelse" }
  static var discussSummary: String { "skriver hvor \(Words.plan.the) er drøftet" }

  static let commandsHeading = "Det kan du altid skrive"
  static let moreHelp = "Skriv :hjælp alt for at se alle kommandoer."
  static let atBeginning = "Samtalen begynder her. Du kan ikke gå længere tilbage."
  static let nothingToUndo = "Der er ikke noget at fortryde."
  static func undone(_ deed: String) -> String { "Fortrudt: \(deed)" }

  /// What can be undone, as one speaks of it.
  enum Deed {
    static func answer(to question: String) -> String { "svaret på »\(question)«" }
    static func newGoal(under theme: String) -> String { "det nye mål under »\(theme)«" }
    static let newGoal = "det nye mål"
    static func omission(of theme: String) -> String { "fravalget af »\(theme)«" }
    static func carriedOver(_ title: String) -> String {
      "valget om »\(title)« fra \(Words.plan.it) gamle \(Words.plan.one)"
    }
    static let discussion = "rettelsen under »\(Texts.discussions)«"
    static var status: String { "ændringen af \(Words.plan.the.genitive) status" }
    static func change(of place: String) -> String { "rettelsen i \(place)" }
    static func mergeChoice(in place: String) -> String { "valget af tekst i \(lowered(place))" }
    static func themeChanged(_ theme: String) -> String {
      "svaret om \(Words.theme.it) ændrede \(Words.theme.one) »\(theme)«"
    }
    static func split(_ goal: String) -> String { "delingen af \(goal)" }
    static func merged(_ first: String, _ second: String) -> String {
      "sammenlægningen af \(first) og \(second)"
    }
    static func moved(_ goal: String) -> String { "flytningen af \(goal)" }
    static func deleted(_ goal: String) -> String { "sletningen af \(goal)" }
    static func deleted(_ number: Int) -> String { "sletningen af nummer \(number)" }
  }

  static func unknownCommand(_ meant: [String]) -> String {
    let start = "Den kommando kender jeg ikke."
    let names = TextFigures.list(meant.map { ":\($0)" }, word: "eller")
    let yes = meant.count == 1 ? " Så skriv ja." : ""
    let mean = meant.isEmpty ? "" : " Mente du \(names)?\(yes)"
    return """
      \(start)\(mean) Skriv :hjælp alt for at se alle kommandoer. Skal svaret begynde med et \
      kolon, så skriv det to gange (::).
      """
  }

  static func noSuchPlace(_ nearest: String?) -> String {
    let start = "Det sted findes ikke."
    let mean = nearest.map { " Mente du :gå \($0)?" } ?? ""
    return "\(start)\(mean) Skriv :oversigt for at se numrene."
  }

  static let overviewTitle = "Oversigt"
  static let overviewHint =
    """
    Skriv et nummer for at gå derhen; bagefter kommer du tilbage hertil. Eller skriv dit svar.
    """
  static let overviewAll = "alt"
  static let foldedOverviewHint =
    "Skriv et nummer for at gå derhen, eller skriv dit svar. Skriv :oversigt alt for at se det hele."
  static func answeredQuestions(_ count: Int, of total: Int) -> String {
    "\(count) af \(total) spørgsmål"
  }
  static let noExample = """
    Der er ikke noget eksempel til dette spørgsmål. Skriv :hjælp for at få det forklaret.
    """
  static var noQuotesHere: String {
    "Her er ingen svar at sætte ind. Skriv :citat inde i \(Words.theme.a)."
  }
  static let quoteHint = "Skriv fx :citat 1 for at sætte et svar ind på linjen."
  static func whichGoal(toMoveTo theme: String) -> String {
    "Hvilket mål? Skriv fx :flyt M1 \(theme)."
  }
  static let whichGoals = "Hvilke to mål? Skriv fx :saml M1 M2."
  static let splitUsage = """
    Skriv hvilket mål der skal deles, og hvad det nye skal hedde, fx :del M1 Trygge overgange.
    """
  static let whichGoalToDelete = "Hvilket mål skal slettes? Skriv fx :slet M1."

  static func noSuchGoal(_ name: String, _ goals: [String]) -> String {
    let start = "Målet \(name) findes ikke."
    switch goals.count {
    case 0: return "\(start) Der er ingen mål endnu."
    case 1: return "\(start) Det eneste mål er \(goals[0])."
    default: return "\(start) Målene er \(TextFigures.list(goals))."
    }
  }

  static let nothingToDelete = "Det nummer står ikke på listen. Intet er slettet."

  static func whichTheme(_ themes: [String]) -> String {
    themes.count == 1
      ? "\(Words.theme.which.capital)? Der er kun \(themes[0])."
      : "\(Words.theme.which.capital)? Skriv \(TextFigures.list(themes, word: "eller"))."
  }

  static func moved(_ goal: String, _ theme: String) -> String {
    "\(goal) hører nu under »\(theme)«. Skriv :fortryd for at flytte det tilbage."
  }

  static func merged(_ first: String, _ second: String) -> String {
    """
    \(second) er lagt sammen med \(first); alle tekster er med. Skriv :fortryd for at skille dem ad \
    igen.
    """
  }

  static func partGivenUp(_ retirement: String) -> String {
    "Den ene del er udgået. \(retirement)"
  }

  static func twoDeadlines(
    _ first: String, _ kept: String, _ second: String, _ other: String
  ) -> String {
    """
    Et mål har én frist. Fristen fra \(first), den \(kept), gælder. Fristen fra \(second), den \
    \(other), er ikke med. Skriv :gå \(first).frist hvis det er den der skal gælde.
    """
  }

  static func twoEvaluations(
    _ first: String, _ kept: String, _ second: String, _ other: String
  ) -> String {
    """
    Et mål har én dato for evalueringen. Datoen fra \(first), den \(kept), gælder. Datoen fra \
    \(second), den \(other), står nu under »\(evaluationLabel(.how))«.
    """
  }

  /// The other goal's day, in how the goal is evaluated.
  static func alsoOn(_ date: String) -> String { "Også den \(date)." }

  static func reordered(_ goals: [String]) -> String {
    "Rækkefølgen er nu \(TextFigures.list(goals))."
  }

  static func whichGoalToMove(_ usage: String) -> String {
    "Hvilket mål? Skriv \(usage.replacing("MÅL", with: "M1"))."
  }

  static func alreadyFirst(_ goal: String) -> String {
    "\(goal) står allerede først i \(Words.theme.the)."
  }
  static func alreadyLast(_ goal: String) -> String {
    "\(goal) står allerede sidst i \(Words.theme.the)."
  }
  static func deleted(_ goal: String) -> String {
    "\(goal) er slettet. Skriv :fortryd for at få det tilbage."
  }

  static func itemDeleted(_ number: Int) -> String {
    "Nummer \(number) er slettet. Skriv :fortryd for at få det tilbage."
  }
}
