import DanishText
import Language
import PlanModel

/// What the blocks of a new run sheet say, in Danish. The purpose is for the instructor, the
/// instruction is said to the participants.
enum RunSheetTexts {
  static func title(_ guide: Ledetraad) -> String { tr("Kursus i \(guide.title)") }

  static var welcome: BlockTexts {
    BlockTexts(
      id: "velkommen", title: tr("Velkommen"),
      purpose: tr("Alle ved hvad vi skal nå, og hvad de har med hjem når vi slutter."),
      instruction: tr(
        """
        Hils på dem du sidder ved siden af. Når vi slutter, har du en kladde der er gemt, tre ting at \
        gå videre med og en dato for den første opfølgning. Du bestemmer selv hvad du viser andre.
        """))
  }

  static func why(_ themes: [Theme], sender: String?) -> BlockTexts {
    let chosen = sender.flatMap { $0.hasText ? tr("\(lower($0)) har valgt") : nil } ?? tr("I har")
    let them =
      themes.count == 1
      ? Words.theme.the : tr("de \(NumberWords.of(themes.count)) \(Words.theme.many)")
    let go = themes.count == 1 ? tr("\(Words.theme.it) går") : tr("de går")
    return BlockTexts(
      id: "hvorfor", title: tr("Hvorfor \(Words.guide.a)?"),
      purpose: tr(
        """
        Alle kan med egne ord sige hvad der er meningen, og hvorfor det også gælder hos dem selv.
        """),
      instruction: tr(
        """
        Hør hvorfor \(chosen) \(them), og hvad \(go) ud på. Skriv to ting ned imens: én der allerede \
        ligner jeres hverdag, og én der ikke gør.
        """))
  }

  static func writing(_ theme: Theme, round: Int, questions: Int, isFirst: Bool) -> BlockTexts {
    let how =
      isFirst && round == 0
      ? tr(
        """
         Skriv som du taler. Et par sætninger om noget du selv har set, er nok. Hjælpen står på \
        bagsiden af kortet. Spring over hvis du går i stå.
        """)
      : tr(" Skriv som du taler, og spring over hvis du går i stå.")
    return BlockTexts(
      id: "\(theme.id)-alene", title: tr("\(theme.shortTitle): skriv selv"),
      purpose: tr("Alle har deres egne svar på skrift før de hører andres."),
      instruction: work(questions, round: round) + how)
  }

  private static func work(_ questions: Int, round: Int) -> String {
    switch questions {
    case 0: tr("Skriv alene og i ro hvad \(Words.theme.the) betyder hos jer.")
    case 1: tr("Svar alene og i ro på spørgsmålet.")
    default:
      tr(
        """
        Svar alene og i ro på de \(round > 0 ? tr("næste ") : "")\(NumberWords.of(questions)) spørgsmål, ét ad \
        gangen.
        """)
    }
  }

  static func pair(_ theme: Theme, minutes: Int) -> BlockTexts {
    BlockTexts(
      id: "\(theme.id)-par", title: tr("\(theme.shortTitle): to og to"),
      purpose: tr("Svarene bliver skarpere når en anden spørger til dem."),
      instruction: tr(
        """
        Find en fra \(Words.centre.another). Fortæl hvad du svarede. Den der lytter, spørger hvornår \
        du så det sidst, og om andre ville sige noget andet. Byt efter \(NumberWords.of(minutes / 2)) \
        minutter, og ret dit eget svar til sidst.
        """))
  }

  static func group(_ theme: Theme, participants: Int?) -> BlockTexts {
    let size = (participants ?? 30) < 12 ? tr("tre og tre") : tr("i grupper på fire til seks")
    return BlockTexts(
      id: "\(theme.id)-gruppe", title: tr("\(theme.shortTitle): i grupper"),
      purpose: tr("Gruppen finder det der går igen, og det de kan lære af hinanden."),
      instruction: tr(
        """
        Sæt jer sammen \(size). Fortæl på skift hvad I svarede, højst et minut hver. Find så ét \
        eksempel som andre kan bruge, og ét sted hvor I er uenige. Vælg en der fortæller det i plenum.
        """))
  }

