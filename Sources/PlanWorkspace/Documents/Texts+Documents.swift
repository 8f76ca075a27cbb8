import DanishText
import Language
import PlanModel
import PlanReports

/// What could not be done about documents.
extension Texts {
  static func account(of problem: DocumentProblem) -> Account {
    switch problem {
    case .hasNumbers(let places):
      Account(
        "cpr-i-dokument",
        tr(
          "\(Words.plan.the.capital) er ikke skrevet ud. Der står noget der ligner et CPR-nummer: \(TextFigures.list(places))."
        ),
        safe: tr("Filen er ikke ændret."),
        advice: tr(
          "Slet nummeret, og skriv ud igen. Er det noget andet, så sæt mellemrum i tallet."))
    case .unusableTemplate(let path, let problem):
      Account(
        "ubrugelig-skabelon",
        tr("\(SafeText.path(path)) kan ikke bruges som skabelon. \(reason(problem))"),
        safe: tr("Intet er skrevet."), advice: advice(problem))
    case .noPDFMaker(let needsOffice):
      Account(
        "intet-pdf-program", tr("Der er ikke noget program her til at lave en pdf."),
        safe: tr("Intet er skrevet."),
        advice: needsOffice ? officeAdvice : "\(typstAdvice) \(orElse)")
    case .noPDF(let program):
      Account(
        "ingen-pdf", tr("Programmet \(program) kunne ikke lave pdf’en."),
        safe: tr("Intet er skrevet."),
        advice: orElse)
    case .slowPDF(let program, let seconds):
      Account(
        "langsom-pdf",
        tr("Programmet \(program) var ikke færdigt efter \(seconds) sekunder og er stoppet."),
        safe: tr("Intet er skrevet."), advice: orElse)
    case .noImageMaker:
      Account(
        "intet-png-program", tr("Der er ikke noget program her til at lave png."),
        safe: tr("Intet er skrevet."), advice: tr("Installer typst med: \(typst). \(orPicture)"))
    case .noImage:
      Account(
        "ingen-png", tr("Programmet typst kunne ikke lave billedet."),
        safe: tr("Intet er skrevet."),
        advice: orPicture)
    }
  }

  private static var office: String {
    tr("sudo apt install libreoffice-writer hyphen-da fonts-crosextra-carlito")
  }
  private static var typst: String { tr("pip install --user --break-system-packages typst") }
  private static var typstAdvice: String {
    tr("Installer typst med: \(typst), eller LibreOffice med: \(office).")
  }
  private static var officeAdvice: String {
    tr("Den slags pdf laves af LibreOffice. Installer det med: \(office).")
  }
  private static var orPicture: String {
    tr("Eller skriv billedet som .svg. Det kan Word, PowerPoint og browseren vise.")
  }
  private static var orElse: String {
    tr("Eller skriv ud som .docx eller .html, og gem det som pdf derfra.")
  }

  private static func reason(_ problem: WordTemplate.Problem) -> String {
    switch problem {
    case .notADocument:
      tr("Det er ikke et dokument fra Word, eller det er beskadiget eller låst med adgangskode.")
    case .tooLarge: tr("Der er mere i den end der kan læses.")
    case .hasMacros: tr("Der er makroer i den.")
    case .isForeign: tr("Den er gemt i en form som ikke kan læses.")
    }
  }

  private static func advice(_ problem: WordTemplate.Problem) -> String {
    switch problem {
    case .notADocument, .isForeign:
      tr("Åbn den i Word eller LibreOffice, og gem den som .docx eller .dotx.")
    case .tooLarge: tr("Slet de store billeder i den, og prøv igen.")
    case .hasMacros: tr("Gem den som .dotx uden makroer.")
    }
  }

  /// Characters that the fonts of this machine do not have.
  static func missingGlyphs(_ characters: [String]) -> String {
    let shown = characters.prefix(8).map { tr("»\($0)«") }
    let rest = characters.count - shown.count
    let all = rest > 0 ? shown + [tr("\(TextFigures.grouped(rest)) mere")] : shown
    return
      tr(
        "Ingen skrifttype her har \(TextFigures.list(all)). I pdf’en står tegnets nummer i stedet.")
  }
}
