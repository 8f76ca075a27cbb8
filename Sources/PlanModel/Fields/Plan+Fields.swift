import Language

extension Plan: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Årsplan") }
  /// What it is.
  public static var about: String {
    tr(
      """
      Et centers eller en institutions årsplan, skrevet ud fra en ledetråd. En kladde kan nøjes med \
      de felter der står under »required«.
      """)
  }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Plan>) {
    table.text(
      Field(
        .ledetråd, "Ledetråd",
        "Id på den ledetråd planen er skrevet ud fra, fx ledetråd-2016.", .reference,
        isRequired: true), \.guide)
    table.marks(
      Field(
        .aftryk, "Aftryk",
        """
        For hvert tema: et mærke for temaets tekst dengang planen blev skrevet. Programmet \
        skriver det selv.
        """), \.fingerprints)
    table.value(Field(.år, "År", "Det år planen gælder for.", isRequired: true), \.year)
    table.value(Field(.status, "Status", "Hvor langt planen er nået."), \.status)
    table.part(
      Field(
        .center, "Center", "Det center eller den institution planen hører til.",
        isRequired: true), \.centre)
    table.part(
      Field(
        .aftale, "Aftale", "Er planen en aftale: perioden og dem der skriver under."),
      \.agreement)
    table.list(
      Field(.refleksioner, "Refleksioner", "Svarene på refleksionsspørgsmålene."), \.reflections)
    table.list(
      Field(.localGoals, "Lokale mål", "De mål centeret har sat sig for året."), \.goals)
    table.list(
      Field(.omissions, "Bevidste fravalg", "Temaer der er bevidst fravalgt."), \.omissions)
    table.list(
      Field(
        .drøftelser, "Drøftelser",
        "Hvor planen er drøftet, taget til efterretning eller godkendt."), \.discussions)
    table.list(
      Field(.genåbnet, "Åbnet igen", "Hvornår og hvorfor planen er åbnet efter at den var lukket."),
      \.reopenings)
    table.list(
      Field(
        .undtagelser, "Undtagelser",
        "Regler der ikke skal gælde for planen eller for et mål, med en begrundelse."),
      \.exemptions)
  }
}

extension Centre: PlanRecord {
  /// What it is called.
  public static var title: String { tr("Center") }
  /// What it is.
  public static var about: String { tr("Det center eller den institution planen hører til.") }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Centre>) {
    table.text(
      Field(
        .id, "Id", "Kort og ens for centeret fra år til år, fx solstraalen.", .centre), \.id)
    table.text(Field(.navn, "Navn", "Centerets navn.", isRequired: true), \.name)
    table.text(Field(.type, "Type", "Hvad det er, fx skole, botilbud, drift eller stab."), \.kind)
    table.text(Field(.leder, "Leder", "Lederens navn."), \.leader)
    table.text(Field(.kerneopgave, "Kerneopgave", "Hvad centeret er til for.", .prose), \.coreTask)
  }
}

extension Reflection: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(question: nil) }

  /// What it is called.
  public static var title: String { tr("Refleksion") }
  /// What it is.
  public static var about: String { tr("Et svar på et refleksionsspørgsmål.") }
  /// Answered or passed over.
  public static var alternatives: [PlanKey] { [.svar, .skipped] }
  /// Its id.
  public var itemID: String? { question }
  /// Its most telling text.
  public var itemText: String? { answer }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Reflection>) {
    table.text(
      Field(
        .spørgsmål, "Spørgsmål", "Spørgsmålets id i ledetråden, fx samspil-1.", .reference,
        isRequired: true), \.question)
    table.text(
      Field(
        .svar, "Svar",
        "Jeres svar. Skriv | efter kolonet for at skrive flere linjer nedenunder.", .prose),
      \.answer)
    table.text(
      Field(
        .skipped, "Sprunget over",
        "Skriv hvorfor I springer spørgsmålet over, i stedet for »svar«. Må være tom."),
      \.skipped)
  }
}

extension Omission: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(theme: nil) }

  /// What it is called.
  public static var title: String { tr("Bevidst fravalg") }
  /// What it is.
  public static var about: String { tr("Et tema I bevidst har fravalgt.") }
  /// Its id.
  public var itemID: String? { theme }
  /// Its most telling text.
  public var itemText: String? { reason }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Omission>) {
    table.text(Field(.tema, "Tema", "Temaets id.", .reference), \.theme)
    table.text(Field(.begrundelse, "Begrundelse", "Hvorfor temaet er fravalgt.", .prose), \.reason)
    table.text(Field(.acceptedBy, "Accepteret af", "Hvem der har accepteret det."), \.acceptedBy)
  }
}

extension Discussion: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(forum: nil) }

  /// What it is called.
  public static var title: String { tr("Drøftelse") }
  /// What it is.
  public static var about: String { tr("Et møde hvor planen var på dagsordenen.") }
  /// Its most telling text.
  public var itemText: String? { forum }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Discussion>) {
    table.text(Field(.forum, "Forum", "Hvor, fx LMU eller Hovedudvalget."), \.forum)
    table.value(Field(.dato, "Dato", "Hvornår, skrevet som 2016-01-20."), \.date)
    table.value(
      Field(.udfald, "Udfald", "Hvad der kom ud af det. Ordene betyder ikke det samme."),
      \.outcome)
    table.text(
      Field(.protokol, "Protokol", "Ordene i referatet, fx »Indstillingen er tiltrådt«.", .prose),
      \.minutes)
    table.text(Field(.sag, "Sagsnummer", "Sagens nummer, fx 15/15037."), \.caseNumber)
    table.text(
      Field(
        .udgave, "Udgave",
        "Et mærke for det indhold forummet så. Programmet skriver det selv.", .reference),
      \.version)
  }
}

extension Exemption: PlanRecord {
  /// One of which nothing is written.
  public init() { self.init(rule: nil) }

  /// What it is called.
  public static var title: String { tr("Undtagelse") }
  /// What it is.
  public static var about: String { tr("En regel der ikke skal gælde her.") }
  /// Its id.
  public var itemID: String? { rule.map { "\($0) \(goal ?? "")" } }
  /// Its most telling text.
  public var itemText: String? { reason }

  /// Its fields, in the order of the file.
  @inlinable
  public static func declare(in table: inout some FieldTable<Exemption>) {
    table.text(Field(.regel, "Regel", "Reglens id, fx mål-uden-tegn.", .reference), \.rule)
    table.text(
      Field(
        .mål, "Mål", "Målets id. Uden det gælder undtagelsen hele planen.", .reference), \.goal)
    table.text(
      Field(
        .begrundelse, "Begrundelse",
        "Hvorfor. Uden en begrundelse tæller undtagelsen ikke.", .prose), \.reason)
  }
}
