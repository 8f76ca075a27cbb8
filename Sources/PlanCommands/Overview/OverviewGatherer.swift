import PlanFormat
import PlanModel
import PlanOverview
import PlanRules
import PlanStore

/// Gathers plans, and lines of plans, into an overview: on all cores, one plan in memory for each.
struct OverviewGatherer: Sendable {
  /// Where ledetråde are looked up.
  let library: GuideLibrary
  /// The ledetråd for plans whose own is not known.
  let fallback: Ledetraad
  /// Whether the output shows the plans' long texts.
  let keepsTexts: Bool
  /// The disk.
  var files: any FileSystem = RealFileSystem()

  /// What was gathered.
  struct Harvest: Sendable {
    var fold: OverviewFold
    let lines: KeptLines
    /// What could not be looked at, in Danish, in the order in which it was found.
    var problems: [String] = []
    /// Why no more lines could be kept; what was gathered is then not whole.
    var failure: FileError?
  }

  /// One thing to look at.
  private enum Source: Sendable {
    case plan(String)
    case line(part: Int, LineFile.Line)
  }

  private enum Outcome: Sendable {
    case plan(FoldedPlan, LineFile.Line?, part: Int)
    case nothing
    case problem(String)
  }

  /// Gathers from plan files, folders, and `.ndjson` files.
  func gather(_ paths: [String], progress: ProgressLine) throws(FileError) -> Harvest {
    let (partPaths, planPaths) = (paths.filter(Self.isPart), paths.filter { !Self.isPart($0) })
    var parts: [LineFile] = []
    for path in partPaths { parts.append(try LineFile(path)) }
    let found = PlanFinder(on: files).find(planPaths)
    var sources = found.files.map(Source.plan)
    for (number, part) in parts.enumerated() {
      sources += try part.lines().map { Source.line(part: number, $0) }
    }
    let table = GuideTable(fallback: fallback)
    let lines = KeptLines(parts: parts, files: files)
    var start = Harvest(fold: OverviewFold(table), lines: lines)
    start.problems = found.problems.map(Texts.Overview.cannotRead)
    let shelf = CheckerShelf(library: library, selection: .all)
    let all = sources.count
    let harvest = ParallelRun(things: sources).fold(into: start) { _, source in
      look(at: source, lines, shelf, table)
    } receive: { harvest, number, outcome in
      progress.show(number + 1, of: all)
      take(outcome, &harvest)
    }
    progress.end()
    if let failure = harvest.failure { throw failure }
    return harvest
  }

  /// Whether a path names lines of plans instead of plans.
  static func isPart(_ path: String) -> Bool {
    path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
  }

  private func take(_ outcome: Outcome, _ harvest: inout Harvest) {
    switch outcome {
    case .nothing: break
    case .problem(let problem): harvest.problems.append(problem)
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
    at source: Source, _ lines: KeptLines, _ shelf: CheckerShelf, _ table: GuideTable
  ) -> Outcome {
    switch source {
    case .plan(let path): plan(at: path, shelf, table)
    case .line(let part, let line): self.line(line, of: part, lines, shelf, table)
    }
  }

  private func plan(at path: String, _ shelf: CheckerShelf, _ table: GuideTable) -> Outcome {
    let document: PlanDocument
    do throws(FileError) {
      document = try PlanDocument.at(path, on: files)
    } catch {
      return .problem(Texts.Overview.cannotRead(error))
    }
    if document.isGuide { return .nothing }
    let (checker, guide) = shelf.checker(for: document.plan, at: path)
    let result = checker.check(
      document.plan, bytes: document.bytes, formatFindings: document.problems,
      locate: document.located)
    let facts = CentreFacts(
      file: path, reading: document.isWhole ? .whole : document.isReadable ? .part : .nothing,
      plan: document.plan, findings: result.findings.map(FoundIssue.init))
    let plan = FoldedPlan(facts, guide: guide, table: table, keepingTexts: keepsTexts)
    return .plan(plan, nil, part: 0)
  }

  private func line(
    _ line: LineFile.Line, of part: Int, _ lines: KeptLines, _ shelf: CheckerShelf,
    _ table: GuideTable
  ) -> Outcome {
    let file = lines.parts[part]
    if line.isTooLong { return .problem(Texts.Overview.lineTooLong(file.path, line.number)) }
    guard let bytes = file.bytes(offset: line.offset, length: line.length),
      let facts = CentreFacts(line: bytes)
    else { return .problem(Texts.Overview.notALine(file.path, line.number)) }
    let (_, guide) = shelf.checker(for: facts.plan, at: file.path)
    let plan = FoldedPlan(facts, guide: guide, table: table, keepingTexts: false)
    return .plan(plan, line, part: part)
  }
}
