import DanishText
import PlanModel
import PlanProse

/// What the conversation says about goals.
extension Texts {
  static let goalHint = """
    Enter venter med en del til senere. :gå tegn springer til en anden del, :citat 1 henter et af \
    dine svar.
    """
  static func label(_ part: GoalPart) -> String {
    switch part {
    case .titel: ProseTexts.title
    case .sammenhæng: ProseTexts.context
    case .mål: ProseTexts.aim
    case .tiltag: ProseTexts.actions
    case .tegn: ProseTexts.signs
    case .evaluering: ProseTexts.evaluation
    case .ansvarlig: ProseTexts.responsible
    case .frist: ProseTexts.deadline
    case .springsFrom: "Bygger på svar"
    case .alsoThemes: ProseTexts.alsoThemes
    case .sharedWith: ProseTexts.sharedWith
    }
  }

  static func question(_ part: GoalPart) -> String {
    switch part {
    case .titel: "Hvad skal målet hedde?"
    case .sammenhæng: "Hvordan er det i dag, og hvorfor er det vigtigt nu?"
    case .mål: "Hvad skal være anderledes, og for hvem?"
    case .tiltag: "Hvad gør I for at nå det? Skriv ét tiltag."
    case .tegn: "Hvad kan man se, høre eller måle når I er på vej? Skriv ét tegn."
    case .evaluering: "Hvornår ser I på om det virker?"
    case .ansvarlig: "Hvem er ansvarlig for at målet bliver fulgt?"
    case .frist: "Hvornår skal målet være nået?"
    case .springsFrom: "Hvilke af dine svar voksede målet ud af? Skriv numrene."
    case .alsoThemes: "Hvilke andre temaer tjener målet? Skriv numrene."
    case .sharedWith: "Hvilke centre deler I målet med? Skriv navne eller id med komma imellem."
    }
  }

  static func help(_ part: GoalPart) -> String {
    switch part {
    case .titel: "Få ord som alle hos jer kan huske. Det må gerne kunne stå på et opslag."
    case .sammenhæng:
      """
      Udgangspunktet: Hvad ser I i dag, og hvem mærker det? To-tre sætninger er nok. :citat viser \
      dine svar i temaet.
      """
    case .mål:
      """
      Skriv det der bliver anderledes for nogen, ikke det I gør. »Alle familier er trygge ved \
      starten i huset« er et mål; »vi holder et forældremøde« er et tiltag.
      """
    case .tiltag:
      """
      Det I helt konkret gør. Bagefter spørger jeg hvem der gør det, og hvornår. Der må gerne være \
      flere tiltag.
      """
    case .tegn:
      """
      Noget I lægger mærke til undervejs. Bagefter spørger jeg hvor det står i dag, og hvor det \
      skal hen. Det behøver ikke at være et tal, men det skal kunne ses af andre end jer.
      """
    case .evaluering:
      """
      En dato, et møde og en måde. Bestem det nu så det ikke skal huskes af nogen. Skriv fx \
      ultimo november eller om 6 måneder.
      """
    case .ansvarlig: "Ét navn eller én stilling. Et mål uden en ansvarlig bliver sjældent fulgt."
    case .frist: "Skriv fx 30. juni, 1-12-2016, om 9 måneder eller 4. kvartal."
    case .springsFrom:
      """
      Den røde tråd: Så kan andre se hvorfor I har valgt målet. Skriv fx 1 3. Tøm linjen hvis \
      målet ikke kommer af nogen af svarene.
      """
    case .alsoThemes: "Målet hører til ét tema, men kan hjælpe flere. Skriv fx 2, eller tryk Enter."
    case .sharedWith: "Når to centre deler et mål, skal begge planer nævne det andet center."
    }
  }

  static func another(_ part: GoalPart) -> String {
    part == .tiltag
      ? "Et tiltag mere? Enter er færdig, et nummer retter, :slet 1 sletter."
      : "Et tegn mere? Enter er færdig, et nummer retter, :slet 1 sletter."
  }

  static func actionLabel(_ field: ActionStep.Field) -> String {
    switch field {
    case .what: "Tiltag"
    case .who: "Hvem"
    case .when: "Hvornår"
    }
  }

  static func actionQuestion(_ field: ActionStep.Field) -> String {
    switch field {
    case .what: "Hvad gør I?"
    case .who: "Hvem gør det?"
    case .when: "Hvornår er det gjort?"
    }
  }

  static func dateOutsideYear(_ year: Int) -> String {
    "Det er uden for planens år, \(year). Er datoen rigtig?"
  }

  static func dateAfterDeadline(_ deadline: String) -> String {
    "Det er efter målets frist, \(deadline). Er datoen rigtig?"
  }

  static func deadlineBefore(_ action: String, _ date: String) -> String {
    "Det er før et af tiltagene: »\(action)« er først gjort \(date). Er fristen rigtig?"
  }

  static func signLabel(_ field: SignStep.Field) -> String {
    switch field {
    case .sign: "Tegn"
    case .baseline: "I dag"
    case .target: "Målsætning"
    case .source: "Kilde"
    }
  }

  static func signQuestion(_ field: SignStep.Field) -> String {
    switch field {
    case .sign: "Hvad kan man se, høre eller måle?"
    case .baseline: "Hvor står det i dag? Skriv fx 38 % eller 2 om ugen."
    case .target: "Hvor skal det stå når målet er nået?"
    case .source: "Hvor kommer tallet eller iagttagelsen fra?"
    }
  }