  static func plenary(_ themes: [Theme], minutes: Int) -> BlockTexts {
    let name = themes.count == 1 ? themes[0].shortTitle : Words.theme.theMany.capital
    let voices = min(max(minutes / 2, 2), 6)
    return BlockTexts(
      id: "\(themes.last?.id ?? "")-plenum", title: tr("\(name): hør hinanden"),
      purpose: tr("Alle tager én idé med hjem fra \(Words.centre.another)."),
      instruction: tr(
        """
        Vi hører \(NumberWords.of(voices)) af jer, højst et minut hver: ét eksempel, eller ét sted hvor \
        I var uenige. Skriv én ting ned som du vil prøve hos jer.
        """))
  }

  static func goal(minutes: Int) -> BlockTexts {
    let more = minutes >= 40 ? tr(" Skriv det næste mål når du er færdig.") : ""
    return BlockTexts(
      id: "mål", title: tr("Skriv jeres første mål"),
      purpose: tr("Alle har ét mål med tiltag, tegn, en ansvarlig og en frist."),
      instruction: tr(
        """
        Vælg det svar du helst vil gøre noget ved. Skriv hvad der bliver anderledes, og for hvem. Skriv \
        derefter tiltag, tegn, en ansvarlig og en frist. Tegn er det man kan se, høre eller tælle når det \
        lykkes. Begynd hvor det er lettest.\(more)
        """))
  }

  static var exchange: BlockTexts {
    BlockTexts(
      id: "mål-par", title: tr("Læs hinandens mål"),
      purpose: tr("Målet kan forstås af en der ikke kender stedet."),
      instruction: tr(
        """
        Byt mål to og to, og læs dem højt. Spørg hinanden hvad der bliver anderledes, og hvad I holder op \
        med for at få tid. Find ét tegn man kan se. Ret målet med det samme.
        """))
  }

  static var gaps: BlockTexts {
    BlockTexts(
      id: "huller", title: tr("Tre huller i kladden"),
      purpose: tr("Alle ved hvad der mangler i kladden, og hvad de selv gør først."),
      instruction: tr(
        """
        Tjek kladden med programmet, og se på de tre huller der står øverst. Luk det du kan lukke nu. \
        Skriv resten på notearket sammen med navnet på den du skal tale med. På papir ser du selv om \
        målet har tiltag, tegn og en ansvarlig.
        """))
  }

  static func firstDate(year: Int) -> BlockTexts {
    BlockTexts(
      id: "opfølgning", title: tr("Den første opfølgning"),
      purpose: tr("Datoen for den første opfølgning står i kalenderen før nogen går."),
      instruction: tr(
        """
        Vælg en dag i det første halvår af \(year) hvor I ser på målet igen, fx på et personalemøde eller i \
        MED. Sæt den i kalenderen nu, og skriv den på notearket sammen med navnet på den der minder jer om det.
        """))
  }

  static func goodbye(next: CalendarEntry?) -> BlockTexts {
    let step =
      next.map { tr(" Det næste der sker: \(lower($0.event)) den \($0.date.danish).") } ?? ""
    return BlockTexts(
      id: "farvel", title: tr("Tak for i dag"),
      purpose: tr("Alle har deres kladde med hjem og ved hvad der nu skal ske."),
      instruction: tr(
        """
        Gem kladden, og pak notearket ned. Sig til sidemanden hvad du gør som det første \
        i morgen.\(step)
        """))
  }

  static var pause: BlockTexts {
    BlockTexts(
      id: "pause", title: tr("Pause"), purpose: tr("Alle har rejst sig og fået frisk luft."),
      instruction: tr("Rejs dig, og tal med en du ikke har siddet ved siden af."))
  }

  static var lunch: BlockTexts {
    BlockTexts(
      id: "frokost", title: tr("Frokost"), purpose: tr("Alle har spist og fået frisk luft."),
      instruction: tr("Spis sammen med nogle du ikke har siddet ved siden af."))
  }

  /// With a small first letter, inside a sentence; what is written in capitals stays.
  private static func lower(_ text: String) -> String {
    let second = text.dropFirst().first
    return second?.isUppercase ?? false
      ? text : text.prefix(1).lowercased() + text.dropFirst()
  }
}
