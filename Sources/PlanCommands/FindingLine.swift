import PlanModel
import TextLayout

/// A finding on one line, `path:line:column: level: message [rule-id]`.
enum FindingLine {
  /// The line, without a line break.
  static func text(of finding: Finding, in path: String) -> String {
    let start = finding.place?.start ?? SourcePosition(line: 1, column: 1)
    let place = "\(path.visibleForm):\(start.line):\(start.column)"
    return "\(place): \(finding.level.rawValue): \(finding.message.visibleForm) [\(finding.rule)]"
  }
}
