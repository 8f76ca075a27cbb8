import Language

extension RunSheet: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Drejebog") }
  /// What it is.
  public static var about: String {
    tr(
      """
      Drejebogen til et kursus: hvornår det begynder og slutter, og hvad I gør i hver blok. Du kan \
      ændre det hele.
      """)
  }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<RunSheet>) {
    table.text(Field(.titel, "Titel", "Kursets titel.", isRequired: true), \.title)
    table.text(
      Field(
        .ledetråd, "Ledetråd", "Id på den ledetråd kurset handler om.", .reference,
        isRequired: true), \.guide)
    table.value(Field(.år, "År", "Det år deltagerne skriver planer for."), \.year)
    table.value(Field(.dato, "Dato", "Kursets dag, skrevet som 2015-12-03."), \.date)
    table.value(
      Field(.start, "Start", "Hvornår det begynder, skrevet som 09.00.", isRequired: true), \.start)
    table.value(
      Field(.slut, "Slut", "Hvornår det slutter, skrevet som 12.00.", isRequired: true), \.end)
    table.value(Field(.deltagere, "Deltagere", "Hvor mange der er med."), \.participants)
    table.list(Field(.blokke, "Blokke", "Det I gør, i rækkefølge."), \.blocks)
  }
}

extension RunSheet.Block: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Blok") }
  /// What it is.
  public static var about: String { tr("En del af kurset.") }
  /// Its id.
  public var itemID: String? { id }
  /// Its most telling text.
  public var itemText: String? { title }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<RunSheet.Block>) {
    table.text(
      Field(.id, "Id", "Kort og fast, fx samspil-alene.", .reference, isRequired: true), \.id)
    table.text(
      Field(.titel, "Titel", "Titlen på storskærmen.", isRequired: true), \.title)
    table.value(
      Field(
        .form, "Form", "Hvordan I arbejder: alene, par, gruppe, plenum eller pause.",
        isRequired: true), \.form)
    table.value(
      Field(.minutter, "Minutter", "Hvor længe det varer.", isRequired: true), \.minutes)
    table.text(Field(.formål, "Formål", "Hvad der skal komme ud af det.", .prose), \.purpose)
    table.text(
      Field(.vejledning, "Vejledning", "Hvad deltagerne skal gøre, sagt til dem.", .prose),
      \.instruction)
    table.words(
      Field(.spørgsmål, "Spørgsmål", "Id på de spørgsmål I bruger.", .reference), \.questions)
  }
}
