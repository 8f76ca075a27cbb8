import DanishText
import Dialogue
import Language
import PlanModel

/// What a goal's card says.
extension Texts {
  // MARK: The card

  static var rowLabel: String { tr("Nummer") }

  static var cardHint: String {
    tr(
      """
      Skriv svaret, eller skriv et nummer for at gå til en række. Skriv »3 tekst« for at skrive i \
      række 3. Du må gerne skrive flere linjer på én gang. Tryk Enter hvis resten kan vente, eller \
      skriv :trin for at få én del ad gangen.
      """)
  }

  static func cardHelp(_ goal: String) -> String {
    tr(
      """
      Skriv til den række du vil: begynd linjen med rækkens nummer eller navn, fx »ansvarlig: Mette \
      Holm«. En liste du sætter ind, bliver til tiltag, ét pr. linje: »Vinkevindue, Ida Lund, inden 1. \
      marts«. Et tegn kan have tal og dato med: »Børn der vinker: i dag 4 om ugen, 9 om ugen når målet \
      er nået, 1. december«. 10 er andre \(Words.theme.many), og 11 er \(Words.centre.many) I deler målet med.
      :flyt \(goal) \(Words.theme.one.uppercased()) flytter målet, :slet \(goal) sletter det, :del \(goal) TITEL gør det til to mål, \
      og :saml \(goal) \(goal == "M2" ? "M1" : "M2") gør to mål til ét.
      """)
  }

  static func cardQuestion(_ part: GoalPart, isBegun: Bool) -> String {
    switch part {
    case .tiltag: tr("Hvad gør I, hvem gør det, og hvornår? Skriv gerne flere linjer.")
    case .tegn where isBegun: tr("Hvordan er det i dag, og hvad skal det være når målet er nået?")
    case .tegn:
      tr(
        """
        Hvad kan man se, høre eller måle? Hvordan er det i dag, og hvad skal det være når målet er nået?
        """)
    case .evaluering where isBegun: tr("Hvornår, hvor og hvordan finder I ud af om det virker?")
    case .evaluering: tr("Hvornår og hvor ser I på om det virker, og hvordan?")
    default: question(part)
    }
  }

  static var cardComplete: String {
    tr("Målet er helt udfyldt. Tryk Enter for at gå videre, eller skriv et nummer for at rette.")
  }

  static var cardUnknown: String {
    tr("Resten ved I ikke endnu. Tryk Enter for at gå videre, eller skriv et nummer for at rette.")
  }

  /// After what is new on a card, for a listener.
  static func stillMissing(_ parts: [String]) -> String {
    let missing =
      parts.isEmpty ? tr("Der mangler ikke noget.") : tr("Mangler: \(TextFigures.list(parts)).")
    return tr("\(missing) Skriv :samlet for at høre hele målet.")
  }

  static func rowMissing(_ part: GoalPart) -> String {
    tr("»\(label(part))« mangler. Skriv \(number(part)) for at gå dertil, eller tryk Enter.")
  }

  private static func number(_ part: GoalPart) -> Int {
    (GoalPart.allCases.firstIndex(of: part) ?? 0) + 1
  }

  /// A number before a text is a row's, or counts what follows.
  static func meantRow(_ part: GoalPart, _ text: String) -> String {
    tr(
      """
      Mente du række \(number(part)), \(label(part))? Skriv ja. Skal der stå »\(PlanLines.short(text, words: 4))«, \
      så tryk Enter.
      """)
  }

  /// Beside a row that nobody can fill in yet.
  static var notKnownYet: String { tr("ved ikke endnu") }

  static var whichRowOrYes: String {
    tr("Skriv ja hvis målet stadig passer, eller nummeret på det der skal rettes.")
  }

  static func changedAnswers(_ count: Int) -> String {
    tr("\(count == 1 ? tr("Dette") : tr("Disse")) svar er ændret siden målet blev skrevet:")
  }

  static func goalStillFits(_ goal: String) -> String { tr("Godt. \(goal) passer stadig.") }

  static var whichRow: String {
    tr(
      """
      Hvor skal det stå? Begynd med rækkens nummer eller navn, fx »4 Vinkevindue i garderoben« eller \
      »frist: 1. juni«.
      """)
  }

  /// What a line was read as, where it said several things.
  static func lineRead(_ line: String) -> String { tr("Læst som: \(line).") }

  static func signDateNotUsed(_ words: String, _ deadline: String) -> String {
    tr(
      """
      »\(words)« er ikke brugt som frist, for målet har fristen \(deadline). Det står i teksten. Skal \
      fristen være en anden, så skriv \(number(.frist)).
      """)
  }

  static var replaced: String {
    tr("Det der stod før, er skiftet ud. Skriv :fortryd for at få det igen.")
  }

  static var onlyOrigin: String {
    tr("Målet bygger på svar 1. Skriv \(number(.springsFrom)) hvis det er forkert.")
  }

