import DanishText
import PlanModel
import PlanProse

/// What the conversation says about goals.
extension Texts {
  static let goalHint = """
    Tryk Enter hvis du vil vente med denne del. Skriv :gå og en anden del for at springe dertil, fx :gå tegn, \
    og :citat 1 for at sætte et af dine svar ind.
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
    case .springsFrom: ProseTexts.springsFrom
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
    case .ansvarlig: "Hvem holder øje med målet året igennem?"
    case .frist: "Hvornår skal målet være nået?"
    case .springsFrom: "Hvilke af dine svar bygger målet på? Skriv numrene."
    case .alsoThemes: "Hvilke andre \(Words.theme.many) bidrager målet til? Skriv numrene."
    case .sharedWith:
      "Hvilke \(Words.centre.many) deler I målet med? Skriv navnene med komma imellem."
    }
  }

  static func help(_ part: GoalPart) -> String {
    switch part {
    case .titel: "Få ord som alle hos jer kan huske. Det må gerne kunne stå på et opslag."
    case .sammenhæng:
      """
      Sådan er det nu: hvad ser I i dag, og hvem mærker det? To-tre sætninger er nok. Skriv :citat \
      for at se dine svar i \(Words.theme.the).
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
      Noget I lægger mærke til undervejs. Bagefter spørger jeg hvordan det er i dag, og hvad det \
      skal blive til. Det behøver ikke at være et tal, men det skal kunne ses af andre end jer.
      """
    case .evaluering:
      """
      En dato, et møde og en måde. Bestem det nu, så er der ingen der skal huske på det. \
      Skriv fx ultimo november eller om 6 måneder.
      """
    case .ansvarlig:
      """
      Ét navn eller én stilling. Et mål uden en ansvarlig bliver der sjældent fulgt op på.
      """
    case .frist: "Skriv fx 30. juni, 1-12-2016, om 9 måneder eller 4. kvartal."
    case .springsFrom:
      """
      Den røde tråd: så kan andre se hvorfor I har valgt målet. Skriv fx 1 3. Tøm linjen hvis \
      målet ikke bygger på nogen af dem.
      """
    case .alsoThemes:
      """
      Målet hører under \(Words.theme.single), men kan bidrage til flere. Skriv fx 2, eller tryk Enter.
      """
    case .sharedWith:
      "Når to \(Words.centre.many) deler et mål, skal begge \(Words.plan.many) nævne \(Words.centre.it) \(Words.centre.other)."
    }
  }

  static func another(_ part: GoalPart) -> String {
    another(part == .tiltag ? "Et tiltag mere?" : "Et tegn mere?")
  }

  /// What one can do with a list in which something stands.
  static func another(_ question: String) -> String {
    """
    \(question) Skriv det, eller tryk Enter når der ikke er flere. Skriv et nummer for at rette, \
    eller :slet 1 for at slette.
    """
  }

  static func actionLabel(_ field: ActionStep.Field) -> String {
    switch field {
    case .what: Action.label(of: .hvad)
    case .who: Action.label(of: .hvem)
    case .when: Action.label(of: .hvornår)
    }
  }

  static func actionQuestion(_ field: ActionStep.Field) -> String {
    switch field {
    case .what: "Hvad gør I?"
    case .who: "Hvem gør det?"
    case .when: "Hvornår skal det være gjort?"
    }
  }

  static func dateOutsideYear(_ year: Int) -> String {
    "Det er uden for \(Words.plan.the.genitive) år, \(year). Er datoen rigtig?"
  }

  static func dateAfterDeadline(_ deadline: String) -> String {
    "Det er efter målets frist, den \(deadline). Er datoen rigtig?"
  }

  static func deadlineBefore(_ action: String, _ date: String) -> String {
    """
    Fristen ligger før et af tiltagene: »\(action)« er først færdigt den \(date). Er fristen rigtig?
    """
  }

  static func signLabel(_ field: SignStep.Field) -> String {
    switch field {
    case .sign: Sign.label(of: .tegn)
    case .baseline: Sign.label(of: .udgangspunkt)
    case .target: Sign.label(of: .målsætning)
    case .source: Sign.label(of: .kilde)
    }
  }

  static func signQuestion(_ field: SignStep.Field) -> String {
    switch field {
    case .sign: "Hvad kan man se, høre eller måle?"
    case .baseline: "Hvordan er det i dag? Skriv fx 38 % eller 2 om ugen."
    case .target: "Hvad skal det være når målet er nået?"
    case .source: "Hvor kommer tallet eller iagttagelsen fra?"
    }
  }

  static func figuresRead(_ baseline: String, _ target: String) -> String {
    "Læst som \(baseline) i dag og \(target) når målet er nået."
  }

  static func evaluationLabel(_ field: EvaluationStep.Field) -> String {
    switch field {
    // The first thing that is asked of the part goes by the part's name.
    case .when: Goal.label(of: .evaluering)
    case .forum: Evaluation.label(of: .forum)
    case .how: Evaluation.label(of: .hvordan)
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
  static var anotherGoal: String {
    "Et mål mere under \(Words.theme.the)? Skriv titlen, eller tryk Enter."
  }
  static let newGoalHint = """
    Få mål er bedre end mange: ét som I følger op på, er nok. Skriv :citat 1 for at sætte et af dine \
    svar ind.
    """

  static func newGoal(_ theme: String) -> String { "Nyt mål · \(theme)" }
  static func goalBegun(_ id: String) -> String { "Målet har fået nummer \(id)." }

  static func manyGoals(_ most: Int) -> String {
    "Nu er der flere end \(most) mål under \(Words.theme.the). Hvilke kan I bedst undvære?"
  }

  static func bareTheme(_ theme: String) -> String { "»\(theme)« har intet mål endnu. Hvad nu?" }
  static var bareThemeChoices: [String] {
    [
      "Vent med det, og gå videre", "Skriv et mål nu",
      "Fravælg \(Words.theme.the) i år med en begrundelse",
    ]
  }
  static var bareThemeHelp: String {
    """
    Alle \(Words.theme.many) skal enten have et mål eller være bevidst fravalgt. Et fravalg er et ordentligt \
    svar når det er begrundet og accepteret.
    """
  }
  static var themeLater: String {
    "Det kan vente. Skriv :oversigt for at finde \(Words.theme.the) igen."
  }

  static func omissionTitle(_ theme: String) -> String { "Fravalg · \(theme)" }
  static var omissionHelp: String {
    """
    Skriv hvorfor I ikke arbejder med \(Words.theme.the) i år, og hvem der har sagt ja til det, fx jeres \
    \(Words.centre == Vocabulary.standard.centre ? "centerchef" : "chef").
    """
  }

  static func leftOut(_ theme: String, isAccepted: Bool) -> String {
    isAccepted
      ? "Fravalget af »\(theme)« er skrevet ned. Skriv :fravælg igen hvis det skal rettes."
      : "»\(theme)« er fravalgt i år. Slet begrundelsen hvis \(Words.theme.the) alligevel skal med."
  }

  static var notAccepted: String {
    """
    Indtil nogen har accepteret fravalget, tæller \(Words.theme.the) ikke som fravalgt, men som noget der \
    mangler. Skriv :fravælg igen når det er accepteret.
    """
  }

  static func leftInAgain(_ theme: String) -> String { "»\(theme)« er ikke længere fravalgt." }

  static func omissionLabel(_ field: OmissionStep.Field) -> String {
    field == .reason ? Omission.label(of: .begrundelse) : ProseTexts.acceptedBy
  }

  static func omissionQuestion(_ field: OmissionStep.Field) -> String {
    field == .reason
      ? "Hvorfor fravælger I \(Words.theme.the) i år?" : "Hvem har accepteret fravalget?"
  }

  static let freeGoal = "Nyt mål"
  static let freeGoalQuestion = "Hvad vil I sætte jer for? Giv målet en titel."
  static let themeChoice = "Hvor hører målet til?"
  static func chooseTheme(_ count: Int) -> String {
    """
    Skriv \(count == 1 ? "1" : "et tal fra 1 til \(count)"). Vil du alligevel ikke skrive målet, så \
    skriv :spring.
    """
  }
  /// `Tema`, in the municipality's own word.
  static func themeLabel(standard: Int? = nil) -> String {
    let name = Words.theme.label
    return standard.map { "\(name) (Enter = \($0))" } ?? name
  }
  static var themeChoiceHelp: String {
    """
    Vælg \(Words.theme.that) målet bidrager mest til. Flere \(Words.theme.many) kan komme til bagefter under »\(label(.alsoThemes))«.
    """
  }

  static func proposedTheme(_ theme: String, _ words: [String]) -> String {
    if words.isEmpty { return "Forslag: \(theme)." }
    let name = words.count == 1 ? "ordet" : "ordene"
    return "Forslag: \(theme) (\(name) \(TextFigures.list(words.map { "»\($0)«" })) går igen)."
  }

  static func proposedOrigins(_ proposals: [(number: Int, words: [String])]) -> String {
    let list = proposals.map { "\($0.number) (\($0.words.joined(separator: ", ")))" }
    return
      "Forslag ud fra ord der går igen: \(list.joined(separator: " · ")). Ret dem hvis de ikke passer."
  }

  static let noAnswersYet = "Der er ingen svar at hente endnu."
  static let revisit = """
    Et svar er ændret siden målet blev skrevet. Passer målet stadig? Tryk Enter hvis det gør.
    """

  static func splitTitle(_ goal: String) -> String { "Del \(goal)" }
  static let splitQuestion = """
    Hvilke tiltag og tegn hører til det nye mål? Skriv numrene. Tryk Enter hvis målet alligevel \
    ikke skal deles.
    """
  static func notSplit(_ goal: String) -> String { "\(goal) er ikke delt." }
  static var splitHelp: String {
    """
    Det nye mål får \(Words.theme.one), sammenhæng, ansvarlig og frist fra det gamle. Det du nævner her, flytter \
    med; resten bliver. Skriv :fortryd bagefter for at samle målet igen.
    """
  }
}
