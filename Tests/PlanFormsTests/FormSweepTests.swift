import DanishText
import Foundation
import OfficeFiles
import PlanFormat
import PlanForms
import PlanModel
import TestSupport
import Testing

/// Forms that were edited in LibreOffice, read back: what people did in them is in the plan, and
/// nothing else is.
@Suite struct FormSweepTests {
  private static let folder = "\(Repository.path)/Tests/PlanFormsTests/Fixtures"

  /// A plan for a seed, with goals that the edits find again.
  static func plan(_ seed: UInt64) -> Plan {
    var random = RandomPlans(seed: seed, onlyKnown: true)
    var plan = random.plan()
    while plan.goals.count < 3 { plan.goals.append(random.goal()) }
    return plan
  }

  private static func made(_ seed: UInt64, edits count: Int) -> FormEdits {
    var edits = FormEdits(plan(seed), seed: seed &+ 7_000)
    edits.make(count)
    return edits
  }

  /// Checks what came back of a form in a folder.
  private static func check(_ seed: UInt64, in folder: String) throws {
    let base = try plan(at: "\(folder)/\(seed).yaml")
    let after = try plan(at: "\(folder)/\(seed)-after.yaml")
    let edits = try JSONDecoder().decode(
      [FormEdit].self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(seed).json")))
    let reading = try FormRoundTripTests.reading(edited(seed, in: folder), base: base)
    let known = Set(base.goals.map(\.id))
    var told = reading.plan(.init())
    for place in told.goals.indices where !known.contains(told.goals[place].id) {
      told.goals[place].id = nil
    }
    #expect(told == after, "frø \(seed): \(edits)")
    let comments = reading.remarks.filter { $0.kept != nil }.compactMap(\.kept)
    let gone = edits.filter { $0.op == "delete-goal" }.map { "\($0.key)." }
    let made = edits.filter { edit in
      edit.op == "comment" && !gone.contains { edit.key.hasPrefix($0) }
    }
    .map { "\($0.author ?? "") skrev ved \($0.key): \($0.text ?? "")" }
    #expect(comments.sorted() == made.sorted(), "frø \(seed)")
    #expect(reading.remarks.count == comments.count, "frø \(seed): \(reading.remarks)")
    #expect(reading.copies.count == edits.count { $0.op == "copy-goal" }, "frø \(seed)")
  }

  private static func plan(at path: String) throws -> Plan {
    PlanDocument.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))).plan
  }

  /// Writes the forms and the edits of some seeds into a folder, and what is to come of them.
  private static func prepare(_ seeds: Range<UInt64>, edits: Int, in folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let coder = JSONEncoder()
    coder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for seed in seeds {
      let made = made(seed, edits: edits)
      let files: [(String, Data)] = [
        ("docx", Data(try FormRoundTripTests.document(plan(seed)))),
        ("json", try coder.encode(made.edits)), ("yaml", Data(PlanWriter.bytes(of: plan(seed)))),
      ]
      for (ending, data) in files {
        try data.write(to: URL(fileURLWithPath: "\(folder)/\(seed).\(ending)"))
      }
      try Data(PlanWriter.bytes(of: made.plan))
        .write(to: URL(fileURLWithPath: "\(folder)/\(seed)-after.yaml"))
    }
  }

  private static func edited(_ seed: UInt64, in folder: String) throws -> [UInt8] {
    let url = URL(fileURLWithPath: "\(folder)/\(seed)-edited.docx")
    return [UInt8](try Data(contentsOf: url))
  }

  /// The sample that LibreOffice saved once: the first of `make form-sweep`.
  private static let sample: Range<UInt64> = 1..<7

  @Test(arguments: sample)
  func `what LibreOffice saved is read as what was done in it`(seed: UInt64) throws {
    try Self.check(seed, in: Self.folder)
  }

  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  /// How many forms a sweep has; six edits are made in each.
  private static var swept: Range<UInt64> {
    1..<(variable("AARSPLAN_FORM_ROUNDS").flatMap { UInt64($0) } ?? 6) + 1
  }

  /// `make form-sweep` writes the forms, lets LibreOffice make the edits, and has them checked.
  @Test(.enabled(if: variable("AARSPLAN_FORMS_TO") != nil))
  func `forms are written for random edits`() throws {
    let folder = try #require(Self.variable("AARSPLAN_FORMS_TO"))
    try Self.prepare(Self.swept, edits: 6, in: folder)
  }

  @Test(.enabled(if: variable("AARSPLAN_FORMS_FROM") != nil))
  func `random edits that LibreOffice made are read as what was done`() throws {
    let folder = try #require(Self.variable("AARSPLAN_FORMS_FROM"))
    let list = try String(contentsOfFile: "\(folder)/fallen.txt", encoding: .utf8)
    let fallen = Set(list.split(separator: " ").compactMap { UInt64($0) })
    #expect(fallen.count * 10 <= Self.swept.count)
    for seed in Self.swept where !fallen.contains(seed) {
      try Self.check(seed, in: folder)
    }
  }
}
