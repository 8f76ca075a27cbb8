import PlanFormat
import PlanModel
import PlanOverview
import PlanRules
import PlanStore

/// Gathers plans, and lines of plans, into an overview: on all cores, one plan in memory for each.
struct OverviewGatherer: Sendable {
  /// What reads and checks a plan.
  let inspector: PlanInspector
  /// The ledetråd for plans whose own is not known.
  let fallback: Ledetraad
  /// Whether the output shows the plans' long texts.
  let keepsTexts: Bool
  /// The day on which plans are looked at.
  let today = OverviewDesk.today

  /// What was gathered.
  struct Harvest: Sendable {
    var fold: OverviewFold
    let lines: KeptLines
    /// What could not be looked at, in the order in which it was found.
    var problems: [WorkspaceProblem] = []
    /// Why no more lines could be kept; what was gathered is then not whole.
    var failure: FileError?
    /// How many lines of each `.ndjson` file are none of an overview.
    fileprivate var oddLines: [Int] = []
  }

  /// How many of a file's lines that are none of an overview are told of one by one.
  private static let mostOddLines = 200

  /// One thing to look at.
  private enum Source: Sendable {
    case plan(String)
    case other(String)
    case line(part: Int, LineFile.Line)
  }

  private enum Outcome: Sendable {
    case plan(FoldedPlan, LineFile.Line?, part: Int)
    case nothing
    case problem(OverviewProblem)
    case oddLine(Int, part: Int)
  }

  /// Gathers from plan files, and `.ndjson` files. `progress` hears how many of them all are done.
  func gather(
    _ found: OverviewSources, progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(FileError) -> Harvest {
    var parts: [LineFile] = []
    for path in found.parts { parts.append(try LineFile(path)) }
    var sources = found.plans.files.map(Source.plan) + found.others.map(Source.other)
    var tooShort: [Int] = []
    for (number, part) in parts.enumerated() {
      let found = try part.lines(
        shortest: CentreFacts.shortestLine, tellingOf: Self.mostOddLines)
      sources += found.lines.map { Source.line(part: number, $0) }
      tooShort.append(found.moreTooShort)
    }
    let table = GuideTable(fallback: fallback)
    let lines = KeptLines(parts: parts, input: inspector.input)
    var start = Harvest(fold: OverviewFold(table), lines: lines)
    start.problems = found.plans.problems.map { .overview(.leftOut($0)) }
    start.oddLines = parts.map { _ in 0 }
    let all = sources.count
    var harvest = ParallelRun(things: sources).fold(into: start) { _, source in
      look(at: source, lines, table, found.log)
    } receive: { harvest, number, outcome in
      progress(number + 1, all)
      Self.take(outcome, &harvest)
    }
    if let failure = harvest.failure { throw failure }
    for (part, (odd, more)) in zip(parts, zip(harvest.oddLines, tooShort)) {
      let untold = max(0, odd - Self.mostOddLines) + more
      guard untold > 0 else { continue }
      harvest.problems.append(.overview(.moreOddLines(path: part.path, count: untold)))
    }
    return harvest
  }

  private static func take(_ outcome: Outcome, _ harvest: inout Harvest) {
    switch outcome {
    case .nothing: break
    case .problem(let problem): harvest.problems.append(.overview(problem))
    case .oddLine(let line, let part):
      harvest.oddLines[part] += 1
      guard harvest.oddLines[part] <= mostOddLines else { return }
      let path = harvest.lines.parts[part].path
      harvest.problems.append(.overview(.notALine(path: path, line: line)))
    case .plan(let plan, let line?, let part):
      let place = DetailPlace(source: Int32(part + 1), offset: line.offset, length: line.length)
      harvest.fold.add(plan, keptAt: place)
    case .plan(let plan, nil, _):
      do throws(FileError) {
        harvest.fold.add(plan, keptAt: try harvest.lines.keep(plan.line))
      } catch {
        harvest.failure = harvest.failure ?? error
      }
    }
  }

  private func look(
    at source: Source, _ lines: KeptLines, _ table: GuideTable, _ log: ReceivedLog
  ) -> Outcome {
    switch source {
    case .plan(let path): plan(at: path, table, log)
    case .other(let path):
      .plan(folded(Self.foreign(path, FormProbe.kind(of: path)), nil, table), nil, part: 0)
    case .line(let part, let line): self.line(line, of: part, lines, table)
    }
  }

  private static func foreign(_ path: String, _ kind: ForeignKind) -> CentreFacts {
    var facts = CentreFacts(file: path, foreign: kind)
    facts.path = path
    return facts
  }

  private func folded(
    _ facts: CentreFacts, _ guide: Ledetraad?, _ table: GuideTable
  ) -> FoldedPlan {
    FoldedPlan(facts, guide: guide, table: table, keepingTexts: keepsTexts)
  }

  private func plan(at path: String, _ table: GuideTable, _ log: ReceivedLog) -> Outcome {
    let file = inspector.inspect(path)
    switch file.content {
    case .unreadable(let error): return .problem(.leftOut(error))
    case .guide, .register, .courseFile: return .nothing
    case .plan(let document):
      if let foreign = document.foreignKind {
        return .plan(folded(Self.foreign(path, foreign), nil, table), nil, part: 0)
      }
      var facts = CentreFacts(
        file: path, reading: document.reading, plan: document.plan,
        findings: file.result.findings.withoutTooMany().map(FoundIssue.init),
        isSeenClean: file.result.hasOnlyCleanTexts)
      facts.path = path
      facts.changed = inspector.input.changed(path)
      facts.received = log.day(of: document.bytes)
      facts.made = today
      return .plan(folded(facts, file.guide, table), nil, part: 0)
    }
  }

  private func line(
    _ line: LineFile.Line, of part: Int, _ lines: KeptLines, _ table: GuideTable
  ) -> Outcome {
    let file = lines.parts[part]
    if line.isTooLong { return .problem(.lineTooLong(path: file.path, line: line.number)) }
    guard let bytes = file.bytes(offset: line.offset, length: line.length),
      let (facts, isClean) = CentreFacts.read(line: bytes)
    else { return .oddLine(line.number, part: part) }
    let guide = inspector.guide(for: facts.plan, at: file.path)
    let plan = FoldedPlan(facts, guide: guide, table: table, keepingTexts: keepsTexts && !isClean)
    return .plan(plan, isClean ? line : nil, part: part)
  }
}
