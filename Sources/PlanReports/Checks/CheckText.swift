import Language
import PlanModel
import TextLayout

/// Findings as text, one a line; on a terminal with the line that each is about.
public struct CheckText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", showsTexts: true, isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the report, plan by plan.
  public func write(
    _ report: CheckReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    for plan in report.plans { try sink.put(CheckLines(look: look).bytes(of: plan)) }
  }

  /// The findings of one plan; empty where there are none.
  public func text(of plan: CheckedPlan, look: ReportLook = ReportLook()) -> String {
    String(decoding: CheckLines(look: look).bytes(of: plan), as: UTF8.self)
  }
}

/// The lines of findings, in one look.
///
/// They are put together as bytes: a finding has some fifteen pieces, and each piece that is added
/// to a string costs more than its own letters.
private struct CheckLines {
  /// Where a finding's further lines begin.
  private static let indent = "    "

  let look: ReportLook

  func bytes(of plan: CheckedPlan) -> [UInt8] {
    if plan.findings.isEmpty { return [] }
    let file = SafeText.path(plan.file)
    var bytes: [UInt8] = []
    for index in plan.findings.indices {
      add(plan.findings[index], in: file, to: &bytes)
      if plan.excerpts.indices.contains(index), let excerpt = plan.excerpts[index] {
        bytes += text(excerpt).utf8
      }
    }
    return bytes
  }

  /// `path:line:column: level: message [rule-id]`; the path as it may be shown.
  private func add(_ finding: Finding, in file: String, to bytes: inout [UInt8]) {
    if look.width == nil, !look.hasColour { return addPlain(finding, in: file, to: &bytes) }
    let start = finding.placeOrStart.start
    let place = Run("\(file):\(start.line):\(start.column):", .strong)
    let rest = [
      Run(finding.level.shown + ":", ink(of: finding.level)), Run(" "),
      Run(SafeText.message(of: finding)), Run(" "), Run("[" + finding.rule + "]", .quiet),
    ]
    for (number, line) in lines(place, rest).enumerated() {
      if number > 0 { bytes += ("\n" + Self.indent).utf8 }
      for run in line { bytes += painted(run).utf8 }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The same for pipes, where a line is neither broken nor painted and so needs no runs.
  private func addPlain(_ finding: Finding, in file: String, to bytes: inout [UInt8]) {
    let start = finding.placeOrStart.start
    bytes += file.utf8
    bytes.append(UInt8(ascii: ":"))
    bytes += String(start.line).utf8
    bytes.append(UInt8(ascii: ":"))
    bytes += String(start.column).utf8
    bytes += ": ".utf8
    bytes += finding.level.shown.utf8
    bytes += ": ".utf8
    bytes += SafeText.message(of: finding).utf8
    bytes += " [".utf8
    bytes += finding.rule.utf8
    bytes += "]\n".utf8
  }

  /// The place and the rest, broken to the window. A place is never broken, so that it can be
  /// clicked and copied.
  private func lines(_ place: Run, _ rest: [Run]) -> [[Run]] {
    let whole = [place, Run(" ")] + rest
    guard let width = look.width, whole.reduce(0, { $0 + $1.text.columns }) > width else {
      return [whole]
    }
    let wrapper = LineWrapper(width: width - Self.indent.columns)
    return place.text.columns > wrapper.width
      ? [[place]] + wrapper.lines(rest) : wrapper.lines(whole)
  }

  /// The line with a caret under the place, indented so that it stands apart from the findings.
  private func text(_ excerpt: SourceExcerpt) -> String {
    if look.isPlain { return inWords(excerpt) }
    let number = String(excerpt.number)
    let margin = String(repeating: " ", count: number.count)
    let caret =
      String(repeating: " ", count: excerpt.start)
      + painted(Run(String(repeating: "^", count: excerpt.length), .strong))
    return "  \(number) | \(excerpt.text)\n  \(margin) | \(caret)\n"
  }

  private func inWords(_ excerpt: SourceExcerpt) -> String {
    let text = "  " + Texts.inWords(excerpt)
    return (look.width.map(text.fitted(to:)) ?? text) + "\n"
  }

  private func ink(of level: Level) -> Ink {
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
