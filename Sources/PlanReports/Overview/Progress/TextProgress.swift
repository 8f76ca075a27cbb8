import PlanModel
import PlanOverview
import TextLayout

extension TextPage {
  /// The most centres and overviews that are told one by one; the other formats have them all.
  private static let most = 12
  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// What changed since an earlier overview, and the curves over several.
  mutating func comparison() throws {
    if let comparison = report.comparison { try write(comparison) }
    if let history = report.history { try write(history) }
  }

  private mutating func write(_ comparison: OverviewComparison) throws {
    try heading(ProgressTexts.heading)
    try paragraph(ProgressTexts.compared(comparison, now: report.overview.guide))
    try paragraph(ProgressTexts.delivered(comparison.delivered))
    if !comparison.gone.isEmpty { try paragraph(ProgressTexts.gone(comparison.gone)) }
    for entry in comparison.themes { try write(entry) }
    if !comparison.dropped.isEmpty {
      try paragraph(ProgressTexts.dropped(comparison.dropped), indent: "  ")
    }
    guard !comparison.centres.isEmpty else { return try paragraph(ProgressTexts.noChange) }
    try heading(ProgressTexts.centresHeading)
    for centre in comparison.centres.prefix(Self.most) {
      try paragraph(
        ProgressTexts.centre(centre, isPlain: look.isPlain) + (look.isPlain ? "." : ""),
        indent: look.isPlain ? "" : "  ")
    }
    let others = comparison.centres.count - Self.most
    if others > 0 { try paragraph(OverviewTexts.more(others)) }
  }

  private mutating func write(_ entry: OverviewComparison.Theme) throws {
    let text = look.isPlain ? ProgressTexts.plainTheme(entry) : ProgressTexts.theme(entry)
    try paragraph("\(entry.theme.shortTitle): \(text)", indent: look.isPlain ? "" : "  ")
    if !entry.deeper.isEmpty {
      try indented(ProgressTexts.deeper(entry.deeper, isPlain: look.isPlain))
    }
    if !entry.shallower.isEmpty {
      try indented(ProgressTexts.shallower(entry.shallower, isPlain: look.isPlain))
    }
  }

  /// A paragraph that belongs to the one before.
  private mutating func indented(_ text: String) throws {
    let margin = look.isPlain ? "" : "  "
    for line in Cells.wrapped(text, look.columns - margin.count, indent: margin) {
      try self.line(margin + line)
    }
  }

  private mutating func write(_ history: OverviewHistory) throws {
    try heading(ProgressTexts.historyHeading)
    let scale = look.isPlain ? "" : " " + ProgressTexts.scale(history.peak)
    try paragraph(ProgressTexts.explained(history.points) + scale)
    let last = history.points.suffix(Self.most)
    for (place, theme) in history.themes.enumerated() {
      let numbers = history.reached(place)
      if look.isPlain {
        let figures = ProgressTexts.figures(Array(last), numbers.suffix(Self.most))
        try paragraph("\(theme.shortTitle): \(figures).")
      } else {
        try curve(theme, numbers, history)
      }
    }
    if !look.isPlain { try paragraph(days(last)) }
    if last.contains(where: { $0.source?.isFileDay == true }) {
      try paragraph(ProgressTexts.fileDay)
    }
  }

  /// `Trivsel    ▁▃▅█  12 → 20 → 30`
  private mutating func curve(
    _ theme: Theme, _ numbers: [Int?], _ history: OverviewHistory
  ) throws {
    let name = min(24, look.columns / 3)
    let shown = numbers.suffix(look.columns / 4)
    let curve = shown.map { number in
      number.map { Self.blocks[min(7, $0 * 7 / history.peak)] } ?? " "
    }
    let told = numbers.suffix(Self.most).map { $0.map(OverviewTexts.number) ?? "–" }
    let title = Cells.fit(Cells.shortened(theme.shortTitle, name), name)
    let figures = told.joined(separator: " → ")
    let start = "\(title) \(Ink.good(curve.joined(), look))"
    if name + curve.count + 3 + Cells.width(figures) <= look.columns {
      try line("\(start)  \(figures)")
    } else {
      try line(start)
      try indented(figures)
    }
  }

  private func days(_ points: ArraySlice<OverviewHistory.Point>) -> String {
    points.map(ProgressTexts.shortDay).joined(separator: " → ")
  }
}
