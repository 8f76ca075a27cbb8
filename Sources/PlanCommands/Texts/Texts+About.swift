extension Texts {
  /// `--om`.
  enum About {
    static let licence = """
      Programmet er frit: du må bruge det, ændre det og give det videre på de vilkår der står i GNU \
      General Public License (GPL-3.0-or-later).
      """
    static let noWarranty = "Der følger ingen garanti med."
    static let ownFiles = """
      Ledetråde og eksempler der følger med, må bruges til alt (CC0-1.0). Det du skriver med \
      programmet, er dit eget.
      """
    static let heading = "Programmet er lavet med:"
    static let line = "linjen du skriver på"
    static let files = "læser planer"
    static let characters = "tegn og deres bredde"
    static let words = "ordenes stamme"
    static let workbook = "regneark til Excel"
    static let office = "dokumenter til Word og Excel"
    static let overviews = "læser tidligere overblik"
    static let memory = "hukommelse"
    static let language = "sproget det er skrevet i"
    static let commands = "kommandoer og tilvalg"
  }
}
