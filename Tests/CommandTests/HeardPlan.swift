import Foundation
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// A small plan that LMU has heard, and what the real program does with it.
enum HeardPlan {
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
  static func use(_ work: (ScratchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: Self.text)
      try folder.write("ramme.yaml", text: Self.guide)
      try hear(folder, "--forum", "LMU", "--dato", "2015-01-14")
      try work(folder)
    }
  }

  static func run(
    _ folder: ScratchFolder, _ arguments: [String], input: String = "",
    _ more: [String: String] = [:]
  ) throws -> ProgramRun {
    try ProgramRun(
      arguments, input: input, in: folder.path,
      environment: ProgramRun.environment.merging(more) { $1 })
  }

  @discardableResult
  static func hear(
    _ folder: ScratchFolder, _ options: String..., status: Int32 = 0
  ) throws -> ProgramRun {
    let run = try run(folder, ["forelæg", "plan.yaml"] + options)
    #expect(run.status == status, "\(run.errors)")
    return run
  }

  static func change(_ folder: ScratchFolder) throws {
    var text = try folder.text("plan.yaml")
    for (old, new) in Self.changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    try folder.write(
      "plan.yaml", text: text.replacing("drøftelser:", with: "status: til drøftelse\ndrøftelser:"))
  }

  /// Dates the version that was kept before the plan was changed, so that the day a test runs does not
  /// decide how lines are wrapped.
  static func dateVersions(_ folder: ScratchFolder) throws {
    let versions = ".aarsplan-versioner/plan.yaml"
    for name in try folder.names(in: versions) where name != "forelagt" {
      let kind = name.drop { $0 != "Z" }
      try FileManager.default.moveItem(
        atPath: folder.at("\(versions)/\(name)"),
        toPath: folder.at("\(versions)/2015-02-03T111500\(kind)"))
    }
  }

  static func read(_ folder: ScratchFolder) throws -> Plan {
    PlanDocument.read(Array(try folder.text("plan.yaml").utf8)).plan
  }

  /// A line that is typed, by its name in `Goldens`.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    var input = ""
    var testDescription: String { name }

    init(_ name: String, _ arguments: String..., input: String = "") {
      (self.name, self.arguments, self.input) = (name, arguments, input)
    }
  }
}

extension ScratchFolder {
  /// The names in a folder of it, sorted.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: at(folder)).sorted()
  }

  /// Removes a file or a folder of it.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: at(name))
  }
}
