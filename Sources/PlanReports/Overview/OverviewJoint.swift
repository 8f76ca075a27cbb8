import CXlsxWriter
import DataFormats
import Language
import PlanModel
public import PlanOverview
import TextLayout

/// `overblik --fælles`: the joint goals with an id, what each side tells of them, and who is missing.
public struct OverviewJoint: ReportFormat {
  /// How joint goals are told. The names are those of the overview's formats.
  public enum Form: String, Sendable, CaseIterable {
    case text = "tekst"
    case page = "html"
    case workbook = "xlsx"
    case csv
  }

  /// What to know of it.
  public let about: FormatAbout

  private let form: Form

  /// All joint goals, in a form.
  public init(form: Form = .text) {
    self.form = form
    about = FormatAbout(
      "fælles", ending: form == .text ? "txt" : form.rawValue, isText: form != .workbook,
      showsTexts: true, isForPeople: form == .text || form == .page)
  }

  /// Writes the goals.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    let threads = report.jointThreads
    switch form {
    case .text: try text(threads, report.overview.guide.year, look, &sink)
    case .page: try sink.put(page(threads, report).html)
    case .workbook: try workbook(threads, &sink)
    case .csv: try rows(threads, &sink)
    }
  }

  private func text(
    _ threads: [JointThread], _ year: Int, _ look: ReportLook, _ sink: inout ReportSink
  ) throws {
    let lines =
      threads.isEmpty ? OverviewTexts.noJoint.wrapped(to: look.columns) : told(threads, year, look)
    for line in lines { try sink.put(line + "\n") }
  }

  private func told(_ threads: [JointThread], _ year: Int, _ look: ReportLook) -> [String] {
    let separator = look.isPlain ? ": " : " · "
    let heading = "\(OverviewTexts.jointHeading) \(year)"
    let head = heading + separator + OverviewTexts.jointSummary(threads)
    let rows = threads.map { cells($0, isPlain: look.isPlain) }
    let table = TextTable(headings: OverviewTexts.jointColumns, rows: rows)
    let lines =
      look.isPlain
      ? table.sentences
      : table.fitted(to: look.columns) ?? rows.flatMap { card($0, look.columns) }
    return head.wrapped(to: look.columns) + [""] + lines
  }

  private func cells(_ thread: JointThread, isPlain: Bool = false) -> [String] {
    [
      OverviewTexts.jointWho(thread, isPlain: isPlain), OverviewTexts.jointKind(thread), thread.id,
      OverviewTexts.jointState(thread, isPlain: isPlain),
    ]
  }

  /// Where the window is too narrow for a table.
  private func card(_ cells: [String], _ width: Int) -> [String] {
    let what = [cells[2], cells[1]].filter { !$0.isEmpty }.joined(separator: ", ")
    return cells[0].wrapped(to: width)
      + [what, cells[3]].flatMap { $0.wrapped(to: width, first: "  ") }
  }

  private func page(_ threads: [JointThread], _ report: OverviewReport) -> Markup {
    let heading = OverviewTexts.jointHeading
    var table = PageTable(
      id: "faelles", caption: heading,
      columns: OverviewTexts.jointColumns.map { PageTable.Column(heading: $0) })
    table.rows = threads.map { thread in cells(thread).map { Markup(text: $0) } }
    let content: Markup = threads.isEmpty ? "<p>\(OverviewTexts.noJoint)\n" : table.markup
    let body: Markup = """
      <header><p class="over">\(report.overview.guide.title)
      <h1>\(heading)</h1>
      <p class="soft">\(threads.isEmpty ? "" : OverviewTexts.jointSummary(threads))
      </header>
      <main>
      \(PageJoint(threads).markup)\(content)</main>

      """
    return PageFrame.tables(titled: heading, body: body)
  }

  private func workbook(_ threads: [JointThread], _ sink: inout ReportSink) throws {
    try Workbook.write(titled: OverviewTexts.jointHeading, to: &sink) { book in
      let columns = OverviewTexts.jointDataColumns.map { heading in
        Sheet.Column(heading: heading, width: 22, isLong: true)
      }
      let sheet = Sheet(
        book, OverviewTexts.jointHeading, SheetFormats(book), frozen: 1, columns: columns)
      for thread in threads {
        for (number, side) in thread.sides.enumerated() {
          sheet?.add(row(side, thread, isFirst: number == 0).map { .text($0) })
        }
      }
      sheet?.finish(printing: 0...columns.count - 1)
    }
  }

  /// One row a side: nothing of what they say is merged.
  private func rows(_ threads: [JointThread], _ sink: inout ReportSink) throws {
    try sink.put(CSVText.mark + CSVText.data(OverviewTexts.jointDataColumns))
    for thread in threads {
      for (number, side) in thread.sides.enumerated() {
        try sink.put(CSVText.data(row(side, thread, isFirst: number == 0)))
      }
    }
  }

  private func row(
    _ side: JointThread.Side, _ thread: JointThread, isFirst: Bool
  ) -> [String] {
    let joint = side.joint
    return [
      thread.id, joint.kind?.shown ?? "", joint.coordinator ?? "", side.row.id ?? "", side.row.name,
      side.goal.id ?? "", side.goal.title ?? "", joint.ourPart ?? "",
      OverviewTexts.awaited(joint), side.goal.deadline?.text ?? "",
      side.status?.shown ?? "",
      isFirst ? thread.missing.map(OverviewTexts.missing).joined(separator: "; ") : "",
    ]
  }
}
