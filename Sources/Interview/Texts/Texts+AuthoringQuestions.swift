import DanishText
import Dialogue
import PlanModel

/// What is asked about a theme's questions, the demands and the dates.
extension Texts.Authoring {
  // MARK: A theme's questions

  static func questionsTitle(_ theme: String) -> String { "Spørgsmål under »\(theme)«" }
  static func questionsQuestion(_ count: Int) -> String {
    count == 0
      ? "Hvad skal lederne tænke over? Skriv det første spørgsmål."
      : "Skriv et nyt spørgsmål, et nummer for at rette, eller tryk Enter for at gå videre."
  }
  static let newQuestionLabel = "Spørgsmål (Enter = videre)"
  static var newQuestionDeed: String { "det nye spørgsmål" }
  static let questionsRow = "Spørgsmål"
  static let questionsHint = """
    Fem-seks spørgsmål er et godt antal. Begynd med det I gør i dag, og slut med det mindste første skridt. Du må \
    gerne indsætte flere på én gang, ét på hver linje.
    """
  static let goodQuestion = "Et godt spørgsmål sætter en snak i gang:"
  static let goodQuestionList = [
    ListItem(text: "Åbent", note: "det kan ikke besvares med ja eller nej"),
    ListItem(text: "Én ting", note: "ét spørgsmålstegn og én tanke"),
    ListItem(text: "Konkret", note: "tænk på sidste uge, en bestemt dag"),
    ListItem(text: "Jeres", note: "det passer til både en skole og en vejafdeling"),
    ListItem(
      text: "Ikke ledende", note: "der er plads til: det gør vi ikke, og det er der en grund til"),
    ListItem(text: "Let at læse", note: "korte ord og under 20 ord i sætningen"),
  ]
  static func noSuchQuestion(_ count: Int) -> String {
    switch count {
    case 0: "Der er ingen spørgsmål at vælge endnu. Skriv det første."
    case 1: "Her er kun spørgsmål 1. Skriv 1, eller skriv et nyt spørgsmål."
    default: "Her er \(count) spørgsmål. Skriv et af numrene, eller skriv et nyt spørgsmål."
    }
  }
  static func added(_ count: Int) -> String {
    "\(count) spørgsmål er tilføjet. Skriv et nummer for at give et af dem hjælp og eksempel."
  }
  static let writeQuestion = "Skriv spørgsmålet."

  // MARK: A question

  static func label(_ field: QuestionFieldStep.Field) -> String {
    switch field {
    case .text: "Spørgsmål"
    case .help: "Hjælp"
    case .followUps: "Spørg videre"
    case .example: "Eksempel"
    case .minutes: "Minutter"
    case .core: "Den korte vej"
    }
  }

  static let keepOrMend = "Ret spørgsmålet, eller tryk Enter for at beholde det."

  static func question(_ field: QuestionFieldStep.Field) -> String {
    switch field {
    case .text: "Hvordan skal spørgsmålet lyde?"
    case .help: "Hvad hjælper den der går i stå?"
    case .followUps: "Hvad ville en god kollega spørge om bagefter?"
    case .example: "Hvordan kunne et svar lyde?"
    case .minutes: "Hvor mange minutter tager det at svare?"
    case .core: "Skal spørgsmålet med på den korte vej, til en leder med kun en time?"
    }
  }

  static func hint(_ field: QuestionFieldStep.Field) -> String? {
    switch field {
    case .help: "Tryk Enter hvis det kan vente. Lederne ser teksten når de skriver :hjælp."
    case .followUps: "Skriv gerne to, fx »Hvem tog initiativet?« og »Hvad blev anderledes?«"
    case .example: "Begynd med det sted som svaret kunne komme fra, fx »Skole:«."
    case .core: "Svar ja eller nej. To-tre i \(Words.theme.every) er nok."
    case .text, .minutes: nil
    }
  }

  static func help(_ field: QuestionFieldStep.Field) -> String {
    switch field {
    case .text: ""
    case .help:
      """
      To-tre sætninger om hvad spørgsmålet er ude efter, og hvordan man kommer i gang. Ikke et nyt spørgsmål.
      """
    case .followUps:
      """
      Korte spørgsmål som programmet kan stille når svaret er kort, fx hvem og hvornår. Skriv \
      dem efter hinanden, hvert med sit spørgsmålstegn.
      """
    case .example:
      """
      Et svar som det kunne lyde fra et bestemt sted, på tre-fem sætninger med en detalje man kan se for sig. \
      Det skal ikke være et mønstersvar.
      """
    case .minutes:
      "For én leder der skriver alene. Tiden bliver brugt på kurser og til at sige hvor lang tid der er tilbage."
    case .core:
      "En leder med kun en time kan skrive :kort og får så kun de spørgsmål der er mærket sådan."
    }
  }