  static func evaluationLabel(_ field: EvaluationStep.Field) -> String {
    switch field {
    case .when: "Evaluering"
    case .forum: "Forum"
    case .how: "Hvordan"
    }
  }

  static func evaluationQuestion(_ field: EvaluationStep.Field) -> String {
    switch field {
    case .when: question(.evaluering)
    case .forum: "I hvilket forum taler I om det?"
    case .how: "Hvordan finder I ud af det?"
    }
  }

  static func goalsHeading(_ theme: String) -> String { "Jeres mål · \(theme)" }
  static let firstGoal = "Hvad vil I sætte jer for? Giv målet en titel."
  static let anotherGoal = "Et mål mere under temaet? Skriv titlen, eller tryk Enter."
  static let newGoalHint = """
    Få mål er bedre end mange: ét der bliver fulgt, er nok. :citat 1 henter et af dine svar.
    """

  static func newGoal(_ theme: String) -> String { "Nyt mål · \(theme)" }
  static func goalBegun(_ id: String) -> String { "Målet er oprettet som \(id)." }

  static func manyGoals(_ most: Int) -> String {
    "Nu er der flere end \(most) mål under temaet. Hvilket ville I nødigst undvære?"
  }

  static func bareTheme(_ theme: String) -> String { "»\(theme)« har intet mål endnu. Hvad nu?" }
  static let bareThemeChoices = [
    "Vent med det, og gå videre", "Skriv et mål nu", "Vælg temaet fra i år, med en begrundelse",
  ]
  static let bareThemeHelp = """
    Alle temaer skal enten have et mål eller være valgt fra med vilje. Et fravalg er et ordentligt \
    svar når det er begrundet og accepteret.
    """
  static let themeLater = "Det kan vente. Temaet står i :oversigt."

  static func omissionTitle(_ theme: String) -> String { "Fravalg · \(theme)" }
  static let omissionHelp = """
    Skriv hvorfor I ikke arbejder med temaet i år, og hvem der har sagt ja til det, fx jeres \
    centerchef.
    """

  static func leftOut(_ theme: String, isAccepted: Bool) -> String {
    isAccepted
      ? "Fravalget af »\(theme)« er skrevet ned. :fravælg igen retter det."
      : "»\(theme)« er valgt fra i år. Tøm begrundelsen hvis temaet alligevel skal med."
  }

  static let notAccepted =
    "Indtil nogen har accepteret fravalget, tæller temaet som manglende. :fravælg igen retter det."

  static func leftInAgain(_ theme: String) -> String { "»\(theme)« er ikke valgt fra mere." }

  static func omissionLabel(_ field: OmissionStep.Field) -> String {
    field == .reason ? "Begrundelse" : "Accepteret af"
  }

  static func omissionQuestion(_ field: OmissionStep.Field) -> String {
    field == .reason
      ? "Hvorfor vælger I temaet fra i år?" : "Hvem har accepteret at temaet er valgt fra?"
  }

  static let freeGoal = "Nyt mål"
  static let freeGoalQuestion = "Hvad vil I sætte jer for? Giv målet en titel."
  static let themeChoice = "Hvor hører målet til?"
  static func chooseTheme(_ count: Int) -> String {
    "Skriv et tal fra 1 til \(count). Vil du alligevel ikke skrive målet, så skriv :spring."
  }
  /// `Tema`, in the municipality's own word.
  static func themeLabel(_ words: Vocabulary, standard: Int? = nil) -> String {
    let name = words.theme.prefix(1).uppercased() + words.theme.dropFirst()
    return standard.map { "\(name) (Enter = \($0))" } ?? name
  }
  static let themeChoiceHelp = """
    Vælg det tema målet tjener mest. Flere temaer kan komme til bagefter under »Andre temaer«.
    """

  static func proposedTheme(_ theme: String, _ words: [String]) -> String {
    let quoted = words.map { "»\($0)«" }
    return words.count == 1
      ? "Forslag: \(theme), fordi ordet \(quoted[0]) går igen."
      : "Forslag: \(theme), fordi ordene \(TextFigures.list(quoted)) går igen."
  }

  static func proposedOrigins(_ proposals: [(number: Int, words: [String])]) -> String {
    let list = proposals.map { "\($0.number) (\($0.words.joined(separator: ", ")))" }
    return "Forslag ud fra ord der går igen: \(list.joined(separator: " · ")). Ret dem gerne."
  }

  static let noAnswersYet = "Der er ingen svar at hente endnu."
  static let revisit = """
    Et svar er ændret siden målet blev skrevet. Passer målet stadig? Enter siger ja.
    """

  static func splitTitle(_ goal: String) -> String { "Del \(goal)" }
  static let splitQuestion = """
    Hvilke tiltag og tegn hører til det nye mål? Skriv numrene. Enter deler ikke målet alligevel.
    """
  static func notSplit(_ goal: String) -> String { "\(goal) er ikke delt." }
  static let splitHelp = """
    Det nye mål får tema, sammenhæng, ansvarlig og frist fra det gamle. Det du nævner her, flytter \
    med; resten bliver. :fortryd samler det igen.
    """
}
