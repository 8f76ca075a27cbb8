import DanishText
import Foundation
import PlanFormat
import PlanModel
import PlanOverview
import PlanReports
import PlanRules
import Prompts

/// Overviews of the samples and of plans made up by a test, without disk and command line.
struct OverviewMaker {
  static let guide =
    Prompts.files.lazy.map { LedetraadDocument.read($0.bytes).guide }
    .first { $0.id == "ledetråd-2016" } ?? Ledetraad(id: "", title: "", year: 0)

  /// The sample municipality's folder.
  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples")

  /// The sample plans' facts, in the order of their names.
  static func sampleFacts() throws -> [CentreFacts] {
    let folder = samples.appending(path: "planer")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map { name in
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      return facts("planer/\(name)", bytes)
    }
  }

  static func sampleCentres() throws -> [ExpectedCentre] {
    let bytes = [UInt8](try Data(contentsOf: samples.appending(path: "centre.csv")))
    return try CentreList(String(decoding: bytes, as: UTF8.self)).centres
  }

  /// The facts of one file.
  static func facts(_ file: String, _ bytes: [UInt8]) -> CentreFacts {
    let document = PlanDocument.read(bytes)
    let result = Checker(guide: guide, knownGuides: [guide.id]).check(
      document.plan, bytes: bytes, formatFindings: document.problems, locate: document.located)
    return CentreFacts(
      file: file, reading: document.isReadWhole ? .whole : document.isReadable ? .part : .nothing,
      plan: document.plan, findings: result.findings.map(FoundIssue.init))
  }

  /// The facts of a plan in the model.
  static func facts(_ file: String, _ plan: Plan) -> CentreFacts {
    CentreFacts(file: file, reading: .whole, plan: plan, findings: [])
  }

  /// One run over all the facts.
  static func report(
    _ facts: [CentreFacts], expecting centres: [ExpectedCentre]? = nil, keepingTexts: Bool = true,
    guides: [Ledetraad] = [guide]
  ) -> OverviewReport {
    let table = GuideTable(fallback: guide)
    var fold = OverviewFold(table)
    var details = DetailsInMemory()
    for facts in facts {
      let guide = guides.first { $0.id == facts.plan.guide }
      let plan = FoldedPlan(facts, guide: guide, table: table, keepingTexts: keepingTexts)
      fold.add(plan, keptAt: details.keep(plan.line))
    }
    let overview = fold.finish(expecting: centres)
    return OverviewReport(
      overview.showing(OverviewFilter()), details: details,
      day: PlanDate(year: 2015, month: 12, day: 1))
  }

  static func sampleReport(keepingTexts: Bool = true) throws -> OverviewReport {
    report(try sampleFacts(), expecting: try sampleCentres(), keepingTexts: keepingTexts)
  }
}

/// Every format that is text, by name.
enum TextFormat: String, CaseIterable, Sendable {
  case text80, text50, plain, csv, json, ndjson, html, reminders, goals, search, brief

  func write(_ report: OverviewReport) throws -> String {
    try format.text(of: report, look: look)
  }

  private var format: any ReportFormat<OverviewReport> {
    switch self {
    case .text80, .text50, .plain: OverviewText()
    case .csv: OverviewCSV()
    case .json: OverviewJSON()
    case .ndjson: OverviewLines()
    case .html: OverviewHTML()
    case .brief: OverviewHTML(isBrief: true)
    case .reminders: OverviewReminders()
    case .goals: OverviewGoals()
    case .search: OverviewGoals(search: GoalSearch("sygefravær"))
    }
  }

  private var look: ReportLook {
    switch self {
    case .text50: ReportLook(width: 50)
    case .plain: ReportLook(isPlain: true)
    default: ReportLook(width: 80)
    }
  }
}
