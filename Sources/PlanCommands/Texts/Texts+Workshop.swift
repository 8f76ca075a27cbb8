import DanishText
import PlanModel
import PlanReports
import PlanWorkspace
import Workshop

extension Texts {
  /// `aarsplan kursus`.
  enum Workshop {
    static var abstract: String { "Gør et kursus klar, styrer tiden og samler op bagefter." }
    static let discussion = """
      Eksempler:
        aarsplan kursus ny                lav en mappe med drejebog og det hele
        aarsplan kursus tjek              går tiden op?
        aarsplan kursus print             kort, tomme planer, drejebog og noteark
        aarsplan kursus kør               uret på storskærmen
        aarsplan kursus server            svar i browseren, for dem uden terminal
        aarsplan kursus sammen            flere svar på ét spørgsmål bliver til ét
        aarsplan kursus status            hvor langt er I
        aarsplan kursus efter             det alle får med hjem, og en opsamling
      """

    static let newAbstract = "Laver en mappe til et kursus, med drejebog og kladder."
    static let newDiscussion = """
      Programmet deler tiden ud efter hvor længe spørgsmålene tager. Mappen får en drejebog (kursus.yaml) \
      som du kan rette i, en kladde for hvert center på listen og en side til deltagerne. En fil der \
      findes i forvejen, bliver aldrig overskrevet.

      Eksempler:
        aarsplan kursus ny
        aarsplan kursus ny decemberkursus --dato 3-12-2015 --start 9 --længde "3 timer" --deltagere 30
        aarsplan kursus ny --start 9 --slut 12 --centre centre.csv
      """
    static let newFolder = "Mappen der skal laves. Hvis du ikke vælger: kursus."
    static let title = "Kursets titel."
    static let date = "Kursets dag, fx 3-12-2015."
    static let start = "Hvornår kurset begynder. Hvis du ikke vælger: 09.00."
    static let end = "Hvornår kurset slutter."
    static let length = "Hvor længe kurset varer, med pauser. Hvis du ikke vælger: 3 timer."
    static let participants = """
      Hvor mange der er med. Har du en liste, er det så mange som der står på den.
      """
    static var centres: String {
      """
      Listen over dem der er med (csv eller xlsx): id;navn;type;leder. Hvert \(Words.centre.one) får en \
      kladde.
      """
    }
    static let yes = "Lav mappen uden at spørge om noget."

    static let checkAbstract = "Tjekker drejebogen: går tiden op, og er der pauser nok?"
    static let checkDiscussion = """
      Eksempler:
        aarsplan kursus tjek
        aarsplan kursus tjek decemberkursus
        aarsplan kursus tjek kursus.yaml --format json
        aarsplan kursus tjek --forklar tid-går-ikke-op

      Programmet slutter med koden 0 når drejebogen er i orden, med 1 når der er fejl, og med 2 når den \
      ikke kan læses.
      """
    static let checked = """
      Kursets mappe eller drejebogen, eller - for en der sendes ind. Hvis du ikke vælger, tjekkes kurset i \
      den mappe du står i, eller i mappen kursus.
      """

    static func summary(_ report: CheckReport) -> String {
      let counts = report.counts
      let seen = TextFigures.counted(report.plans.count, "drejebog", "drejebøger")
      let found = FoundTexts.counted(
        errors: counts.errors, warnings: counts.warnings, advice: counts.advice)
      return "\(seen) er tjekket: \(found)."
    }

    static let printAbstract =
      "Laver kort, tomme planer, drejebog og noteark, klar til at skrive ud."
    static let printDiscussion = """
      Uden --til bliver arkene lagt i kursets mappe print som sider til en browser, og som pdf når der er \
      et program til det.

      Eksempler:
        aarsplan kursus print
        aarsplan kursus print decemberkursus --ark kort,noter
        aarsplan kursus print --ark drejebog --til drejebog.docx
        aarsplan kursus print --til udskrifter/ --format pdf
      """
    static let folder =
      "Kursets mappe. Hvis du ikke vælger, bruges den mappe du står i, eller mappen kursus."
    static let sheets = """
      Kun disse ark: kort (spørgsmål med hjælpen bagpå), plan (en tom), drejebog (til \
      underviseren), noter (til deltagerne).
      """
    static let allCards = "Lav kort af alle spørgsmål, også dem kurset ikke når."
    static let printFormat = "html, pdf eller docx. Ender filen på fx .pdf, behøver du ikke vælge."
    static let printTarget = "Skriv arket i denne fil, eller arkene i denne mappe."
    static let printing = "Laver pdf. Det tager et øjeblik."

