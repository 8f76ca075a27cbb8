import DanishText
import Dialogue
import PlanModel

/// What the conversation says, in Danish.
enum Texts {
  static func welcome(_ guide: Ledetraad) -> String {
    let about = guide.about.map { $0 + "\n" } ?? ""
    return """
      \(about)Vi går disse \(Words.theme.many) igennem i tur og orden: \
      \(TextFigures.list(guide.themes.map(\.shortTitle))). Først nogle spørgsmål til eftertanke, så jeres egne \
      mål. Dine svar bliver gemt undervejs, og du kan stoppe når som helst.
      """
  }

  static let commandsHint = """
    Skriv et svar, og tryk Enter. :hjælp forklarer, :tilbage går tilbage, :spring springer over, \
    :oversigt viser det hele, :slut gemmer og stopper.
    """

  static func welcomeBack(_ name: String?) -> String {
    name.hasText ? "Velkommen tilbage · \(name ?? "")" : "Velkommen tilbage"
  }

  static func welcomeWithAnswers(_ name: String?) -> String {
    name.hasText ? "Svarene er hentet · \(name ?? "")" : "Svarene er hentet"
  }

  static func whereFrom(_ title: String) -> String {
    "Vi fortsætter ved »\(title)«. Skriv :oversigt for at se det hele, eller :hjælp hvis du er i tvivl."
  }

  /// What is done and what remains: `12 af 18 spørgsmål er besvaret, og der er skrevet 2 mål.`
  static func soFar(
    done: Int, of total: Int, goals: Int, bare: [String], minutes: Int, isEnough: Bool
  ) -> String {
    let start = "\(answered(done, of: total)), og \(written(goals))."
    let themes = bare.isEmpty || goals == 0 ? "" : " Uden mål endnu: \(TextFigures.list(bare))."
    let rest = minutes > 0 ? " Resten tager cirka \(Self.minutes(minutes))." : ""
    return start + themes
      + (isEnough ? " \(Words.plan.the.capital) har det \(Words.plan.it) skal have." : rest)
  }

  private static func answered(_ done: Int, of total: Int) -> String {
    switch (done, total) {
    case (0, 1): "Spørgsmålet er ikke besvaret"
    case (1, 1): "Spørgsmålet er besvaret eller sprunget over"
    case (0, _): "Ingen af de \(total) spørgsmål er besvaret"
    default: "\(done) af \(total) spørgsmål er besvaret eller sprunget over"
    }
  }

  private static func written(_ goals: Int) -> String {
    goals == 0 ? "der er ikke skrevet mål endnu" : "der er skrevet \(goals) mål"
  }

  static let oddAnswers = "Se på det her i filen med svar:"

  /// A place in that file.
  static func oddPlace(line: Int?, field: String?) -> String {
    let parts = [line.map { "linje \($0)" }, field.map { "»\($0.mention)«" }].compactMap(\.self)
    return parts.isEmpty ? "hele filen" : parts.joined(separator: ", ")
  }

  static var notUsed: String {
    "Dette fra filen med svar er ikke brugt. \(Words.plan.the.capital) har noget andet de steder:"
  }

  static func goalNamed(_ id: String, title: String?, was old: String?) -> String {
    let name = title.map { "Målet »\($0)«" } ?? "Et mål"
    return old.hasText
      ? "\(name) havde samme nummer som et andet mål og har fået nummer \(id)."
      : "\(name) havde intet nummer og har fået nummer \(id)."
  }

  static func otherYear(plan: Int, guide: String) -> String {
    """
    \(Words.plan.the.capital) er for \(plan), men bliver sammenlignet med \(guide). Er det \(Words.guide.another) du skal \
    bruge, så stop med :slut og begynd igen med --ledetråd.
    """
  }

  static func sameYear(_ year: Int, guide: String) -> String {
    """
    \(Words.plan.the.capital) du tager mål fra, er også for \(year). \(Words.plan.this.capital) følger \(guide) og gælder for samme år. \
    Skal \(Words.plan.it) gælde for et andet år, så stop med :slut og begynd igen med --ledetråd.
    """
  }

  static let draftLabel = "Det du var ved at skrive sidst"
  static let draftFound = "Det du var ved at skrive sidst, står på linjen."
  static let leftForLater = "Det kan vente. Skriv :oversigt for at se hvad der mangler."
  static let emptied = "Feltet er tomt nu. Skriv :fortryd for at få teksten tilbage."
  static func noDate(isRecurring: Bool) -> String {
    let reason =
      isRecurring
      ? "Her skal der stå én dag, fx den første eller den sidste gang. Hvor tit det sker, kan stå i teksten."
      : "Datoen forstod jeg ikke. Skriv fx 30. juni, 30-06-2016, om 3 måneder eller 2. kvartal."
    return "\(reason) Er der ingen dato endnu, så skriv :spring."
  }
  static var dateHelp: String {
    """
    Skriv en dato som du plejer: 30. juni, 30-06-2016, uge 40, 2. kvartal, ultimo november eller om \
    3 måneder. Uden årstal gælder \(Words.plan.the.genitive) år. Tryk Enter hvis datoen kan vente.
    """
  }
  static let dateKept = "Det kan jeg ikke læse som en dato. Det bliver stående til du skriver en."
  static let lineIsEmpty = "Det du skrev, er fjernet fra linjen. Tryk pil op for at hente det."
  static let adviceHint = "Vil du rette det nu, så skriv :tilbage. Ellers kan du bare fortsætte."

