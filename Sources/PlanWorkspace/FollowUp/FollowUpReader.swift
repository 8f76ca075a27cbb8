import DanishText
import Glibc
import PlanFollowUp
import PlanFormat
import PlanModel
import PlanOverview
import PlanRules
import PlanStore

/// Reads plans and lines of plans for follow-up: what the overview reads, in the way it does. Safe to
/// use from many threads.
struct FollowUpReader: Sendable {
  let inspector: PlanInspector
  /// Whether the plans' lines are wanted, as the overview writes them: with what the rules find.
  let keepsLines: Bool

  /// One thing to read.
  enum Thing: Sendable {
    case plan(String)
    case line(LineFile, LineFile.Line)
  }

  /// What came of it.
  enum Outcome<Goal: Sendable>: Sendable {
    case plan(FoldedFollowUp<Goal>, FollowUpSource)
    case nothing
    case problem(WorkspaceProblem)
  }

  /// What there is to read: the plans, then the lines.
  func things(in sources: OverviewSources) throws(FileError) -> [Thing] {
    var things = sources.plans.files.map(Thing.plan)
    for path in sources.parts {
      let file = try LineFile(path)
      things += try file.lines().lines.map { Thing.line(file, $0) }
    }
    return things
  }

  /// Reads a thing, and folds the plan in it.
  func read<Goal: Sendable>(
    _ thing: Thing, _ fold: (FollowedPlan) -> FoldedFollowUp<Goal>
  ) -> Outcome<Goal> {
    switch thing {
    case .plan(let path): plan(at: path, fold)
    case .line(let file, let line): self.line(line, of: file, fold)
    }
  }

  private func plan<Goal: Sendable>(
    at path: String, _ fold: (FollowedPlan) -> FoldedFollowUp<Goal>
  ) -> Outcome<Goal> {
    let name = inspector.input.name(of: path)
    let document: PlanDocument
    do throws(FileError) {
      document = try inspector.input.document(at: path)
    } catch {
      return .problem(.overview(.leftOut(error)))
    }
    if document.isGuide || document.isRegister || document.isCourseFile
      || document.foreignKind != nil
    {
      return .nothing
    }
    guard document.reading.isReadable else { return .problem(.file(.notAPlan(path: name))) }
    let checked = keepsLines ? inspector.inspect(path) : nil
    let findings = (checked?.result.findings ?? []).withoutTooMany().map(FoundIssue.init)
    var facts = CentreFacts(
      file: name, reading: document.reading, plan: document.plan, findings: findings)
    facts.changed = keepsLines ? inspector.input.changed(path) : nil
    facts.made = OverviewDesk.today
    let line = checked.map { facts.line(guide: $0.guide) }
    return outcome(
      facts, document.text, at: inspector.input.place(of: path) ?? "./plan", line, fold)
  }

  private func line<Goal: Sendable>(
    _ line: LineFile.Line, of file: LineFile, _ fold: (FollowedPlan) -> FoldedFollowUp<Goal>
  ) -> Outcome<Goal> {
    if line.isTooLong {
      return .problem(.overview(.lineTooLong(path: file.path, line: line.number)))
    }
    guard let bytes = file.bytes(offset: line.offset, length: line.length),
      let (facts, isClean) = CentreFacts.read(line: bytes)
    else { return .problem(.overview(.notALine(path: file.path, line: line.number))) }
    guard facts.reading.isReadable else { return .nothing }
    let kept = keepsLines ? isClean ? bytes : facts.line(guide: nil) : nil
    return outcome(facts, bytes, at: file.path, kept, fold)
  }

  private func outcome<Goal: Sendable>(
    _ facts: CentreFacts, _ bytes: [UInt8], at place: String, _ line: [UInt8]?,
    _ fold: (FollowedPlan) -> FoldedFollowUp<Goal>
  ) -> Outcome<Goal> {
    let ids = CentreID.numbers(among: [facts.plan.centre.id].compactMap(\.self))
    let isSensitive = Self.hasMask(bytes) || Self.hasNumber(bytes, sparing: ids)
    let guide = inspector.guide(for: facts.plan, at: place)
    let plan = FollowedPlan(facts.plan, in: facts.file, guide: guide)
    return .plan(
      fold(plan), FollowUpSource(file: facts.file, isSensitive: isSensitive, line: line))
  }
}

extension FollowUpReader {
  /// A number that is masked already was in the file that a line was made from. Hardly a file has a
  /// star in it.
  private static func hasMask(_ bytes: [UInt8]) -> Bool {
    let hasStar = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(UInt8(ascii: "*")), bytes.count) != nil } ?? false
    }
    return hasStar && String(decoding: bytes, as: UTF8.self).contains(CPRNumber.mask)
  }

  private static func hasNumber(_ bytes: [UInt8], sparing ids: [String]) -> Bool {
    let isThere = bytes.withUnsafeBufferPointer { !CPRNumber.hits(in: $0).isEmpty }
    guard isThere else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return CPRNumber.masked(text, sparing: ids) != text
  }
}

/// What a plan was read from.
struct FollowUpSource: Sendable {
  /// The file, as it was named.
  let file: String
  /// Whether it holds a CPR number.
  let isSensitive: Bool
  /// The plan as a line of the overview; nil where nobody wants it.
  let line: [UInt8]?
}
