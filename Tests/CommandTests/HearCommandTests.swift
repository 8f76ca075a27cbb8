import Foundation
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// `forelæg` and `vis --forskel`, the real program on a small plan; what it says is on disk in
/// `Goldens`.
@Suite(.timeLimit(.minutes(15)))
struct HearCommandTests {
  static let text: String = """
    format: årsplan/1
    ledetråd: ramme
    år: 2015
    center: { id: ungecentret, navn: Ungecentret }
    # Målene er skrevet af hele huset.
    refleksioner:
      - { spørgsmål: s-1, svar: Vi møder de unge sent. }
      - { spørgsmål: s-2, svar: Klubben hjælper os om aftenen. }
    lokale-mål:
      - id: M1
        titel: Ingen ung begynder forfra som 18-årig
        tema: sammenhæng
        mål: |
          Hver ung har en plan et halvt år før de fylder 18, og den er skrevet sammen med den unge selv og \
    med dem der tager over.
        tiltag:
          - { hvad: Det første møde holdes et halvt år før, hvem: Ib, hvornår: 2015-03-01 }
          - { hvad: Mentorerne følger med }
        frist: 2015-12-01
      - { id: M2, titel: Én plan pr. ung, tema: sammenhæng, frist: 2015-10-01 }
      - { id: M3, titel: Flere unge i job, tema: job }
    """ + "\n"

  private static let guide: String = """
    format: ledetråd/1
    id: ramme
    titel: Rammen
    år: 2015
    temaer:
      - { id: sammenhæng, titel: Sammenhæng, spørgsmål: [{ id: s-1, spørgsmål: Hvor brister det? }, { id: s-2, spørgsmål: Hvem hjælper jer? }] }
      - { id: job, titel: Job og uddannelse, spørgsmål: [{ id: j-1, spørgsmål: Hvem kommer i job? }] }
    krav:
      forelægges: [{ forum: LMU, udfald: drøftet }, { forum: Afdelingschefen, udfald: godkendt }]

    """

  /// The plan as it is after LMU saw it.
  private static let changes: [(String, String)] = [
    ("frist: 2015-12-01", "frist: 2015-05-31"),
    ("et halvt år før de fylder 18", "et helt år før de fylder 18"),
    ("hvem: Ib", "hvem: Ida"),
    ("hvad: Mentorerne følger med }", "hvad: Skolen er med, hvem: Bo }"),
    (
      "id: M3, titel: Flere unge i job, tema: job",
      "id: M5, titel: Flere unge i job, tema: sammenhæng"
    ),
    ("Vi møder de unge sent.", "Vi møder de unge for sent."),
  ]

