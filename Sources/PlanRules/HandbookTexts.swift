/// The Danish frame around what the rules say of themselves.
enum HandbookTexts {
  static let finds = "Hvad reglen finder"
  static let why = "Hvorfor det betyder noget"
  static let mend = "Sådan gør du"
  static let fix = "Hvad programmet selv kan rette"
  static let silence = "Om den kan ændres eller undtages"
  static let triggers = "Et eksempel hvor reglen siger til"
  static let passes = "Et eksempel hvor den tier"
  static let several = " (ser også på flere planer)"
  static let inGuide = "# i ledetråden:"
  static let unchanged = "# den gode plan som den er"
  static let firm = """
    Nej. Den gælder altid, for uden den kan planen ikke læses rigtigt eller deles trygt.
    """

  static func changeable(_ id: String) -> String {
    """
    Ja. Ledetråden kan ændre niveauet under »krav« (»regler: { \(id): råd }«) eller slå reglen \
    fra med »fra«. En plan kan undtage et mål eller hele planen under »undtagelser« med en \
    begrundelse.
    """
  }

  static func file(_ number: Int) -> String {
    number == 0 ? "# den ene plan:" : "# den anden plan:"
  }

  static let tableHead = "| Regel | Niveau | Finder |\n|---|---|---|"

  static let introduction = """
    # Reglerne

    Det er de regler som `aarsplan tjek` holder en årsplan op imod. De samme regler giver råd \
    mens planen bliver skrevet. Siden her er lavet af programmet selv; \
    `aarsplan tjek --forklar REGEL` viser det samme om én regel.

    Der er tre niveauer. **Fejl** betyder at planen ikke kan læses rigtigt, eller at den mangler \
    noget som ledetråden kræver. **Advarsel** betyder at der som regel er noget at rette. **Råd** \
    er et spørgsmål man gør klogt i at stille sig selv; svaret må gerne være at det er godt som \
    det er.

    Kommunen kan ændre niveauet i ledetråden (`krav: { regler: { svær-tekst: fra } }`). En plan \
    kan undtage ét mål eller hele planen fra en regel under `undtagelser`. En undtagelse tæller \
    kun med en begrundelse, og den bliver talt og vist. De regler der ser på om filen kan læses \
    rigtigt, reglen om CPR-nummer og reglen om undtagelser selv kan hverken ændres eller undtages. \
    Med `--regler` og `--uden` kan man nøjes med at se på nogle af reglerne; en fil der ikke kan \
    læses, bliver altid nævnt.
    """

  static let goodPlan = """
    ## Den gode plan bag eksemplerne

    Hvert eksempel viser kun det der er anderledes end i denne plan, som ingen regel siger noget \
    til:
    """

  static let goodGuide = "Den følger denne ledetråd:"
}
