import PlanModel

/// Findings as text, one a line; on a terminal with the line that each is about.
public struct CheckText: Sendable {
  /// Whether levels and places are coloured.
  public var usesColour: Bool

  /// Makes the format.
  public init(usesColour: Bool = false) { self.usesColour = usesColour }

  /// The findings of one plan; empty where there are none.
  public func text(of plan: CheckedPlan) -> String {
    plan.findings.indices.map { index in
      let excerpt = plan.excerpts.indices.contains(index) ? plan.excerpts[index] : nil
      return line(plan.findings[index], in: plan.file) + (excerpt.map(text) ?? "")
    }.joined()
  }

  /// `path:line:column: level: message [rule-id]`.
  private func line(_ finding: Finding, in file: String) -> String {
    let start = finding.place?.start ?? SourcePosition(line: 1, column: 1)
    let place = "\(SafeText.path(file)):\(start.line):\(start.column):"
    let level = painted(finding.level.rawValue + ":", colour(of: finding.level))
    let message = SafeText.line(finding.message)
    return "\(painted(place, "1")) \(level) \(message) \(painted("[\(finding.rule)]", "2"))\n"
  }

  /// The line with a caret under the place, indented so that it stands apart from the findings.
  private func text(_ excerpt: SourceExcerpt) -> String {
    let number = String(excerpt.number)
    let margin = String(repeating: " ", count: number.count)
    let caret =
      String(repeating: " ", count: excerpt.start)
      + painted(String(repeating: "^", count: excerpt.length), "1")
    return "  \(number) | \(excerpt.text)\n  \(margin) | \(caret)\n"
  }

  private func colour(of level: Level) -> String {
    switch level {
    case .error: "1;31"
    case .warning: "1;33"
    case .advice: "1;36"
    }
  }

  private func painted(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
