import DanishText
import Language
import PlanModel

/// What the reader says to people, in Danish.
enum Texts {
  static var secondDocument: String {
    tr(
      "Filen har mere end ét dokument (en linje med ---). Kun det første er læst; flyt resten til en fil for sig."
    )
  }
  static var alias: String {
    tr("Henvisninger med * bruges ikke i planer. Skriv teksten hvor den skal stå.")
  }
  static var anchor: String {
    tr("Mærker med & bruges ikke i planer. Fjern mærket; teksten kan blive stående.")
  }
  static var tag: String { tr("Typemærker med ! bruges ikke i planer. Fjern mærket.") }

  static func tooDeep(_ limit: Int) -> String {
    tr("Filen har mere end \(limit) niveauer af indrykning. Resten er ikke læst; ret indrykningen.")
  }

  static func tooLarge(_ mebibytes: Int) -> String {
    tr("Filen fylder mere end \(mebibytes) MB og er ikke læst. Er det den rigtige fil?")
  }

  static func tooManyItems(_ limit: Int) -> String {
    tr(
      "Listen har mere end \(limit) punkter. Resten er ikke læst, men bliver stående i filen. Er det "
    )
      + tr("den rigtige fil?")
  }

  static func tooManyFields(_ limit: Int) -> String {
    tr(
      "Her er mere end \(limit) felter. Resten er ikke læst, men bliver stående i filen. Er det den "
    )
      + tr("rigtige fil?")
  }

  static func tooManyNodes(_ limit: Int) -> String {
    tr(
      "Filen har mere end \(limit) felter og punkter. Resten er ikke læst, men bliver stående i filen. "
    )
      + tr("Er det den rigtige fil?")
  }

  static func tooManyDirectives(_ limit: Int) -> String {
    tr(
      "Mere end \(limit) linjer begynder med %. Filen er derfor ikke læst. Er det den rigtige fil?")
  }

  static var notUTF8: String {
    tr("Filen er ikke gemt som UTF-8. Åbn den i et tekstprogram, og gem den med tegnsættet UTF-8.")
  }
  static var nulByte: String {
    tr("Filen indeholder tegn som ikke hører til i en tekstfil. Er det den rigtige fil?")
  }
  static var empty: String { tr("Filen er tom. Er det den rigtige fil?") }

  static var utf16: String {
    tr("Filen er gemt i tegnsættet UTF-16. Gem den som UTF-8, eller lad --ret gøre det.")
  }

  static func windows1252(_ letter: String, _ count: Int) -> String {
    let isHidden = HiddenCharacters.areIn(letter)
    let shown = isHidden ? tr("et tegn der ikke kan ses") : tr("»\(letter)«")
    let letters =
      count == 1 ? shown : tr("\(shown)\(isHidden ? "," : "") og \(count - 1) tegn mere")
    return tr("Filen er gemt i Windows' gamle tegnsæt (Windows-1252) og ikke som UTF-8. ")
      + tr("Programmet har gættet på \(letters). Gem den som UTF-8, eller lad --ret gøre det.")
  }

  static func controlCharacters(_ count: Int) -> String {
    count == 1
      ? tr("Her står et styretegn som ikke kan ses, og som ikke hører til i en tekst. Slet det.")
      : tr(
        "Her og \(elsewhere(count - 1)) står der styretegn som ikke kan ses, og som ikke hører til i "
      )
        + tr("en tekst. Slet dem.")
  }

  static func foreignBreaks(_ count: Int) -> String {
    let found =
      count == 1
      ? tr("Her står et usynligt linjeskift (U+2028, U+2029 eller U+0085). Det")
      : tr(
        "Her og \(elsewhere(count - 1)) står der usynlige linjeskift (U+2028, U+2029 eller U+0085). De"
      )
    return
      tr(
        "\(found) følger med fra netsteder og tekstprogrammer. Skriv et mellemrum i stedet, eller lad "
      )
      + tr("--ret gøre det.")
  }

  static func invisibleSpaces(_ count: Int) -> String {
    let found =
      count == 1
      ? tr("Her står et hårdt mellemrum. Det ser ud som et almindeligt. Skriv et almindeligt")
      : tr(
        "Her og \(elsewhere(count - 1)) står der hårde mellemrum. De ser ud som almindelige. Skriv et almindeligt"
      )
    return tr("\(found) mellemrum i stedet, eller lad --ret gøre det.")
  }

  private static func elsewhere(_ count: Int) -> String {
    count == 1 ? tr("ét sted til") : tr("\(count) steder til")
  }

  static var curlyMarks: String {
    tr(
      "Her er krøllede anførselstegn om et ord der skal stå alene. Slet dem, eller brug lige anførselstegn."
    )
  }
  static var commaInText: String {
    tr(
      "Et komma har delt teksten. Resten står som et felt for sig. Sæt hele teksten i \"anførselstegn\"."
    )
  }
  static var cutByHash: String {
    tr(
      "Teksten slutter før #: resten af linjen bliver læst som en note. Sæt hele teksten i \"anførselstegn\"."
    )
  }

  static var cutAtEnd: String {
    tr(
      "Filen slutter midt i en linje, og resten af planen mangler måske. Bed om at få den sendt igen, eller skriv teksten færdig og slut med et linjeskift."
    )
  }

