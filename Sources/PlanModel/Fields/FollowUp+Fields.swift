import Language

extension FollowUp: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(date: nil) }

  /// What it is called.
  public static var title: String { tr("Opfølgning") }
  /// What it is.
  public static var about: String { tr("Et kig på målet i løbet af året.") }
  /// Of a day's entries, the last is in force.
  public static var isLog: Bool { true }
  /// Its most telling text.
  public var itemText: String? { date?.text }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<FollowUp>) {
    table.value(Field(.dato, "Dato", "Hvornår I så på det, skrevet som 2016-06-30."), \.date)
    table.value(Field(.status, "Status", "Hvordan det går."), \.status)
    table.text(Field(.målt, "Målt", "Hvad I målte, fx 47 %."), \.measured)
    table.value(
      Field(.forventning, "Forventning", "Om I regner med at nå målet."), \.outlook)
    table.value(
      Field(
        .næste, "Næste gang", "Hvornår der er nyt at fortælle, skrevet som 2016-08-01."), \.next)
    table.text(
      Field(
        .bemærkning, "Bemærkning",
        "Andet der er værd at notere. Blev målet ikke nået: hvad kom i vejen?", .prose),
      \.remark)
  }
}

extension Retirement: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Udgået") }
  /// What it is.
  public static var about: String { tr("At målet er opgivet i løbet af året.") }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Retirement>) {
    table.value(Field(.dato, "Dato", "Hvornår det skete, skrevet som 2016-04-01."), \.date)
    table.text(Field(.begrundelse, "Begrundelse", "Hvorfor målet er opgivet.", .prose), \.reason)
    table.text(Field(.acceptedBy, "Accepteret af", "Hvem der har accepteret det."), \.acceptedBy)
  }
}

extension JointWork: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Fælles mål") }
  /// What it is.
  public static var about: String { tr("Hvem der gør hvad i et mål der går på tværs af flere.") }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<JointWork>) {
    table.text(
      Field(
        .id, "Fælles id", "Det samme hos alle der har målet, fx overgang-18.", .reference), \.id)
    table.value(Field(.slags, "Slags", "Hvad I gør sammen."), \.kind)
    table.text(
      Field(.tovholder, "Tovholder", "Id på den ene af jer der holder fast i målet.", .centre),
      \.coordinator)
    table.text(Field(.ourPart, "Vores del", "Hvad I selv gør.", .prose), \.ourPart)
    table.list(Field(.venter, "Venter på", "Hvad I venter at de andre gør."), \.awaited)
  }
}

extension AwaitedPart: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(centre: nil) }

  /// What it is called.
  public static var title: String { tr("Venter på") }
  /// What it is.
  public static var about: String { tr("Hvad I venter at en af de andre gør.") }
  /// Its id.
  public var itemID: String? { centre }
  /// Its most telling text.
  public var itemText: String? { what }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<AwaitedPart>) {
    table.text(Field(.center, "Hos", "Id på den der skal gøre det.", .centre), \.centre)
    table.text(Field(.hvad, "Hvad", "Hvad de gør.", .prose), \.what)
  }
}
