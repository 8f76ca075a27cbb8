import DanishText
import Dialogue
import Language
import PlanModel

/// What the conversation says, in Danish.
enum Texts {
  static func welcome(_ guide: Ledetraad) -> String {
    let about = guide.about.map { $0 + "\n" } ?? ""
    return tr(
      """
      \(about)Vi går disse \(Words.theme.many) igennem i tur og orden: \
      \(TextFigures.list(guide.themes.map(\.shortTitle))). Først nogle spørgsmål til eftertanke, så jeres egne \
      mål. Dine svar bliver gemt undervejs, og du kan stoppe når som helst.
      """)
  }

  static var commandsHint: String {
    tr(
      """
      Skriv et svar, og tryk Enter. :hjælp forklarer, :tilbage går tilbage, :spring springer over, \
      :oversigt viser det hele, :slut gemmer og stopper.
      """)
  }

  static func welcomeBack(_ name: String?) -> String {
    name.hasText ? tr("Velkommen tilbage · \(name ?? "")") : tr("Velkommen tilbage")
  }

  static func welcomeWithAnswers(_ name: String?) -> String {
    name.hasText ? tr("Svarene er hentet · \(name ?? "")") : tr("Svarene er hentet")
  }

  static func whereFrom(_ title: String) -> String {
    tr(
      "Vi fortsætter ved »\(title)«. Skriv :oversigt for at se det hele, eller :hjælp hvis du er i tvivl."
    )
  }

  /// What is done and what remains: `12 af 18 spørgsmål er besvaret, og der er skrevet 2 mål.`
  static func soFar(
    done: Int, of total: Int, goals: Int, bare: [String], minutes: Int, isEnough: Bool
  ) -> String {
    let start = tr("\(answered(done, of: total)), og \(written(goals)).")
    let themes = bare.isEmpty || goals == 0 ? "" : tr(" Uden mål endnu: \(TextFigures.list(bare)).")
    let rest = minutes > 0 ? tr(" Resten tager cirka \(Self.minutes(minutes)).") : ""
    return start + themes
      + (isEnough ? tr(" \(Words.plan.the.capital) har det \(Words.plan.it) skal have.") : rest)
  }

  private static func answered(_ done: Int, of total: Int) -> String {
    switch (done, total) {
    case (0, 1): tr("Spørgsmålet er ikke besvaret")
    case (1, 1): tr("Spørgsmålet er besvaret eller sprunget over")
    case (0, _): tr("Ingen af de \(total) spørgsmål er besvaret")
    default: tr("\(done) af \(total) spørgsmål er besvaret eller sprunget over")
    }
  }

  private static func written(_ goals: Int) -> String {
    goals == 0 ? tr("der er ikke skrevet mål endnu") : tr("der er skrevet \(goals) mål")
  }

  static var oddAnswers: String { tr("Se på det her i filen med svar:") }

  /// A place in that file.
  static func oddPlace(line: Int?, field: String?) -> String {
    let parts = [line.map { tr("linje \($0)") }, field.map { tr("»\($0.mention)«") }].compactMap(
      \.self)
    return parts.isEmpty ? tr("hele filen") : parts.joined(separator: ", ")
  }

  static var notUsed: String {
    tr(
      "Dette fra filen med svar er ikke brugt. \(Words.plan.the.capital) har noget andet de steder:"
    )
  }

  static func goalNamed(_ id: String, title: String?, was old: String?) -> String {
    let name = title.map { tr("Målet »\($0)«") } ?? tr("Et mål")
    return old.hasText
      ? tr("\(name) havde samme nummer som et andet mål og har fået nummer \(id).")
      : tr("\(name) havde intet nummer og har fået nummer \(id).")
  }

  static func otherYear(plan: Int, guide: String) -> String {
    tr(
      """
      \(Words.plan.the.capital) er for \(plan), men bliver sammenlignet med \(guide). Er det \(Words.guide.another) du skal \
      bruge, så stop med :slut og begynd igen med --ledetråd.
      """)
  }