  static func dateRead(_ date: String) -> String { "Datoen bliver den \(date)." }

  static let dateExamples = ["om 3 måneder", "30. juni", "2. kvartal", "ultimo november"]
  static let forums = [
    "LMU", "Hovedudvalget", "personalemøde", "personalemøde med MED-status", "ledermøde",
    "chefforum", "direktionen", "forældrebestyrelsen", "skolebestyrelsen", "elevrådet",
    "ældrerådet", "bruger- og pårørenderådet",
  ]

  static let interrupted = """
    Linjen er ryddet. Tryk pil op for at hente den igen. Det du har svaret før, er gemt. Skriv \
    :slut for at stoppe, eller tryk Ctrl-C igen.
    """
  static func nothingEdited(isEmpty: Bool, hadText: Bool) -> String {
    if !hadText { return "Der blev ikke skrevet noget. Svar her, eller skriv :rediger igen." }
    return isEmpty
      ? "Teksten kom tom tilbage. Svaret står her som før; tøm linjen hvis det skal væk."
      : "Teksten kom uændret tilbage og står her. Er den rigtig, så tryk Enter."
  }
  static let hiddenRemoved = """
    Der var usynlige tegn i teksten, fx bløde bindestreger fra Word. De er taget ud, og resten står \
    som du skrev den.
    """
  static let editorFailed = """
    Tekstprogrammet kunne ikke bruges. Svaret er som før; skriv det her på linjen.
    """
  static let prefillHint = """
    Det der stod her før, står på linjen. Ret i det, eller tøm linjen med Ctrl-U.
    """
  static let answerLabel = "Svar"
  static let written = "Det du skrev"
  static func answerNumber(_ number: Int) -> String { "Svar \(number)" }
  static let answerHint = """
    Skriv frit. Skriv \\ sidst på linjen hvis svaret skal fortsætte på den næste, eller brug \
    :rediger. Skriv :eksempel for at se hvordan andre kunne svare.
    """
  static var withoutName: String { "Skriv uden navn, for \(Words.plan.the) bliver delt." }
  /// What a question about one person says.
  static let invitesSomebody = [
    "tænk på en borger", "tænk på en bruger", "tænk på en elev", "tænk på en beboer",
    "tænk på et barn", "tænk på en medarbejder", "tænk på en kollega", "en bestemt borger",
  ]
  static let answerKept = """
    Svaret fra før er bevaret. Skal det væk, så skriv :tilbage, og tøm linjen med Ctrl-U.
    """
  static let skipped = "Sprunget over. Du kan altid vende tilbage."
  static let furtherQuestions = "Spørg videre"
  static let exampleLabel = "Eksempel"

  static func goalsToRevisit(_ goals: [String]) -> String {
    let list = TextFigures.list(goals)
    return goals.count == 1
      ? "\(list) bygger på det svar. Passer målet stadig? Skriv :gå \(list) for at se det."
      : "\(list) bygger på det svar. Passer målene stadig? Skriv :oversigt alt for at se dem."
  }

  static func probe(_ question: String) -> String { "Må jeg spørge lidt videre? \(question)" }
  static let probeLabel = "Uddyb (Enter = nej tak)"
  static let probeHelp = """
    Dit første svar er gemt. Det her er kun et ekstra spørgsmål. Skriver du noget, kommer det med \
    i svaret; trykker du Enter, går vi videre.
    """
  /// Words that say little by themselves.
  static let vagueWords: Set<String> = [
    "generelt", "overordnet", "ofte", "mange", "flere", "god", "godt", "gode", "bedre", "fint",
    "diverse", "forskellige", "løbende", "relevante", "forskelligt", "måske", "ting", "noget",
  ]

  static func progress(_ number: Int, of total: Int, minutes: Int) -> String {
    let place = "Spørgsmål \(number) af \(total)"
    return minutes > 0 ? "\(place) · cirka \(Self.minutes(minutes)) tilbage" : place
  }

  /// A time as one says it: from a quarter of an hour on in fives, from an hour on in hours.
  static func minutes(_ count: Int) -> String {
    let count = count > 15 ? (count + 2) / 5 * 5 : count
    if count == 1 { return "1 minut" }
    if count < 60 { return "\(count) minutter" }
    let hours = count < 120 ? "1 time" : "\(count / 60) timer"
    return count % 60 == 0 ? hours : "\(hours) og \(count % 60) minutter"
  }

  /// Before the cursor where a number is written and Enter does something else: `Valg (Enter = slut)`.
  static func choiceLabel(enter: String) -> String { "Valg (Enter = \(enter))" }
  static let leaves = "slut"
  static let goesBack = "tilbage"
  static let takes = "ja"
  static let splitsNot = "del ikke"

  static func noSuchNumbers(_ count: Int) -> String {
    count < 2
      ? noSuchNumber(count)
      : "Et af numrene står ikke på listen. Skriv tal fra 1 til \(count) med mellemrum, fx 1 2."
  }

  static func noSuchNumber(_ count: Int) -> String { Choice.noSuchNumber(count) }

  static func isYes(_ text: String) -> Bool {
    text.trimmed == "1" || Reply(text) == .yes
  }
}
