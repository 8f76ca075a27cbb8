import DanishText
public import PlanFollowUp
import PlanModel
public import PlanProse

/// The årshjul: a plan's year as a round, with its days around it.
public struct YearWheel {
  private let calendar: PlanCalendar
  private let year: Int
  private let days: [PlanDay]
  private let layout: YearWheelLayout
  /// The kinds that there are, the outermost ring first.
  private let kinds: [PlanDay.Kind]

  /// What the picture is called among the pictures of a document.
  public static let id = "aarshjul"

  /// Nil where the plan has no day in its year.
  public init?(_ calendar: PlanCalendar) {
    guard let year = calendar.year ?? calendar.days.first?.last.year else { return nil }
    days = calendar.days(in: year)
    guard !days.isEmpty else { return nil }
    (self.calendar, self.year) = (calendar, year)
    layout = YearWheelLayout(days, year: year)
    let used = Set(days.map(\.kind))
    kinds = PlanDay.Kind.allCases.filter(used.contains)
  }

  /// The picture, with a table of all the plan's days, also of those in another year.
  public var picture: Picture {
    let title = PictureTexts.wheelTitle(year)
    let subtitle = PictureTexts.wheelSubtitle(calendar, days)
    let description = PictureTexts.wheelDescription(year, days)
    let svg = PictureFrame.svg(
      id: Self.id, title: title, description: description, height: PictureFrame.height,
      PictureFrame.heading(title, subtitle) + round + spans + labels + key)
    return Picture(
      id: Self.id, title: title, description: description, width: Int(PictureFrame.width),
      height: Int(PictureFrame.height), svg: svg, table: PictureTexts.wheelTable(calendar))
  }

  // MARK: The round

  private static let band = YearWheelLayout.radius - 22
  private static let (firstRing, ringStep) = (band - 13, 14.0)

  private func ring(_ kind: PlanDay.Kind) -> Double {
    Self.firstRing - Self.ringStep * Double(kinds.firstIndex(of: kind) ?? 0)
  }

  private var round: Markup {
    let months = (0..<12).map { month -> Markup in
      let (from, to) = (Double(month) * .pi / 6, Double(month + 1) * .pi / 6)
      let name = YearWheelCurve.point((from + to) / 2, YearWheelLayout.radius - 11)
      let fill = month.isMultiple(of: 2) ? PictureFrame.tint : "#fff"
      return """
        <path d="\(YearWheelCurve.sector(from, to, 46, Self.band))" fill="\(fill)" stroke="\(PictureFrame.line)" stroke-width="0.7"/>\
        <path d="\(YearWheelCurve.sector(from, to, Self.band, YearWheelLayout.radius))" fill="#dbe2ea" stroke="#fff" stroke-width="1.5"/>\
        <text x="\(name.x)" y="\(name.y + 4)" font-size="11" text-anchor="middle">\(PictureTexts.month(month + 1))</text>

        """
    }
    let middle = (YearWheelLayout.middleX, YearWheelLayout.middleY)
    return months.joined() + """
      <text x="\(middle.0)" y="\(middle.1 + 9)" font-size="26" font-weight="bold" text-anchor="middle">\(year)</text>

      """
  }

  /// What takes more than a day: an arc on its kind's ring.
  private var spans: Markup {
    days.filter { $0.first < $0.last }.map { day -> Markup in
      let start = day.first.year == year ? YearWheelLayout.angle(day.first, part: 0) : 0
      let end = day.last.year == year ? YearWheelLayout.angle(day.last, part: 1) : 2 * .pi
      let arc = YearWheelCurve.arc(start, min(end, start + 2 * .pi - 0.01), ring(day.kind))
      return """
        <path d="\(arc)" fill="none" stroke="\(PictureMark.of(day.kind).colour)" stroke-width="3" stroke-linecap="round"/>

        """
    }.joined()
  }

  // MARK: The labels

  private var labels: Markup {
    let days = self.days.map { (day: $0, at: YearWheelLayout.place(of: $0, in: year)) }
    let leaders = layout.labels.map(leader).joined()
    let ticks = days.map { entry -> Markup in
      let angle = YearWheelLayout.angle(entry.at)
      let start = YearWheelCurve.point(angle, ring(entry.day.kind))
      let end = YearWheelCurve.point(angle, YearWheelCurve.radius)
      return "M\(start.x) \(start.y)L\(end.x) \(end.y)"
    }.joined()
    let marks = days.map { entry -> Markup in
      let point = YearWheelCurve.point(YearWheelLayout.angle(entry.at), ring(entry.day.kind))
      return PictureMark.of(entry.day.kind).drawn(point.x, point.y)
    }.joined()
    return """
      <path d="\(ticks)\(leaders)" fill="none" stroke="#6b7686" stroke-width="0.8"/>
      \(marks)
      \(layout.labels.map(text).joined())
      """
  }

  private func leader(_ label: YearWheelLayout.Label) -> Markup {
    let edge = label.isRight ? label.frame.x - 4 : label.frame.x + label.frame.width + 4
    let y = label.frame.y + layout.step.lineHeight / 2
    return YearWheelCurve.leader(from: YearWheelLayout.angle(label.day), to: (edge, y))
  }

  private func text(_ label: YearWheelLayout.Label) -> Markup {
    let size = layout.step.size
    let edge = label.isRight ? label.frame.x : label.frame.x + label.frame.width
    let side = label.isRight ? 1.0 : -1.0
    let lines = label.lines.enumerated().map { number, line -> Markup in
      let top = label.frame.y + Double(number) * layout.step.lineHeight
      let mark =
        line.kind.map {
          PictureMark.of($0).drawn(edge + side * 5, top + layout.step.lineHeight / 2, size: 4)
        } ?? ""
      let date: Markup =
        line.date.isEmpty ? "" : "<tspan font-weight=\"bold\">\(pictureText: line.date)</tspan> "
      return """
        \(mark)<text x="\(edge + side * YearWheelLayout.markRoom)" y="\(top + size)" font-size="\(size)"\(label.isRight ? "" : " text-anchor=\"end\"" as Markup)>\
        \(date)\(pictureText: line.text)</text>

        """
    }
    return lines.joined()
  }

  // MARK: The key

  private var key: Markup {
    var x = PictureFrame.margin + 6
    let signs = kinds.map { kind -> Markup in
      let name = CalendarTexts.kind(kind)
      defer { x += 20 + TextExtent.width(name, size: 12) }
      return """
        \(PictureMark.of(kind).drawn(x, 756))<text x="\(x + 9)" y="760" font-size="12">\(name)</text>
        """
    }
    let note = PictureTexts.wheelNote(calendar, year)
    return signs.joined()
      + "\n<text x=\"\(PictureFrame.margin)\" y=\"780\" font-size=\"11\" fill=\"\(PictureFrame.soft)\">\(note)</text>\n"
  }
}
