import DanishText
import Language
import PlanModel
import PlanReports

extension Texts {
  /// `aarsplan strategier`.
  enum Strategies {
    static var abstract: String {
      tr("Viser jeres strategier og politikker og tjekker registeret over dem.")
    }
    static var discussion: String {
      tr(
        """
        Strategierne står i et register: en fil med deres perioder, ejere, mål og frister. Programmet \
        regner selv ud hvilke møder opfølgningen skal på; se det med »aarsplan opfølg plan«.

        Eksempler:
          aarsplan strategier ny                        begynd på et register
          aarsplan strategier                           hvilke strategier gælder?
          aarsplan strategier vis                       læs hele registeret
          aarsplan strategier tjek                      er det i orden?
          aarsplan strategier liste --til side.html     en side til intranettet
        """)
    }
    static var register: String {
      tr(
        """
        Registerets fil eller dets id. Hvis du ikke vælger, bruges det der ligger i mappen.
        """)
    }

    static var listAbstract: String {
      tr("Viser de strategier der gælder, deres ejere og den næste opfølgning.")
    }
    static var listDiscussion: String {
      tr(
        """
        Eksempler:
          aarsplan strategier liste
          aarsplan strategier liste strategier.yaml --til intranet.html
          aarsplan strategier liste --for ungecentret --til velkommen.html

        Siden kan lægges på intranettet og skrives ud til nye medarbejdere. Programmet leder i den \
        mappe du står i, og i de mapper der står i AARSPLAN_PROMPTS (adskilt af kolon).
        """)
    }
    static var centre: String {
      tr(
        "Kun de strategier der gælder for \(Words.centre.this), efter \(Words.centre.its) id eller type."
      )
    }
    static var all: String { tr("Tag også dem med der er afløst, eller som først kommer.") }

    static var showAbstract: String {
      tr("Viser et register eller én strategi som andre læser det.")
    }
    static var showDiscussion: String {
      tr(
        """
        Eksempler:
          aarsplan strategier vis
          aarsplan strategier vis strategier.yaml --strategi ungestrategi
          aarsplan strategier vis --til strategier.md
        """)
    }
    static var strategy: String { tr("Vis kun denne strategi.") }

    static var checkAbstract: String { tr("Tjekker et register, og om opfølgningen kan nås.") }
    static var checkDiscussion: String {
      tr(
        """
        Eksempler:
          aarsplan strategier tjek
          aarsplan strategier tjek strategier.yaml --dato 2020-06-15
          aarsplan strategier tjek --år 2020,2021

        Programmet slutter med koden 0 når filen er i orden, med 1 når der er fejl, og med 2 når den ikke kan læses.
        """)
    }
    static var files: String {
      tr(
        """
        De filer der skal tjekkes, eller - for et register der sendes ind. Hvis du ikke vælger, \
        tjekkes det der ligger i mappen.
        """)
    }
    static var years: String {
      tr("De år der skal ses på. Hvis du ikke vælger: året for den dag der tjekkes.")
    }

    static func tooMany(_ most: Int) -> String { tr("Vælg højst \(most) år ad gangen.") }

    static func summary(_ report: CheckReport, on day: PlanDate) -> String {
      let counts = report.counts
      let seen = TextFigures.counted(report.plans.count, tr("register"), tr("registre"))
      let found = FoundTexts.counted(
        errors: counts.errors, warnings: counts.warnings, advice: counts.advice)
      return tr("\(seen) er tjekket pr. \(day.danish): \(found).")
    }

    static var newAbstract: String { tr("Laver en fil som I kan skrive jeres register i.") }
    static var newDiscussion: String {
      tr(
        """
        Eksempler:
          aarsplan strategier ny                    strategier.yaml, med forklaringer
          aarsplan strategier ny fb/strategier.yaml

        En fil der findes i forvejen, bliver aldrig overskrevet.
        """)
    }
    static var exampleYear: String { tr("Det år eksemplerne er fra. Hvis du ikke vælger: i år.") }

    static func written(_ path: String) -> String {
      tr(
        "\(path) er klar. Åbn den i et tekstprogram, og tjek den med: aarsplan strategier tjek \(path.asArgument)"
      )
    }
  }

