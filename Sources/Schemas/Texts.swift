import Language

/// What the schemas say besides the fields' own texts.
enum Texts {
  static var planUnknownFields: String {
    tr(
      """
      Ukendte felter er tilladt fordi en plan med et ukendt felt er gyldig. De er mærket som \
      forældede så et tekstprogram kan vise en slåfejl uden at planen bliver ugyldig.
      """)
  }
  static var registerUnknownFields: String {
    tr(
      """
      Ukendte felter er tilladt fordi et register med et ukendt felt er gyldigt. De er mærket som \
      forældede så et tekstprogram kan vise en slåfejl uden at registeret bliver ugyldigt.
      """)
  }
  static var formatLabel: String { tr("Format") }
  static func format(_ name: String) -> String { tr("Siger hvad filen er. Skal være \(name).") }
  static var term: String {
    tr("En dag, en måned eller et år, skrevet som 2019-03-31, 2019-03 eller 2019.")
  }
  static var recurrence: String {
    tr(
      """
      Hvor tit noget kommer igen: hvert år, hvert halve år, hvert kvartal, hver måned, hvert 3. år \
      eller hver 2. måned.
      """)
  }
  static var text: String { tr("En tekst. Alt læses som tekst, også tal, ja og nej.") }
  static var requiredText: String { tr("En tekst der skal være der.") }
  static var date: String { tr("En dato, skrevet som 2016-11-15.") }
  static var runSheetUnknownFields: String {
    tr(
      """
      Ukendte felter er tilladt fordi en drejebog med et ukendt felt er gyldig. De er mærket som \
      forældede så et tekstprogram kan vise en slåfejl uden at drejebogen bliver ugyldig.
      """)
  }
  static var contributionsUnknownFields: String {
    tr(
      """
      Et ukendt felt er tilladt, men programmet skriver ikke i en fil med et. Det er mærket som \
      forældet så et tekstprogram kan vise en slåfejl.
      """)
  }
  static var amount: String { tr("Et helt tal, 0 eller større.") }
  static var time: String { tr("Et klokkeslæt, skrevet som 09.00.") }
  static var year: String { tr("Et årstal med fire cifre.") }
  static var unknownField: String {
    tr(
      """
      Programmet kender ikke feltet og bruger det ikke. Er det stavet rigtigt?
      """)
  }
  static var unknownFieldKept: String {
    tr(
      """
      Et felt som programmet ikke kender. Det bliver stående i filen, men bliver ikke brugt.
      """)
  }
}
