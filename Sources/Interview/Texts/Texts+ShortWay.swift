import PlanModel

/// What the conversation says about the short way, and about examples from other centres.
extension Texts {
  static let shortWaySummary = "tager den korte vej: kun de vigtigste spørgsmål"
  static let wholeWaySummary = "tager alle spørgsmål igen efter :kort"

  static func shortWayOffer(_ count: Int, of total: Int) -> String {
    let few = count == 1 ? "det vigtigste" : "de \(count) vigtigste"
    return """
      Har du kun en time, så skriv :kort. Så får du \(few) af de \(total) spørgsmål. Skriv :alle \
      for at tage de andre med igen.
      """
  }

  static func onShortWay(_ count: Int, of total: Int) -> String {
    """
    Du går den korte vej: \(count) spørgsmål i stedet for \(total). De andre kan vente. Skriv \
    :oversigt alt for at se dem, og :alle for at tage dem med.
    """
  }

  static func onWholeWay(waiting: Int) -> String {
    switch waiting {
    case 0: "Der er ikke flere spørgsmål end dem du har svaret på."
    case 1: "Nu er alle spørgsmål med. 1 af dem har ventet."
    default: "Nu er alle spørgsmål med. \(waiting) af dem har ventet."
    }
  }

  static let isOnWholeWay = "Alle spørgsmål er med. Skriv :kort hvis du kun vil have de vigtigste."
  static var noShortWay: String {
    "\(Words.guide.the.capital) har ingen kort vej. Skriv :spring for at springe et spørgsmål over."
  }
  static let canWait = "kan vente"
  static let retiredQuestion = "Et spørgsmål der ikke stilles længere"
  static let isRetired = "stilles ikke længere"

  static func exampleLabel(from centreKind: String?) -> String {
    centreKind.map { "\(exampleLabel) · \($0)" } ?? exampleLabel
  }

  static func moreExamples(_ count: Int) -> String {
    count == 1
      ? "Der er 1 eksempel til. Skriv :eksempel igen."
      : "Der er \(count) eksempler til. Skriv :eksempel igen, eller fx :eksempel skole."
  }

  /// What a centre of each family may write as its kerneopgave.
  static let coreTaskExamples = [
    "Vi giver børn fra 0 til 6 år en hverdag hvor de leger, lærer og hører til.",
    "Vi får hver elev til at lære mere end året før i en klasse hvor alle er med.",
    "Vi hjælper ældre med at klare mest muligt selv og leve det liv de kender.",
    "Vi hjælper ledige i arbejde eller uddannelse så hurtigt og så holdbart som muligt.",
    "Vi giver alle i kommunen bøger, viden og oplevelser og et sted at mødes.",
    "Vi holder veje, parker og bygninger så borgerne kan færdes trygt.",
    "Vi giver kommunens ledere de tal, de svar og den hjælp de skal bruge.",
    "Vi støtter borgere i at leve det liv de selv vil, med så lidt hjælp som muligt.",
  ]

  /// What a centre of each family may want to be different.
  static let aimExamples = [
    "Børnene siger farvel uden gråd om morgenen, også i de første uger.",
    "De stille elever i 6. klasse siger noget i timerne hver uge.",
    "Beboerne bestemmer selv hvornår de vil spise morgenmad.",
    "De unge kender deres sagsbehandler ved navn og ved hvad det næste skridt er.",
    "Unge kommer på biblioteket om aftenen og finder selv på hvad der skal ske.",
    "Borgere der melder et hul i vejen, får at vide hvornår det bliver lappet.",
    "Lederne får svar på spørgsmål om løn samme dag.",
    "Borgerne når det de selv har sat sig for, og kan gå videre uden os.",
  ]

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
