import DanishText
import PlanFollowUp
import PlanOverview

/// A year's wheel as it is drawn: the round with a ring for each kind, and the labels around it.
struct YearWheelDrawing {
  private let year: Int
  private let entries: [YearWheelEntry]
  private let layout: YearWheelLayout
  /// The kinds that there are, the outermost ring first.
  private let kinds: [PlanDay.Kind]
  /// How many things each week's bar stands for; empty where each thing has a sign of its own.
  private let bars: [(at: PlanDate, count: Int)]

  init(_ entries: [YearWheelEntry], year: Int, bars: [(at: PlanDate, count: Int)] = []) {
    (self.entries, self.year, self.bars) = (entries, year, bars)
    layout = YearWheelLayout(entries)
    let used = Set(entries.map(\.kind))
    kinds = PlanDay.Kind.allCases.filter(used.contains)
  }

  /// All but the key. The months' names stand over the lines.
  var markup: Markup { months + lines + band + spans + marks + labels }

  private static let band = YearWheelLayout.radius - 22
  private static let (firstRing, ringStep, hub) = (band - 13, 14.0, 46.0)

  private func ring(_ kind: PlanDay.Kind) -> Double {
    Self.firstRing - Self.ringStep * Double(kinds.firstIndex(of: kind) ?? 0)
  }

  private static func angles(ofMonth month: Int) -> (from: Double, to: Double) {
    (Double(month) * .pi / 6, Double(month + 1) * .pi / 6)
  }

  // MARK: The round

  private var months: Markup {
    (0..<12).map { month -> Markup in
      let (from, to) = Self.angles(ofMonth: month)
      let fill = month.isMultiple(of: 2) ? PictureFrame.tint : "#fff"
      return """
        <path d="\(YearWheelCurve.sector(from, to, Self.hub, Self.band))" fill="\(fill)" stroke="\(PictureFrame.line)" stroke-width="0.7"/>

        """
    }.joined()
  }

  private var band: Markup {
    let months = (0..<12).map { month -> Markup in
      let (from, to) = Self.angles(ofMonth: month)
      let name = YearWheelCurve.point((from + to) / 2, YearWheelLayout.radius - 11)
      return """
        <path d="\(YearWheelCurve.sector(from, to, Self.band, YearWheelLayout.radius))" fill="#dbe2ea" stroke="#fff" stroke-width="1.5"/>\
        <text x="\(name.x)" y="\(name.y + 4)" font-size="11" text-anchor="middle">\(PictureTexts.month(month + 1))</text>

        """
    }
    return months.joined() + """
      <text x="\(YearWheelLayout.middleX)" y="\(YearWheelLayout.middleY + 9)" font-size="26" font-weight="bold" text-anchor="middle">\(year)</text>

      """
  }

  /// What takes more than a day: an arc on its kind's ring.
  private var spans: Markup {
    entries.compactMap { entry -> Markup? in
      guard let span = entry.span else { return nil }
      let (first, last) = (span.lowerBound, span.upperBound)
      let start = first.year == year ? YearWheelLayout.angle(first, part: 0) : 0
      let end = last.year == year ? YearWheelLayout.angle(last, part: 1) : 2 * .pi
      let arc = YearWheelCurve.arc(start, min(end, start + 2 * .pi - 0.01), ring(entry.kind))
      return """
        <path d="\(arc)" fill="none" stroke="\(PictureMark.of(entry.kind).colour)" stroke-width="3" stroke-linecap="round"/>

        """
    }.joined()
  }

  /// A sign for each thing, or a bar for each week.
  private var marks: Markup {
    guard bars.isEmpty else { return bars.map(bar).joined() }
    return entries.map { entry -> Markup in
      let point = YearWheelCurve.point(YearWheelLayout.angle(entry.at), ring(entry.kind))
      return PictureMark.of(entry.kind).drawn(point.x, point.y)
    }.joined() + "\n"
  }

  private func barEnd(_ count: Int) -> Double {
    let most = bars.map(\.count).max() ?? 1
    return Self.hub + (Self.band - 6 - Self.hub) * Double(count) / Double(most)
  }

  /// Four days of the week wide, so that two weeks are told apart.
  private func bar(_ bar: (at: PlanDate, count: Int)) -> Markup {
    let (middle, half) = (YearWheelLayout.angle(bar.at), 2.2 * 2 * Double.pi / 366)
    let sector = YearWheelCurve.sector(middle - half, middle + half, Self.hub, barEnd(bar.count))
    return "<path d=\"\(sector)\" fill=\"\(PictureMark.of(.deadline).colour)\"/>\n"
  }

  // MARK: The labels

  private var lines: Markup {
    let counts = Dictionary(bars.map { ($0.at, $0.count) }, uniquingKeysWith: max)
    let ticks = entries.map { entry -> Markup in
      let angle = YearWheelLayout.angle(entry.at)
      let inner = counts[entry.at].map(barEnd) ?? ring(entry.kind)
      let start = YearWheelCurve.point(angle, inner)
      let end = YearWheelCurve.point(angle, YearWheelCurve.radius)
      return "M\(start.x) \(start.y)L\(end.x) \(end.y)"
    }.joined()
    return """
      <path d="\(ticks)\(layout.labels.map(leader).joined())" fill="none" stroke="#6b7686" stroke-width="0.8"/>

      """
  }

  private var labels: Markup { layout.labels.map(text).joined() }

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

  /// What the signs mean.
  var key: Markup {
    var x = PictureFrame.margin + 6
    return kinds.map { kind -> Markup in
      let name = CalendarTexts.kind(kind)
      defer { x += 24 + TextExtent.width(name, size: 12) }
      return """
        \(PictureMark.of(kind).drawn(x, 756))<text x="\(x + 9)" y="760" font-size="12">\(name)</text>
        """
    }.joined() + "\n"
  }

  /// A line at the foot.
  static func note(_ text: String) -> Markup {
    """
    <text x="\(PictureFrame.margin)" y="780" font-size="11" fill="\(PictureFrame.soft)">\(text)</text>

    """
  }
}
