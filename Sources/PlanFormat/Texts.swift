import DanishText
import PlanModel

/// What the reader says to people, in Danish.
enum Texts {
  static let secondDocument =
    "Filen har mere end ét dokument (en linje med ---). Kun det første er læst; flyt resten til en fil for sig."
  static let alias =
    "Henvisninger med * bruges ikke i planer. Skriv teksten hvor den skal stå."
  static let anchor =
    "Mærker med & bruges ikke i planer. Fjern mærket; teksten kan blive stående."
  static let tag = "Typemærker med ! bruges ikke i planer. Fjern mærket."

  static func tooDeep(_ limit: Int) -> String {
    "Filen har mere end \(limit) niveauer af indrykning. Resten er ikke læst; ret indrykningen."
  }

  static func tooLarge(_ mebibytes: Int) -> String {
    "Filen fylder mere end \(mebibytes) MB og er ikke læst. Er det den rigtige fil?"
  }

  static func tooManyItems(_ limit: Int) -> String {
    "Listen har mere end \(limit) punkter. Resten er ikke læst, men bliver stående i filen. Er det "
      + "den rigtige fil?"
  }

  static func tooManyFields(_ limit: Int) -> String {
    "Her er mere end \(limit) felter. Resten er ikke læst, men bliver stående i filen. Er det den "
      + "rigtige fil?"
  }

  static func tooManyNodes(_ limit: Int) -> String {
    "Filen har mere end \(limit) felter og punkter. Resten er ikke læst, men bliver stående i filen. "
      + "Er det den rigtige fil?"
  }

  static func tooManyDirectives(_ limit: Int) -> String {
    "Mere end \(limit) linjer begynder med %. Filen er derfor ikke læst. Er det den rigtige fil?"
  }

  static let notUTF8 =
    "Filen er ikke gemt som UTF-8. Åbn den i et tekstprogram, og gem den med tegnsættet UTF-8."
  static let nulByte =
    "Filen indeholder tegn som ikke hører til i en tekstfil. Er det den rigtige fil?"
  static let empty = "Filen er tom. Er det den rigtige fil?"

  static let utf16 =
    "Filen er gemt i tegnsættet UTF-16. Gem den som UTF-8, eller lad --ret gøre det."

  static func windows1252(_ letter: String, _ count: Int) -> String {
    let isHidden = HiddenCharacters.areIn(letter)
    let shown = isHidden ? "et tegn der ikke kan ses" : "»\(letter)«"
    let letters = count == 1 ? shown : "\(shown)\(isHidden ? "," : "") og \(count - 1) tegn mere"
    return "Filen er gemt i Windows' gamle tegnsæt (Windows-1252) og ikke som UTF-8. "
      + "Programmet har gættet på \(letters). Gem den som UTF-8, eller lad --ret gøre det."
  }

  static func controlCharacters(_ count: Int) -> String {
    count == 1
      ? "Her står et styretegn som ikke kan ses, og som ikke hører til i en tekst. Slet det."
      : "Her og \(elsewhere(count - 1)) står der styretegn som ikke kan ses, og som ikke hører til i "
        + "en tekst. Slet dem."
  }

  static func foreignBreaks(_ count: Int) -> String {
    let found =
      count == 1
      ? "Her står et usynligt linjeskift (U+2028, U+2029 eller U+0085). Det"
      : "Her og \(elsewhere(count - 1)) står der usynlige linjeskift (U+2028, U+2029 eller U+0085). De"
    return
      "\(found) følger med fra netsteder og tekstprogrammer. Skriv et mellemrum i stedet, eller lad "
      + "--ret gøre det."
  }

  static func invisibleSpaces(_ count: Int) -> String {
    let found =
      count == 1
      ? "Her står et hårdt mellemrum. Det ser ud som et almindeligt. Skriv et almindeligt"
      : "Her og \(elsewhere(count - 1)) står der hårde mellemrum. De ser ud som almindelige. Skriv et almindeligt"
    return "\(found) mellemrum i stedet, eller lad --ret gøre det."
  }

  private static func elsewhere(_ count: Int) -> String {
    count == 1 ? "ét sted til" : "\(count) steder til"
  }

  static let curlyMarks =
    "Her er krøllede anførselstegn om et ord der skal stå alene. Slet dem, eller brug lige anførselstegn."
  static let commaInText =
    "Et komma har delt teksten. Resten står som et felt for sig. Sæt hele teksten i \"anførselstegn\"."
  static let cutByHash =
    "Teksten slutter før #: resten af linjen bliver læst som en note. Sæt hele teksten i \"anførselstegn\"."

  static let cutAtEnd =
    "Filen slutter midt i en linje, og resten af planen mangler måske. Bed om at få den sendt igen, eller skriv teksten færdig og slut med et linjeskift."

