import DanishText
import Foundation
import OfficeFiles
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

  /// Checks what came back of a plan.
  private static func check(_ bytes: [UInt8], seed: UInt64, _ made: FormEdits) throws {
    let base = plan(seed)
    let reading = try FormRoundTripTests.reading(bytes, base: base)
    let result = reading.plan(.init())
    let known = Set(base.goals.map(\.id))
    var told = result
    for place in told.goals.indices where !known.contains(told.goals[place].id) {
      told.goals[place].id = nil
    }
    #expect(told == made.plan, "frø \(seed): \(made.edits)")
    let comments = reading.remarks.compactMap { remark in
      if case .comment(let text, let author, let key) = remark {
        return "\(text) \(author ?? "") \(key ?? "")"
      }
      return nil as String?
    }
    #expect(
      comments.sorted() == made.comments.map { "\($0.text) \($0.author) \($0.key)" }.sorted(),
      "frø \(seed)")
    #expect(reading.remarks.count == comments.count, "frø \(seed): \(reading.remarks)")
    #expect(reading.copies.count == made.edits.count { $0.op == "copy-goal" }, "frø \(seed)")
  }

  /// Writes the forms and the edits of some seeds into a folder.
  private static func prepare(_ seeds: Range<UInt64>, edits: Int, in folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let coder = JSONEncoder()
    coder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for seed in seeds {
      let form = try FormRoundTripTests.document(plan(seed))
      try Data(form).write(to: URL(fileURLWithPath: "\(folder)/\(seed).docx"))
      try coder.encode(made(seed, edits: edits).edits)
        .write(to: URL(fileURLWithPath: "\(folder)/\(seed).json"))
    }
  }

  private static func edited(_ seed: UInt64, in folder: String) throws -> [UInt8] {
    let url = URL(fileURLWithPath: "\(folder)/\(seed)-edited.docx")
    return [UInt8](try Data(contentsOf: url))
  }

  /// The sample that LibreOffice saved once; `make form-sweep` makes it anew.
  private static let sample: Range<UInt64> = 1..<7

  @Test(arguments: sample)
  func `what LibreOffice saved is read as what was done in it`(seed: UInt64) throws {
    try Self.check(
      Self.edited(seed, in: Self.folder), seed: seed, Self.made(seed, edits: 6))
  }

  /// `AARSPLAN_FORM_ROUNDS=100`: so many forms, with six edits each, through LibreOffice.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["AARSPLAN_FORM_ROUNDS"] != nil))
  func `random edits through LibreOffice`() throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["AARSPLAN_FORM_ROUNDS"].flatMap { UInt64($0) } ?? 100
    let folder = "\(Repository.path)/.build/form-sweep"
    try? FileManager.default.removeItem(atPath: folder)
    let seeds = 1..<rounds + 1
    try Self.prepare(seeds, edits: 6, in: folder)
    let script = "\(Repository.path)/Tests/Forms/edit_forms.py"
    let run = try ProgramRun(["-B", script, folder], of: "/usr/bin/python3", in: Repository.path)
    try #require(run.status == 0, "\(run.errors)")
    for seed in seeds {
      try Self.check(Self.edited(seed, in: folder), seed: seed, Self.made(seed, edits: 6))
    }
    print("edits: \(run.output)")
  }
}
