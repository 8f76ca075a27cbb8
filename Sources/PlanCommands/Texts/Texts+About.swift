import Language

extension Texts {
  /// `--om`.
  enum About {
    static var licence: String {
      tr(
        """
        Programmet er frit: du må bruge det, ændre det og give det videre på de vilkår der står i GNU \
        General Public License (GPL-3.0-or-later).
        """)
    }
    static var noWarranty: String { tr("Der følger ingen garanti med.") }
    static var ownFiles: String {
      tr(
        """
        Ledetråde og eksempler der følger med, må bruges til alt (CC0-1.0). Det du skriver med \
        programmet, er dit eget.
        """)
    }
    static var heading: String { tr("Programmet er lavet med:") }
    static var line: String { tr("linjen du skriver på") }
    static var files: String { tr("læser planer") }
    static var characters: String { tr("tegn og deres bredde") }
    static var words: String { tr("ordenes stamme") }
    static var workbook: String { tr("regneark til Excel") }
    static var office: String { tr("dokumenter til Word og Excel") }
    static var overviews: String { tr("læser tidligere overblik") }
    static var memory: String { tr("hukommelse") }
    static var language: String { tr("sproget det er skrevet i") }
    static var commands: String { tr("kommandoer og tilvalg") }
  }
}