  static let mergeConflict =
    "Her står to udgaver af planen efter hinanden (<<<<<<<, =======, >>>>>>>). Vælg den ene, og slet den anden og de tre mærker."
  static let tabs =
    "Linjen er rykket ind med tabulatortegn. Brug mellemrum, to for hvert trin."
  static let notMovedIn =
    "Linjen hører til teksten ovenfor, men er ikke rykket lige så langt ind som den."
  static let dashWithoutSpace = "Der mangler et mellemrum efter bindestregen."
  static let spaceMissing = "Der mangler et mellemrum efter kolon."
  static let colonInText =
    "Her står et kolon midt i en tekst uden anførselstegn. Sæt teksten i \"anførselstegn\"."
  static let cannotBegin =
    "En tekst kan ikke begynde med dette tegn. Sæt teksten i \"anførselstegn\"."
  static let unclosedQuote =
    "Anførselstegnet her bliver aldrig lukket. Sæt et anførselstegn hvor teksten slutter."
  static let quotesInText =
    "Teksten går videre efter anførselstegnet. Skriv anførselstegn inde i teksten som \\\"."
  static let unclosedBracket =
    "Parentesen der begynder her, bliver aldrig lukket. Slut af med } eller ]."
  static let keptBelow = "Herunder står filen som den var. Den kunne ikke læses til ende."
  static let writtenAnew =
    "Herunder står filen som den var. Planen ovenfor er skrevet på ny så intet gik tabt."
  static let guideWrittenAnew =
    "Herunder står filen som den var. Ledetråden ovenfor er skrevet på ny så intet gik tabt."
  static let givenUp =
    "Der er så mange fejl at resten ikke kan læses. Ret dem der er nævnt, og prøv igen."

  static func syntaxError(_ problem: String) -> String {
    switch problem {
    case "did not find expected key", "could not find expected ':'",
      "did not find expected '-' indicator":
      "Linjen passer ikke sammen med linjerne før. Tjek indrykning, kolon og anførselstegn."
    case "mapping values are not allowed in this context":
      "Her står et kolon midt i en tekst, eller linjen er rykket forkert ind. Sæt teksten i \"anførselstegn\"."
    case "found character that cannot start any token":
      "Her står et tegn som en linje ikke kan begynde med, fx et tabulatortegn. Brug mellemrum til indrykning, og sæt tekst i \"anførselstegn\"."
    case "found unexpected end of stream":
      "Filen slutter midt i en tekst: et anførselstegn er ikke lukket."
    case "invalid leading UTF-8 octet", "invalid trailing UTF-8 octet",
      "incomplete UTF-8 octet sequence", "invalid length of a UTF-8 sequence",
      "invalid Unicode character":
      notUTF8
    case "control characters are not allowed":
      "Her står et styretegn som ikke hører til i en tekst. Slet det."
    default:
      "Filen kan ikke læses herfra. Tjek indrykning, kolon og anførselstegn på denne linje og på linjen før."
    }
  }

  static func unknownFormat(_ format: String, _ known: String) -> String {
    "Filen skal begynde med »format: \(known)« så programmet ved hvad den er."
  }

  static func missing(_ key: PlanKey) -> String {
    "Feltet »\(key.rawValue)« mangler. Skriv det."
  }

  static func unknownField(suggestion: String?) -> String {
    suggestion.map { "Programmet kender ikke feltet. Mente du »\($0)«?" }
      ?? "Programmet kender ikke feltet og bruger det ikke. Det bliver stående i filen."
  }

  static let duplicateKey =
    "Feltet står her for anden gang; kun det første bruges. Slet det ene, eller flyt teksten."
  static let keyNotText = "Her skulle der stå et feltnavn."
  static let expectedText = "Her skulle der stå en tekst, ikke en liste eller flere felter."
  static let expectedMapping = "Her skulle der stå felter med navne, fx »titel: …«."
  static let expectedList =
    "Her skulle der stå en liste hvor hver linje begynder med en bindestreg."
  static let expectedNumber = "Her skulle der stå et helt tal."
  static func expectedNumber(_ range: ClosedRange<Int>) -> String {
    "Her skulle der stå et helt tal fra \(range.lowerBound) til \(range.upperBound)."
  }
  static let expectedDate = "Datoen skal skrives som 2016-11-15."

  static func expectedWord(_ words: [String]) -> String {
    "Her skulle der stå \(TextFigures.list(words.map { "»\($0)«" }, word: "eller"))."
  }

  static func duplicateID(_ id: String) -> String {
    "»\(id)« er brugt før. To spørgsmål eller \(Words.theme.many) må ikke have samme id."
  }

  static let reversedBounds = "»mindst« er større end »højst«. Byt dem om."
  static var noThemes: String {
    let one = Words.theme.agree("én", "ét")
    return
      "\(Words.guide.the.capital) har ingen \(Words.theme.many). Skriv mindst \(one) under »temaer«."
  }
  static var noQuestions: String {
    "\(Words.theme.the.capital) har ingen spørgsmål. Skriv mindst ét under »spørgsmål«."
  }
}
