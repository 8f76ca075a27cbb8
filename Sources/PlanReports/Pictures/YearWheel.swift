import DanishText
public import PlanFollowUp
import PlanModel
import PlanOverview
public import PlanProse

/// The årshjul: a plan's year as a round, with its days around it.
public struct YearWheel {
  private let calendar: PlanCalendar
  private let year: Int
  private let days: [PlanDay]

  /// What the picture is called among the pictures of a document.
  public static let id = "aarshjul"

  /// Nil where the plan has no day in its year.
  public init?(_ calendar: PlanCalendar) {
    guard let year = calendar.year ?? calendar.days.first?.last.year else { return nil }
    days = calendar.days(in: year)
    guard !days.isEmpty else { return nil }
    (self.calendar, self.year) = (calendar, year)
  }

  /// The picture, with a table of all the plan's days, also of those in another year.
  public var picture: Picture {
    let title = PictureTexts.wheelTitle(year)
    let description = PictureTexts.wheelDescription(year, days)
    let drawing = YearWheelDrawing(days.map { YearWheelEntry($0, in: year) }, year: year)
    let svg = PictureFrame.svg(
      id: Self.id, title: title, description: description, height: PictureFrame.height,
      PictureFrame.heading(title, PictureTexts.wheelSubtitle(calendar, days)) + drawing.markup
        + drawing.key + YearWheelDrawing.note(PictureTexts.wheelNote(calendar, year)))
    return Picture(
      id: Self.id, title: title, description: description, width: Int(PictureFrame.width),
      height: Int(PictureFrame.height), svg: svg, table: PictureTexts.wheelTable(calendar))
  }
}
