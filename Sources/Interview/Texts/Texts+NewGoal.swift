import DanishText
import Language
import PlanModel
import PlanProse

/// What the conversation says where a goal begins, and where a theme is left out.
extension Texts {
  static var newGoalHint: String {
    tr(
      """
      Få mål er bedre end mange: ét som I følger op på, er nok. Skriv :citat 1 for at sætte et af dine \
      svar ind.
      """)
  }

  static func newGoal(_ theme: String) -> String { tr("Nyt mål · \(theme)") }
  static func goalBegun(_ id: String) -> String { tr("Målet har fået nummer \(id).") }

  static func manyGoals(_ most: Int) -> String {
    tr("Nu er der flere end \(most) mål under \(Words.theme.the). Hvilke kan I bedst undvære?")
  }

  static func bareTheme(_ theme: String) -> String {
    tr("»\(theme)« har intet mål endnu. Hvad nu?")
  }
  static var bareThemeChoices: [String] {
    [
      tr("Vent med det, og gå videre"), tr("Skriv et mål nu"),
      tr("Fravælg \(Words.theme.the) i år med en begrundelse"),
    ]
  }
  static var bareThemeHelp: String {
    tr(
      """
      Alle \(Words.theme.many) skal enten have et mål eller være bevidst fravalgt. Et fravalg er et ordentligt \
      svar når det er begrundet og accepteret.
      """)
  }
  static var themeLater: String {
    tr("Det kan vente. Skriv :oversigt for at finde \(Words.theme.the) igen.")
  }

  static func omissionTitle(_ theme: String) -> String { tr("Fravalg · \(theme)") }
  static var omissionHelp: String {
    tr(
      """
      Skriv hvorfor I ikke arbejder med \(Words.theme.the) i år, og hvem der har sagt ja til det, fx jeres \
      \(Words.centre == Vocabulary.standard.centre ? tr("centerchef") : tr("chef")).
      """)
  }

  static func leftOut(_ theme: String, isAccepted: Bool) -> String {
    isAccepted
      ? tr("Fravalget af »\(theme)« er skrevet ned. Skriv :fravælg igen hvis det skal rettes.")
      : tr(
        "»\(theme)« er fravalgt i år. Slet begrundelsen hvis \(Words.theme.the) alligevel skal med."
      )
  }

  static var notAccepted: String {
    tr(
      """
      Indtil nogen har accepteret fravalget, tæller \(Words.theme.the) ikke som fravalgt, men som noget der \
      mangler. Skriv :fravælg igen når det er accepteret.
      """)
  }

  static func leftInAgain(_ theme: String) -> String { tr("»\(theme)« er ikke længere fravalgt.") }

  static func omissionLabel(_ field: OmissionStep.Field) -> String {
    field == .reason ? Omission.label(of: .begrundelse) : ProseTexts.acceptedBy
  }

  static func omissionQuestion(_ field: OmissionStep.Field) -> String {
    field == .reason
      ? tr("Hvorfor fravælger I \(Words.theme.the) i år?") : tr("Hvem har accepteret fravalget?")
  }

  static var freeGoal: String { tr("Nyt mål") }
  static var freeGoalQuestion: String { tr("Hvad vil I sætte jer for? Giv målet en titel.") }
  static var themeChoice: String { tr("Hvor hører målet til?") }
  static func chooseTheme(_ count: Int) -> String {
    tr(
      """
      Skriv \(count == 1 ? "1" : tr("et tal fra 1 til \(count)")). Vil du alligevel ikke skrive målet, så \
      skriv :spring.
      """)
  }
  /// `Tema`, in the municipality's own word.
  static func themeLabel(standard: Int? = nil) -> String {
    let name = Words.theme.label
    return standard.map { tr("\(name) (Enter = \($0))") } ?? name
  }
  static var themeChoiceHelp: String {
    tr(
      """
      Vælg \(Words.theme.that) målet bidrager mest til. Flere \(Words.theme.many) kan komme til bagefter under »\(label(.alsoThemes))«.
      """)
  }

  static func proposedTheme(_ theme: String, _ words: [String]) -> String {
    if words.isEmpty { return tr("Forslag: \(theme).") }
    let name = words.count == 1 ? tr("ordet") : tr("ordene")
    return tr(
      "Forslag: \(theme) (\(name) \(TextFigures.list(words.map { tr("»\($0)«") })) går igen).")
  }

  static func proposedOrigins(_ proposals: [(number: Int, words: [String])]) -> String {
    let list = proposals.map { "\($0.number) (\($0.words.joined(separator: ", ")))" }
    return
      tr(
        "Forslag ud fra ord der går igen: \(list.joined(separator: " · ")). Ret dem hvis de ikke passer."
      )
  }

  static var noAnswersYet: String { tr("Der er ingen svar at hente endnu.") }
  static var revisit: String {
    tr(
      """
      Et svar er ændret siden målet blev skrevet. Passer målet stadig? Tryk Enter hvis det gør.
      """)
  }

  static func splitTitle(_ goal: String) -> String { tr("Del \(goal)") }
  static var splitQuestion: String {
    tr(
      """
      Hvilke tiltag og tegn hører til det nye mål? Skriv numrene. Tryk Enter hvis målet alligevel \
      ikke skal deles.
      """)
  }
  static func notSplit(_ goal: String) -> String { tr("\(goal) er ikke delt.") }
  static var splitHelp: String {
    tr(
      """
      Det nye mål får \(Words.theme.one), sammenhæng, ansvarlig og frist fra det gamle. Det du nævner her, flytter \
      med; resten bliver. Skriv :fortryd bagefter for at samle målet igen.
      """)
  }
}
