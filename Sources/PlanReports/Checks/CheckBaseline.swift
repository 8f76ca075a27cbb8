import DataFormats
import PlanModel

/// The findings of an earlier run, to tell what is new.
///
/// A finding is known again by its file, rule, path and message: not by its line, since lines
/// move when somebody writes above them.
public struct CheckBaseline: Sendable {
  private struct Known: Hashable {
    var file: String
    var rule: String
    var path: String
    var message: String

    /// As it stands in a report; nil where something is missing.
    init?(_ found: ParsedJSON, in plan: ParsedJSON) {
      guard let file = plan["fil"]?.text, let rule = found["regel"]?.text,
        let path = found["sti"]?.text, let message = found["besked"]?.text
      else { return nil }
      (self.file, self.rule, self.path, self.message) = (SafeText.file(file), rule, path, message)
    }

    init(_ finding: Finding, in file: String) {
      (self.file, rule) = (SafeText.file(file), finding.rule)
      path = SafeText.line(finding.path.description)
      message = SafeText.message(of: finding)
    }
  }

  /// That a file is not the report of an earlier run.
  public struct NotAReport: Error {
    /// Makes the error.
    public init() {}
  }

  private var counts: [Known: Int] = [:]
  private var files: Set<String> = []

  /// Reads a `tjek/1` file.
  public init(_ json: [UInt8]) throws(NotAReport) {
    guard let report = ParsedJSON(json), report["format"]?.text == CheckJSON.format else {
      throw NotAReport()
    }
    for plan in report["planer"]?.items ?? [] {
      if let file = plan["fil"]?.text { files.insert(SafeText.file(file)) }
      for found in plan["fund"]?.items ?? [] {
        guard let known = Known(found, in: plan) else { throw NotAReport() }
        counts[known, default: 0] += 1
      }
    }
  }

  /// Whether the earlier run looked at other files altogether, or at the same by other paths.
  public func isOfOthers(than report: CheckReport) -> Bool {
    !report.plans.isEmpty && !report.plans.contains { files.contains(SafeText.file($0.file)) }
  }

  /// The report without what was known; how many that was stands in `known`.
  public func news(in report: CheckReport) -> CheckReport {
    var left = counts
    var news = report
    for index in news.plans.indices {
      let plan = news.plans[index]
      let isNew = plan.findings.map { finding in
        let known = Known(finding, in: plan.file)
        guard let count = left[known], count > 0 else { return true }
        left[known] = count - 1
        return false
      }
      let kept = plan.findings.indices.filter { isNew[$0] }
      news.plans[index].findings = kept.map { plan.findings[$0] }
      if !plan.excerpts.isEmpty { news.plans[index].excerpts = kept.map { plan.excerpts[$0] } }
      news.known += plan.findings.count - kept.count
    }
    return news
  }
}
