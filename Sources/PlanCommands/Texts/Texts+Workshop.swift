import DanishText
import Language
import PlanModel
import PlanReports
import PlanWorkspace
import Workshop

extension Texts {
  /// `aarsplan kursus`.
  enum Workshop {
    static var abstract: String { tr("Gør et kursus klar, styrer tiden og samler op bagefter.") }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan kursus ny                lav en mappe med drejebog og det hele
          aarsplan kursus tjek              går tiden op?
          aarsplan kursus print             kort, tomme planer, drejebog og noteark
          aarsplan kursus kør               uret på storskærmen
          aarsplan kursus server            svar i browseren, for dem uden terminal
          aarsplan kursus sammen            flere svar på ét spørgsmål bliver til ét
          aarsplan kursus status            hvor langt er I
          aarsplan kursus efter             det alle får med hjem, og en opsamling
        """)
    }

    static var newAbstract: String { tr("Laver en mappe til et kursus, med drejebog og kladder.") }
    static var newDiscussion: String {
      tr(
        """
        Programmet deler tiden ud efter hvor længe spørgsmålene tager. Mappen får en drejebog (kursus.yaml) \
        som du kan rette i, en kladde for hvert center på listen og en side til deltagerne. En fil der \
        findes i forvejen, bliver aldrig overskrevet.

        Eksempler:
          aarsplan kursus ny
          aarsplan kursus ny decemberkursus --dato 3-12-2015 --start 9 --længde "3 timer" --deltagere 30
          aarsplan kursus ny --start 9 --slut 12 --centre centre.csv
        """)
    }
    static var newFolder: String { tr("Mappen der skal laves. Hvis du ikke vælger: kursus.") }
    static var title: String { tr("Kursets titel.") }
    static var date: String { tr("Kursets dag, fx 3-12-2015.") }
    static var start: String { tr("Hvornår kurset begynder. Hvis du ikke vælger: 09.00.") }
    static var end: String { tr("Hvornår kurset slutter.") }
    static var length: String {
      tr("Hvor længe kurset varer, med pauser. Hvis du ikke vælger: 3 timer.")
    }
    static var participants: String {
      tr(
        """
        Hvor mange der er med. Har du en liste, er det så mange som der står på den.
        """)
    }
    static var centres: String {
      tr(
        """
        Listen over dem der er med (csv eller xlsx): id;navn;type;leder. Hvert \(Words.centre.one) får en \
        kladde.
        """)
    }
    static var yes: String { tr("Lav mappen uden at spørge om noget.") }

    static var checkAbstract: String {
      tr("Tjekker drejebogen: går tiden op, og er der pauser nok?")
    }
    static var checkDiscussion: String {
      tr(
        """
        Eksempler:
          aarsplan kursus tjek
          aarsplan kursus tjek decemberkursus
          aarsplan kursus tjek kursus.yaml --format json
          aarsplan kursus tjek --forklar tid-går-ikke-op

        Programmet slutter med koden 0 når drejebogen er i orden, med 1 når der er fejl, og med 2 når den \
        ikke kan læses.
        """)
    }
    static var checked: String {
      tr(
        """
        Kursets mappe eller drejebogen, eller - for en der sendes ind. Hvis du ikke vælger, tjekkes kurset i \
        den mappe du står i, eller i mappen kursus.
        """)
    }

    static func summary(_ report: CheckReport) -> String {
      let counts = report.counts
      let seen = TextFigures.counted(report.plans.count, tr("drejebog"), tr("drejebøger"))
      let found = FoundTexts.counted(
        errors: counts.errors, warnings: counts.warnings, advice: counts.advice)
      return tr("\(seen) er tjekket: \(found).")
    }

    static var printAbstract: String {
      tr("Laver kort, tomme planer, drejebog og noteark, klar til at skrive ud.")
    }
    static var printDiscussion: String {
      tr(
        """
        Uden --til bliver arkene lagt i kursets mappe print som sider til en browser, og som pdf når der er \
        et program til det.

        Eksempler:
          aarsplan kursus print
          aarsplan kursus print decemberkursus --ark kort,noter
          aarsplan kursus print --ark drejebog --til drejebog.docx
          aarsplan kursus print --til udskrifter/ --format pdf
        """)
    }
    static var folder: String {
      tr("Kursets mappe. Hvis du ikke vælger, bruges den mappe du står i, eller mappen kursus.")
    }
    static var sheets: String {
      tr(
        """
        Kun disse ark: kort (spørgsmål med hjælpen bagpå), plan (en tom), drejebog (til \
        underviseren), noter (til deltagerne).
        """)
    }
    static var allCards: String { tr("Lav kort af alle spørgsmål, også dem kurset ikke når.") }
    static var printFormat: String {
      tr("html, pdf eller docx. Ender filen på fx .pdf, behøver du ikke vælge.")
    }
    static var printTarget: String { tr("Skriv arket i denne fil, eller arkene i denne mappe.") }
    static var printing: String { tr("Laver pdf. Det tager et øjeblik.") }

    static func noSheet(_ word: String) -> String {
      let known = TextFigures.list(
        CourseSheet.allCases.map { tr("»\($0.rawValue)«") }, word: tr("eller"))
      return tr("»\(SafeText.line(word))« er ikke et ark. Skriv \(known).")
    }
    static func oneSheet(_ path: String) -> String {
      tr(
        """
        Der er flere ark, og \(SafeText.path(path)) er én fil. Vælg ét med --ark, eller skriv en mappe, fx \
        \(SafeText.path(path))/.
        """)
    }
    static func noForm(_ path: String) -> String {
      tr(
        "\(SafeText.path(path)) siger ikke hvad det skal være. Lad navnet ende på .html, .pdf eller .docx."
      )
    }
    static func onlyPages(_ problem: DocumentProblem) -> String {
      tr(
        """
        \(WorkspaceProblem.document(problem).account.happened) Arkene er sider til en browser, og dem kan \
        du skrive ud.
        """)
    }
    static func printed(_ names: [String], in folder: String) -> String {
      tr("I \(SafeText.path(folder)) ligger nu \(TextFigures.list(names)).")
    }

    static var oneEnd: String { tr("Vælg enten --slut eller --længde.") }
    static var emptyTitle: String { tr("Titlen er tom. Skriv en, eller lad --titel være.") }
    static func noCount(_ number: Int) -> String {
      tr(
        """
        Der kan ikke være \(number) deltagere. Skriv et tal mellem 1 og \(TextFigures.grouped(Amount.most)).
        """)
    }
  }
}
