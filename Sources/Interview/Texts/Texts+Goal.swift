import DanishText
import Language
import PlanModel
import PlanProse

/// What the conversation says about goals.
extension Texts {
  static var goalHint: String {
    tr(
      """
      Tryk Enter hvis du vil vente med denne del. Skriv :gå og en anden del for at springe dertil, fx :gå tegn, \
      og :citat 1 for at sætte et af dine svar ind.
      """)
  }
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
    case .titel: tr("Hvad skal målet hedde?")
    case .sammenhæng: tr("Hvordan er det i dag, og hvorfor er det vigtigt nu?")
    case .mål: tr("Hvad skal være anderledes, og for hvem?")
    case .tiltag: tr("Hvad gør I for at nå det? Skriv ét tiltag.")
    case .tegn: tr("Hvad kan man se, høre eller måle når I er på vej? Skriv ét tegn.")
    case .evaluering: tr("Hvornår ser I på om det virker?")
    case .ansvarlig: tr("Hvem holder øje med målet året igennem?")
    case .frist: tr("Hvornår skal målet være nået?")
    case .springsFrom: tr("Hvilke af dine svar bygger målet på? Skriv numrene.")
    case .alsoThemes: tr("Hvilke andre \(Words.theme.many) bidrager målet til? Skriv numrene.")
    case .sharedWith:
      tr("Hvilke \(Words.centre.many) deler I målet med? Skriv navnene med komma imellem.")
    }
  }

  static func help(_ part: GoalPart) -> String {
    switch part {
    case .titel: tr("Få ord som alle hos jer kan huske. Det må gerne kunne stå på et opslag.")
    case .sammenhæng:
      tr(
        """
        Sådan er det nu: hvad ser I i dag, og hvem mærker det? To-tre sætninger er nok. Skriv :citat \
        for at se dine svar i \(Words.theme.the).
        """)
    case .mål:
      tr(
        """
        Skriv det der bliver anderledes for nogen, ikke det I gør. »Alle familier er trygge ved \
        starten i huset« er et mål; »vi holder et forældremøde« er et tiltag.
        """)
    case .tiltag:
      tr(
        """
        Det I helt konkret gør. Bagefter spørger jeg hvem der gør det, og hvornår. Der må gerne være \
        flere tiltag.
        """)
    case .tegn:
      tr(
        """
        Noget I lægger mærke til undervejs. Bagefter spørger jeg hvordan det er i dag, og hvad det \
        skal blive til. Det behøver ikke at være et tal, men det skal kunne ses af andre end jer.
        """)
    case .evaluering:
      tr(
        """
        En dato, et møde og en måde. Bestem det nu, så er der ingen der skal huske på det. \
        Skriv fx ultimo november eller om 6 måneder.
        """)
    case .ansvarlig:
      tr(
        """
        Ét navn eller én stilling. Et mål uden en ansvarlig bliver der sjældent fulgt op på.
        """)
    case .frist: tr("Skriv fx 30. juni, 1-12-2016, om 9 måneder eller 4. kvartal.")
    case .springsFrom:
      tr(
        """
        Den røde tråd: så kan andre se hvorfor I har valgt målet. Skriv fx 1 3. Tøm linjen hvis \
        målet ikke bygger på nogen af dem.
        """)
    case .alsoThemes:
      tr(
        """
        Målet hører under \(Words.theme.single), men kan bidrage til flere. Skriv fx 2, eller tryk Enter.
        """)
    case .sharedWith:
      tr(
        "Når to \(Words.centre.many) deler et mål, skal begge \(Words.plan.many) nævne \(Words.centre.it) \(Words.centre.other)."
      )
    }
  }

  static func another(_ part: GoalPart) -> String {
    another(part == .tiltag ? tr("Et tiltag mere?") : tr("Et tegn mere?"))
  }

  /// What one can do with a list in which something stands.
  static func another(_ question: String) -> String {
    tr(
      """
      \(question) Skriv det, eller tryk Enter når der ikke er flere. Skriv et nummer for at rette, \
      eller :slet 1 for at slette.
      """)
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
    case .what: tr("Hvad gør I?")
    case .who: tr("Hvem gør det?")
    case .when: tr("Hvornår skal det være gjort?")
    }
  }

  static func dateOutsideYear(_ year: Int) -> String {
    tr("Det er uden for \(Words.plan.the.genitive) år, \(year). Er datoen rigtig?")
  }

  static func dateAfterDeadline(_ deadline: String) -> String {
    tr("Det er efter målets frist, den \(deadline). Er datoen rigtig?")
  }

  static func deadlineBefore(_ action: String, _ date: String) -> String {
    tr(
      """
      Fristen ligger før et af tiltagene: »\(action)« er først færdigt den \(date). Er fristen rigtig?
      """)
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
    case .sign: tr("Hvad kan man se, høre eller måle?")
    case .baseline: tr("Hvordan er det i dag? Skriv fx 38 % eller 2 om ugen.")
    case .target: tr("Hvad skal det være når målet er nået?")
    case .source: tr("Hvor kommer tallet eller iagttagelsen fra?")
    }
  }

  static func figuresRead(_ baseline: String, _ target: String) -> String {
    tr("Læst som \(baseline) i dag og \(target) når målet er nået.")
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
    case .forum: tr("I hvilket forum taler I om det?")
    case .how: tr("Hvordan finder I ud af det?")
    }
  }

  static func goalsHeading(_ theme: String) -> String { tr("Jeres mål · \(theme)") }
  static var firstGoal: String { tr("Hvad vil I sætte jer for? Giv målet en titel.") }
  static var anotherGoal: String {
    tr("Et mål mere under \(Words.theme.the)? Skriv titlen, eller tryk Enter.")
  }
}
