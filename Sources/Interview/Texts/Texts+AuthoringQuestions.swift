import DanishText
import Dialogue
import Language
import PlanModel

/// What is asked about a theme's questions, the demands and the dates.
extension Texts.Authoring {
  // MARK: A theme's questions

  static func questionsTitle(_ theme: String) -> String { tr("Spørgsmål under »\(theme)«") }
  static func questionsQuestion(_ count: Int) -> String {
    count == 0
      ? tr("Hvad skal lederne tænke over? Skriv det første spørgsmål.")
      : tr("Skriv et nyt spørgsmål, et nummer for at rette, eller tryk Enter for at gå videre.")
  }
  static var newQuestionLabel: String { tr("Spørgsmål (Enter = videre)") }
  static var newQuestionDeed: String { tr("det nye spørgsmål") }
  static var questionsRow: String { tr("Spørgsmål") }
  static var questionsHint: String {
    tr(
      """
      Fem-seks spørgsmål er et godt antal. Begynd med det I gør i dag, og slut med det mindste første skridt. Du må \
      gerne indsætte flere på én gang, ét på hver linje.
      """)
  }
  static var goodQuestion: String { tr("Et godt spørgsmål sætter en snak i gang:") }
  static var goodQuestionList: [ListItem] {
    [
      ListItem(text: tr("Åbent"), note: tr("det kan ikke besvares med ja eller nej")),
      ListItem(text: tr("Én ting"), note: tr("ét spørgsmålstegn og én tanke")),
      ListItem(text: tr("Konkret"), note: tr("tænk på sidste uge, en bestemt dag")),
      ListItem(text: tr("Jeres"), note: tr("det passer til både en skole og en vejafdeling")),
      ListItem(
        text: tr("Ikke ledende"),
        note: tr("der er plads til: det gør vi ikke, og det er der en grund til")),
      ListItem(text: tr("Let at læse"), note: tr("korte ord og under 20 ord i sætningen")),
    ]
  }
  static func noSuchQuestion(_ count: Int) -> String {
    switch count {
    case 0: tr("Der er ingen spørgsmål at vælge endnu. Skriv det første.")
    case 1: tr("Her er kun spørgsmål 1. Skriv 1, eller skriv et nyt spørgsmål.")
    default: tr("Her er \(count) spørgsmål. Skriv et af numrene, eller skriv et nyt spørgsmål.")
    }
  }
  static func added(_ count: Int) -> String {
    tr("\(count) spørgsmål er tilføjet. Skriv et nummer for at give et af dem hjælp og eksempel.")
  }
  static var writeQuestion: String { tr("Skriv spørgsmålet.") }

  // MARK: A question

  static func label(_ field: QuestionFieldStep.Field) -> String {
    switch field {
    case .text: tr("Spørgsmål")
    case .help: tr("Hjælp")
    case .followUps: tr("Spørg videre")
    case .example: tr("Eksempel")
    case .minutes: tr("Minutter")
    case .core: tr("Den korte vej")
    }
  }

  static var keepOrMend: String { tr("Ret spørgsmålet, eller tryk Enter for at beholde det.") }

  static func question(_ field: QuestionFieldStep.Field) -> String {
    switch field {
    case .text: tr("Hvordan skal spørgsmålet lyde?")
    case .help: tr("Hvad hjælper den der går i stå?")
    case .followUps: tr("Hvad ville en god kollega spørge om bagefter?")
    case .example: tr("Hvordan kunne et svar lyde?")
    case .minutes: tr("Hvor mange minutter tager det at svare?")
    case .core: tr("Skal spørgsmålet med på den korte vej, til en leder med kun en time?")
    }
  }

  static func hint(_ field: QuestionFieldStep.Field) -> String? {
    switch field {
    case .help: tr("Tryk Enter hvis det kan vente. Lederne ser teksten når de skriver :hjælp.")
    case .followUps: tr("Skriv gerne to, fx »Hvem tog initiativet?« og »Hvad blev anderledes?«")
    case .example: tr("Begynd med det sted som svaret kunne komme fra, fx »Skole:«.")
    case .core: tr("Svar ja eller nej. To-tre i \(Words.theme.every) er nok.")
    case .text, .minutes: nil
    }
  }

