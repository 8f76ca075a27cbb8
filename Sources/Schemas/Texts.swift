/// What the schemas say besides the fields' own texts.
enum Texts {
  static let planUnknownFields = """
    Ukendte felter er tilladt fordi en plan med et ukendt felt er gyldig. De er mærket som \
    forældede så et tekstprogram kan vise en slåfejl uden at planen bliver ugyldig.
    """
  static let registerUnknownFields = """
    Ukendte felter er tilladt fordi et register med et ukendt felt er gyldigt. De er mærket som \
    forældede så et tekstprogram kan vise en slåfejl uden at registeret bliver ugyldigt.
    """
  static let formatLabel = "Format"
  static func format(_ name: String) -> String { "Siger hvad filen er. Skal være \(name)." }
  static let term = "En dag, en måned eller et år, skrevet som 2019-03-31, 2019-03 eller 2019."
  static let recurrence = """
    Hvor tit noget kommer igen: hvert år, hvert halve år, hvert kvartal, hver måned, hvert 3. år \
    eller hver 2. måned.
    """
  static let text = "En tekst. Alt læses som tekst, også tal, ja og nej."
  static let requiredText = "En tekst der skal være der."
  static let date = "En dato, skrevet som 2016-11-15."
  static let runSheetUnknownFields = """
    Ukendte felter er tilladt fordi en drejebog med et ukendt felt er gyldig. De er mærket som \
    forældede så et tekstprogram kan vise en slåfejl uden at drejebogen bliver ugyldig.
    """
  static let contributionsUnknownFields = """
    Et ukendt felt er tilladt, men programmet skriver ikke i en fil med et. Det er mærket som \
    forældet så et tekstprogram kan vise en slåfejl.
    """
  static let amount = "Et helt tal, 0 eller større."
  static let time = "Et klokkeslæt, skrevet som 09.00."
  static let year = "Et årstal med fire cifre."
  static let unknownField = """
    Programmet kender ikke feltet og bruger det ikke. Er det stavet rigtigt?
    """
  static let unknownFieldKept = """
    Et felt som programmet ikke kender. Det bliver stående i filen, men bliver ikke brugt.
    """
}
