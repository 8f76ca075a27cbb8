import DanishText
import PlanModel
import TextLayout

/// The findings for those who wrote the plans, in the words of the conversation: errors first, each
/// with its place in the plan and not in the file.
public struct CheckSpoken: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("samtale", ending: "txt", isForPeople: true, namesPlaces: true)

  /// Needs nothing.
  public init() {}

  /// Writes the report, plan by plan.
  public func write(
    _ report: CheckReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    for plan in report.plans where !plan.findings.isEmpty {
      try sink.put((plan.words ?? report.words).speaking { SpokenLines(look: look).text(of: plan) })
    }
  }
}

/// The lines about one plan, in one look.
private struct SpokenLines {
  private static let levels = Level.allCases.sorted(by: >)

  let look: ReportLook

  func text(of plan: CheckedPlan) -> String {
    let heading = [Run(title(of: plan), .strong), Run(Texts.inFile(plan), .quiet)]
    return lines(heading, indent: "")
      + Self.levels.map { text(of: plan, level: $0) }.joined() + "\n"
  }

  private func title(of plan: CheckedPlan) -> String {
    if let name = plan.name, name.hasText { return SafeText.line(name.mention) }
    return plan.centre.map(SafeText.centre) ?? Texts.planWithoutName
  }

  private func text(of plan: CheckedPlan, level: Level) -> String {
    let findings = plan.findings.filter { $0.level == level }
    if findings.isEmpty { return "" }
    let told = SpokenFindings(findings, names: plan.names, isPlain: look.isPlain)
    let heading = Run(Texts.heading(level, count: findings.count), Self.ink(of: level))
    return lines([heading], indent: "")
      + told.entries.map { lines(runs(of: $0), indent: "  ") }.joined()
  }

  private func runs(of entry: SpokenFindings.Entry) -> [Run] {
    let place = entry.place.map { [Run($0.text(isPlain: look.isPlain) + ":", .strong), Run(" ")] }
    return (place ?? []) + [Run(entry.message), Run(" "), Run("[\(entry.rule)]", .quiet)]
  }

  /// The runs broken to the window; what follows stands a step further in.
  private func lines(_ runs: [Run], indent: String) -> String {
    let wrapper = LineWrapper(width: look.columns - indent.columns - 2)
    return wrapper.lines(runs).enumerated().map { number, line in
      indent + (number > 0 ? "  " : "") + line.map(painted).joined() + "\n"
    }.joined()
  }

  static func ink(of level: Level) -> Ink {
    switch level {
    case .error: .bad
    case .warning: .halfStrong
    case .advice: .accentStrong
    }
  }

  private func painted(_ run: Run) -> String {
    look.hasColour ? run.ink(run.text) : run.text
  }
}