  static let usualMinutes = "5"
  static func noMinutes(_ most: Int) -> String { "Skriv et tal fra 1 til \(most)." }
  static let yesOrNo = "Svar ja eller nej."
  static func sameQuestion(_ id: String) -> String {
    """
    Spørgsmålet hedder stadig \(id), og gamle svar følger med. Spørger det nu om noget andet, så slet det, og \
    skriv et nyt.
    """
  }

  // MARK: Demands

  static let demandsTitle = "Krav"

  static func label(_ field: DemandStep.Field) -> String {
    switch field {
    case .perTheme: "Mål til \(Words.theme.every)"
    case .inAll: "Mål i alt"
    case .hearings: "Forelægges"
    }
  }

  static func question(_ field: DemandStep.Field, plan: Noun) -> String {
    switch field {
    case .perTheme: "Hvor mange mål skal \(plan.a) have til \(Words.theme.every)?"
    case .inAll: "Hvor mange mål må \(plan.a) have i alt?"
    case .hearings: "Hvor skal \(plan.the) forelægges?"
    }
  }

  static func hint(_ field: DemandStep.Field) -> String? {
    switch field {
    case .perTheme, .inAll: nil
    case .hearings: "Skriv stederne i rækkefølge, fx LMU drøftet, Afdelingschefen godkendt."
    }
  }

  static func help(_ field: DemandStep.Field) -> String {
    switch field {
    case .perTheme, .inAll:
      """
      Skriv fx 1-4, mindst 1 eller højst 8. Kravet blokerer ikke; lederen får en advarsel. Skriv nej hvis I \
      ikke har et krav.
      """
    case .hearings:
      """
      Skriv hvert udvalg og hvad der skal komme ud af det: drøftet, orienteret, taget til efterretning eller \
      godkendt. Tryk Enter hvis I ikke har et krav.
      """
    }
  }

  static func atLeast(_ count: Int) -> String { "mindst \(count)" }
  static func atMost(_ count: Int) -> String { "højst \(count)" }
  static let atLeastWords: Set<String> = ["mindst", "min", "minimum"]
  static let atMostWords: Set<String> = ["højst", "maks", "max", "maksimum", "op"]
  static let noBounds = "Skriv fx 1-4, mindst 1 eller højst 8. Skriv nej hvis I ikke har et krav."
  static let reversed = "Det mindste tal skal stå først, fx 1-4."

  static func hearing(_ hearing: RequiredHearing) -> String {
    [hearing.forum, hearing.outcome?.rawValue].compactMap(\.self).joined(separator: " ")
  }

  // MARK: Dates

  static let calendarTitle = "Kalender"
  static let calendarDeed = "den nye dato"
  static let dateLabel = "Dato (Enter = videre)"
  static let moreDates = """
    Passer datoerne? Skriv en ny, fx 1. november Ledetråden sendes ud, et nummer for at rette, eller tryk Enter.
    """
  static func usualDates(_ count: Int) -> String {
    "Sådan plejer det at gå. Skriv ja for at tage de \(count) datoer, eller skriv jeres egen."
  }
  static func datesTaken(_ count: Int) -> String {
    "De \(count) datoer er med nu. Skriv et nummer for at rette en af dem."
  }
  static let noFollowUp = """
    Der er ingen dag til opfølgning på målene. Skriv fx 15. juni Midtvejsopfølgning.
    """
  static let calendarHelp = """
    Skriv datoen først og så hvad der sker, fx 1. november Ledetråden sendes ud. Står der opfølgning i teksten, \
    bliver det en dag med opfølgning på alle mål. Skriv :slet 2 for at slette nummer 2.
    """
  static let noEntry = """
    Skriv datoen først og så hvad der sker, fx 1. november Ledetråden sendes ud.
    """
  static let writeDate = "Skriv datoen og hvad der sker."
  static func entryRead(_ line: String) -> String { "Noteret: \(line)" }
  static let entryLabel = "Dato"
  static let entryQuestion = "Hvornår er det, og hvad sker der?"
  static func kind(_ kind: CalendarKind?) -> String? {
    switch kind {
    case .followUp: "opfølgning på alle mål"
    case .duty: "pligt"
    case nil: nil
    }
  }
  static let followUpStem = "opfølg"

  /// A day of the calendar; the year is counted from the one that the ledetråd is for.
  typealias UsualDay = (yearsLater: Int, month: Int, day: Int)

  /// The dates of the process in most municipalities, and whether goals are followed up on then.
  static func usualCalendar(
    _ words: Vocabulary
  ) -> [(day: UsualDay, event: String, isFollowUp: Bool)] {
    [
      ((-1, 11, 1), "\(words.guide.the.capital) sendes ud", false),
      ((-1, 11, 15), "Forelægges Økonomiudvalget til orientering", false),
      ((-1, 12, 1), "Kurser i december", false),
      ((0, 1, 31), "\(words.plan.theMany.capital) er drøftet og sendt ind", false),
      ((0, 6, 15), "Midtvejsopfølgning", true),
      ((0, 11, 15), "Årets opfølgning", true),
    ]
  }
}
