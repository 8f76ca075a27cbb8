import DanishText
import Language
import PlanModel
import PlanReports
import PlanStore
import PlanWorkspace

extension Texts {
  /// `aarsplan ledetråd`.
  enum Guide {
    static var abstract: String {
      tr("Viser de ledetråde programmet kender, og hjælper med at lave jeres egen.")
    }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan ledetråd                     hvilke er der?
          aarsplan ledetråd vis                 læs den nyeste fra ende til anden
          aarsplan ledetråd vis --alt           … med hjælp og eksempler
          aarsplan ledetråd ny                  begynd på jeres egen
          aarsplan ledetråd skriv min.yaml      ret den eller skriv videre
          aarsplan ledetråd tjek min.yaml       er den i orden?
          aarsplan ledetråd pak                 saml det hele til et kursus
        """)
    }

    static var listAbstract: String {
      tr("Viser hvilke ledetråde du kan bruge, og hvor de kommer fra.")
    }
    static var listDiscussion: String {
      tr(
        """
        Programmet leder i den mappe du står i, i de mapper der står i AARSPLAN_PROMPTS (adskilt af kolon), og til sidst blandt dem der følger med.
        """)
    }
    static var columns: [String] {
      [tr("Id"), tr("Titel"), tr("År"), tr("Temaer"), tr("Spørgsmål"), tr("Hvorfra")]
    }

    static func origin(_ origin: KnownGuide.Origin) -> String {
      switch origin {
      case .file(let path): path
      case .embedded: tr("følger med programmet")
      }
    }

    static var hasProblems: String { tr(" (tjek den med: ledetråd tjek)") }

    static var showAbstract: String {
      tr("Viser en ledetråd så du kan læse alle spørgsmål på forhånd.")
    }
    static var showDiscussion: String {
      tr(
        """
        Eksempler:
          aarsplan ledetråd vis
          aarsplan ledetråd vis ledetråd-2016 --tema trivsel --alt
          aarsplan ledetråd vis --alt --format markdown > spørgsmål.md
        """)
    }
    static var which: String {
      tr("Ledetrådens id, eller en fil. Hvis du ikke vælger, vises den nyeste.")
    }
    static var everything: String { tr("Vis også hjælp, »Spørg videre« og eksempler.") }
    static var oneTheme: String { tr("Vis kun dette tema.") }

    static var checkAbstract: String { tr("Tjekker en ledetråd og giver råd om spørgsmålene.") }
    static var checkDiscussion: String {
      tr(
        """
        Eksempel:
          aarsplan ledetråd tjek min.yaml

        Programmet slutter med koden 0 når filen er i orden, med 1 når der er fejl, og med 2 når den ikke kan læses.
        """)
    }
    static var files: String {
      tr("De filer der skal tjekkes, eller - for en ledetråd der sendes ind.")
    }
    static var strict: String { tr("Lad også advarsler tælle som fejl.") }

    static func summary(files: Int, _ findings: [Finding]) -> String {
      let seen = tr("\(Words.guide.counted(files)) er tjekket")
      let count = { level in findings.count { $0.level == level } }
      let found = FoundTexts.counted(
        errors: count(.error), warnings: count(.warning), advice: count(.advice))
      return "\(seen): \(found)."
    }

    static var newAbstract: String { tr("Hjælper jer med at lave jeres egen ledetråd.") }
    static var newDiscussion: String {
      tr(
        """
        Programmet spørger om det hele: titel, temaer, spørgsmål, krav og datoer. Begynder I med sidste års, spørger \
        det hvad der skal ske med hvert tema. Alt bliver gemt undervejs, og »aarsplan ledetråd skriv« går videre hvor \
        I slap. Med --skabelon, eller når ingen sidder ved skærmen, får I i stedet en fil med forklaringer til at \
        skrive i.

        Eksempler:
          aarsplan ledetråd ny                              begynd
          aarsplan ledetråd ny --fra ledetråd-2016          næste års ud fra en I har
          aarsplan ledetråd ny --overblik planer/           med sidste års svar ved spørgsmålene
          aarsplan ledetråd ny --skabelon                   en fil med forklaringer
          aarsplan ledetråd ny --strategier strategier.yaml --år 2020

