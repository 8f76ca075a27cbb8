/// What the schema of a plan says besides the fields' own texts.
enum Texts {
  static let unknownFields = """
    Ukendte felter er tilladt fordi en plan med et ukendt felt er gyldig. De er mærket som \
    forældede så et tekstprogram kan vise en slåfejl uden at planen bliver ugyldig.
    """
  static let format = "Siger hvad filen er. Skal være årsplan/1."
  static let text = "En tekst. Alt læses som tekst, også tal, ja og nej."
  static let requiredText = "En tekst der skal være der."
  static let date = "En dato, skrevet som 2016-11-15."
  static let year = "Et årstal med fire cifre."
  static let unknownField = """
    Programmet kender ikke feltet og bruger det ikke. Er det stavet rigtigt?
    """
  static let unknownFieldKept = """
    Et felt som programmet ikke kender. Det bliver stående i filen, men bliver ikke brugt.
    """
}
