import Language

extension Strategy: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Strategi") }
  /// What it is.
  public static var about: String {
    tr(
      "En strategi, politik eller plan der er vedtaget politisk, og som I følger op på i flere år.")
  }
  /// Its id.
  public var itemID: String? { id }
  /// Its most telling text.
  public var itemText: String? { title }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Strategy>) {
    table.text(
      Field(
        .id, "Id", "Kort og fast: planer og ledetråde henviser til det, fx ungestrategi.",
        .reference, isRequired: true), \.id)
    table.text(Field(.titel, "Titel", "Strategiens titel.", isRequired: true), \.title)
    table.text(
      Field(.slags, "Slags", "Hvad det er, fx strategi, politik eller plan."), \.kind)
    table.text(Field(.version, "Udgave", "Hvilken udgave det er, fx 2."), \.version)
    table.part(Field(.periode, "Periode", "Den tid strategien gælder for."), \.period)
    table.part(
      Field(.vedtaget, "Vedtaget", "Hvornår strategien blev vedtaget, og af hvem."), \.adoption)
    table.text(
      Field(.ejer, "Ejer", "Den der har ansvaret, også i en anden forvaltning."), \.owner)
    table.words(
      Field(
        .afløser, "Afløser",
        "Id på de strategier den træder i stedet for. De behøver ikke stå i registeret.",
        .reference), \.replaces)
    table.words(
      Field(
        .appliesTo, "Gælder for",
        "Id på de centre strategien gælder for, eller deres type. Uden feltet gælder den alle.",
        .centre), \.centres)
    table.list(Field(.mål, "Mål", "Det strategien vil nå."), \.goals)
    table.list(
      Field(.opfølgning, "Opfølgning", "Hvad der skal forelægges udvalgene, og hvornår."),
      \.followUps)
    table.list(
      Field(.forelagt, "Forelagt", "Hvad der er forelagt udvalgene."), \.presentations)
  }
}

extension StrategyPeriod: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Periode") }
  /// What it is.
  public static var about: String { tr("Den tid en strategi gælder for.") }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<StrategyPeriod>) {
    table.value(Field(.fra, "Fra", "Den første dag, skrevet som 2018-01-01."), \.from)
    table.value(
      Field(.til, "Til", "Den sidste dag, skrevet som 2021-12-31. Må mangle."), \.until)
  }
}

extension Adoption: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Vedtagelse") }
  /// What it is.
  public static var about: String { tr("Hvornår en strategi blev vedtaget, og af hvem.") }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Adoption>) {
    table.value(Field(.dato, "Dato", "Dagen, skrevet som 2017-12-11."), \.date)
    table.text(Field(.af, "Af", "Hvem der vedtog den, fx Byrådet."), \.body)
    table.text(Field(.sag, "Sagsnummer", "Sagens nummer, fx 2017-001."), \.caseNumber)
  }
}

extension StrategyGoal: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Strategimål") }
  /// What it is.
  public static var about: String { tr("Et mål i en strategi.") }
  /// Its id.
  public var itemID: String? { id }
  /// Its most telling text.
  public var itemText: String? { title }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<StrategyGoal>) {
    table.text(
      Field(
        .id, "Id", "Kort og kun brugt én gang i strategien, fx overgange.", .reference,
        isRequired: true), \.id)
    table.text(Field(.titel, "Titel", "Det strategien vil nå.", isRequired: true), \.title)
    table.value(
      Field(.arv, "Arv", "Hvad der er sket med målet siden strategien før."), \.heritage)
    table.words(
      Field(
        .fra, "Fra", "De mål det kommer fra, skrevet som ungestrategi-2014#overgange.", .reference),
      \.origins)
  }
}

extension StrategyFollowUp: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Strategiopfølgning") }
  /// What it is.
  public static var about: String {
    tr("Noget om en strategi der skal forelægges udvalg, én gang eller igen og igen.")
  }
  /// Its id.
  public var itemID: String? { id }
  /// Its most telling text.
  public var itemText: String? { form }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<StrategyFollowUp>) {
    table.text(
      Field(
        .id, "Id", "Kort og kun brugt én gang i strategien, fx status.", .reference,
        isRequired: true), \.id)
    table.text(
      Field(
        .form, "Form", "Hvad der forelægges, fx årlig status eller midtvejsevaluering.",
        isRequired: true), \.form)
    table.value(
      Field(
        .frist, "Frist",
        """
        Hvornår det senest skal forelægges første gang: en dag, en måned eller et år, skrevet som \
        2019-03-31, 2019-03 eller 2019. En måned og et år løber til den sidste dag.
        """, isRequired: true), \.due)
    table.value(
      Field(
        .gentages, "Gentages",
        "Hvor tit det kommer igen, fx hvert år. Uden feltet sker det én gang."),
      \.recurrence)
    table.words(
      Field(
        .udvalg, "Udvalg", "Id på de udvalg det forelægges.", .reference, isRequired: true),
      \.committees)
  }
}

extension Presentation: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Forelæggelse") }
  /// What it is.
  public static var about: String { tr("At en opfølgning har været på et udvalgs dagsorden.") }
  /// Its most telling text.
  public var itemText: String? { "\(followUp ?? "") \(round?.text ?? "") \(committee ?? "")" }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Presentation>) {
    table.text(
      Field(.opfølgning, "Opfølgning", "Opfølgningens id.", .reference, isRequired: true),
      \.followUp)
    table.value(
      Field(
        .om, "Om",
        """
        Den frist forelæggelsen svarer på, fx 2020-03. Det er den og ikke mødets dag der binder de \
        to sammen.
        """, isRequired: true), \.round)
    table.text(
      Field(.udvalg, "Udvalg", "Udvalgets id.", .reference, isRequired: true), \.committee)
    table.value(
      Field(.dato, "Dato", "Mødets dag, skrevet som 2020-03-17.", isRequired: true), \.date)
    table.value(
      Field(
        .udfald, "Udfald",
        "Hvad der kom ud af det. Uden udfald er det ikke behandlet endnu."), \.outcome)
    table.text(Field(.sag, "Sagsnummer", "Sagens nummer, fx 2020-011."), \.caseNumber)
    table.text(
      Field(.kort, "Kort", "Med en sætning eller to: hvad der blev fortalt.", .prose), \.summary)
  }
}