  static func sameYear(_ year: Int, guide: String) -> String {
    tr(
      """
      \(Words.plan.the.capital) du tager mål fra, er også for \(year). \(Words.plan.this.capital) følger \(guide) og gælder for samme år. \
      Skal \(Words.plan.it) gælde for et andet år, så stop med :slut og begynd igen med --ledetråd.
      """)
  }

  static var draftLabel: String { tr("Det du var ved at skrive sidst") }
  static var draftFound: String { tr("Det du var ved at skrive sidst, står på linjen.") }
  static var leftForLater: String {
    tr("Det kan vente. Skriv :oversigt for at se hvad der mangler.")
  }
  static var emptied: String { tr("Feltet er tomt nu. Skriv :fortryd for at få teksten tilbage.") }
  static func noDate(isRecurring: Bool) -> String {
    let reason =
      isRecurring
      ? tr(
        "Her skal der stå én dag, fx den første eller den sidste gang. Hvor tit det sker, kan stå i teksten."
      )
      : tr("Datoen forstod jeg ikke. Skriv fx 30. juni, 30-06-2016, om 3 måneder eller 2. kvartal.")
    return tr("\(reason) Er der ingen dato endnu, så skriv :spring.")
  }
  static var dateHelp: String {
    tr(
      """
      Skriv en dato som du plejer: 30. juni, 30-06-2016, uge 40, 2. kvartal, ultimo november eller om \
      3 måneder. Uden årstal gælder \(Words.plan.the.genitive) år. Tryk Enter hvis datoen kan vente.
      """)
  }
  static var dateKept: String {
    tr("Det kan jeg ikke læse som en dato. Det bliver stående til du skriver en.")
  }
  static var lineIsEmpty: String {
    tr("Det du skrev, er fjernet fra linjen. Tryk pil op for at hente det.")
  }
  static var adviceHint: String {
    tr("Vil du rette det nu, så skriv :tilbage. Ellers kan du bare fortsætte.")
  }

  static func dateRead(_ date: String) -> String { tr("Datoen bliver den \(date).") }

  static var dateExamples: [String] {
    [tr("om 3 måneder"), tr("30. juni"), tr("2. kvartal"), tr("ultimo november")]
  }
  /// The plan is written in Danish, whatever the program speaks.
  static let forums = [
    "LMU", "Hovedudvalget", "personalemøde", "personalemøde med MED-status", "ledermøde",
    "chefforum", "direktionen", "forældrebestyrelsen", "skolebestyrelsen", "elevrådet",
    "ældrerådet", "bruger- og pårørenderådet",
  ]

  static var interrupted: String {
    tr(
      """
      Linjen er ryddet. Tryk pil op for at hente den igen. Det du har svaret før, er gemt. Skriv \
      :slut for at stoppe, eller tryk Ctrl-C igen.
      """)
  }
  static func nothingEdited(isEmpty: Bool, hadText: Bool) -> String {
    if !hadText { return tr("Der blev ikke skrevet noget. Svar her, eller skriv :rediger igen.") }
    return isEmpty
      ? tr("Teksten kom tom tilbage. Svaret står her som før; tøm linjen hvis det skal væk.")
      : tr("Teksten kom uændret tilbage og står her. Er den rigtig, så tryk Enter.")
  }
  static var hiddenRemoved: String {
    tr(
      """
      Der var usynlige tegn i teksten, fx bløde bindestreger fra Word. De er taget ud, og resten står \
      som du skrev den.
      """)
  }
  static var editorFailed: String {
    tr(
      """
      Tekstprogrammet kunne ikke bruges. Svaret er som før; skriv det her på linjen.
      """)
  }
  static var prefillHint: String {
    tr(
      """
      Det der stod her før, står på linjen. Ret i det, eller tøm linjen med Ctrl-U.
      """)
  }
  static var answerLabel: String { tr("Svar") }
  static var written: String { tr("Det du skrev") }
  static func answerNumber(_ number: Int) -> String { tr("Svar \(number)") }
  static var answerHint: String {
    tr(
      """
      Skriv frit. Skriv \\ sidst på linjen hvis svaret skal fortsætte på den næste, eller brug \
      :rediger. Skriv :eksempel for at se hvordan andre kunne svare.
      """)
  }
  static var withoutName: String { tr("Skriv uden navn, for \(Words.plan.the) bliver delt.") }
  /// What a question about one person says.
  static let invitesSomebody = [
    "tænk på en borger", "tænk på en bruger", "tænk på en elev", "tænk på en beboer",
    "tænk på et barn", "tænk på en medarbejder", "tænk på en kollega", "en bestemt borger",
  ]
  static var answerKept: String {
    tr(
      """
      Svaret fra før er bevaret. Skal det væk, så skriv :tilbage, og tøm linjen med Ctrl-U.
      """)
  }
  static var skipped: String { tr("Sprunget over. Du kan altid vende tilbage.") }
  static var furtherQuestions: String { tr("Spørg videre") }
  static var exampleLabel: String { tr("Eksempel") }

