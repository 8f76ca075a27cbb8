import DanishText
import PlanModel
import Workshop

/// `kursus status --format html`: the picture of the room, and how far it is, as a page for the projector.
public struct RoomHTML: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ report: RoomReport, look: ReportLook, to sink: inout ReportSink) throws {
    let view = report.view
    let title = SafeText.line(view.room.title)
    let body: Markup = """
      <header>
      <h1>\(title)</h1>
      <p>\(view.room.centres.isEmpty ? RoomTexts.noPlans : RoomTexts.head(view) + ".")
      \(view.isGuarded ? "<p class=\"soft\">\(RoomTexts.guarded)\n" as Markup : "")</header>
      <main>
      \(Self.goals(report.snapshot))\(Self.skipped(report.snapshot))\(Self.progress(view))\
      \(Self.leftOut(view.room))</main>

      """
    try sink.put(PageFrame.room(titled: title, body: body).html)
  }

  private static func goals(_ picture: RoomSnapshot) -> Markup {
    guard let goals = picture.goals else { return "" }
    let most = max(1, picture.themes.map(\.goals).max() ?? 1)
    let rows = picture.themes.map { theme -> Markup in
      """
      <tr><th scope=row>\(SafeText.line(theme.title))<td class=b>\(bar(theme.goals, of: most))\
      <td class=n>\(RoomTexts.themeGoals(theme))

      """
    }
    return """
      <h2>\(RoomTexts.goalsHeading): \(RoomTexts.number(goals))</h2>
      <table>
      <tbody>
      \(rows.joined())</tbody></table>

      """
  }

  private static func skipped(_ picture: RoomSnapshot) -> Markup {
    guard picture.goals != nil else { return "" }
    let items = picture.skipped.map { question -> Markup in
      "<li><b>\(RoomTexts.skipped(question))</b> <span>\(SafeText.line(question.text))</span>\n"
    }
    return """
      <h2>\(RoomTexts.skippedHeading)</h2>
      \(items.isEmpty ? "<p>\(RoomTexts.nothingSkipped)\n" as Markup : "<ol>\n\(items.joined())</ol>\n")
      """
  }

  private static func progress(_ view: RoomView) -> Markup {
    guard let all = view.all else { return "" }
    let rows = ([all] + view.lines).map { line -> Markup in
      """
      <tr><th scope=row>\(RoomTexts.name(line))<td class=b>\(bar(line.answered, of: line.asked))\
      <td class=n>\(RoomTexts.share(line))<td class=n>\(RoomTexts.number(line.goals))\
      <td>\(line.themeAtHand.map(view.title) ?? "")

      """
    }
    return """
      <h2>\(RoomTexts.progressHeading)</h2>
      <div class="wide" role="region" aria-labelledby="rum" tabindex="0">
      <table><caption id="rum">\(RoomTexts.answers(all))</caption>
      <thead><tr><th scope=col>\(RoomTexts.columns.name)<th scope=colgroup colspan=2>\(RoomTexts.answered)\
      <th scope=col class=n>\(RoomTexts.goals)<th scope=col>\(RoomTexts.isAt)</thead>
      <tbody>
      \(rows.joined())</tbody></table></div>

      """
  }

  private static func leftOut(_ room: RoomProgress) -> Markup {
    room.leftOut.isEmpty ? "" : "<p class=\"soft\">\(RoomTexts.leftOut(room.leftOut))\n"
  }

  /// The numbers stand beside it.
  private static func bar(_ part: Int, of whole: Int) -> Markup {
    let width = 600
    let full = whole == 0 || part == 0 ? 0 : max(4, part * width / whole)
    return """
      <svg viewBox="0 0 \(width) 24" preserveAspectRatio="none" aria-hidden="true">\
      <rect class="rest" width="\(width)" height="24"/><rect class="full" width="\(full)" height="24"/></svg>
      """
  }
}
