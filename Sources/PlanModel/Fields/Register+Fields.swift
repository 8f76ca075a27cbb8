import Language

extension StrategyRegister: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Register over strategier") }
  /// What it is.
  public static var about: String {
    tr(
      """
      De strategier og politikker I følger op på, de udvalg I forelægger det for, og udvalgenes \
      godkendelse af hvert års opfølgningsplan.
      """)
  }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<StrategyRegister>) {
    table.text(
      Field(
        .id, "Id", "Kort og fast: ledetråde henviser til det, fx fb-strategier.", .reference,
        isRequired: true), \.id)
    table.text(Field(.titel, "Titel", "Titlen som andre ser den.", isRequired: true), \.title)
    table.list(
      Field(.udvalg, "Udvalg", "De udvalg som opfølgningen forelægges."), \.committees)
    table.list(
      Field(.strategier, "Strategier", "Strategier og politikker der er vedtaget politisk."),
      \.strategies)
    table.list(
      Field(
        .godkendt, "Godkendt",
        "Hvad udvalgene har besluttet om opfølgningsplanen for de enkelte år."), \.approvals)
  }
}

extension Committee: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Udvalg") }
  /// What it is.
  public static var about: String { tr("Et politisk udvalg, med dets møder.") }
  /// Its id.
  public var itemID: String? { id }
  /// Its most telling text.
  public var itemText: String? { name }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Committee>) {
    table.text(
      Field(
        .id, "Id", "Kort og fast, også når udvalget skifter navn, fx bsu.", .reference,
        isRequired: true), \.id)
    table.text(Field(.navn, "Navn", "Udvalgets navn.", isRequired: true), \.name)
    table.values(
      Field(.møder, "Møder", "Udvalgets mødedage, skrevet som 2020-03-17."), \.meetings)
  }
}

extension YearlyApproval: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Godkendelse") }
  /// What it is.
  public static var about: String {
    tr("Hvad et udvalg har besluttet om opfølgningsplanen for et år.")
  }
  /// Its most telling text.
  public var itemText: String? { "\(year?.text ?? "") \(committee ?? "")" }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<YearlyApproval>) {
    table.value(
      Field(.år, "År", "Det år opfølgningsplanen gælder for.", isRequired: true), \.year)
    table.text(
      Field(.udvalg, "Udvalg", "Udvalgets id.", .reference, isRequired: true), \.committee)
    table.value(Field(.dato, "Dato", "Mødets dag, skrevet som 2019-11-26."), \.date)
    table.value(
      Field(
        .udfald, "Udfald",
        "Hvad der kom ud af det. Kun »godkendt« tæller som en godkendelse af planen."), \.outcome)
    table.text(Field(.sag, "Sagsnummer", "Sagens nummer, fx 2019-046702."), \.caseNumber)
  }
}
