import DanishText
import Language
import PlanModel
import PlanOverview
import TextLayout
public import Workshop

/// `kursus status`: how far everybody is, in a terminal; in sentences for those who listen.
public struct RoomText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the report.
  public func write(_ report: RoomReport, look: ReportLook, to sink: inout ReportSink) throws {
    for line in lines(of: report, look: look) { try sink.put(line + "\n") }
  }

  /// Its lines, none wider than the window: to be shown again and again.
  public func lines(of report: RoomReport, look: ReportLook) -> [String] {
    let view = report.view
    let width = min(look.columns, 110)
    var lines = SafeText.line(view.room.title).wrapped(to: width).map { Ink.strong($0, look) }
    if view.room.centres.isEmpty {
      lines.append(RoomTexts.noPlans)
    } else {
      lines += (RoomTexts.head(view) + ".").wrapped(to: width)
      if view.isGuarded { lines += RoomTexts.guarded.wrapped(to: width) }
      lines +=
        report.isPicture
        ? RoomPictureText(report, look, width).lines : RoomRows(view, look, width).lines
    }
    if !view.room.leftOut.isEmpty {
      lines += [""] + RoomTexts.leftOut(view.room.leftOut).wrapped(to: width)
    }
    return lines
  }

  /// How many lines stand above the rows where the title takes one.
  public static let headLines = 2

  /// How many plans there are.
  public func head(of view: RoomView) -> String { RoomTexts.head(view) + "." }

  /// One line as it is added below others when it has changed.
  public func sentence(of line: RoomLine, in view: RoomView) -> String {
    RoomTexts.plain(line, view)
  }
}

/// The rows of a room: a bar, numbers, and a sign for each theme.
private struct RoomRows {
  let view: RoomView
  let look: ReportLook
  let width: Int
  private let share: Int
  private let goals: Int
  private let name: Int

  private static let bar = 10
  /// Below so many columns, names stand on lines of their own.
  private static let least = 60

  init(_ view: RoomView, _ look: ReportLook, _ width: Int) {
    (self.view, self.look, self.width) = (view, look, width)
    let all = [view.all].compactMap(\.self) + view.lines
    share = all.map { RoomTexts.share($0).columns }.max() ?? 0
    goals = max(RoomTexts.goals.columns, all.map { RoomTexts.number($0.goals).count }.max() ?? 0)
    let longest = all.map { RoomTexts.name($0).columns }.max() ?? 0
    name = min(longest, max(12, width / 3))
  }

  var lines: [String] {
    guard let all = view.all else { return [] }
    let rows = [all] + view.lines
    if look.isPlain {
      return rows.flatMap { RoomTexts.plain($0, view).wrapped(to: width) }
    }
    let isNarrow = width < Self.least
    return [""] + head(isNarrow) + rows.flatMap { isNarrow ? narrow($0) : [wide($0)] } + legend
  }

  private func head(_ isNarrow: Bool) -> [String] {
    let columns = [
      RoomTexts.answered.padded(to: Self.bar + 1 + share), Cells.right(RoomTexts.goals, goals),
      view.room.themes.indices.map { String(($0 + 1) % 10) }.joined(separator: " "),
    ]
    let start = isNarrow ? "  " : Cells.blanks(name + 2)
    let end = isNarrow ? "" : "  " + RoomTexts.isAt
    return [Ink.quiet(start + columns.joined(separator: "  ") + end, look)]
  }

  private func wide(_ line: RoomLine) -> String {
    let start = "\(Cells.fit(RoomTexts.name(line), name))  \(figures(line))"
    let room = width - plainWidth - name - 4
    let isAt = line.themeAtHand.map { Cells.shortened(view.title(of: $0), room) }
    return start + (isAt.map { "  " + $0 } ?? "")
  }

  private func narrow(_ line: RoomLine) -> [String] {
    [Cells.shortened(RoomTexts.name(line), width), "  " + figures(line)]
      + (line.themeAtHand.map { theme in
        [Cells.shortened("  \(RoomTexts.isAt.lowercased()) \(view.title(of: theme))", width)]
      } ?? [])
  }

  /// What the figures of a row take without their colours.
  private var plainWidth: Int {
    Self.bar + 1 + share + 2 + goals + 2 + max(0, 2 * view.room.themes.count - 1)
  }

  private func figures(_ line: RoomLine) -> String {
    let signs = view.room.themes.map { theme in
      let depth = line.themes.first { $0.theme == theme.id }?.depth ?? .notApplicable
      return Ink(depth)(depth.sign, look)
    }
    return [
      bar(line) + " " + Cells.right(RoomTexts.share(line), share),
      Cells.right(RoomTexts.number(line.goals), goals), signs.joined(separator: " "),
    ].joined(separator: "  ")
  }

  private func bar(_ line: RoomLine) -> String {
    let full = line.asked == 0 ? 0 : line.answered * Self.bar / line.asked
    // Whoever has begun is seen to have begun.
    let shown = line.answered > 0 ? max(1, full) : 0
    return Ink.good(String(repeating: "█", count: shown), look)
      + String(repeating: "░", count: Self.bar - shown)
  }

  private var legend: [String] {
    let themes = view.room.themes.enumerated().map { "\($0 + 1) \(SafeText.line($1.title))" }
    let used = Set(([view.all].compactMap(\.self) + view.lines).flatMap { $0.themes.map(\.depth) })
    let depths = CoverageDepth.allCases.filter(used.contains).map { "\($0.sign) \($0.shown)" }
    let note = view.isOfEach && view.lines.count < 2 ? [] : RoomTexts.depthNote.wrapped(to: width)
    return [""]
      + (Cells.filled(themes, width) + Cells.filled(depths, width) + note)
      .map { Ink.quiet($0, look) }
  }
}