  static func help(_ field: QuestionFieldStep.Field) -> String {
    switch field {
    case .text: ""
    case .help:
      tr(
        """
        To-tre sætninger om hvad spørgsmålet er ude efter, og hvordan man kommer i gang. Ikke et nyt spørgsmål.
        """)
    case .followUps:
      tr(
        """
        Korte spørgsmål som programmet kan stille når svaret er kort, fx hvem og hvornår. Skriv \
        dem efter hinanden, hvert med sit spørgsmålstegn.
        """)
    case .example:
      tr(
        """
        Et svar som det kunne lyde fra et bestemt sted, på tre-fem sætninger med en detalje man kan se for sig. \
        Det skal ikke være et mønstersvar.
        """)
    case .minutes:
      tr(
        "For én leder der skriver alene. Tiden bliver brugt på kurser og til at sige hvor lang tid der er tilbage."
      )
    case .core:
      tr(
        "En leder med kun en time kan skrive :kort og får så kun de spørgsmål der er mærket sådan.")
    }
  }

  static func longShortWay(_ minutes: Int) -> String {
    tr(
      """
      Spørgsmålene på den korte vej tager nu \(minutes) minutter. Den er til en leder med kun en time.
      """)
  }

  static func examples(_ count: Int) -> String { tr("\(count) fra forskellige steder") }
  static func moreExamples(_ count: Int) -> String {
    tr("Der er nu \(count) eksempler. Det her er lagt til; de andre retter du i filen.")
  }

  static let usualMinutes = "5"
  static func noMinutes(_ most: Int) -> String { tr("Skriv et tal fra 1 til \(most).") }
  static var yesOrNo: String { tr("Svar ja eller nej.") }
  static func sameQuestion(_ id: String) -> String {
    tr(
      """
      Spørgsmålet hedder stadig \(id), og gamle svar følger med. Spørger det nu om noget andet, så slet det, og \
      skriv et nyt.
      """)
  }

  // MARK: Demands

  static var demandsTitle: String { tr("Krav") }

  static func label(_ field: DemandStep.Field) -> String {
    switch field {
    case .perTheme: tr("Mål til \(Words.theme.every)")
    case .inAll: tr("Mål i alt")
    case .hearings: tr("Forelægges")
    }
  }

  static func question(_ field: DemandStep.Field, plan: Noun) -> String {
    switch field {
    case .perTheme: tr("Hvor mange mål skal \(plan.a) have til \(Words.theme.every)?")
    case .inAll: tr("Hvor mange mål må \(plan.a) have i alt?")
    case .hearings: tr("Hvor skal \(plan.the) forelægges?")
    }
  }

  static func hint(_ field: DemandStep.Field) -> String? {
    switch field {
    case .perTheme, .inAll: nil
    case .hearings: tr("Skriv stederne i rækkefølge, fx LMU drøftet, Afdelingschefen godkendt.")
    }
  }

  static func help(_ field: DemandStep.Field) -> String {
    switch field {
    case .perTheme, .inAll:
      tr(
        """
        Skriv fx 1-4, mindst 1 eller højst 8. Kravet blokerer ikke; lederen får en advarsel. Skriv nej hvis I \
        ikke har et krav.
        """)
    case .hearings:
      tr(
        """
        Skriv hvert udvalg og hvad der skal komme ud af det: drøftet, orienteret, taget til efterretning eller \
        godkendt. Tryk Enter hvis I ikke har et krav.
        """)
    }
  }

  static func atLeast(_ count: Int) -> String { tr("mindst \(count)") }
  static func atMost(_ count: Int) -> String { tr("højst \(count)") }
  static let atLeastWords: Set<String> = ["mindst", "min", "minimum"]
  static let atMostWords: Set<String> = ["højst", "maks", "max", "maksimum", "op"]
  static var noBounds: String {
    tr("Skriv fx 1-4, mindst 1 eller højst 8. Skriv nej hvis I ikke har et krav.")
  }
  static var reversed: String { tr("Det mindste tal skal stå først, fx 1-4.") }

