import TestSupport
import Testing

/// The årsberetning says nothing that stands in no source, shows no few persons, and is not written
/// where a CPR number is.
@Suite(.timeLimit(.minutes(20))) struct AnnualReportTests {
  private static func annual(
    _ folder: ScratchFolder, _ options: String...
  ) throws -> ProgramRun {
    try ProgramRun(
      [
        "opfølg", "årsberetning", "planer", "--strategier", "strategier.yaml", "--år", "2020",
        "--dato", "2020-06-15",
      ] + options, in: folder.path)
  }

  /// The words that the program has of its own; all others must stand in a plan or in the register.
  private static let own = Set(
    """
    Årsberetning Opgjort pr KLADDE hul huller Hul Huller mål fra center centre af dem er fælles og \
    tæller én gang Stadig på vej Et kan høre til flere strategier derfor rækkerne give mere end \
    summen Ingen hører eller Strategi Mål Nået Delvist Ikke Udgået På Ingen tal fulgt op I alt Uden \
    strategi delvist nået hvorfor Ændret i årets løb Tal vi venter Behandlet udvalgene målt Målt Fra \
    udgået ikke ingen endnu Udgik Accepteret Nye afløste sag mangler en forklaring Der Bed om den \
    Spørg hvordan det gik hvornår de kommer har behandlet frist under mindst
    """.split(separator: " ").map(String.init))

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !($0.isLetter || $0 == "-") }.map(String.init))
  }

  @Test func `no word stands in no source`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      var known = Self.own
      for name in ["ungecentret", "bostedet", "jobcenter"] {
        known.formUnion(Self.words(try folder.text("planer/\(name)-2020.yaml")))
      }
      known.formUnion(Self.words(try folder.text("strategier.yaml")))
      let months =
        "januar februar marts april maj juni juli august september oktober november december"
      known.formUnion(months.split(separator: " ").map(String.init))
      known.formUnion(["BSU", "FSU"])
      let run = try Self.annual(folder, "--enkel")
      #expect(run.status == 0, "\(run.errors)")
      #expect(Self.words(run.output).subtracting(known) == [])
    }
  }

  @Test func `no count of one to four persons is shown, nor one that tells of so few`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      for form in ["tekst", "html", "markdown", "json"] {
        let run = try Self.annual(folder, "--format", form)
        #expect(!run.output.contains(#/\b[1-9] af 9\b/#), "\(run.output)")
        #expect(!run.output.contains(#/[Ff]ra 2 til/#), "\(run.output)")
      }
      let run = try Self.annual(folder)
      #expect(run.output.contains("fra under 5 til 9"), "\(run.output)")
    }
  }

  @Test(arguments: ["Tre kom til os.", "Vi taler med de fire.", "To ledige kom i job."])
  func `a remark of few persons is left out and listed, never changed`(remark: String) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      try folder.edit("planer/bostedet-2020.yaml") {
        $0.replacing("Der kommer 9 hver onsdag nu.", with: remark)
      }
      for form in ["tekst", "html", "markdown"] {
        let run = try Self.annual(folder, "--format", form)
        let said = run.output.replacing(#/\s+/#, with: " ")
        #expect(!said.contains(remark.dropLast()), "\(said)")
        #expect(
          said.contains(
            "Bostedet M3: bemærkningen nævner et lille antal personer og er ikke med. Læs den."),
          "\(said)")
      }
    }
  }

  @Test func `a remark of posts is told as it was written`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let remark = "To ledige teamlederstillinger blev besat."
      try folder.edit("planer/bostedet-2020.yaml") {
        $0.replacing("Der kommer 9 hver onsdag nu.", with: remark)
      }
      let run = try Self.annual(folder, "--format", "markdown")
      #expect(run.output.contains(remark) && run.output.contains("3 huller"), "\(run.output)")
    }
  }

  @Test func `a text of few persons in the register is left out and listed`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      try folder.edit("strategier.yaml") {
        $0.replacing("Færre tabes; målet nås ikke i 2021.", with: "Tre tabes endnu.")
      }
      let run = try Self.annual(folder, "--format", "markdown")
      #expect(!run.output.contains("Tre tabes"), "\(run.output)")
      #expect(run.output.contains("teksten i registeret nævner et lille antal"), "\(run.output)")
    }
  }

  @Test func `a goal that is not begun is not called under way`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      try folder.edit("planer/bostedet-2020.yaml") {
        $0.replacing(
          "    frist: 2020-06-12\n",
          with:
            "    frist: 2020-06-12\n    opfølgning: [{ dato: 2020-06-10, status: ikke begyndt }]\n")
      }
      let run = try Self.annual(folder, "--format", "markdown")
      #expect(run.output.contains("Ikke begyndt endnu: Bostedet M2."), "\(run.output)")
      #expect(!run.output.contains("Stadig på vej: Bostedet M2"), "\(run.output)")
    }
  }

  @Test func `figures that should have come are a gap`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      try folder.edit("planer/jobcenter-2020.yaml") {
        $0.replacing("næste: 2020-08-01", with: "næste: 2020-06-12")
      }
      let run = try Self.annual(folder, "--format", "markdown")
      #expect(
        run.output.contains(
          "Jobcentret M3: nye tal skulle være kommet 12. juni 2020. Spørg Bo Krag"),
        "\(run.output)")
      #expect(!run.output.contains("Tal vi venter på"), "\(run.output)")
    }
  }

  @Test func `the draft goes when its gaps are closed`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let draft = try Self.annual(folder)
      #expect(draft.output.contains("KLADDE: 3 huller"), "\(draft.output)")
      try folder.edit("planer/jobcenter-2020.yaml") {
        $0.replacing("målt: 55 % }", with: "målt: 55 %, bemærkning: To stillinger var ubesatte. }")
      }
      try folder.edit("planer/bostedet-2020.yaml") {
        $0.replacing(
          "    frist: 2020-06-12\n",
          with: "    frist: 2020-06-12\n    opfølgning: [{ dato: 2020-06-10, status: på vej }]\n")
      }
      try folder.edit("strategier.yaml") {
        $0.replacing(
          "    forelagt:\n",
          with:
            "    forelagt:\n      - { opfølgning: status, om: 2020-03, udvalg: fsu, dato: 2020-03-20, udfald: taget til efterretning }\n"
        )
      }
      let final = try Self.annual(folder)
      #expect(final.status == 0 && !final.output.contains("KLADDE"), "\(final.output)")
      #expect(!final.output.contains("Hul"), "\(final.output)")
    }
  }

  @Test(arguments: [
    ("planer/jobcenter-2020.yaml", "Tallet kommer fra styrelsen."),
    ("strategier.yaml", "Færre tabes; målet nås ikke i 2021."),
  ])
  func `a CPR number stops it, and is not shown`(file: String, place: String) throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      try folder.edit(file) { $0.replacing(place, with: "Se 010190-1234.") }
      for form in ["tekst", "html", "markdown", "json"] {
        let run = try Self.annual(folder, "--format", form)
        #expect(run.status == 2 && run.output.isEmpty, "\(run.output)")
        #expect(run.errors.contains("CPR-nummer i \(file)"), "\(run.errors)")
        #expect(!run.errors.contains("010190"))
      }
    }
  }

  @Test func `a joint goal is counted once, and the columns add up`() throws {
    try ScratchFolder.use { folder in
      try FollowUpSample.lay(folder)
      let run = try Self.annual(folder, "--format", "json")
      #expect(
        run.output.contains(
          #""i-alt": { "Mål": 6, "Nået": 1, "Delvist": 0, "Ikke": 1, "Udgået": 1, "På vej": 1, "Ingen tal": 1, "Ikke fulgt op": 1 }"#
        ), "\(run.output)")
    }
  }
}

extension ScratchFolder {
  /// Changes a file; what is to be changed must be there.
  fileprivate func edit(_ name: String, _ change: (String) -> String) throws {
    let text = try text(name)
    let changed = change(text)
    try #require(changed != text)
    try write(name, text: changed)
  }
}