    static func noSheet(_ word: String) -> String {
      let known = TextFigures.list(CourseSheet.allCases.map { "»\($0.rawValue)«" }, word: "eller")
      return "»\(SafeText.line(word))« er ikke et ark. Skriv \(known)."
    }
    static func oneSheet(_ path: String) -> String {
      """
      Der er flere ark, og \(SafeText.path(path)) er én fil. Vælg ét med --ark, eller skriv en mappe, fx \
      \(SafeText.path(path))/.
      """
    }
    static func noForm(_ path: String) -> String {
      "\(SafeText.path(path)) siger ikke hvad det skal være. Lad navnet ende på .html, .pdf eller .docx."
    }
    static func onlyPages(_ problem: DocumentProblem) -> String {
      """
      \(WorkspaceProblem.document(problem).account.happened) Arkene er sider til en browser, og dem kan \
      du skrive ud.
      """
    }
    static func printed(_ names: [String], in folder: String) -> String {
      "I \(SafeText.path(folder)) ligger nu \(TextFigures.list(names))."
    }

    static let oneEnd = "Vælg enten --slut eller --længde."
    static let emptyTitle = "Titlen er tom. Skriv en, eller lad --titel være."
    static func noCount(_ number: Int) -> String {
      """
      Der kan ikke være \(number) deltagere. Skriv et tal mellem 1 og \(TextFigures.grouped(Amount.most)).
      """
    }

    // MARK: The conversation of `ny`

    static var whichGuide: String { "\(Words.guide.which.capital) handler kurset om?" }
    static let whichDay = "Hvilken dag er kurset?"
    static let dayHint = "Fx 3-12-2015. Tryk Enter hvis du ikke ved det endnu."
    static let dayLabel = "Dato"
    static let whichStart = "Hvornår begynder det?"
    static let startLabel = "Start"
    static func unread(_ text: String, _ advice: String) -> String {
      "»\(SafeText.line(text))«: \(advice)"
    }
    static let noTime = "det kan ikke læses som et klokkeslæt. Skriv fx 9.00."
    static let howLong = "Hvor længe varer det med pauser?"
    static let lengthLabel = "Længde"
    static let usualLength = "3 timer"
    static let noLength =
      "det kan ikke læses som en længde. Skriv fx 3 timer, 2,5 timer eller 150 minutter."
    static let who = "Hvem er med?"
    static var whoHint: String {
      """
      Skriv hvor mange, eller navnet på en fil med listen over \(Words.centre.many) (csv eller xlsx). Så får \
      hvert \(Words.centre.one) på listen en kladde.
      """
    }
    static let whoLabel = "Deltagere"
    static let usualCount = "30"
    static let noCountOrList = "Det er hverken et antal eller en fil jeg kan finde."
    static let back = "Skriv :tilbage for at gå et spørgsmål tilbage, og :slut for at stoppe."
    static let stopped = "Intet er lavet."

    static func proposal(_ draft: RunSheetDraft) -> String { "Forslag: \(sheet(draft))" }
    static func detail(_ block: RunSheet.Block) -> String {
      [block.form?.text, block.minutes.map { "\($0.text) min." }].compactMap(\.self)
        .joined(separator: " · ")
    }
    static func make(_ folder: CourseFolder) -> [String] {
      ["Lav mappen \(SafeText.path(folder.path))", "Lad være"]
    }

