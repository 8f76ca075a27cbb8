import Language

extension Agreement: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Aftale") }
  /// What it is.
  public static var about: String { tr("Perioden og dem der skriver under.") }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Agreement>) {
    table.value(Field(.fra, "Fra", "Den første dag, skrevet som 2015-01-01."), \.start)
    table.value(Field(.til, "Til", "Den sidste dag, skrevet som 2015-12-31."), \.end)
    table.list(Field(.parter, "Parter", "Dem der indgår aftalen."), \.parties)
  }
}

extension Party: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(name: nil) }

  /// What it is called.
  public static var title: String { tr("Part") }
  /// What it is.
  public static var about: String { tr("En der indgår aftalen.") }
  /// Its most telling text.
  public var itemText: String? { name }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Party>) {
    table.text(Field(.navn, "Navn", "Hvem det er."), \.name)
    table.text(Field(.rolle, "Rolle", "Som hvad, fx leder eller afdelingschef."), \.role)
    table.value(
      Field(
        .underskrevet, "Underskrevet", "Hvornår, skrevet som 2015-01-28."), \.signed)
  }
}

extension Reopening: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(date: nil) }

  /// What it is called.
  public static var title: String { tr("Åbnet igen") }
  /// What it is.
  public static var about: String { tr("At planen er åbnet efter at den var lukket.") }
  /// Its most telling text.
  public var itemText: String? { reason }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Reopening>) {
    table.value(Field(.dato, "Dato", "Hvornår det skete, skrevet som 2016-02-03."), \.date)
    table.text(Field(.begrundelse, "Begrundelse", "Hvorfor.", .prose), \.reason)
  }
}