  /// Works in a folder with the plan, heard by LMU on 14 January 2015.
  private func use(_ work: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: Self.text)
      try folder.write("ramme.yaml", text: Self.guide)
      try hear(folder, "--forum", "LMU", "--dato", "2015-01-14")
      try work(folder)
    }
  }

  private func run(
    _ folder: ScratchFolder, _ arguments: [String], input: String = "",
    _ more: [String: String] = [:]
  ) throws -> ProgramRun {
    try ProgramRun(
      arguments, input: input, in: folder.path,
      environment: ProgramRun.environment.merging(more) { $1 })
  }

  @discardableResult
  private func hear(
    _ folder: ScratchFolder, _ options: String..., status: Int32 = 0
  ) throws -> ProgramRun {
    let run = try run(folder, ["forelæg", "plan.yaml"] + options)
    #expect(run.status == status, "\(run.errors)")
    return run
  }

  private func change(_ folder: ScratchFolder) throws {
    var text = try folder.text("plan.yaml")
    for (old, new) in Self.changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    try folder.write(
      "plan.yaml", text: text.replacing("drøftelser:", with: "status: til drøftelse\ndrøftelser:"))
  }

  private func read(_ folder: ScratchFolder) throws -> Plan {
    PlanDocument.read(Array(try folder.text("plan.yaml").utf8)).plan
  }

  // MARK: Laying it before a forum

  @Test func `it is written in the plan, and nothing else is`() throws {
    try use { folder in
      let mark = PlanDocument.read(Array(Self.text.utf8)).plan.contentFingerprint
      let text = try folder.text("plan.yaml")
      #expect(text.hasPrefix(Self.text))
      let discussions = try read(folder).discussions
      #expect(discussions.count == 1)
      #expect(discussions[0].forum == "LMU" && discussions[0].outcome == nil)
      #expect(discussions[0].date?.text == "2015-01-14" && discussions[0].version == mark)
      #expect(
        try folder.text(".aarsplan-versioner/plan.yaml/forelagt/\(mark).yaml") == Self.text)
      try change(folder)
      let done = try hear(
        folder, "--forum", "lmu", "--udfald", "drøftet", "--protokol", "LMU drøftede målene.")
      #expect(done.errors.contains("Planen er ændret siden LMU fik den"))
      let after = try read(folder).discussions
      #expect(after.count == 1 && after[0].version == mark)
      #expect(after[0].outcome == .known(.discussed))
      #expect(after[0].minutes == "LMU drøftede målene.")
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    var input = ""
    var testDescription: String { name }

    init(_ name: String, _ arguments: String..., input: String = "") {
      (self.name, self.arguments, self.input) = (name, arguments, input)
    }
  }

  static let refused: [Case] = [
    Case("nothing", "forelæg", "plan.yaml"),
    Case("no-date", "forelæg", "plan.yaml", "--forum", "Direktionen"),
    Case("no-forum", "forelæg", "--dato", "2015-01-14"),
    Case("near-forum", "forelæg", "plan.yaml", "--forum", "Afdelingschfen", "--dato", "2015-01-14"),
    Case("no-day", "forelæg", "plan.yaml", "--forum", "LMU", "--dato", "i går"),
    Case(
      "outcome", "forelæg", "plan.yaml", "--forum", "LMU", "--dato", "2015-01-14", "--udfald",
      "drøftes"),
    Case(
      "future", "forelæg", "plan.yaml", "--forum", "LMU", "--dato", "2999-01-14", "--udfald",
      "drøftet"),
    Case(
      "input", "forelæg", "-", "--forum", "LMU", "--dato", "2015-01-14",
      input: HearCommandTests.text),
    Case("no-file", "forelæg", "findes-ikke.yaml", "--forum", "LMU", "--dato", "2015-01-14"),
    Case("guide", "forelæg", "ramme.yaml", "--forum", "LMU", "--dato", "2015-01-14"),
  ]

  @Test(arguments: refused)
  func `what cannot be done is refused, and nothing is changed`(line: Case) throws {
    try use { folder in
      try folder.write("plan.yaml", text: Self.text)
      let names = try folder.names(in: ".aarsplan-versioner/plan.yaml/forelagt")
      let run = try run(folder, line.arguments, input: line.input)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(GoldenFile("hear-\(line.name).txt").difference(from: run.errors) == nil)
      #expect(try folder.text("plan.yaml") == Self.text)
      #expect(try folder.names(in: ".aarsplan-versioner/plan.yaml/forelagt") == names)
    }
  }

  @Test(arguments: [
    ("status: lukket\n", "er lukket"), ("status: [\n", "jeg ikke kan læse"),
  ])
  func `a closed plan and a broken one are left alone`(line: String, said: String) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: Self.text + line)
      let run = try hear(folder, "--forum", "LMU", "--dato", "2015-01-14", status: 2)
      #expect(run.errors.contains(said), "\(run.errors)")
      #expect(try folder.text("plan.yaml") == Self.text + line)
      #expect(try folder.names() == ["plan.yaml"])
    }
  }

  @Test func `another forum that looks like a known one is taken with --ja`() throws {
    try use { folder in
      try hear(folder, "--forum", "Afdelingschfen", "--dato", "2015-01-28", "--ja")
      try hear(folder, "--forum", "FMU", "--dato", "2015-01-28")
      try hear(folder, "--forum", "afdelingschefen", "--dato", "28. januar 2015")
      #expect(
        try read(folder).discussions.map(\.forum) == [
          "LMU", "Afdelingschfen", "FMU", "Afdelingschefen",
        ])
    }
  }

  @Test func `what it says each time`() throws {
    try use { folder in
      var said = ""
      let turns = [
        ["--forum", "LMU", "--dato", "2015-01-14"], ["--forum", "LMU", "--dato", "2015-02-03"],
        ["--forum", "LMU", "--udfald", "drøft", "--sag", "15/15037"],
        ["--forum", "LMU", "--dato", "2015-02-03", "--udfald", "drøftet"],
        ["--forum", "LMU", "--dato", "2015-02-03", "--protokol", "Drøftet."],
        ["--forum", "Afdelingschefen", "--dato", "2015-02-10", "--udfald", "godkendt"],
        ["--forum", "FMU", "--dato", "2015-03-01"],
      ]
      for turn in turns {
        let run = try run(folder, ["forelæg", "plan.yaml"] + turn)
        said += "\(turn.joined(separator: " "))\n\(run.output)\(run.errors)\(run.status)\n"
      }
      said += try folder.text("plan.yaml").suffix(500)
      #expect(GoldenFile("hear-turns.txt").difference(from: said) == nil)
    }
  }

  // MARK: What has changed

  static let shown: [Case] = [
    Case("forum", "vis", "plan.yaml", "--forskel", "LMU"),
    Case("spoken", "vis", "plan.yaml", "--forskel", "lmu", "--enkel"),
    Case("day", "vis", "plan.yaml", "--forskel", "2015-01-14"),
    Case("number", "vis", "plan.yaml", "--forskel", "1"),
    Case("alone", "vis", "--forskel", "LMU"),
    Case("behind", "vis", "--forskel", "LMU", "plan.yaml"),
    Case("files", "vis", "--forskel", "plan.yaml", "gammel.yaml"),
    Case("file", "vis", "plan.yaml", "--forskel", "gammel.yaml"),
    Case("markdown", "vis", "plan.yaml", "--forskel", "LMU", "--format", "markdown"),
    Case("html", "vis", "plan.yaml", "--forskel", "LMU", "--format", "html"),
    Case("same", "vis", "gammel.yaml", "--forskel", "gammel.yaml"),
    Case("near", "vis", "plan.yaml", "--forskel", "LM"),
    Case("none", "vis", "gammel.yaml", "--forskel", "LMU"),
    Case("many", "vis", "plan.yaml", "--forskel", "Leder", "og", "MED"),
    Case("versions", "vis", "plan.yaml", "--udgaver"),
    Case("seen", "vis", "plan.yaml", "--udgave", "LMU"),
    Case("seen-by-none", "vis", "plan.yaml", "--udgave", "FMU"),
  ]

  @Test(arguments: shown, [80, 50])
  func `what has changed is told goal by goal`(line: Case, columns: Int) throws {
    if columns == 50, !["forum", "versions"].contains(line.name) { return }
    try use { folder in
      try change(folder)
      try folder.write("gammel.yaml", text: Self.text)
      let old = try folder.names()
      if line.name == "alone" { try folder.remove("gammel.yaml") }
      let run = try run(folder, line.arguments, ["COLUMNS": String(columns)])
      let output = run.output.replacing(#/<style>[^<]*</style>|sha256-[^&]*/#, with: "…")
        .replacing(#/\d+\. \w+ 20\d\d kl\. \d+\.\d\d/#, with: "(dengang)")
      let transcript = "\(output)--- standard error\n\(run.errors)--- status \(run.status)\n"
      let name = columns == 50 ? "difference-\(line.name)-50.txt" : "difference-\(line.name).txt"
      #expect(GoldenFile(name).difference(from: transcript) == nil)
      if columns == 50 { #expect(output.split(separator: "\n").allSatisfy { $0.count <= 50 }) }
      #expect(try line.name == "alone" || folder.names() == old)
    }
  }

  /// A folder that is mailed without its hidden ones, and one in which the copy was spoilt.
  @Test(arguments: [true, false])
  func `without the copy it still says whether the plan has changed`(isSpoilt: Bool) throws {
    try use { folder in
      let mark = try #require(try read(folder).discussions.first?.version)
      if isSpoilt {
        try folder.write(".aarsplan-versioner/plan.yaml/forelagt/\(mark).yaml", text: "år: 2015\n")
      }
      let copy = isSpoilt ? folder.path : folder.at("sendt")
      if !isSpoilt {
        try folder.write("sendt/plan.yaml", text: try folder.text("plan.yaml"))
      }
      // The versions that were kept before the plan was changed say what LMU saw, too.
      for name in try folder.names(in: ".aarsplan-versioner/plan.yaml") where name != "forelagt" {
        try folder.remove(".aarsplan-versioner/plan.yaml/\(name)")
      }
      let there = ScratchFolder(at: copy)
      let same = try run(there, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(same.status == 0 && same.output.contains("Indholdet er det samme"))
      try change(there)
      let other = try run(there, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(
        other.status == 0 && other.output.contains("Planen er ændret siden det LMU fik forelagt"))
      #expect(other.output.contains(".aarsplan-versioner") && !other.output.contains("M1"))
    }
  }

  @Test func `fifty saves throw no version away that a forum saw`() throws {
    try use { folder in
      let mark = try #require(try read(folder).discussions.first?.version)
      for number in 1...50 {
        let run = try run(
          folder, ["skriv", "plan.yaml"], input: ":gå s-1\nSvar nummer \(number).\n",
          ["AARSPLAN_VERSIONER": "1", "XDG_STATE_HOME": folder.at("state")])
        #expect(run.status == 0, "\(run.errors)")
      }
      #expect(try read(folder).reflections[0].answer == "Svar nummer 50.")
      #expect(
        try folder.names(in: ".aarsplan-versioner/plan.yaml").filter { $0 != "forelagt" }.count == 1
      )
      #expect(try folder.text(".aarsplan-versioner/plan.yaml/forelagt/\(mark).yaml") == Self.text)
      let told = try run(folder, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(told.output.contains("Vi møder de unge sent. → Svar nummer 50."))
    }
  }

  @Test func `forgetting versions leaves those that forums saw, unless they are to go`() throws {
    try use { folder in
      let mark = try #require(try read(folder).discussions.first?.version)
      let pinned = ".aarsplan-versioner/plan.yaml/forelagt"
      let first = try run(folder, ["vis", "plan.yaml", "--glem-udgaver", "--ja"])
      #expect(first.status == 0 && first.errors.contains("forelagt et forum, bliver også"))
      #expect(try folder.names(in: pinned) == ["\(mark).yaml"])
      let only = try run(folder, ["vis", "plan.yaml", "--glem-udgaver", "--ja"])
      #expect(only.status == 2 && only.errors.contains("--også-forelagte"))
      let all = try run(
        folder, ["vis", "plan.yaml", "--glem-udgaver", "--ogsaa-forelagte", "--ja"])
      #expect(all.status == 0 && all.errors.contains("Den forelagte udgave"), "\(all.errors)")
      #expect(try folder.names(in: pinned).isEmpty)
      let none = try run(folder, ["vis", "plan.yaml", "--udgaver"])
      #expect(none.status == 2 && none.errors.contains("ingen tidligere udgaver"))
    }
  }

  @Test func `a plan that got another name still knows what a forum saw`() throws {
    try use { folder in
      try change(folder)
      try folder.write("ny.yaml", text: try folder.text("plan.yaml"))
      try folder.remove("plan.yaml")
      let told = try run(folder, ["vis", "ny.yaml", "--forskel", "LMU"])
      #expect(told.output.contains("1. december 2015 → 31. maj 2015"), "\(told.errors)")
    }
  }

  @Test func `the mark in a file is no path`() throws {
    try use { folder in
      let text = try folder.text("plan.yaml")
      let mark = try #require(try read(folder).discussions.first?.version)
      try folder.write("hemmelig.yaml", text: Self.text)
      try folder.write("plan.yaml", text: text.replacing(mark, with: "../../../hemmelig"))
      let told = try run(folder, ["vis", "plan.yaml", "--forskel", "LMU"])
      #expect(told.output.contains("kan ikke vises"))
    }
  }
}

extension ScratchFolder {
  fileprivate func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: at(folder)).sorted()
  }

  fileprivate func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: at(name))
  }
}