  static var mergeConflict: String {
    tr(
      "Her står to udgaver af planen efter hinanden (<<<<<<<, =======, >>>>>>>). Vælg den ene, og slet den anden og de tre mærker."
    )
  }
  static var tabs: String {
    tr("Linjen er rykket ind med tabulatortegn. Brug mellemrum, to for hvert trin.")
  }
  static var notMovedIn: String {
    tr("Linjen hører til teksten ovenfor, men er ikke rykket lige så langt ind som den.")
  }
  static var dashWithoutSpace: String { tr("Der mangler et mellemrum efter bindestregen.") }
  static var spaceMissing: String { tr("Der mangler et mellemrum efter kolon.") }
  static var colonInText: String {
    tr("Her står et kolon midt i en tekst uden anførselstegn. Sæt teksten i \"anførselstegn\".")
  }
  static var cannotBegin: String {
    tr("En tekst kan ikke begynde med dette tegn. Sæt teksten i \"anførselstegn\".")
  }
  static var unclosedQuote: String {
    tr("Anførselstegnet her bliver aldrig lukket. Sæt et anførselstegn hvor teksten slutter.")
  }
  static var quotesInText: String {
    tr("Teksten går videre efter anførselstegnet. Skriv anførselstegn inde i teksten som \\\".")
  }
  static var unclosedBracket: String {
    tr("Parentesen der begynder her, bliver aldrig lukket. Slut af med } eller ].")
  }
  static var keptBelow: String {
    tr("Herunder står filen som den var. Den kunne ikke læses til ende.")
  }
  static var writtenAnew: String {
    tr("Herunder står filen som den var. Planen ovenfor er skrevet på ny så intet gik tabt.")
  }
  static var guideWrittenAnew: String {
    tr("Herunder står filen som den var. Ledetråden ovenfor er skrevet på ny så intet gik tabt.")
  }
  static var givenUp: String {
    tr("Der er så mange fejl at resten ikke kan læses. Ret dem der er nævnt, og prøv igen.")
  }

  static func syntaxError(_ problem: String) -> String {
    switch problem {
    case "did not find expected key", "could not find expected ':'",
      "did not find expected '-' indicator":
      tr("Linjen passer ikke sammen med linjerne før. Tjek indrykning, kolon og anførselstegn.")
    case "mapping values are not allowed in this context":
      tr(
        "Her står et kolon midt i en tekst, eller linjen er rykket forkert ind. Sæt teksten i \"anførselstegn\"."
      )
    case "found character that cannot start any token":
      tr(
        "Her står et tegn som en linje ikke kan begynde med, fx et tabulatortegn. Brug mellemrum til indrykning, og sæt tekst i \"anførselstegn\"."
      )
    case "found unexpected end of stream":
      tr("Filen slutter midt i en tekst: et anførselstegn er ikke lukket.")
    case "invalid leading UTF-8 octet", "invalid trailing UTF-8 octet",
      "incomplete UTF-8 octet sequence", "invalid length of a UTF-8 sequence",
      "invalid Unicode character":
      notUTF8
    case "control characters are not allowed":
      tr("Her står et styretegn som ikke hører til i en tekst. Slet det.")
    default:
      tr(
        "Filen kan ikke læses herfra. Tjek indrykning, kolon og anførselstegn på denne linje og på linjen før."
      )
    }
  }

  static func unknownFormat(_ format: String, _ known: String) -> String {
    tr("Filen skal begynde med »format: \(known)« så programmet ved hvad den er.")
  }

  static func missing(_ key: PlanKey) -> String {
    tr("Feltet »\(key.rawValue)« mangler. Skriv det.")
  }

  static func unknownField(suggestion: String?) -> String {
    suggestion.map { tr("Programmet kender ikke feltet. Mente du »\($0)«?") }
      ?? tr("Programmet kender ikke feltet og bruger det ikke. Det bliver stående i filen.")
  }

  static var duplicateKey: String {
    tr("Feltet står her for anden gang; kun det første bruges. Slet det ene, eller flyt teksten.")
  }
  static var keyNotText: String { tr("Her skulle der stå et feltnavn.") }
  static var expectedText: String {
    tr("Her skulle der stå en tekst, ikke en liste eller flere felter.")
  }
  static var expectedMapping: String { tr("Her skulle der stå felter med navne, fx »titel: …«.") }
  static var expectedList: String {
    tr("Her skulle der stå en liste hvor hver linje begynder med en bindestreg.")
  }
  static var expectedNumber: String { tr("Her skulle der stå et helt tal.") }
  static func expectedNumber(_ range: ClosedRange<Int>) -> String {
    tr("Her skulle der stå et helt tal fra \(range.lowerBound) til \(range.upperBound).")
  }
  static var expectedDate: String { tr("Datoen skal skrives som 2016-11-15.") }

  static func expectedWord(_ words: [String]) -> String {
    tr("Her skulle der stå \(TextFigures.list(words.map { tr("»\($0)«") }, word: tr("eller"))).")
  }

  static func duplicateID(_ id: String) -> String {
    tr("»\(id)« er brugt før. To spørgsmål eller \(Words.theme.many) må ikke have samme id.")
  }

  static var reversedBounds: String { tr("»mindst« er større end »højst«. Byt dem om.") }
  static var noThemes: String {
    let one = Words.theme.agree(tr("én"), tr("ét"))
    return
      tr(
        "\(Words.guide.the.capital) har ingen \(Words.theme.many). Skriv mindst \(one) under »temaer«."
      )
  }
  static var noQuestions: String {
    tr("\(Words.theme.the.capital) har ingen spørgsmål. Skriv mindst ét under »spørgsmål«.")
  }
}
