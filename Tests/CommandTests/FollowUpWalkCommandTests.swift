import TestSupport
import Testing

/// `aarsplan opfølg` as a program: which plan, which day, closed plans, and what it leaves on the disk.
@Suite struct FollowUpWalkCommandTests {
  private static let plan = """
    # Ungecentrets plan
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    status: godkendt
    center: { id: ungecentret, navn: Ungecentret, leder: Ib Dahl }
    lokale-mål:
      - id: M1            # det vigtigste
        titel: Ingen ung begynder forfra som 18-årig
        tema: samspil
        tegn:
          - { tegn: Unge med en plan før 18 år, udgangspunkt: 3 af 9, målsætning: 9 af 9 }
        frist: 2016-12-01
        fælles: { id: overgang-18, slags: overgang, tovholder: ungecentret }
      - { id: M2, titel: Rolige morgener, tema: effekt, evaluering: { hvornår: 2016-06-10 } }
      - { id: M3, titel: Klubaften, tema: trivsel, opfølgning: [ { dato: 2016-05-01, status: nået } ] }

    """

  private static let partner = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    center: { id: bostedet, navn: Bostedet }
    lokale-mål:
      - id: M7
        titel: Kontaktpersonen følger med
        tema: samspil
        fælles: { id: overgang-18 }
        opfølgning: [ { dato: 2016-06-03, status: på vej, målt: 6 af 9 } ]

    """

  private static let closed = plan.replacing("status: godkendt", with: "status: lukket")

  private static func use(
    _ text: String = plan, _ work: (ScratchFolder) throws -> Void
  ) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: text)
      try work(folder)
    }
  }

  private static func run(
    _ line: String, input: String = "", in folder: ScratchFolder
  ) throws -> ProgramRun {
    try ProgramRun(line.split(separator: " ").map(String.init), input: input, in: folder.path)
  }

  @Test("the walk as it is read, wide and narrow and spoken", arguments: ["", "50", "--enkel"])
  func shown(_ look: String) throws {
    try Self.use { folder in
      try folder.write("bostedet.yaml", text: Self.partner)
      var environment = ProgramRun.environment
      if look == "50" { environment["COLUMNS"] = "50" }
      let run = try ProgramRun(
        ["opfølg", "plan.yaml", "--dato", "2016-06-15"] + (look == "--enkel" ? [look] : []),
        input: "2\n1\n5\n6 af 9\nTo familier flyttede.\n\n", in: folder.path,
        environment: environment)
      #expect(run.status == 0, "\(run.errors)")
      let name = ["": "walk", "50": "walk-narrow", "--enkel": "walk-plain"][look] ?? ""
      #expect(GoldenFile("\(name).txt").difference(from: run.output) == nil)
      let widest = run.output.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= (look == "50" ? 50 : 80))
    }
  }

  @Test("whoever only presses Enter changes no byte, and leaves nothing behind")
  func enterOnly() throws {
    try Self.use { folder in
      let run = try Self.run("opfølg --dato 2016-06-15", input: "\n\n\n", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("Planen er som før."))
      #expect(try folder.text("plan.yaml") == Self.plan)
      #expect(try folder.names() == ["plan.yaml"])
    }
  }

  @Test("whoever only presses Enter changes no byte of any sample, whatever its line ends")
  func samples() throws {
    let samples = ScratchFolder(at: "\(Repository.path)/Samples/planer")
    for name in try samples.names() where name.hasSuffix(".yaml") {
      let text = try samples.text(name)
      for text in [text, text.replacing("\n", with: "\r\n")] {
        try Self.use(text) { folder in
          let enters = String(repeating: "\n", count: 60)
          let run = try Self.run("opfølg plan.yaml", input: enters, in: folder)
          #expect(run.status == 0, "\(name): \(run.errors)")
          #expect(run.output.contains("Planen er som før."), "\(name)")
          #expect(try folder.text("plan.yaml") == text, "\(name)")
          #expect(try folder.names() == ["plan.yaml"], "\(name)")
        }
      }
    }
  }

  @Test("what is told is added, and all else stands as it stood")
  func added() throws {
    try Self.use { folder in
      let run = try Self.run("opfølg --dato 2016-06-15", input: "1\n2\n\n\n", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let text = try folder.text("plan.yaml")
      for line in Self.plan.split(separator: "\n").prefix(13) { #expect(text.contains(line)) }
      #expect(text.contains("dato: 2016-06-15"))
      #expect(text.contains("status: på vej"))
      #expect(!text.contains("aftryk"))
    }
  }

  @Test("a file of answers makes the same file as typing")
  func answers() throws {
    let answers = """
      lokale-mål:
        - { id: M2, opfølgning: [ { status: ingen nye data, næste: 2017-02-01 } ] }
        - { id: M1, opfølgning: [ { status: ikke nået, målt: 6 af 9, bemærkning: Flyttet. } ] }