  static func goalsToRevisit(_ goals: [String]) -> String {
    let list = TextFigures.list(goals)
    return goals.count == 1
      ? tr("\(list) bygger på det svar. Passer målet stadig? Skriv :gå \(list) for at se det.")
      : tr("\(list) bygger på det svar. Passer målene stadig? Skriv :oversigt alt for at se dem.")
  }

  static func probe(_ question: String) -> String { tr("Må jeg spørge lidt videre? \(question)") }
  static var probeLabel: String { tr("Uddyb (Enter = nej tak)") }
  static var probeHelp: String {
    tr(
      """
      Dit første svar er gemt. Det her er kun et ekstra spørgsmål. Skriver du noget, kommer det med \
      i svaret; trykker du Enter, går vi videre.
      """)
  }
  /// Words that say little by themselves.
  static let vagueWords: Set<String> = [
    "generelt", "overordnet", "ofte", "mange", "flere", "god", "godt", "gode", "bedre", "fint",
    "diverse", "forskellige", "løbende", "relevante", "forskelligt", "måske", "ting", "noget",
  ]

  static func progress(_ number: Int, of total: Int, minutes: Int) -> String {
    let place = tr("Spørgsmål \(number) af \(total)")
    return minutes > 0 ? tr("\(place) · cirka \(Self.minutes(minutes)) tilbage") : place
  }

  /// A time as one says it: from a quarter of an hour on in fives, from an hour on in hours.
  static func minutes(_ count: Int) -> String {
    let count = count > 15 ? (count + 2) / 5 * 5 : count
    if count == 1 { return tr("1 minut") }
    if count < 60 { return tr("\(count) minutter") }
    let hours = count < 120 ? tr("1 time") : tr("\(count / 60) timer")
    return count % 60 == 0 ? hours : tr("\(hours) og \(count % 60) minutter")
  }

  /// Before the cursor where a number is written and Enter does something else: `Valg (Enter = slut)`.
  static func label(_ label: String, enter: String) -> String { tr("\(label) (Enter = \(enter))") }
  static func choiceLabel(enter: String) -> String { tr("Valg (Enter = \(enter))") }
  static var leaves: String { tr("slut") }
  static var goesBack: String { tr("tilbage") }
  static var takes: String { tr("ja") }
  static var splitsNot: String { tr("del ikke") }

  static func noSuchNumbers(_ count: Int) -> String {
    count < 2
      ? noSuchNumber(count)
      : tr("Et af numrene står ikke på listen. Skriv tal fra 1 til \(count) med mellemrum, fx 1 2.")
  }

  static func noSuchNumber(_ count: Int) -> String { Choice.noSuchNumber(count) }

  static func isYes(_ text: String) -> Bool {
    text.trimmed == "1" || Reply(text) == .yes
  }
}