  static func takenOrigins(_ answers: [Int]) -> String {
    tr("Målet ligner \(offerSource(answers)). Skriv \(number(.springsFrom)) hvis det er forkert.")
  }

  // MARK: Card or one part at a time

  static var partByPartSummary: String {
    tr("spørger om målenes dele én ad gangen; :samlet samler dem igen")
  }
  static var cardSummary: String { tr("viser målets dele samlet på et kort") }
  static var partByPart: String {
    tr(
      """
      Fra nu af spørger jeg om målenes dele én ad gangen. Skriv :samlet for at se et mål samlet igen.
      """)
  }
  static var cardsAgain: String {
    tr("Fra nu af viser jeg målene samlet. Skriv :trin for én del ad gangen.")
  }

  static var newGoalHelp: String {
    tr(
      """
      Et lokalt mål er noget I vil have til at blive anderledes i år. Begynd med en titel; bagefter \
      står målets dele samlet, og hver af dem kan vente. Passer \(Words.theme.the) ikke til jer, kan \(Words.theme.it) fravælges \
      med :fravælg.
      """)
  }

  // MARK: A goal proposed from answers

  static func offerTitle(_ theme: String) -> String { tr("Forslag til et mål · \(theme)") }

  static func offerQuestion(_ answers: [Int]) -> String {
    let origin =
      answers.isEmpty
      ? tr("Sådan kunne et mål se ud.")
      : tr("Sådan kunne et mål se ud, taget fra \(offerSource(answers)).")
    return tr("\(origin) Vil du bruge det, rette det eller selv skrive et?")
  }

  static func offerSource(_ answer: Int) -> String { offerSource([answer]) }

  /// Answers by their numbers, `svar 1 og 3`.
  static func offerSource(_ answers: [Int]) -> String {
    tr("svar \(TextFigures.list(answers.map(String.init)))")
  }

  static var offerChoices: [String] { [tr("Brug det"), tr("Ret det først"), tr("Skriv selv")] }
  static var offerWords: [String] { typed("brug|ret|skriv selv") }
  static var offerHelp: String {
    tr(
      """
      Alt i forslaget er dine egne ord, og i parentes står der hvor de er fra. Det der mangler, kan du \
      skrive bagefter. Skriver du selv, bliver forslaget ikke brugt. Skriver du en tekst i stedet for et tal, \
      bliver den titlen på dit eget mål.
      """)
  }

  // MARK: Remarks

  static func vague(_ word: String, to person: String) -> String {
    tr("»\(word)«: hvad ville \(person) sige var anderledes? Skriv 3 for at rette det.")
  }

  /// Who would notice, at a centre of a kind.
  static func voice(of kind: String?) -> String {
    let kind = kind?.lowercased() ?? ""
    return voices.first { words, _ in words.contains { kind.contains($0) } }?.person
      ?? tr("en borger")
  }

  private static var voices: [(words: [String], person: String)] {
    [
      (["sfo", "klub"], tr("et barn")),
      (["musikskole", "ungdomsskole", "skole"], tr("en elev")),
      (["institution", "børnehave", "vuggestue", "dagtilbud", "dagpleje"], tr("en forælder")),
      (["plejehjem", "plejecenter", "botilbud", "bosted"], tr("en beboer")),
      (["bibliotek"], tr("en låner")),
      (["jobcenter"], tr("en ledig")),
      (["stab", "administration", "sekretariat"], tr("en kollega i huset")),
    ]
  }

  static func otherTheme(_ word: String, _ theme: Theme, goal: String) -> String {
    tr(
      """
      »\(word)« hører til under \(Words.theme.the) »\(theme.shortTitle)«. Passer målet bedre dér, så skriv :flyt \
      \(goal) \(theme.id). Ellers lader du det stå.
      """)
  }

  static func about(_ action: String, _ doubt: String) -> String {
    tr("»\(action)«: \(lowered(doubt))")
  }

  /// A sentence as it stands after a colon; `M1` stays.
  static func lowered(_ sentence: String) -> String {
    let isWord = sentence.dropFirst().first?.isLowercase == true
    return isWord ? sentence.prefix(1).lowercased() + sentence.dropFirst() : sentence
  }

  static func unfinished(_ action: String, who: Bool, when: Bool) -> String {
    let question =
      who && when
      ? tr("Hvem gør det, og hvornår? Skriv fx »hvem: Ida Lund, inden 1. marts«.")
      : who
        ? tr("Hvem gør det? Skriv fx »hvem: Ida Lund«.")
        : tr("Hvornår? Skriv fx »hvornår: 1. marts«.")
    return action.isEmpty ? question : about(action, question)
  }

  static var evaluateWhen: String {
    tr(
      "Evalueringen har ingen dato endnu. Hvornår ser I på det? Skriv fx »evaluering: 1. oktober«.")
  }
  static var evaluateWhere: String {
    tr(
      """
      Hvor taler I om det, og hvordan finder I ud af det? Skriv fx »evaluering: LMU, vi tæller igen«.
      """)
  }
}