  /// `aarsplan opfølg`.
  enum FollowUp {
    static var abstract: String { tr("Følger op på målene i \(Words.plan.a) og på strategier.") }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan opfølg                               gå målene igennem i \(Words.plan.the) her
          aarsplan opfølg ungecentret.yaml              i \(Words.plan.another)
          aarsplan opfølg mangler planer/               hvad er forfaldent, og hvad kommer?
          aarsplan opfølg plan                          årets opfølgningsplan
          aarsplan opfølg plan --år 2020 --til plan.xlsx
          aarsplan opfølg årsberetning planer/ --strategier strategier.yaml --år 2020
        """)
    }

    static var walkAbstract: String {
      tr("Går målene i \(Words.plan.a) igennem. Det tager et par minutter.")
    }
    static var walkDiscussion: String {
      tr(
        """
        For hvert mål ser du hvor det stod sidst, og skriver hvordan det går. Er der ikke noget nyt, \
        trykker du Enter. Alt bliver gemt undervejs.

        Eksempler:
          aarsplan opfølg                               \(Words.plan.the) i denne mappe
          aarsplan opfølg plan.yaml --dato 2020-06-03   hvad I så den 3. juni
          aarsplan opfølg plan.yaml --svar svar.yaml    opfølgning der er skrevet ned
          aarsplan opfølg plan.yaml --genåbn --begrundelse "Forkert tal i M1"

        Filen til --svar er skrevet som \(Words.plan.a), men behøver kun at indeholde målenes id og \
        opfølgning. Er \(Words.plan.the) lukket, bliver \(Words.plan.it) ikke ændret før \
        \(Words.plan.it) er åbnet igen.
        """)
    }
    static var walkFile: String {
      tr(
        """
        \(Words.plan.the.capital)s fil. Hvis du ikke vælger, bruges \(Words.plan.it) der ligger i \
        mappen.
        """)
    }
    static var walkAnswers: String {
      tr(
        """
        Tag opfølgningen fra en fil skrevet som \(Words.plan.a). Der bliver kun spurgt om resten.
        """)
    }
    static var reopen: String {
      tr(
        "Åbn \(Words.plan.the) igen når \(Words.plan.it) er lukket. Skriv hvorfor med --begrundelse."
      )
    }
    static var reason: String { tr("Hvorfor \(Words.plan.the) bliver åbnet igen.") }
    static var reopenExample: String {
      tr("aarsplan opfølg planer/min-plan.yaml --genåbn --begrundelse \"hvorfor\"")
    }
    static var whyReopened: String {
      tr(
        """
        Skriv hvorfor planen skal åbnes igen, fx --begrundelse "Forkert tal i M1". Intet er ændret.
        """)
    }
    static var reasonAlone: String { tr("--begrundelse hører til --genåbn. Intet er ændret.") }
    static func notYet(_ day: PlanDate) -> String {
      tr("Den \(day.danish) er ikke kommet endnu. Skriv en dag I har set på målene.")
    }
    static func reopened(_ path: String, _ status: String) -> String {
      tr(
        """
        \(Words.plan.the.capital) er åben igen med status »\(status)«, og begrundelsen står i \(Words.plan.it). Følg op \
        med: aarsplan opfølg \
        \(path.asArgument)
        """)
    }

    static var planAbstract: String {
      tr("Viser årets opfølgningsplan: hvad der skal på hvilket møde.")
    }
    static var planDiscussion: String {
      tr(
        """
        Planen bliver regnet ud af fristerne og mødedagene i registeret over strategier. Hver \
        opfølgning kommer på udvalgets sidste møde inden fristen.

        Eksempler:
          aarsplan opfølg plan strategier.yaml --år 2020
          aarsplan opfølg plan --dato 2020-06-15
          aarsplan opfølg plan --år 2020 --til plan.html

        Programmet slutter med koden 1 når noget er forfaldent.
        """)
    }
    static func onlyFirst(_ count: Int) -> String {
      tr(
        "Kun de første \(TextFigures.grouped(count)) forelæggelser er med. Er det den rigtige fil?")
    }
    static var year: String {
      tr("Det år planen er for. Hvis du ikke vælger: i år, eller året for --dato.")
    }
  }
}
