import DanishText
import Language
import PlanModel
import PlanOverview
import PlanReports
import PlanWorkspace

extension Texts {
  /// `aarsplan overblik`.
  enum Overview {
    static var abstract: String {
      tr("Viser hvilke temaer centrenes planer dækker, og hvor der er huller.")
    }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan overblik planer/ --centre centre.csv          hvem har afleveret, og hvad dækker de
          aarsplan overblik planer/ --format html --til side.html   en side til mail og print
          aarsplan overblik planer/ --kort --til forside.html    én side A4 til ledelsen
          aarsplan overblik planer/ --format xlsx --til ark.xlsx    et regneark
          aarsplan overblik planer/ --søg sygefravær             mål der handler om sygefravær
          aarsplan overblik planer/ --mål --til mål.xlsx         alle mål i et regneark
          aarsplan overblik planer/ --sammenlign sidste-år/      hvad er nyt siden sidst
          aarsplan overblik planer/ --historik overblik/         udviklingen over flere overblik
          aarsplan overblik planer/ --centre centre.csv --mails kladder   en mail til hvert center der mangler noget

        Afleveret er en plan der kan læses, og som er for ledetrådens år og følger ledetråden, fra et center på listen. Har et center flere, tæller den med den nyeste opfølgning eller drøftelse, ellers den der er nået længst (lukket, godkendt, til drøftelse, kladde), ellers den nyeste fil. Filer der ender på .ndjson, er dele af et overblik, lavet med --format ndjson; de lægges sammen.
        """)
    }
    static var paths: String {
      tr("Mapper og filer med planer, eller dele af et overblik (.ndjson). \(Here.otherwise)")
    }
    static var compare: String {
      tr(
        "Sammenlign med et tidligere overblik: en .json- eller .ndjson-fil derfra, eller en mappe med planer."
      )
    }
    static var history: String {
      tr(
        "Vis udviklingen over flere tidligere overblik: en mappe med .json- og .ndjson-filer. De tages i rækkefølge efter den dag de er lavet."
      )
    }
    static var kind: String { tr("Kun centre af denne type, fx skole.") }
    static var theme: String { tr("Kun dette tema.") }
    static var onlyGaps: String {
      tr("Kun centre hvor der mangler en plan eller et tema, eller hvor planen har fejl.")
    }
    static var order: String { tr("Rækkefølgen: navn, dækning, mål eller fejl.") }
    static var format: String {
      tr(
        "Hvordan overblikket skal vises (\(remarks)). Uden --format bestemmer filnavnet efter --til det."
      )
    }
    private static var remarks: String {
      OverviewReport.formats.compactMap { format in
        format.about.remark.map { "\(format.about.name): \($0)" }
      }.joined(separator: ", ")
    }
    static var target: String { tr("Skriv til denne fil i stedet for på skærmen.") }
    static var goals: String { tr("Vis målene fra alle centre, tema for tema.") }
    static var joint: String {
      tr("Vis de fælles mål med et id (»fælles«): status hos hver side og dem der ikke har målet.")
    }
    static var strategies: String {
      tr(
        "Vis hvor mange \(Words.centre.many) der har målbare mål for hver strategi i dette register, år for år."
      )
    }
    static var years: String {
      tr("Hvilke år, fx 2019,2020. Hvis du ikke vælger: alle år der er planer for.")
    }
    static var yearsAlone: String {
      tr(
        "--år hører til --strategier. Skriv også hvilket register, fx --strategier strategier.yaml."
      )
    }
    static func noYear(_ text: String) -> String {
      tr("»\(text)« er ikke et årstal. Skriv fx --år 2019,2020.")
    }
    static var strategyForms: String {
      tr(
        "--strategier kan skrives ud som tekst, html eller csv, fx --strategier strategier.yaml --til strategier.html. Det kan ikke stå sammen med --mål, --fælles, --rykkere eller --mails."
      )
    }
    static func jointForms(_ other: String) -> String {
      tr(
        "Fælles mål kan ikke skrives ud som \(other). De kan skrives ud som tekst, html, xlsx eller csv, fx --fælles --til faelles.html."
      )
    }
    static var search: String { tr("Find ord i målene, også i andre bøjninger.") }
    static var reminders: String {
      tr(
        "Skriv en liste til brevfletning: hvem mangler hvad, et spørgsmål der hjælper, og fristen.")
    }
    static var mails: String {
      tr(
        "Læg en kladde til en mail (.eml) i denne mappe til hvert center der mangler noget. En fil der findes i forvejen, bliver ikke skrevet over."
      )
    }
    static var mailsAlone: String {
      tr(
        "--mails skriver mails og ikke et overblik eller en liste over mål. Brug --mails alene eller sammen med --rykkere, og lav overblikket for sig."
      )
    }

    /// How many centres there are of each group.
    static func mailed(_ groups: [Reminder.Group], owingNothing count: Int) -> [String] {
      let told = Reminder.Group.allCases.compactMap { group -> String? in
        let number = groups.count { $0 == group }
        return number == 0 ? nil : "\(centres(number)) \(what(group))."
      }
      let rest =
        count == 0
        ? [] : [tr("\(centres(count)) mangler ikke noget og får ingen mail.")]
      return told + rest
    }

    private static func centres(_ count: Int) -> String {
      Words.centre.counted(count)
    }

    private static func what(_ group: Reminder.Group) -> String {
      switch group {
      case .missing: tr("har ikke afleveret")
      case .again: tr("skal sende \(Words.plan.the) igen")
      case .better: tr("kan gøre \(Words.plan.the) bedre")
      }
    }

    /// What became of the drafts.
    static func drafts(_ outcome: MailFolder.Outcome, in folder: String) -> [String] {
      let folder = SafeText.path(folder)
      var lines: [String] = []
      if !outcome.written.isEmpty {
        let count = outcome.written.count
        lines.append(
          tr(
            "\(TextFigures.counted(count, tr("kladde"), tr("kladder"))) ligger nu i \(folder). Dobbeltklik på \(count == 1 ? tr("den") : tr("en af dem")), læs den igennem, og send den fra dit mailprogram."
          )
        )
      }
      if outcome.later > 0 {
        lines.append(
          tr(
            "\(TextFigures.counted(outcome.later, tr("kladde"), tr("kladder"))) mangler endnu, for der bliver højst lavet \(TextFigures.grouped(MailFolder.mostAtOnce)) ad gangen. Skriv kommandoen igen for at få de næste."
          )
        )
      }
      if !outcome.left.isEmpty {
        lines.append(
          tr(
            "\(TextFigures.counted(outcome.left.count, tr("kladde"), tr("kladder"))) fandtes i forvejen og er ikke rørt. Vælg en ny mappe efter --mails for at få dem igen med det der mangler i dag."
          )
        )
      }
      if !outcome.withoutReceiver.isEmpty {
        let names = outcome.withoutReceiver
        let shown = names.prefix(5).map(SafeText.line)
        let rest = names.count > 5 ? [tr("\(TextFigures.grouped(names.count - 5)) til")] : []
        lines.append(
          tr(
            "\(names.count == 1 ? tr("Én kladde") : tr("\(TextFigures.grouped(names.count)) kladder")) har ingen modtager, for der står ingen e-mail på listen der kan bruges: \(TextFigures.list(shown + rest))."
          )
        )
      }
      return lines
    }

    static var brief: String { tr("Kun forsiden: én side A4 til ledelsen (med --format html).") }
    static var printsPlans: String {
      tr("Tag planerne med når siden skrives ud på papir (med --format html).")
    }
    static func pageOnly(_ option: String) -> String {
      tr(
        "\(option) hører til siden i html. Skriv --format html, eller giv filen et navn der ender på .html, fx --til side.html."
      )
    }
    static var briefHasNoPlans: String {
      tr("Planerne står ikke på forsiden. Vælg enten --kort eller --med-planer.")
    }
    static var all: String { tr("Vis alle centre, også når der er flere end vinduet kan rumme.") }
    static var oneOutput: String {
      tr(
        "--rykkere skriver én linje pr. center, --mål og --søg én pr. mål og --fælles én pr. fælles mål. De kan ikke stå i samme liste. Vælg den ene."
      )
    }
    static func goalForms(_ other: String) -> String {
      tr(
        "Mål kan ikke skrives ud som \(other). De kan skrives ud som tekst, csv eller xlsx, fx --mål --til mål.csv, og i ndjson og html er målene med uden --mål."
      )
    }
    static func reminderForm(_ other: String) -> String {
      tr(
        "--rykkere er en liste til brevfletning og kan ikke skrives ud som \(other), kun som csv, fx --rykkere --til rykkere.csv."
      )
    }
    static func unknownEnding(_ file: String, _ endings: [String]) -> String {
      tr(
        "\(SafeText.path(file)): den endelse siger ikke hvordan overblikket skal skrives. Brug \(TextFigures.list(endings.map { ".\($0)" }, word: tr("eller"))), eller skriv --format også."
      )
    }
    static var deadline: String {
      tr(
        "Sidste dag for at aflevere, fx 20-11-2015. Står der en frist på listen, gælder den for det center."
      )
    }
    static func noDay(_ text: String) -> String {
      tr(
        "»\(SafeText.line(text))« kan ikke læses som en dato. Skriv dag, måned og år, fx 20-11-2015."
      )
    }
    static func noSuchKind(_ kind: String, _ known: [String]) -> String {
      let choice =
        known.isEmpty
        ? tr("Ingen af \(Words.centre.theMany) har en type.")
        : tr("Vælg \(TextFigures.list(known.map(SafeText.line), word: tr("eller"))).")
      return tr("Ingen \(Words.centre.many) er af typen »\(SafeText.line(kind))«. \(choice)")
    }
    static var workbookNeedsTarget: String {
      tr("Et regneark kan ikke vises her. Skriv hvor det skal gemmes, fx --til overblik.xlsx.")
    }
    static var noWords: String { tr("Skriv et ord at søge efter, fx --søg sygefravær.") }
    static func seen(_ plans: Int) -> String {
      tr("\(Words.plan.counted(plans)) er læst.")
    }

    static func goals(_ count: Int, searching: Bool) -> String {
      switch (count, searching) {
      case (0, true): tr("Der er ingen mål med de ord.")
      case (0, false): tr("Ingen mål.")
      default: tr("\(TextFigures.grouped(count)) mål.")
      }
    }

    static func noSuchTheme(_ theme: String, _ known: [String]) -> String {
      tr(
        "\(Words.theme.the.capital) »\(SafeText.line(theme))« findes ikke i \(Words.guide.the). Vælg \(TextFigures.list(known, word: tr("eller")))."
      )
    }
  }
}
