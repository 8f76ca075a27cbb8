import DanishText
import Language
import PlanFormat
import PlanModel

extension Texts {
  /// `aarsplan vis`.
  enum Show {
    static var abstract: String { tr("Viser en plan som andre læser den.") }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan vis solstraalen.yaml
          aarsplan vis solstraalen.yaml --til plan.html     til at sende videre eller skrive ud
          aarsplan vis solstraalen.yaml --til plan.html --uden-refleksioner
          aarsplan vis solstraalen.yaml --til plan.svg      årshjulet som et billede
          aarsplan vis solstraalen.yaml --til plan.svg --billede tråd
          aarsplan vis solstraalen.yaml --til plan.ics      dagene til kalenderen
          aarsplan vis planer/ --til planer.ics             alle planers dage
          aarsplan vis solstraalen.yaml --åbne              det der venter på et svar
          aarsplan vis solstraalen.yaml --formular --til skema.docx   et skema til Word
          aarsplan vis solstraalen.yaml --udgaver           hvordan planen var før
          aarsplan vis solstraalen.yaml --hent 2            gå tilbage til udgave 2
          aarsplan vis solstraalen.yaml --forskel LMU       hvad der er ændret siden LMU så den
          aarsplan vis --forskel gammel.yaml ny.yaml        fra den ene fil til den anden

        Formen følger af filnavnets endelse. Efter --forskel står et forum, mødets dag, nummeret på en udgave, \
        eller en eller to filer.
        """)
    }
    static var file: String { tr("Planens fil, eller - for en plan der sendes ind.") }
    static var open: String { tr("Kun de spørgsmål der venter på et svar, fx til personalemødet.") }

    static var picture: String {
      tr("Kun dette billede af planen: årshjul eller tråd. Skriv også --til, fx --til plan.svg.")
    }

    static func noPicture(_ name: String) -> String {
      name == PictureName.wheel.rawValue
        ? tr("Der er ikke noget at tegne: ingen af \(Words.plan.the.genitive) dage har en dato.")
        : tr("Der er ikke noget at tegne: \(Words.plan.the) har ingen mål endnu.")
    }

    static var pictureNeedsTarget: String { tr("Skriv hvor billedet skal hen, fx --til plan.svg.") }

    static func daysWritten(plans: Int, wordsOnly: Int) -> String {
      let left = TextFigures.counted(wordsOnly, tr("tidspunkt har"), tr("tidspunkter har"))
      return tr("Dagene er fra \(Words.plan.counted(plans)).")
        + (wordsOnly > 0 ? tr(" \(left) ingen dato og er ikke med.") : "")
    }

    static var noReflections: String {
      tr("Vis planen uden refleksionerne. Så kan den sendes til flere.")
    }

    static var templateIsForWord: String {
      tr("--skabelon er til Word og pdf. Skriv fx: --til plan.docx --skabelon brevpapir.dotx")
    }

    static func written(_ path: String) -> String { tr("Skrevet til \(path.asArgument).") }

    static func replaces(_ path: String) -> String { tr("\(path.asArgument) findes i forvejen.") }

    static var replaceChoices: [String] { [tr("Lad den være som den er"), tr("Erstat den")] }

    static func isThere(_ path: String) -> String {
      tr(
        "\(path.asArgument) findes i forvejen og er ikke ændret. Vælg et andet navn, eller skriv --ja for at erstatte den."
      )
    }

    static var form: String {
      tr(
        """
        Som et skema andre kan udfylde i Word. Det bliver læst ind igen med aarsplan hent. Med --ledetråd og \
        uden fil: et tomt skema.
        """)
    }
    static var emptyForm: String { tr("skema") }

    static func noSuchForm(_ endings: [String]) -> String {
      tr(
        "Et skema kan skrives som \(TextFigures.list(endings)). Skriv fx: --til skema.\(endings[0])"
      )
    }

    static var difference: String {
      tr("Vis hvad der er ændret siden et forum så planen, eller fra en fil til en anden.")
    }

    static func tooManyToCompare(_ names: [String]) -> String {
      tr(
        """
        Der skal stå ét forum eller højst to filer efter --forskel, og der står \(names.count). Har et forum \
        mellemrum i navnet, så sæt citationstegn om det.
        """)
    }

    static func unreadableWhole(_ name: String) -> String {
      tr("\(name) kan ikke læses til ende. Der kan mangle noget i det der vises.")
    }

    static func moment(_ moment: String) -> String {
      tr("\(Words.plan.the) som \(Words.plan.it) var \(moment)")
    }

    /// A forum saw something else, and it is not kept here.
    static func lost(_ seen: String, _ path: String) -> String {
      tr(
        """
        \(Words.plan.the.capital) er ændret siden \(seen). Hvad der er ændret, kan ikke vises: udgaven fra \
        dengang ligger ikke i mappen .aarsplan-versioner. Vis forskellen hos en der har mappen, eller fra en \
        gammel fil: aarsplan vis --forskel gammel.yaml \(path.asArgument)
        """)
    }

    static func unreadable(_ name: String, _ document: PlanDocument) -> String {
      let problem = document.problems.first
      let place = problem?.place.map { tr(" (linje \($0.start.line))") } ?? ""
      return tr("\(name) kan ikke læses som \(Words.plan.a)\(place). \(problem?.message ?? "")")
    }

    static func incomplete(_ name: String) -> String {
      tr(
        "Der er fejl i filen. Her er det der kunne læses. Se fejlene med: aarsplan tjek \(name.asArgument)"
      )
    }
  }

  /// `aarsplan skema`.
  enum Schema {
    static var abstract: String {
      tr("Viser skemaet for et filformat så et tekstprogram kan hjælpe dig undervejs.")
    }
    static var discussion: String {
      tr(
        """
        Skemaet er JSON Schema (2020-12). Gem det, og peg på det øverst i din fil:

          aarsplan skema årsplan > aarsplan.schema.json
          # yaml-language-server: $schema=aarsplan.schema.json

        Så foreslår fx Visual Studio Code felter, forklarer dem og viser slåfejl.
        """)
    }
    static var which: String { tr("Det filformat du vil have skemaet for.") }
  }
}