      """
    try Self.use { typed in
      let run = try Self.run(
        "opfølg plan.yaml --dato 2016-06-15", input: "6\n1. februar\n5\n6 af 9\nFlyttet.\n\n",
        in: typed)
      #expect(run.status == 0, "\(run.output) \(run.errors)")
      try Self.use { told in
        try told.write("svar.txt", text: answers)
        let run = try Self.run("opfølg plan.yaml --svar svar.txt --dato 2016-06-15", in: told)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try told.text("plan.yaml") == typed.text("plan.yaml"))
        #expect(try told.text("plan.yaml") != Self.plan)
      }
    }
  }

  @Test(
    "a closed plan is not touched, whoever comes",
    arguments: [
      "skriv plan.yaml", "opfølg",
      "opfølg plan.yaml --dato 2016-06-15", "tjek plan.yaml --ret --ja",
    ])
  func closed(_ line: String) throws {
    let text = Self.closed.replacing("frist: 2016-12-01", with: "frist: 1. december 2016")
    try Self.use(text) { folder in
      let run = try Self.run(line, input: "1\n", in: folder)
      #expect(run.status == 2, "\(run.output) \(run.errors)")
      #expect(run.errors.contains("aarsplan opfølg plan.yaml --genåbn --begrundelse"))
      #expect(try folder.text("plan.yaml") == text)
      #expect(try folder.names() == ["plan.yaml"])
    }
  }

  @Test("an earlier version is not brought back over a closed plan")
  func earlier() throws {
    try Self.use { folder in
      #expect(try Self.run("opfølg --dato 2016-06-15", input: "1\n\n\n", in: folder).status == 0)
      let text = try folder.text("plan.yaml").replacing("godkendt", with: "lukket")
      try folder.write("plan.yaml", text: text)
      let run = try Self.run("vis plan.yaml --hent 1 --ja", in: folder)
      #expect(run.status == 2 && run.errors.contains("plan.yaml er lukket."))
      #expect(try folder.text("plan.yaml") == text)
    }
  }

  @Test("a closed plan is opened again for a reason, and stays as it was but for that")
  func reopened() throws {
    try Self.use(Self.closed) { folder in
      for line in ["opfølg plan.yaml --genåbn", "opfølg plan.yaml --begrundelse x"] {
        #expect(try Self.run(line, in: folder).status == 2)
        #expect(try folder.text("plan.yaml") == Self.closed)
      }
      let run = try ProgramRun(
        [
          "opfølg", "plan.yaml", "--genåbn", "--begrundelse", "Forkert tal i M1", "--dato",
          "2017-02-03",
        ], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let text = try folder.text("plan.yaml")
      #expect(text.contains("status: til drøftelse") && !text.contains("lukket"))
      #expect(text.contains("2017-02-03") && text.contains("Forkert tal i M1"))
      #expect(text.contains("# det vigtigste"))
      let versions = try ScratchFolder(at: folder.at(".aarsplan-versioner/plan.yaml")).names()
      #expect(versions.count == 1)
      let again = try Self.run("opfølg plan.yaml --genåbn --begrundelse Igen", in: folder)
      #expect(again.status == 2 && again.errors.contains("er ikke lukket"))
      #expect(try folder.text("plan.yaml") == text)
    }
  }

  @Test(
    "a day that has not come, or is none, is refused",
    arguments: ["2099-01-01", "2016-02-30", "2015-02-29"])
  func future(_ day: String) throws {
    try Self.use { folder in
      let run = try Self.run("opfølg plan.yaml --dato \(day)", input: "1\n", in: folder)
      #expect(run.status == 2)
      #expect(try folder.text("plan.yaml") == Self.plan)
    }
  }

  @Test("without a name it is the plan that lies here; of several one has to be named")
  func which() throws {
    try ScratchFolder.use { folder in
      #expect(try Self.run("opfølg", in: folder).status == 2)
      try folder.write("a.yaml", text: Self.plan)
      try folder.write("lukket.yaml", text: Self.closed)
      #expect(try Self.run("opfølg", in: folder).output.contains("Opfølgning for Ungecentret"))
      try folder.write("b.yaml", text: Self.partner)
      let several = try Self.run("opfølg", in: folder)
      #expect(several.status == 2 && several.errors.contains("a.yaml"))
      #expect(try Self.run("opfølg c.yaml", in: folder).status == 2)
      #expect(try folder.names() == ["a.yaml", "b.yaml", "lukket.yaml"])
    }
  }

  @Test("the program alone says how many goals await a follow-up")
  func awaiting() throws {
    try Self.use { folder in
      let one = try Self.run("skriv", in: folder)
      #expect(one.output.contains("2 mål venter på opfølgning. Skriv: aarsplan opfølg\n"))
      try folder.write("b.yaml", text: Self.plan)
      let two = try Self.run("skriv", in: folder)
      #expect(two.output.contains("4 mål venter på opfølgning i 2 planer."))
    }
    try Self.use(Self.closed) { folder in
      let run = try Self.run("skriv", in: folder)
      #expect(!run.output.contains("venter på opfølgning"))
    }
  }
}
