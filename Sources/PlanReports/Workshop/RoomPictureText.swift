import DanishText
import PlanModel
import PlanOverview
import TextLayout
import Workshop

/// The picture of a room in a terminal.
struct RoomPictureText {
  private let report: RoomReport
  private let look: ReportLook
  private let width: Int

  init(_ report: RoomReport, _ look: ReportLook, _ width: Int) {
    (self.report, self.look, self.width) = (report, look, width)
  }

  var lines: [String] {
    guard let goals = report.snapshot.goals else { return [] }
    let heading = "\(RoomTexts.goalsHeading): \(RoomTexts.number(goals))"
    return ["", Ink.strong(heading, look)] + themes
      + ["", Ink.strong(RoomTexts.skippedHeading, look)] + skipped
  }

  private var themes: [String] {
    let themes = report.snapshot.themes
    let most = max(1, themes.map(\.goals).max() ?? 1)
    let names = themes.map { SafeText.line($0.title) }
    if look.isPlain {
      return zip(names, themes).flatMap { name, theme in
        "\(name): \(RoomTexts.themeGoals(theme)).".wrapped(to: width)
      }
    }
    let texts = themes.map(RoomTexts.themeGoals)
    let name = min(names.map(\.columns).max() ?? 0, max(12, width / 3))
    let text = texts.map(\.columns).max() ?? 0
    let bar = min(40, width - name - text - 2)
    return zip(zip(names, texts), themes).flatMap { labels, theme -> [String] in
      let room = bar < 8 ? width - 2 : bar
      let full = theme.goals == 0 ? 0 : max(1, theme.goals * room / most)
      let piece = Ink.good(String(repeating: "█", count: full), look)
      if bar < 8 {
        return (labels.0 + ": " + labels.1).wrapped(to: width) + ["  " + piece]
      }
      return ["\(Cells.fit(labels.0, name)) \(piece)\(full > 0 ? " " : "")\(labels.1)"]
    }
  }

  private var skipped: [String] {
    let questions = report.snapshot.skipped
    if questions.isEmpty { return [RoomTexts.nothingSkipped] }
    if look.isPlain {
      return questions.flatMap { RoomTexts.skippedPlain($0).wrapped(to: width) }
    }
    let count = questions.map { RoomTexts.skipped($0).count }.max() ?? 0
    return questions.flatMap { question in
      SafeText.line(question.text).wrapped(
        to: width, first: Cells.right(RoomTexts.skipped(question), count) + "  ",
        rest: Cells.blanks(count + 2))
    }
  }
}
