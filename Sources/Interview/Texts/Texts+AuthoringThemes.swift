import DanishText
import Language
import PlanModel

/// What is asked about the ledetråd as a whole, and about its themes.
extension Texts.Authoring {
  // MARK: The ledetråd

  static func label(_ field: GuideHeadStep.Field) -> String {
    switch field {
    case .year: tr("År")
    case .title: tr("Titel")
    case .sender: tr("Afsender")
    case .about: tr("Indledning")
    case .caseNumber: tr("Sagsnummer")
    }
  }

  static func question(_ field: GuideHeadStep.Field) -> String {
    switch field {
    case .year: tr("Hvilket år gælder \(Words.guide.the) for?")
    case .title: tr("Hvad skal \(Words.guide.the) hedde?")
    case .sender: tr("Hvem sender \(Words.guide.the) ud?")
    case .about: tr("Hvad er \(Words.guide.the), og hvad skal \(Words.guide.it) bruges til?")
    case .caseNumber: tr("Hvilket sagsnummer har \(Words.guide.the)?")
    }
  }

  static func help(_ field: GuideHeadStep.Field) -> String {
    switch field {
    case .year:
      tr("Skriv et årstal. Titlen og datoerne i kalenderen følger med når året står i dem.")
    case .title: tr("Titlen står øverst i samtalen og på alt hvad der bliver skrevet ud.")
    case .sender:
      tr("Skriv den der står bag, med kommunens navn, fx Direktionen, Nordby Kommune.")
    case .about:
      tr(
        """
        To-tre sætninger er nok. Lederne læser dem som det første. Skriv hvad \(Words.guide.the) er, og hvad de \
        skal bruge \(Words.guide.it) til. Tryk Enter hvis det kan vente.
        """)
    case .caseNumber: tr("Skriv nummeret som det står i jeres sagssystem, eller tryk Enter.")
    }
  }

  static var senderHint: String {
    tr("Skriv gerne kommunens navn med, fx Direktionen, Nordby Kommune.")
  }
  static var usualSender: String { tr("Direktionen") }
  static var noYear: String { tr("Skriv et årstal med fire tal, fx 2017.") }
  static func idChanged(_ id: String) -> String {
    tr(
      """
      Id'et er nu \(id). Planer der er skrevet efter det gamle, finder den ikke mere. Skriv :fortryd hvis der er nogen.
      """)
  }

  // MARK: Last year's themes

  static func heritageTitle(_ theme: String) -> String { tr("»\(theme)« fra før") }
  static func fate(of theme: String) -> String { tr("valget om »\(theme)«") }
  static func heritageQuestion(_ theme: String, _ year: Int) -> String {
    tr("Hvad skal der ske med »\(theme)« i \(year)?")
  }
  static var heritageHelp: String {
    tr(
      """
      Svaret bliver gemt i filen. Så kan lederne tage deres gamle mål med under \(Words.theme.agree(tr("den"), tr("det"))) rigtige \(Words.theme.one), og \
      overblikket kan sammenligne årene. Spørgsmålene følger med; du kan rette dem bagefter. Du kan altid fortryde \
      med :fortryd.
      """)
  }

  static func fate(_ fate: HeritageStep.Fate) -> String {
    switch fate {
    case .continued: tr("\(it) bliver videreført som \(Words.theme.it) er")
    case .reworded: tr("\(it) får en ny titel eller tekst")
    case .split: tr("\(it) bliver delt i to")
    case .merged: tr("\(it) bliver samlet med \(Words.theme.another)")
    case .dropped: tr("\(it) udgår")
    }
  }

  private static var it: String { Words.theme.it.capital }

  static func fateTold(_ fate: HeritageStep.Fate, _ theme: String) -> String {
    switch fate {
    case .continued: tr("»\(theme)« er videreført.")
    case .reworded: tr("»\(theme)« er omformuleret.")
    case .split, .merged: ""
    case .dropped: tr("»\(theme)« er udgået.")
    }
  }

  static var fateRow: String { tr("Fra sidste år") }
  static func splitQuestion(_ theme: String) -> String {
    tr("Hvad skal den anden del af »\(theme)« hedde?")
  }
  static var splitLabel: String { tr("Titel (Enter = del ikke)") }
  static func whichQuestions(_ theme: String) -> String {
    tr("Hvilke spørgsmål skal over i »\(theme)«?")
  }
  static var numbersLabel: String { tr("Numre (Enter = ingen)") }
  static func moved(_ count: Int) -> String { tr("\(count) spørgsmål er flyttet.") }
  static func titleOfRest(_ theme: String) -> String {
    tr("Ret titlen på »\(theme)« så den passer til den del der er tilbage.")
  }
  static var mergeQuestion: String { tr("Hvad skal \(Words.theme.it) samles med?") }
  static func mergedInto(_ theme: String) -> String {
    tr("Spørgsmålene er samlet under »\(theme)«. Ret titlen så den dækker begge dele.")
  }

  // MARK: A theme

  static func label(_ field: ThemeFieldStep.Field) -> String {
    switch field {
    case .title: tr("Titel")
    case .about: tr("Indledning")
    case .short: tr("Kort titel")
    case .centres: tr("Gælder for")
    }
  }

  static func question(_ field: ThemeFieldStep.Field) -> String {
    switch field {
    case .title: tr("Hvad skal \(Words.theme.the) hedde?")
    case .about: tr("Hvorfor er \(Words.theme.the) med?")
    case .short: tr("Hvad er en kort titel til smalle tabeller?")
    case .centres: tr("Hvem gælder \(Words.theme.the) for?")
    }
  }

  static func help(_ field: ThemeFieldStep.Field) -> String {
    switch field {
    case .title: tr("Skriv en titel som en leder kan huske. Den står over spørgsmålene.")
    case .about:
      tr(
        """
        Skriv to-tre sætninger: hvorfor I har valgt \(Words.theme.the), og hvad det kan betyde for fx en skole, et \
        plejecenter og dem der passer vejene. Lederne læser det før spørgsmålene.
        """)
    case .short: tr("Højst to-tre ord. Uden kort titel bliver den lange brugt.")
    case .centres:
      tr(
        """
        Tryk Enter hvis \(Words.theme.it) gælder alle. Ellers skriv de slags steder \(Words.theme.it) gælder for, med komma imellem, fx skole, \
        daginstitution. Det skal være de samme ord som lederne bruger om deres sted.
        """)
    }
  }

  static var centresLabel: String { tr("Gælder for (Enter = alle)") }
  static var everybody: String { tr("alle") }

  static var themesHeading: String { Words.theme.theMany.capital }
  static var newThemeDeed: String {
    tr("\(Words.theme.agree(tr("den"), tr("det"))) nye \(Words.theme.one)")
  }
  static func newThemeQuestion(isFirst: Bool) -> String {
    isFirst
      ? tr("Hvad skal \(Words.theme.agree(tr("den"), tr("det"))) første \(Words.theme.one) hedde?")
      : tr("Skal der være \(Words.theme.a) mere? Skriv titlen, eller tryk Enter for at gå videre.")
  }
  static func newThemeLabel(isFirst: Bool) -> String {
    isFirst ? tr("Titel") : tr("Titel (Enter = ikke flere)")
  }
  static var newThemeHelp: String {
    tr(
      """
      Få \(Words.theme.many) er bedre end mange: hvert center skal skrive mindst ét mål til \(Words.theme.every), eller \
      fravælge \(Words.theme.it) med en begrundelse. Tre-fem er et godt antal.
      """)
  }
  static var writeTitle: String { tr("Skriv titlen.") }
}
