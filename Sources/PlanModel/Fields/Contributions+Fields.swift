import Language

extension Contributions: PlanRecord {
  /// What they are called.
  public static var title: String { tr("Bidrag") }
  /// What they are.
  public static var about: String {
    tr("Fleres svar på ét spørgsmål hver for sig før I samler dem til ét.")
  }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Contributions>) {
    table.text(
      Field(
        .spørgsmål, "Spørgsmål", "Spørgsmålets id i ledetråden, fx samspil-1.", .reference,
        isRequired: true), \.question)
    table.text(
      Field(.center, "Center", "Id på det center svarene hører til.", .centre, isRequired: true),
      \.centre)
    table.list(
      Field(.bidrag, "Bidrag", "Svarene. Rækkefølgen siger ikke noget om hvem der kom først."),
      \.answers)
  }
}

extension Contribution: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(answer: nil) }

  /// What it is called.
  public static var title: String { tr("Svar") }
  /// What it is.
  public static var about: String { tr("Én persons svar, eller et svar to er fælles om.") }
  /// Its most telling text.
  public var itemText: String? { answer }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Contribution>) {
    table.text(Field(.svar, "Svar", "Svaret.", .prose, isRequired: true), \.answer)
    table.text(
      Field(.navn, "Navn", "Hvem det er fra. Kun hvis I har valgt at have navne med."), \.name)
  }
}
