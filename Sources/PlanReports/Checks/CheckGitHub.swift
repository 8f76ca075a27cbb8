import PlanModel

/// The findings as annotations of GitHub Actions (workflow commands `error`, `warning`, `notice`).
public struct CheckGitHub: ReportFormat {
  /// Its name.
  public var name: String { "github" }
  /// Its ending.
  public var ending: String { "txt" }

  /// Needs nothing.
  public init() {}

  /// Writes the report, one command a line.
  public func write(
    _ report: CheckReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    for plan in report.plans {
      for finding in plan.findings { try sink.put(command(finding, plan.file) + "\n") }
    }
  }

  private func command(_ finding: Finding, _ file: String) -> String {
    let (start, end) = (finding.placeOrStart.start, finding.placeOrStart.end)
    var properties = ["file=\(escaped(file))", "line=\(start.line)", "endLine=\(end.line)"]
    // Columns make sense to GitHub only where a place begins and ends on one line.
    if start.line == end.line {
      properties += ["col=\(start.column)", "endColumn=\(max(start.column, end.column))"]
    }
    properties.append("title=\(escaped(finding.rule))")
    let message = data(SafeText.line(finding.message))
    return "::\(name(of: finding.level)) \(properties.joined(separator: ","))::\(message)"
  }

  private func name(of level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }

  /// A property: what would end it is written as a percent code.
  private func escaped(_ text: String) -> String {
    data(SafeText.path(text)).reduce(into: "") { result, character in
      switch character {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.append(character)
      }
    }
  }

  private func data(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "%": result += "%25"
      case "\r", "\n", "\r\n": result += "%0A"
      default: result.append(character)
      }
    }
  }
}
