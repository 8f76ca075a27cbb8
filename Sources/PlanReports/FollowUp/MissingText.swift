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
    let head = MissingTexts.head(report)
    let sentence = (head.joined(separator: ", ") + ".").wrapped(to: width)
    try put(look.isPlain ? sentence : Self.lines(of: head, width), &sink)
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
        return [entry.head, entry.details].flatMap { Self.lines(of: $0, room) }
      }
      if isNarrow {
        return group.name.wrapped(to: width, first: "  ") + texts.map { "    " + $0 }
      }
      return beside(group.name.wrapped(to: column), texts, column)
    }
  }

  /// The pieces beside each other with dots between them; one that there is no room for begins a line.
  private static func lines(of pieces: [String], _ width: Int) -> [String] {
    let rows = pieces.reduce(into: [String]()) { rows, piece in
      let joined = rows.last.map { "\($0) · \(piece)" }
      if let joined, joined.columns <= width {
        rows[rows.count - 1] = joined
      } else {
        rows.append(piece)
      }
    }
    return rows.flatMap { $0.wrapped(to: width) }
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
      list.goalsForReading.first { $0.state.stage == .overdue }
      ?? list.goalsForReading.first { $0.state.stage == .upcoming }
    return goal.map { SafeText.path($0.file) }
  }
}
