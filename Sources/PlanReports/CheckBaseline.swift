import FoundationEssentials
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
  }

  private struct File: Decodable {
    struct Plan: Decodable {
      var fil: String
      var fund: [Found]
    }

    struct Found: Decodable {
      var regel: String
      var sti: String
      var besked: String
    }

    var format: String
    var planer: [Plan]
  }

  /// That a file is not the report of an earlier run.
  public struct NotAReport: Error {
    /// Makes the error.
    public init() {}
  }

  private var counts: [Known: Int] = [:]

  /// Reads a `tjek/1` file.
  public init(_ json: [UInt8]) throws(NotAReport) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(json)),
      file.format == "tjek/1"
    else { throw NotAReport() }
    for plan in file.planer {
      for found in plan.fund {
        let known = Known(
          file: plan.fil, rule: found.regel, path: found.sti, message: found.besked)
        counts[known, default: 0] += 1
      }
    }
  }

  /// The report without what was known; how many that was stands in `known`.
  public func news(in report: CheckReport) -> CheckReport {
    var left = counts
    var news = report
    for index in news.plans.indices {
      let plan = news.plans[index]
      let isNew = plan.findings.map { finding in
        let known = Self.known(finding, in: plan.file)
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

  private static func known(_ finding: Finding, in file: String) -> Known {
    Known(
      file: file, rule: finding.rule, path: SafeText.line(finding.path.description),
      message: SafeText.line(finding.message))
  }
}
