import Language
import PlanModel

/// What the conversation says about the short way, and about examples from other centres.
extension Texts {
  static var shortWaySummary: String { tr("tager den korte vej: kun de vigtigste spørgsmål") }
  static var wholeWaySummary: String { tr("tager alle spørgsmål igen efter :kort") }

  static func shortWayOffer(_ count: Int, of total: Int, isAnHour: Bool) -> String {
    let few = count == 1 ? tr("det vigtigste") : tr("de \(count) vigtigste")
    return isAnHour
      ? tr(
        """
        Har du kun en time, så skriv :kort. Så får du \(few) af de \(total) spørgsmål. Skriv :alle \
        for at tage de andre med igen.
        """)
      : tr(
        """
        Har du ikke tid til det hele, så skriv :kort. Så får du \(few) af de \(total) spørgsmål. Skriv \
        :alle for at tage de andre med igen.
        """)
  }

  static func onShortWay(_ count: Int, of total: Int) -> String {
    tr(
      """
      Du går den korte vej: \(count) spørgsmål i stedet for \(total). De andre kan vente. Skriv \
      :oversigt alt for at se dem, og :alle for at tage dem med.
      """)
  }

  static func onWholeWay(waiting: Int) -> String {
    switch waiting {
    case 0: tr("Der er ikke flere spørgsmål end dem du har svaret på.")
    case 1: tr("Nu er alle spørgsmål med. 1 af dem har ventet.")
    default: tr("Nu er alle spørgsmål med. \(waiting) af dem har ventet.")
    }
  }

  static var isOnWholeWay: String {
    tr("Alle spørgsmål er med. Skriv :kort hvis du kun vil have de vigtigste.")
  }
  static var noShortWay: String {
    tr(
      "\(Words.guide.the.capital) har ingen kort vej. Skriv :spring for at springe et spørgsmål over."
    )
  }
  static var canWait: String { tr("kan vente") }
  static var retiredQuestion: String { tr("Et spørgsmål der ikke stilles længere") }
  static var isRetired: String { tr("stilles ikke længere") }

  static func exampleLabel(from centreKind: String?) -> String {
    centreKind.map { "\(exampleLabel) · \($0)" } ?? exampleLabel
  }

  static func moreExamples(_ count: Int) -> String {
    count == 1
      ? tr("Der er 1 eksempel til. Skriv :eksempel igen.")
      : tr("Der er \(count) eksempler til. Skriv :eksempel igen, eller fx :eksempel skole.")
  }

  /// What a centre of each family may write as its kerneopgave.
  static var coreTaskExamples: [String] {
    [
      tr("Vi giver børn fra 0 til 6 år en hverdag hvor de leger, lærer og hører til."),
      tr("Vi får hver elev til at lære mere end året før i en klasse hvor alle er med."),
      tr("Vi hjælper ældre med at klare mest muligt selv og leve det liv de kender."),
      tr("Vi hjælper ledige i arbejde eller uddannelse så hurtigt og så holdbart som muligt."),
      tr("Vi giver alle i kommunen bøger, viden og oplevelser og et sted at mødes."),
      tr("Vi holder veje, parker og bygninger så borgerne kan færdes trygt."),
      tr("Vi giver kommunens ledere de tal, de svar og den hjælp de skal bruge."),
      tr("Vi støtter borgere i at leve det liv de selv vil, med så lidt hjælp som muligt."),
    ]
  }

  /// What a centre of each family may want to be different.
  static var aimExamples: [String] {
    [
      tr("Børnene siger farvel uden gråd om morgenen, også i de første uger."),
      tr("De stille elever i 6. klasse siger noget i timerne hver uge."),
      tr("Beboerne bestemmer selv hvornår de vil spise morgenmad."),
      tr("De unge kender deres sagsbehandler ved navn og ved hvad det næste skridt er."),
      tr("Unge kommer på biblioteket om aftenen og finder selv på hvad der skal ske."),
      tr("Borgere der melder et hul i vejen, får at vide hvornår det bliver lappet."),
      tr("Lederne får svar på spørgsmål om løn samme dag."),
      tr("Borgerne når det de selv har sat sig for, og kan gå videre uden os."),
    ]
  }

  /// Words for kinds of centre, those that are like each other together.
  static let centreFamilies: [[String]] = [
    [
      "daginstitution", "børnehave", "børnehus", "vuggestue", "dagpleje", "dagtilbud",
      "børnecenter", "naturbørnehave",
    ],
    [
      "skole", "folkeskole", "specialskole", "ungdomsskole", "fritid", "fritidshjem", "klub", "sfo",
      "heldagsskole", "skolefritidsordning", "klubben",
    ],
    [
      "plejecenter", "plejehjem", "ældrecenter", "hjemmepleje", "hjemmesygepleje", "hjemmehjælp",
      "ældrepleje", "omsorgscenter", "aktivitetscenter", "omsorg",
    ],
    [
      "jobcenter", "borgerservice", "ydelsescenter", "beskæftigelse", "arbejdsmarked", "ydelse",
      "integration", "sygedagpenge",
    ],
    [
      "bibliotek", "kulturhus", "musikskole", "museum", "kultur", "svømmehal", "idræt", "teater",
      "kulturskole", "billedskole", "arkiv",
    ],
    [
      "drift", "vej", "veje", "park", "vejafdeling", "driftsafdeling", "genbrugsplads",
      "genbrug", "ejendomsservice", "madservice", "køkken", "rengøring", "beredskab", "renovation",
      "teknik", "entreprenør", "affald",
    ],
    [
      "stab", "administration", "administrationsstab", "økonomi", "personale", "sekretariat", "løn",
      "digitalisering", "kommunikation", "hr", "it", "rådhus", "stabsfunktion", "forvaltning",
    ],
    [
      "sundhedscenter", "sundhedspleje", "genoptræning", "tandpleje", "bosted", "botilbud",
      "socialpsykiatri", "rusmiddelcenter", "familiehus", "familiecenter", "familieafdeling",
      "handicap", "misbrug", "værested", "træningscenter",
    ],
  ]
}
