import Language

extension Goal: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Lokalt mål") }
  /// What it is.
  public static var about: String {
    tr("Et mål, fortalt med sammenhæng, mål, tiltag, tegn og evaluering.")
  }
  /// Its id.
  public var itemID: String? { id }
  /// Its most telling text.
  public var itemText: String? { title }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Goal>) {
    table.text(
      Field(
        .id, "Id", "Kort og kun brugt én gang i planen, fx M1.", .reference, isRequired: true),
      \.id)
    table.text(Field(.titel, "Titel", "Målet i få ord.", isRequired: true), \.title)
    table.text(
      Field(
        .tema, "Tema", "Id på det tema målet først og fremmest hører til.", .reference,
        isRequired: true), \.theme)
    table.words(
      Field(.også, "Andre temaer", "Id på andre temaer målet også handler om.", .reference),
      \.alsoThemes)
    table.words(
      Field(
        .strategi, "Strategi",
        "Strategiens id, eller strategiens id, # og målets id, fx ungestrategi#overgange.",
        .reference), \.strategies)
    table.words(
      Field(
        .springsFrom, "Bygger på svar", "Id på de spørgsmål hvis svar målet bygger på.",
        .reference),
      \.springsFrom)
    table.words(
      Field(
        .toRevisit, "Se igen",
        """
        Id på spørgsmål hvis svar er ændret siden målet blev skrevet. Programmet skriver det selv.
        """, .reference), \.toRevisit)
    table.text(
      Field(.sammenhæng, "Sammenhæng", "Hvorfor, og hvordan ser det ud i dag?", .prose),
      \.context)
    table.text(Field(.mål, "Mål", "Hvad skal være anderledes, og for hvem?", .prose), \.aim)
    table.list(Field(.tiltag, "Tiltag", "Hvad I gør."), \.actions)
    table.list(Field(.tegn, "Tegn", "Hvad I vil kunne se, høre eller måle."), \.signs)
    table.part(
      Field(.evaluering, "Evaluering", "Hvornår, hvor og hvordan I ser på det igen."),
      \.evaluation)
    table.text(Field(.ansvarlig, "Ansvarlig", "Den der har ansvaret."), \.responsible)
    table.value(
      Field(.frist, "Frist", "Hvornår målet skal være nået, skrevet som 2016-12-01."),
      \.deadline)
    table.words(
      Field(.sharedWith, "Sammen med", "Id på de centre I deler målet med.", .centre),
      \.sharedWith)
    table.part(
      Field(.fælles, "Fælles mål", "Hvem der gør hvad i et mål der går på tværs af flere."), \.joint
    )
    table.list(Field(.opfølgning, "Opfølgning", "Hvordan det går i løbet af året."), \.followUps)
    table.part(
      Field(.udgået, "Udgået", "Skriv det her hvis I har opgivet målet i løbet af året."),
      \.retirement)
  }
}

extension Action: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(what: nil) }

  /// What it is called.
  public static var title: String { tr("Tiltag") }
  /// What it is.
  public static var about: String { tr("Noget I gør.") }
  /// Its most telling text.
  public var itemText: String? { what }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Action>) {
    table.text(Field(.hvad, "Hvad", "Hvad I gør.", .prose), \.what)
    table.text(Field(.hvem, "Hvem", "Hvem der gør det."), \.who)
    table.value(Field(.hvornår, "Hvornår", "Hvornår det sker, skrevet som 2016-03-01."), \.when)
  }
}

extension Sign: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(sign: nil) }

  /// What it is called.
  public static var title: String { tr("Tegn") }
  /// What it is.
  public static var about: String { tr("Noget I vil kunne se, høre eller måle.") }
  /// Its most telling text.
  public var itemText: String? { sign }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Sign>) {
    table.text(Field(.tegn, "Tegn", "Hvad I vil lægge mærke til.", .prose), \.sign)
    table.text(Field(.udgangspunkt, "I dag", "Hvordan det er i dag, fx 38 %."), \.baseline)
    table.text(
      Field(.målsætning, "Når målet er nået", "Hvad det skal blive til, fx 60 %."), \.target)
    table.text(Field(.kilde, "Kilde", "Hvor tallet kommer fra."), \.source)
  }
}

extension Evaluation: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(when: nil) }

  /// What it is called.
  public static var title: String { tr("Evaluering") }
  /// What it is.
  public static var about: String { tr("Hvornår, hvor og hvordan I ser på målet igen.") }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Evaluation>) {
    table.value(Field(.hvornår, "Hvornår", "Hvornår I evaluerer, skrevet som 2016-11-15."), \.when)
    table.text(Field(.forum, "Forum", "Hvor det sker, fx LMU eller personalemøde."), \.forum)
    table.text(Field(.hvordan, "Hvordan", "Hvordan I gør det.", .prose), \.how)
  }
}
