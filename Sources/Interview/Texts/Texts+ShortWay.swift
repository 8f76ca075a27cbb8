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
    :oversigt for at se dem, og :alle for at tage dem med.
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