  static func hearingsRead(_ hearings: [RequiredHearing]) -> String {
    let told = hearings.map { hearing in
      hearing.outcome.map { "\(hearing.forum): \($0.shown)" } ?? tr("\(hearing.forum): uden udfald")
    }
    return tr("Læst som: \(told.joined(separator: " · "))")
  }
  /// The words by which people name what is to come of it, by their beginnings.
  static let outcomeStems: [(stem: String, outcome: Outcome)] = [
    ("drøft", .discussed), ("orienter", .informed), ("godkend", .approved),
    ("efterretning", .noted),
  ]
  static let not = "ikke"
  /// Words that lead up to it.
  static let outcomeLead: Set<String> = ["til", "taget", "tages", "tager", "skal", "bliver", "og"]
  static func hearing(_ hearing: RequiredHearing) -> String {
    [hearing.forum, hearing.outcome?.rawValue].compactMap(\.self).joined(separator: " ")
  }

  // MARK: Dates

  static var calendarTitle: String { tr("Kalender") }
  static var calendarDeed: String { tr("den nye dato") }
  static var dateLabel: String { tr("Dato (Enter = videre)") }
  static var moreDates: String {
    tr(
      """
      Passer datoerne? Skriv en ny, fx 1. november Ledetråden sendes ud, et nummer for at rette, eller tryk Enter.
      """)
  }
  static func usualDates(_ count: Int) -> String {
    tr("Sådan plejer det at gå. Skriv ja for at tage de \(count) datoer, eller skriv jeres egen.")
  }
  static func lastDates(_ count: Int) -> String {
    tr(
      """
      Det er sidste års datoer, rykket til det nye år. Se på ugedagene. Tryk Enter for at tage de \(count) datoer, \
      skriv en mere, eller skriv et nummer for at rette.
      """)
  }
  static var takeDatesLabel: String { tr("Dato (Enter = tag datoerne)") }
  static func dayNote(_ weekday: String, _ kind: CalendarKind?) -> String {
    [weekday, self.kind(kind)].compactMap(\.self).joined(separator: " · ")
  }
  static func datesTaken(_ count: Int) -> String {
    tr("De \(count) datoer er med nu. Skriv et nummer for at rette en af dem.")
  }
  static var noFollowUp: String {
    tr(
      """
      Der er ingen dag til opfølgning på målene. Skriv fx 15. juni Midtvejsopfølgning.
      """)
  }
  static var calendarHelp: String {
    tr(
      """
      Skriv datoen først og så hvad der sker, fx 1. november Ledetråden sendes ud. Står der opfølgning i teksten, \
      bliver det en dag med opfølgning på alle mål. Skriv :slet 2 for at slette nummer 2.
      """)
  }
  static var noEntry: String {
    tr(
      """
      Skriv datoen først og så hvad der sker, fx 1. november Ledetråden sendes ud.
      """)
  }
  static var writeDate: String { tr("Skriv datoen og hvad der sker.") }
  static func entryRead(_ line: String) -> String { tr("Noteret: \(line)") }
  static var entryLabel: String { tr("Dato") }
  static var entryQuestion: String { tr("Hvornår er det, og hvad sker der?") }
  static func kind(_ kind: CalendarKind?) -> String? {
    switch kind {
    case .followUp: tr("opfølgning på alle mål")
    case .duty: tr("pligt")
    case nil: nil
    }
  }
  static var followUpStem: String { tr("opfølg") }

  /// A day of the calendar; the year is counted from the one that the ledetråd is for.
  typealias UsualDay = (yearsLater: Int, month: Int, day: Int)

  /// The dates of the process in most municipalities, and whether goals are followed up on then.
  static func usualCalendar(
    _ words: Vocabulary
  ) -> [(day: UsualDay, event: String, isFollowUp: Bool)] {
    [
      ((-1, 11, 1), tr("\(words.guide.the.capital) sendes ud"), false),
      ((-1, 11, 15), tr("Forelægges Økonomiudvalget til orientering"), false),
      ((-1, 12, 1), tr("Kurser i december"), false),
      ((0, 1, 31), tr("\(words.plan.theMany.capital) er drøftet og sendt ind"), false),
      ((0, 6, 15), tr("Midtvejsopfølgning"), true),
      ((0, 11, 15), tr("Årets opfølgning"), true),
    ]
  }
}
