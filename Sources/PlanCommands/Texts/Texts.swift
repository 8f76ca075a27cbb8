import DanishText
import Language
import PlanModel
import PlanReports

/// What the commands say to people, in Danish.
enum Texts {
  /// A line on standard error when something could not be done.
  static func refused(_ message: String) -> String { tr("aarsplan: \(message)") }

  /// How far a long run is, and about how long the rest takes.
  static func progress(_ done: Int, of all: Int, seconds: Int) -> String {
    let left =
      seconds >= 90
      ? TextFigures.counted((seconds + 30) / 60, tr("minut"), tr("minutter"))
      : TextFigures.counted(seconds, tr("sekund"), tr("sekunder"))
    let count = tr("\(TextFigures.grouped(done)) af \(TextFigures.grouped(all)) \(Words.plan.many)")
    return tr("\(count), cirka \(left) tilbage")
  }

  /// The program as a whole.
  enum Root {
    static var abstract: String {
      tr("Hjælper dig med at skrive en årsplan ud fra ledetråden, ét spørgsmål ad gangen.")
    }
    static var discussion: String {
      tr(
        """
        Eksempler:
          aarsplan                          begynd en plan, eller fortsæt på en
          aarsplan tjek planer/             se hvad der mangler i planerne i en mappe
          aarsplan overblik planer/         se hvilke temaer planerne dækker
          aarsplan ledetråd vis             læs alle spørgsmål på forhånd

        Skriv »aarsplan KOMMANDO --hjælp« for at få mere at vide om en kommando, og »aarsplan --om« for at se licenserne. Kan du ikke skrive æ, ø og å, så brug ae, oe og aa.
        """)
    }
  }

  /// `hjælp`.
  enum Help {
    static var abstract: String { tr("Viser hjælp til en kommando.") }
    static var commands: String { tr("Den kommando du vil vide mere om.") }
    static var completion: String {
      tr("Skriv det terminalen skal læse for at kende programmets ord når du trykker Tab.")
    }
    static var about: String {
      tr("Vis hvad programmet er, og hvad det er lavet med. Det samme som: aarsplan --om")
    }
    static var manual: String { tr("Skriv alle sider til kommandoen man i denne mappe.") }
    static var discussion: String {
      tr(
        """
        Tab kender kommandoer, planer, temaer, spørgsmål og regler når terminalen har læst det ind. I bash:

          source <(aarsplan hjælp --udfyldning bash)
        """)
    }
    static func manualWritten(_ count: Int, _ folder: String) -> String {
      tr("Skrev \(count) sider i \(folder).")
    }
  }

  /// Options that several commands share.
  enum Options {
    static var documentTarget: String {
      tr("Skriv det i denne fil eller mappe i stedet for på skærmen.")
    }
    static var documentTemplate: String {
      tr("Lad dokumentet ligne jeres egen skabelon, en .docx eller .dotx.")
    }
    static var day: String {
      tr("Se på det som det er på denne dag, fx 2020-06-15. Hvis du ikke vælger: i dag.")
    }
    static var format: String {
      tr("Hvordan det skal vises. Ender filen på fx .html, behøver du ikke vælge.")
    }
    static var target: String { tr("Skriv det i denne fil i stedet for på skærmen.") }
    static var guide: String { tr("Brug denne ledetråd, uanset hvad planen siger.") }
    static var colour: String { tr("Farver i terminalen.") }
    static var plain: String { tr("Enkle linjer uden farver og streger. Godt til skærmlæsere.") }
  }
}