        En fil der findes i forvejen, bliver aldrig overskrevet.
        """)
    }
    static var newFile: String { tr("Filens navn, eller - for at få skabelonen på skærmen.") }
    static var template: String { tr("Lav en fil med forklaringer i stedet for at spørge.") }
    static var overview: String {
      tr(
        "Vis hvordan sidste års spørgsmål blev brugt: en mappe med planer eller overblikket som json."
      )
    }

    static var writeAbstract: String {
      tr("Hjælper jer med at rette en ledetråd eller skrive videre på den.")
    }
    static var writeDiscussion: String {
      tr(
        """
        Uden FIL vælger du en af ledetrådene i mappen eller begynder en ny. Programmet ændrer kun det du ændrer: \
        kommentarer og alt andet i filen bliver stående.

        Eksempler:
          aarsplan ledetråd skriv                           vælg en
          aarsplan ledetråd skriv ledetraad-2017.yaml       skriv videre
          aarsplan ledetråd skriv vores.yaml --overblik overblik.json

        Kommer svarene fra et andet program eller en fil i stedet for fra tastaturet, er hver linje svaret på ét \
        spørgsmål.
        """)
    }
    static var writeFile: String { tr("Ledetrådens fil. Findes den ikke, bliver den oprettet.") }
    static var rescued: String { tr("Ledetråden kunne ikke gemmes. Intet går tabt. Her er den:") }
    static func existsToWrite(_ path: String) -> String {
      tr(
        "\(path) findes i forvejen. Skriv videre i den med: aarsplan ledetråd skriv \(path.asArgument)"
      )
    }
    static var from: String { tr("Begynd med temaer og spørgsmål fra denne ledetråd.") }
    static var fromRegister: String {
      tr("Lav \(Words.theme.a) for hver strategi der gælder det år, ud fra dette register.")
    }
    static var oneSource: String { tr("Vælg enten --fra eller --strategier.") }
    static func noStrategies(_ year: Int) -> String {
      tr("Ingen strategi i registeret gælder i \(year). Intet er skrevet.")
    }
    static var year: String {
      tr("Det år ledetråden gælder for. Hvis du ikke vælger: året efter den I går ud fra.")
    }

    static var packAbstract: String {
      tr("Samler ledetråden og det der hører til, i en mappe eller zip-fil til at dele ud.")
    }
    static var packDiscussion: String {
      tr(
        """
        Mappen får ledetråden, en side til deltagerne, spørgsmål på kort med hjælpen bagpå, en tom plan og eksempler på svar. Siden og kortene kan åbnes i en browser og skrives ud.

        Eksempler:
          aarsplan ledetråd pak                             den nyeste
          aarsplan ledetråd pak vores.yaml --til kursus     jeres egen, i mappen kursus
          aarsplan ledetråd pak --til kursus.zip            som én fil til at sende

        En fil der findes i forvejen, bliver aldrig overskrevet.
        """)
    }
    static var packTo: String {
      tr(
        "Mappen eller zip-filen der skal laves. Hvis du ikke vælger, får den navn efter ledetråden."
      )
    }

    static func packed(_ outcome: GuidePack.Outcome, in folder: String) -> [String] {
      let names = outcome.written.map { FilePath.name(of: $0) }
      let made: [String]
      if names.isEmpty {
        made = []
      } else if GuidePack.isArchive(folder) {
        made = [tr("Det hele ligger nu i \(folder).")]
      } else {
        made = [tr("I \(folder) ligger nu \(TextFigures.list(names)).")]
      }
      let left = outcome.left.map { tr("\($0) findes i forvejen og er ikke rørt.") }
      return made + left + (left.isEmpty ? [] : [packElsewhere])
    }

    private static var packElsewhere: String {
      tr("Vælg et andet navn med --til, eller flyt det gamle væk, og skriv kommandoen igen.")
    }

    static func notYear(_ text: String) -> String { tr("»\(text)« er ikke et årstal.") }
    static func exists(_ path: String) -> String {
      tr("\(path) findes i forvejen og er ikke rørt. Vælg et andet navn.")
    }
    static func written(_ path: String) -> String {
      tr(
        "\(path) er klar. Åbn den i et tekstprogram, og tjek den med: aarsplan ledetråd tjek \(path.asArgument)"
      )
    }
  }
}
