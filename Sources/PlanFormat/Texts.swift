import PlanModel

/// What the reader says to people, in Danish.
enum Texts {
  static let secondDocument =
    "Filen har mere end ét dokument (en linje med ---). Kun det første er læst; flyt resten til en fil for sig."
  static let alias =
    "Henvisninger med * bruges ikke i planer. Skriv teksten, hvor den skal stå."
  static let anchor =
    "Mærker med & bruges ikke i planer. Fjern mærket; teksten kan blive stående."
  static let tag = "Typemærker med ! bruges ikke i planer. Fjern mærket."

  static func tooDeep(_ limit: Int) -> String {
    "Filen er indrykket mere end \(limit) trin. Resten er ikke læst; ret indrykningen."
  }

  static func tooLarge(_ mebibytes: Int) -> String {
    "Filen fylder mere end \(mebibytes) MB og er ikke læst. Er det den rigtige fil?"
  }

  static let notUTF8 =
    "Filen er ikke gemt som UTF-8. Åbn den i et tekstprogram, og gem den med tegnsættet UTF-8."
  static let nulByte =
    "Filen indeholder tegn, som ikke hører til i en tekstfil. Er det den rigtige fil?"
  static let empty = "Filen er tom."

  static func syntaxError(_ problem: String) -> String {
    switch problem {
    case "did not find expected key", "could not find expected ':'",
      "did not find expected '-' indicator":
      "Her passer linjen ikke sammen med dem før: se efter indrykningen, et manglende kolon eller et citationstegn, der ikke er lukket."
    case "mapping values are not allowed in this context":
      "Her står et kolon midt i en tekst, eller linjen er rykket forkert ind. Sæt teksten i \"anførselstegn\"."
    case "found character that cannot start any token":
      "Her står et tegn, som en linje ikke kan begynde med, fx et tabulatortegn. Brug mellemrum til indrykning, og sæt tekst i \"anførselstegn\"."
    case "found unexpected end of stream":
      "Filen slutter midt i en tekst: et citationstegn er ikke lukket."
    case "invalid leading UTF-8 octet", "invalid trailing UTF-8 octet",
      "incomplete UTF-8 octet sequence", "invalid length of a UTF-8 sequence",
      "invalid Unicode character":
      notUTF8
    case "control characters are not allowed":
      "Her står et styretegn, som ikke hører til i en tekst. Slet det."
    default:
      "Filen kan ikke læses herfra. Se efter indrykning, kolon og citationstegn på denne linje og den før."
    }
  }

  static func unknownFormat(_ format: String, _ known: String) -> String {
    "Filen skal begynde med »format: \(known)«, så programmet ved, hvad den er."
  }

  static func missing(_ key: PlanKey) -> String { "»\(key.rawValue)« mangler." }

  static func unknownField(suggestion: String?) -> String {
    suggestion.map { "Feltet kendes ikke. Menes »\($0)«?" }
      ?? "Feltet kendes ikke og bliver ikke brugt; det bliver stående i filen."
  }

  static let duplicateKey =
    "Feltet står her for anden gang; kun det første bruges. Slet det ene, eller flyt teksten."
  static let keyNotText = "Her skulle stå et feltnavn."
  static let expectedText = "Her skulle stå en tekst, ikke en liste eller flere felter."
  static let expectedMapping = "Her skulle stå felter med navne, fx »titel: …«."
  static let expectedList = "Her skulle stå en liste, hvor hver linje begynder med en bindestreg."
  static let expectedNumber = "Her skulle stå et helt tal."
  static let expectedDate = "Datoen skal skrives som 2016-11-15."

  static func expectedWord(_ words: [String]) -> String {
    "Her skulle stå et af ordene: \(words.joined(separator: ", "))."
  }

  static func duplicateID(_ id: String) -> String {
    "»\(id)« er brugt før. Hvert id må kun stå ét sted."
  }

  static let reversedBounds = "»mindst« er større end »højst«."
  static let noThemes = "Ledetråden har ingen temaer."
  static let noQuestions = "Temaet har ingen spørgsmål."
}
