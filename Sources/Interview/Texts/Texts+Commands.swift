import DanishText
import Language
import PlanModel
/// What the commands say.
extension Texts {
  static var backSummary: String { tr("går til det forrige spørgsmål; :tilbage 3 går tre tilbage") }
  static var skipSummary: String { tr("springer over; grunden kan stå bagefter") }
  static var helpSummary: String { tr("forklarer spørgsmålet; :hjælp alt viser kommandoerne") }
  static var overviewSummary: String {
    tr("viser alle \(Words.theme.many), spørgsmål og mål, eller \(Words.theme.single)")
  }
  static func jumpSummary(to place: String) -> String {
    tr(
      "går til et sted, fx et nummer fra oversigten eller \(place); bagefter kommer du tilbage hertil"
    )
  }
  static var undoSummary: String { tr("fortryder det seneste") }
  static var saveSummary: String { tr("gemmer nu; skriv et filnavn for at gemme et andet sted") }
  static var stopSummary: String { tr("gemmer og stopper") }
  static var exampleSummary: String { tr("viser et eksempel på et svar") }
  static var quoteSummary: String { tr("sætter et af dine svar ind på linjen") }
  static var editSummary: String { tr("åbner svaret i dit tekstprogram") }
  static var showSummary: String { tr("viser \(Words.plan.the) som \(Words.plan.it) er nu") }
  static var showHeading: String { tr("\(Words.plan.the.capital) som \(Words.plan.it) er nu") }
  static var goesOn: String { tr("Tilbage til samtalen") }
  static var reviewSummary: String {
    tr("går til gennemgangen: hvad der er dækket, og hvad der mangler")
  }
  static var newGoalSummary: String {
    tr("skriver et mål først og finder \(Words.theme.the) bagefter")
  }
  static var moveSummary: String { tr("flytter et mål til \(Words.theme.another)") }
  static var mergeSummary: String { tr("gør to mål til ét") }
  static var splitSummary: String { tr("gør et mål til to") }
  static var upSummary: String { tr("flytter et mål én plads op") }
  static var downSummary: String { tr("flytter et mål én plads ned") }
  static var statusSummary: String {
    tr("sætter \(Words.plan.the.genitive) status, fx til drøftelse")
  }
  static var deleteSummary: String { tr("sletter et mål; i en liste sletter :slet 2 nummer 2") }
  static var leaveOutSummary: String { tr("fravælger \(Words.theme.a) med en begrundelse") }
  static var discussSummary: String { tr("skriver hvor \(Words.plan.the) er drøftet") }

  static var commandsHeading: String { tr("Det kan du altid skrive") }
  static var moreHelp: String { tr("Skriv :hjælp alt for at se alle kommandoer.") }
  static var atBeginning: String { tr("Samtalen begynder her. Du kan ikke gå længere tilbage.") }
  static var nothingToUndo: String { tr("Der er ikke noget at fortryde.") }
  static func undone(_ deed: String) -> String { tr("Fortrudt: \(deed)") }

  /// What can be undone, as one speaks of it.
  enum Deed {
    static func answer(to question: String) -> String { tr("svaret på »\(question)«") }
    static func newGoal(under theme: String) -> String { tr("det nye mål under »\(theme)«") }
    static var newGoal: String { tr("det nye mål") }
    static func omission(of theme: String) -> String { tr("fravalget af »\(theme)«") }
    static func carriedOver(_ title: String) -> String {
      tr("valget om »\(title)« fra \(Words.plan.it) gamle \(Words.plan.one)")
    }
    static var discussion: String { tr("rettelsen under »\(Texts.discussions)«") }
    static var status: String { tr("ændringen af \(Words.plan.the.genitive) status") }
    static func change(of place: String) -> String { tr("rettelsen i \(place)") }
    static func mergeChoice(in place: String) -> String {
      tr("valget af tekst i \(lowered(place))")
    }
    static func themeChanged(_ theme: String) -> String {
      tr("svaret om \(Words.theme.it) ændrede \(Words.theme.one) »\(theme)«")
    }
    static func split(_ goal: String) -> String { tr("delingen af \(goal)") }
    static func merged(_ first: String, _ second: String) -> String {
      tr("sammenlægningen af \(first) og \(second)")
    }
    static func moved(_ goal: String) -> String { tr("flytningen af \(goal)") }
    static func deleted(_ goal: String) -> String { tr("sletningen af \(goal)") }
    static func deleted(_ number: Int) -> String { tr("sletningen af nummer \(number)") }
  }

  static func unknownCommand(_ meant: [String]) -> String {
    let start = tr("Den kommando kender jeg ikke.")
    let names = TextFigures.list(meant.map { ":\($0)" }, word: tr("eller"))
    let yes = meant.count == 1 ? tr(" Så skriv ja.") : ""
    let mean = meant.isEmpty ? "" : tr(" Mente du \(names)?\(yes)")
    return tr(
      """
      \(start)\(mean) Skriv :hjælp alt for at se alle kommandoer. Skal svaret begynde med et \
      kolon, så skriv det to gange (::).
      """)
  }