    static func noDraft(_ problem: CourseProblem) -> String {
      switch problem {
      case .tooShort(let minutes):
        """
        \(TextFigures.counted(minutes, "minut", "minutter")) er for lidt til et kursus. Skriv mindst \
        \(CourseWish.fewestMinutes) minutter, fx --længde "2 timer".
        """
      case .tooLong:
        "Et kursus kan højst vare \(CourseWish.mostMinutes / 60) timer. Del det i to."
      case .pastMidnight:
        "Kurset slutter først efter midnat. Begynd tidligere, eller gør det kortere."
      case .noThemes:
        """
        \(Words.guide.the.capital) har ingen \(Words.theme.many) der gælder for nogen på listen. Se \(Words.guide.the) med: \
        aarsplan ledetråd vis
        """
      }
    }

    /// What was made, and what to do next; with the draft where nobody has seen it.
    static func made(
      _ outcome: CourseMaker.Outcome, _ draft: RunSheetDraft?, in folder: CourseFolder
    ) -> [String] {
      var lines: [String] = []
      if let draft, outcome.written.contains(folder.runSheet) {
        lines.append(sheet(draft))
        lines += leftOut(draft)
      }
      lines += files(outcome, folder)
      let argument = folder.path.asArgument
      if outcome.written.contains(folder.runSheet) {
        lines.append(
          "Læs drejebogen igennem, ret den, og tjek den med: aarsplan kursus tjek \(argument)")
        lines.append("Lav arkene til udskrift med: aarsplan kursus print \(argument)")
      }
      return lines
    }

    /// `Kurset varer fra kl. 09.00 til 12.00: 16 blokke, 9 spørgsmål og 15 minutters pause.`
    private static func sheet(_ draft: RunSheetDraft) -> String {
      let sheet = draft.runSheet
      let questions = Set(sheet.blocks.flatMap(\.questions)).count
      let pause = sheet.blocks.filter { $0.form?.value == .pause }
        .reduce(0) { $0 + ($1.minutes?.value?.number ?? 0) }
      let rest = pause > 0 ? "\(pause) minutters pause" : "ingen pause"
      return """
        Kurset varer fra kl. \(sheet.start?.text ?? "") til \(sheet.end?.text ?? ""): \
        \(TextFigures.counted(sheet.blocks.count, "blok", "blokke")), \(questions) spørgsmål og \(rest).
        """
    }

    /// What there is no time for.
    static func leftOut(_ draft: RunSheetDraft) -> [String] {
      var lines: [String] = []
      if !draft.themesLeftOut.isEmpty {
        lines.append("Der er ikke tid til \(names(draft.themesLeftOut)).")
      }
      if !draft.themesForOthers.isEmpty {
        lines.append(
          "\(names(draft.themesForOthers)) gælder ikke for nogen på listen og er ikke med.")
      }
      if !draft.questionsLeftOut.isEmpty {
        let isWhole = !draft.questionsLeftOut.contains(where: \.isCore)
        let core = isWhole ? "Alle spørgsmål på den korte vej er med. " : ""
        let ids = TextFigures.list(draft.questionsLeftOut.map { SafeText.line($0.id) })
        lines.append("\(core)Der er ikke tid til \(ids).")
      }
      if draft.minutesLeft > 0 {
        let left = TextFigures.counted(draft.minutesLeft, "minut", "minutter")
        lines.append("Der er ikke mere at nå. Kurset slutter \(left) før tid.")
      }
      return lines
    }

    private static func names(_ themes: [Theme]) -> String {
      TextFigures.list(themes.map { "»\(SafeText.line($0.shortTitle))«" })
    }

    private static func files(_ outcome: CourseMaker.Outcome, _ folder: CourseFolder) -> [String] {
      let place = SafeText.path(folder.path)
      var lines: [String] = []
      let plans =
        outcome.plans > 0
        ? ["\(TextFigures.counted(outcome.plans, "kladde", "kladder")) i mappen planer"] : []
      let names = outcome.written.map { String($0.split(separator: "/").last ?? "") } + plans
      if !names.isEmpty { lines.append("I \(place) ligger nu \(TextFigures.list(names)).") }
      lines += outcome.left.map { "\(SafeText.path($0)) findes i forvejen og er ikke rørt." }
      if outcome.plansLeft > 0 {
        let them = TextFigures.counted(outcome.plansLeft, "kladde", "kladder")
        lines.append("\(them) findes i forvejen og er ikke rørt.")
      }
      return lines
    }
  }
}
