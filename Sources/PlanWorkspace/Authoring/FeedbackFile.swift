import DataFormats
import Interview
import PlanFollowUp
import PlanFormat
import PlanModel
import PlanOverview
import PlanStore
import Workshop

/// How last year's questions were used: an overview as JSON, or the folder of its plans.
struct FeedbackFile {
  private let path: String
  private let disk: Disk

  init(_ path: String, on disk: Disk) { (self.path, self.disk) = (path, disk) }

  /// The uses of a ledetråd's questions; nil where there are too few plans to tell of.
  func feedback(on guide: Ledetraad) throws(WorkspaceProblem) -> GuideFeedback? {
    let status = try asking({ .file(.unreadableInput(name: path, $0)) }) { () throws(FileError) in
      try disk.files.status(path, followingLinks: true)
    }
    return status.kind == .folder ? try ofPlans(guide) : try ofOverview()
  }

  private func ofPlans(_ guide: Ledetraad) throws(WorkspaceProblem) -> GuideFeedback? {
    let tally = CourseTally(plans(of: guide), guide: guide)
    guard tally.isTold else { return nil }
    var uses: [String: GuideFeedback.Use] = [:]
    for question in tally.questions {
      uses[question.id] = GuideFeedback.Use(
        answered: question.answered.number, isByMost: question.answered == .rest,
        skipped: question.skipped.number, of: tally.plans)
    }
    return GuideFeedback(uses)
  }

  /// The folder's plans of that ledetråd.
  private func plans(of guide: Ledetraad) -> [Plan] {
    let documents = PlanFinder(on: disk.files).find([path]).files.compactMap { path in
      try? PlanDocument.at(path, on: disk.files)
    }
    let plans = documents.filter { $0.isReadable && $0.foreignKind == nil }.map(\.plan)
    return plans.filter { $0.guide == nil || $0.guide == guide.id }
  }

  private func ofOverview() throws(WorkspaceProblem) -> GuideFeedback? {
    let bytes = try asking({ .file(.unreadableInput(name: path, $0)) }) { () throws(FileError) in
      try disk.files.read(path, limit: PlanDocument.largest * 8)
    }
    guard let json = ParsedJSON(bytes), json["format"]?.text == PastOverview.format,
      let plans = json["sammenfatning"]?["afleveret"]?.number
    else { throw .overview(.notAnOverview(path: path)) }
    guard plans >= SmallNumbers.least else { return nil }
    var uses: [String: GuideFeedback.Use] = [:]
    for entry in json["spørgsmål"]?.items ?? [] {
      guard let id = entry["id"]?.text else { continue }
      let count = max(0, min(entry["svar"]?.number ?? 0, plans))
      let told = CourseTally.guarded([count, plans - count])
      uses[id] = GuideFeedback.Use(
        answered: told[0].number, isByMost: told[0] == .rest, of: plans)
    }
    return GuideFeedback(uses)
  }
}

extension CourseTally.Count {
  /// The number, where it is told.
  fileprivate var number: Int? { if case .told(let number) = self { number } else { nil } }
}
