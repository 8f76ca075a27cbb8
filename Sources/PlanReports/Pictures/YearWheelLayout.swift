import DanishText
import PlanFollowUp

/// Where the labels of an årshjul stand: January to June to the right, July to December to the left,
/// one label for a date, none over another, and all on the page.
///
/// The letters become smaller and the labels shorter until all have room; where even that is not
/// enough, those of a week share a label.
struct YearWheelLayout {
  /// One line of a label.
  struct Line {
    /// The sign before it; nil for a line that goes on.
    var kind: PlanDay.Kind?
    var date: String
    var text: String
    /// How wide all of it is, at most.
    var width: Double
  }

  /// What stands beside the wheel for one date, or one week.
  struct Label {
    var day: PlanDate
    var isRight: Bool
    var lines: [Line]
    var frame: PictureBox
  }

  /// How labels are made.
  struct Step {
    var lines: Int
    var size: Double
    var isByWeek = false

    var lineHeight: Double { size * 1.25 }
  }

  /// The middle of the wheel, and how far it reaches.
  static let (middleX, middleY, radius) = (PictureFrame.width / 2, 408.0, 196.0)
  /// Between the wheel's rim and the labels.
  static let reach = 44.0
  /// The room above and under the labels.
  static let room = 84.0...738.0
  /// The least room between two labels.
  static let gap = 3.0
  /// What a sign takes, with the space behind it.
  static let markRoom = 14.0

  /// How wide labels may be.
  static let columnWidth = middleX - radius - reach - PictureFrame.margin

  private static let steps: [Step] =
    [13, 12, 11].map { Step(lines: 3, size: $0) } + [12, 11, 10].map { Step(lines: 2, size: $0) }
    + [12, 11, 10, 9].map { Step(lines: 1, size: $0) }
    + [12, 11, 10, 9].map { Step(lines: 1, size: $0, isByWeek: true) }

  let labels: [Label]
  let step: Step

  /// Lays out what stands in the wheel of a year.
  init(_ entries: [YearWheelEntry]) {
    for step in Self.steps {
      let sides = [true, false].map { Self.labels(entries, step, isRight: $0) }
      if let right = sides[0], let left = sides[1] {
        (labels, self.step) = (right + left, step)
        return
      }
    }
    // Of half a year's weeks there are too few to come here.
    (labels, step) = ([], Self.steps[Self.steps.count - 1])
  }

  /// The angle of a day, clockwise from the top, in radians. All months are equally wide.
  static func angle(_ day: PlanDate, part: Double = 0.5) -> Double {
    let share =
      (Double(day.day - 1) + part) / Double(PlanDate.days(inMonth: day.month, of: day.year))
    return (Double(day.month - 1) + share) * .pi / 6
  }

  private static func labels(
    _ entries: [YearWheelEntry], _ step: Step, isRight: Bool
  ) -> [Label]? {
    let groups = Dictionary(grouping: entries.filter { ($0.at.month <= 6) == isRight }) { entry in
      step.isByWeek ? entry.at.dayNumber / 7 : entry.at.dayNumber
    }
    // To the left time runs upwards.
    let keys = groups.keys.sorted { isRight ? $0 < $1 : $0 > $1 }
    let labels = keys.compactMap { groups[$0] }.map { label($0, step, isRight) }
    let heights = labels.map(\.frame.height)
    guard
      let middles = ColumnPlacement.middles(
        labels.map { wish($0.day) }, heights: heights, gap: gap, within: room)
    else { return nil }
    return zip(labels, middles).map { label, middle in
      var label = label
      label.frame.y = middle - label.frame.height / 2
      return label
    }
  }

  /// Where a label would like to be: level with its day, but further from the middle, since there is
  /// more room beside the wheel than in it.
  private static func wish(_ day: PlanDate) -> Double {
    let spread = (room.upperBound - room.lowerBound) / 2 - 20
    return (room.upperBound + room.lowerBound) / 2 - spread * YearWheelCurve.cosine(angle(day))
  }

  private static func label(
    _ group: [YearWheelEntry], _ step: Step, _ isRight: Bool
  ) -> Label {
    let ordered = group.sorted { $0.at < $1.at }
    let lines = YearWheelWords(step: step, width: columnWidth).lines(ordered)
    let width = lines.map(\.width).max() ?? 0
    let inner = radius + reach
    let frame = PictureBox(
      x: isRight ? middleX + inner : middleX - inner - width, y: 0, width: width,
      height: Double(lines.count) * step.lineHeight)
    return Label(day: ordered[0].at, isRight: isRight, lines: lines, frame: frame)
  }
}
