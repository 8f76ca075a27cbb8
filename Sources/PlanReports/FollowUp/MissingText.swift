import DanishText
import PlanFollowUp
import TextLayout

/// `opfølg mangler`: what awaits follow-up, as an agenda in the terminal; in sentences for those who
/// listen.
public struct MissingText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Below so many columns, names stand on lines of their own.
  private static let least = 60
  /// The widest column of names.
  private static let widest = 28

  /// Needs nothing.
  public init() {}

  /// Writes the report.
  public func write(_ report: MissingReport, look: ReportLook, to sink: inout ReportSink) throws {
    let width = min(look.columns, 100)
    let head = MissingTexts.head(report.list).joined(separator: look.isPlain ? ", " : " · ")
    try put((head + (look.isPlain ? "." : "")).wrapped(to: width), &sink)
    let sections = report.sections
    if sections.isEmpty { return try put([MissingTexts.nothing], &sink) }
    for section in sections {
      let heading = look.hasColour ? Ink.strong(section.heading) : section.heading
      try put(["", heading], &sink)
      try put(look.isPlain ? spoken(section) : lines(section, width), &sink)
    }
    if let file = report.firstFile { try put(["", MissingTexts.next(file)], &sink) }
  }

  private func put(_ lines: [String], _ sink: inout ReportSink) throws {
    for line in lines { try sink.put(line + "\n") }
  }

  private func lines(_ section: MissingSection, _ width: Int) -> [String] {
    let longest = section.groups.map(\.name.columns).max() ?? 0
    let column = min(longest, Self.widest)
    let isNarrow = width < Self.least
    return section.groups.flatMap { group in
      let texts = group.entries.flatMap { entry in
        let room = isNarrow ? width - 4 : width - column - 4
        return [entry.head, entry.details].flatMap {
          $0.joined(separator: " · ").wrapped(to: room)
        }
      }
      if isNarrow {
        return group.name.wrapped(to: width, first: "  ") + texts.map { "    " + $0 }
      }
      return beside(group.name.wrapped(to: column), texts, column)
    }
  }

  /// The names at the left, the texts at the right.
  private func beside(_ names: [String], _ texts: [String], _ column: Int) -> [String] {
    (0..<max(names.count, texts.count)).map { line in
      let name = line < names.count ? names[line] : ""
      let text = line < texts.count ? texts[line] : ""
      return text.isEmpty ? "  " + name : "  " + name.padded(to: column) + "  " + text
    }
  }

  private func spoken(_ section: MissingSection) -> [String] {
    section.groups.flatMap { group in
      group.entries.map {
        "\(group.name): \($0.head.joined(separator: "; ")); \($0.details.joined(separator: "; "))."
      }
    }
  }
}

extension MissingReport {
  /// The plan to begin with: that of the first goal that is overdue, else the first that comes.
  fileprivate var firstFile: String? {
    guard grouping != .committee else { return nil }
    let goal =
      list.goals.first { $0.state.stage == .overdue }
      ?? list.goals.first { $0.state.stage == .upcoming }
    return goal.map { SafeText.path($0.file) }
  }
}
