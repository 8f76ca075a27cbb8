import DanishText
import PlanModel

/// What is asked about the ledetråd as a whole, and about its themes.
extension Texts.Authoring {
  // MARK: The ledetråd

  static func label(_ field: GuideHeadStep.Field) -> String {
    switch field {
    case .year: "År"
    case .title: "Titel"
    case .sender: "Afsender"
    case .about: "Indledning"
    case .caseNumber: "Sagsnummer"
    }
  }

  static func question(_ field: GuideHeadStep.Field) -> String {
    switch field {
    case .year: "Hvilket år gælder \(Words.guide.the) for?"
    case .title: "Hvad skal \(Words.guide.the) hedde?"
    case .sender: "Hvem sender \(Words.guide.the) ud?"
    case .about: "Hvad er \(Words.guide.the), og hvad skal \(Words.guide.it) bruges til?"
    case .caseNumber: "Hvilket sagsnummer har \(Words.guide.the)?"
    }
  }

  static func help(_ field: GuideHeadStep.Field) -> String {
    switch field {
    case .year:
      "Skriv et årstal. Titlen og datoerne i kalenderen følger med når året står i dem."
    case .title: "Titlen står øverst i samtalen og på alt hvad der bliver skrevet ud."
    case .sender:
      "Skriv den der står bag, med kommunens navn, fx Direktionen, Nordby Kommune."
    case .about:
      """
      To-tre sætninger er nok. Lederne læser dem som det første. Skriv hvad \(Words.guide.the) er, og hvad de \
      skal bruge \(Words.guide.it) til. Tryk Enter hvis det kan vente.
      """
    case .caseNumber: "Skriv nummeret som det står i jeres sagssystem, eller tryk Enter."
    }
  }

  static let senderHint = "Skriv gerne kommunens navn med, fx Direktionen, Nordby Kommune."
  static let usualSender = "Direktionen"
  static let noYear = "Skriv et årstal med fire tal, fx 2017."
  static func idChanged(_ id: String) -> String {
    """
    Id'et er nu \(id). Planer der er skrevet efter det gamle, finder den ikke mere. Skriv :fortryd hvis der er nogen.
    """
  }

  // MARK: Last year's themes

  static func heritageTitle(_ theme: String) -> String { "»\(theme)« fra før" }
  static func fate(of theme: String) -> String { "valget om »\(theme)«" }
  static func heritageQuestion(_ year: Int) -> String {
    "Hvad skal der ske med \(Words.theme.it) i \(year)?"
  }
  static var heritageHelp: String {
    """
    Svaret bliver gemt i filen. Så kan lederne tage deres gamle mål med under \(Words.theme.agree("den", "det")) rigtige \(Words.theme.one), og \
    overblikket kan sammenligne årene. Spørgsmålene følger med; du kan rette dem bagefter. Du kan altid fortryde \
    med :fortryd.
    """
  }

  static func fate(_ fate: HeritageStep.Fate) -> String {
    switch fate {
    case .continued: "\(it) bliver videreført som \(Words.theme.it) er"
    case .reworded: "\(it) får en ny titel eller tekst"
    case .split: "\(it) bliver delt i to"
    case .merged: "\(it) bliver samlet med \(Words.theme.another)"
    case .dropped: "\(it) udgår"
    }
  }

  private static var it: String { Words.theme.it.capital }

  static func fateTold(_ fate: HeritageStep.Fate, _ theme: String) -> String {
    switch fate {
    case .continued: "»\(theme)« er videreført."
    case .reworded: "»\(theme)« er omformuleret."
    case .split, .merged: ""
    case .dropped: "»\(theme)« er udgået."
    }
  }

  static func splitQuestion(_ theme: String) -> String {
    "»\(theme)« beholder sin titel. Hvad skal den anden del hedde?"
  }
  static let splitLabel = "Titel (Enter = del ikke)"
  static func whichQuestions(_ theme: String) -> String {
    "Hvilke spørgsmål skal over i »\(theme)«?"
  }
  static let numbersLabel = "Numre (Enter = ingen)"
  static func moved(_ count: Int) -> String { "\(count) spørgsmål er flyttet." }
  static var mergeQuestion: String { "Hvad skal \(Words.theme.it) samles med?" }
  static func mergedInto(_ theme: String) -> String {
    "Spørgsmålene er samlet under »\(theme)«. Ret titlen så den dækker begge dele."
  }

  // MARK: A theme

  static func label(_ field: ThemeFieldStep.Field) -> String {
    switch field {
    case .title: "Titel"
    case .about: "Indledning"
    case .short: "Kort titel"
    case .centres: "Gælder for"
    }
  }

  static func question(_ field: ThemeFieldStep.Field) -> String {
    switch field {
    case .title: "Hvad skal \(Words.theme.the) hedde?"
    case .about: "Hvorfor er \(Words.theme.the) med?"
    case .short: "Hvad er en kort titel til smalle tabeller?"
    case .centres: "Hvem gælder \(Words.theme.the) for?"
    }
  }

  static func help(_ field: ThemeFieldStep.Field) -> String {
    switch field {
    case .title: "Skriv en titel som en leder kan huske. Den står over spørgsmålene."
    case .about:
      """
      Skriv to-tre sætninger: hvorfor I har valgt \(Words.theme.the), og hvad det kan betyde for fx en skole, et \
      plejecenter og dem der passer vejene. Lederne læser det før spørgsmålene.
      """
    case .short: "Højst to-tre ord. Uden kort titel bliver den lange brugt."
    case .centres:
      """
      Tryk Enter hvis \(Words.theme.it) gælder alle. Ellers skriv de slags steder \(Words.theme.it) gælder for, med komma imellem, fx skole, \
      daginstitution. Det skal være de samme ord som lederne bruger om deres sted.
      """
    }
  }

  static let centresLabel = "Gælder for (Enter = alle)"
  static let everybody = "alle"

  static var themesHeading: String { Words.theme.theMany.capital }
  static var newThemeDeed: String { "\(Words.theme.agree("den", "det")) nye \(Words.theme.one)" }
  static func newThemeQuestion(isFirst: Bool) -> String {
    isFirst
      ? "Hvad skal \(Words.theme.agree("den", "det")) første \(Words.theme.one) hedde?"
      : "Skal der være \(Words.theme.a) mere? Skriv titlen, eller tryk Enter for at gå videre."
  }
  static func newThemeLabel(isFirst: Bool) -> String {
    isFirst ? "Titel" : "Titel (Enter = ikke flere)"
  }
  static var newThemeHelp: String {
    """
    Få \(Words.theme.many) er bedre end mange: hvert center skal skrive mindst ét mål til \(Words.theme.every), eller \
    fravælge \(Words.theme.it) med en begrundelse. Tre-fem er et godt antal.
    """
  }
  static let writeTitle = "Skriv titlen."
}