  static func noSuchPlace(_ nearest: String?) -> String {
    let start = tr("Det sted findes ikke.")
    let mean = nearest.map { tr(" Mente du :gå \($0)?") } ?? ""
    return tr("\(start)\(mean) Skriv :oversigt for at se numrene.")
  }

  static var overviewTitle: String { tr("Oversigt") }
  static var overviewHint: String {
    tr(
      """
      Skriv et nummer for at gå derhen; bagefter kommer du tilbage hertil. Eller skriv dit svar.
      """)
  }
  static var overviewAll: [String] { typed("alt") }
  static var foldedOverviewHint: String {
    tr(
      "Skriv et nummer for at gå derhen, eller skriv dit svar. Skriv :oversigt alt for at se det hele."
    )
  }
  static func answeredQuestions(_ count: Int, of total: Int) -> String {
    tr("\(count) af \(total) spørgsmål")
  }
  static var noExample: String {
    tr(
      """
      Der er ikke noget eksempel til dette spørgsmål. Skriv :hjælp for at få det forklaret.
      """)
  }
  static var noQuotesHere: String {
    tr("Her er ingen svar at sætte ind. Skriv :citat inde i \(Words.theme.a).")
  }
  static var quoteHint: String { tr("Skriv fx :citat 1 for at sætte et svar ind på linjen.") }
  static func whichGoal(toMoveTo theme: String) -> String {
    tr("Hvilket mål? Skriv fx :flyt M1 \(theme).")
  }
  static var whichGoals: String { tr("Hvilke to mål? Skriv fx :saml M1 M2.") }
  static var splitUsage: String {
    tr(
      """
      Skriv hvilket mål der skal deles, og hvad det nye skal hedde, fx :del M1 Trygge overgange.
      """)
  }
  static var whichGoalToDelete: String { tr("Hvilket mål skal slettes? Skriv fx :slet M1.") }

  static func noSuchGoal(_ name: String, _ goals: [String]) -> String {
    let start = tr("Målet \(name) findes ikke.")
    switch goals.count {
    case 0: return tr("\(start) Der er ingen mål endnu.")
    case 1: return tr("\(start) Det eneste mål er \(goals[0]).")
    default: return tr("\(start) Målene er \(TextFigures.list(goals)).")
    }
  }

  static var nothingToDelete: String { tr("Det nummer står ikke på listen. Intet er slettet.") }

  static func whichTheme(_ themes: [String]) -> String {
    themes.count == 1
      ? tr("\(Words.theme.which.capital)? Der er kun \(themes[0]).")
      : tr("\(Words.theme.which.capital)? Skriv \(TextFigures.list(themes, word: tr("eller"))).")
  }

  static func moved(_ goal: String, _ theme: String) -> String {
    tr("\(goal) hører nu under »\(theme)«. Skriv :fortryd for at flytte det tilbage.")
  }

  static func merged(_ first: String, _ second: String) -> String {
    tr(
      """
      \(second) er lagt sammen med \(first); alle tekster er med. Skriv :fortryd for at skille dem ad \
      igen.
      """)
  }

  static func partGivenUp(_ retirement: String) -> String {
    tr("Den ene del er udgået. \(retirement)")
  }

  static func twoDeadlines(
    _ first: String, _ kept: String, _ second: String, _ other: String
  ) -> String {
    tr(
      """
      Et mål har én frist. Fristen fra \(first), den \(kept), gælder. Fristen fra \(second), den \
      \(other), er ikke med. Skriv :gå \(first).frist hvis det er den der skal gælde.
      """)
  }

  static func twoEvaluations(
    _ first: String, _ kept: String, _ second: String, _ other: String
  ) -> String {
    tr(
      """
      Et mål har én dato for evalueringen. Datoen fra \(first), den \(kept), gælder. Datoen fra \
      \(second), den \(other), står nu under »\(evaluationLabel(.how))«.
      """)
  }

  /// The other goal's day, in how the goal is evaluated.
  static func alsoOn(_ date: String) -> String { tr("Også den \(date).") }

  static func reordered(_ goals: [String]) -> String {
    tr("Rækkefølgen er nu \(TextFigures.list(goals)).")
  }

  static func whichGoalToMove(_ usage: String) -> String {
    tr("Hvilket mål? Skriv \(usage.replacing(tr("MÅL"), with: "M1")).")
  }

  static func alreadyFirst(_ goal: String) -> String {
    tr("\(goal) står allerede først i \(Words.theme.the).")
  }
  static func alreadyLast(_ goal: String) -> String {
    tr("\(goal) står allerede sidst i \(Words.theme.the).")
  }
  static func deleted(_ goal: String) -> String {
    tr("\(goal) er slettet. Skriv :fortryd for at få det tilbage.")
  }

  static func itemDeleted(_ number: Int) -> String {
    tr("Nummer \(number) er slettet. Skriv :fortryd for at få det tilbage.")
  }
}
