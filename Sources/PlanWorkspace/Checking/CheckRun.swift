import PlanFormat
import PlanModel
public import PlanReports
import PlanRules
public import PlanStore

/// Runs the checker over files and gathers what a report needs of each.
public struct CheckRun: Sendable {
  private let runner: PlanRunner
  private let excerptWidth: Int?
  private let namesPlaces: Bool

  /// A run.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - excerptWidth: How wide the lines that findings are about may be, in columns; nil where
  ///     none are wanted.
  ///   - namesPlaces: Whether the names are wanted that a plan's places go by.
  public init(_ runner: PlanRunner, excerptWidth: Int? = nil, namesPlaces: Bool = false) {
    (self.runner, self.excerptWidth, self.namesPlaces) = (runner, excerptWidth, namesPlaces)
  }

  /// What came of a run.
  public struct Outcome: Sendable {
    /// The report.
    public var report = CheckReport(plans: [])
    /// Files that the disk did not give.
    public fileprivate(set) var unreadable: [FileError] = []
    /// The plans' numbers among the files that were looked at.
    fileprivate var numbers: [Int] = []
  }

  private enum Fact: Sendable {
    case plan(CheckedPlan)
    case guide, register, courseFile
    case unreadable(CheckedPlan, FileError)
  }

  /// Checks files, `-` being standard input; `progress` hears how many of them are done.
  public func run(
    _ paths: [String], progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Outcome {
    var (outcome, cross) = runner.run(paths, into: Outcome()) { file in
      fact(of: file)
    } receive: { outcome, number, fact in
      Self.take(fact, number, into: &outcome)
      progress(number + 1)
    }
    for (index, number) in outcome.numbers.enumerated() {
      guard let result = cross[number] else { continue }
      add(result, to: &outcome.report.plans[index], from: paths[number])
    }
    return outcome
  }

  private static func take(_ fact: Fact, _ number: Int, into outcome: inout Outcome) {
    switch fact {
    case .guide:
      outcome.report.skippedGuides += 1
      return
    case .register:
      outcome.report.skippedRegisters += 1
      return
    case .courseFile:
      outcome.report.skippedCourseFiles += 1
      return
    case .plan(let plan): outcome.report.plans.append(plan)
    case .unreadable(let plan, let error):
      outcome.report.plans.append(plan)
      outcome.unreadable.append(error)
    }
    outcome.numbers.append(number)
  }

  private func fact(of file: CheckedFile) -> Fact {
    switch file.content {
    case .guide: .guide
    case .register: .register
    case .courseFile: .courseFile
    case .unreadable(let error): .unreadable(Self.plan(of: file, error), error)
    case .plan(let document): .plan(plan(of: file, document))
    }
  }

  private func plan(of file: CheckedFile, _ document: PlanDocument) -> CheckedPlan {
    var plan = CheckedPlan(file: file.path, findings: file.result.findings.withoutTooMany())
    plan.centre = document.plan.centre.id
    plan.name = document.plan.centre.name
    plan.year = document.plan.year?.value
    plan.guide = document.plan.guide
    plan.words = file.guide?.vocabulary
    plan.coverage = document.isWhole ? file.coverage : nil
    plan.exempted = file.result.exempted.map(\.finding).withoutTooMany()
    plan.excerpts = excerpts(plan.findings, document)
    if namesPlaces { plan.names = PlanNames(document.plan, guide: file.guide) }
    return plan
  }

  private static func plan(of file: CheckedFile, _ error: FileError) -> CheckedPlan {
    let finding = Finding(
      rule: RuleRegistry.unreadable, level: .error, path: FieldPath(),
      message: Texts.fileIsUnreadable(error))
    return CheckedPlan(file: file.path, findings: [finding])
  }

  private func excerpts(_ findings: [Finding], _ document: PlanDocument) -> [SourceExcerpt?] {
    guard let excerptWidth, !findings.isEmpty else { return [] }
    let centreIDs = CentreIDPlaces(document.plan, locate: document.located)
    let lines = SourceLines(document.bytes, widest: excerptWidth, centreIDs: centreIDs)
    return findings.map { $0.place.flatMap(lines.excerpt) }
  }

  // MARK: Plans held against each other

  /// The few files that findings over several plans are about are read again, for their places:
  /// from where they came, whatever name they go by.
  private func add(_ result: CheckResult, to plan: inout CheckedPlan, from path: String) {
    plan.exempted += result.exempted.map(\.finding)
    guard !result.findings.isEmpty else { return }
    let document = try? runner.input.document(at: path)
    let found = document?.located(result.findings) ?? result.findings
    plan.findings = (plan.findings + found.sortedByPlace().withoutTooMany()).sortedByPlace()
    if let document { plan.excerpts = excerpts(plan.findings, document) }
  }
}
