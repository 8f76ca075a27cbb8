import DanishText
import PlanFollowUp
import PlanModel
import PlanProse
@testable import PlanReports
import TestSupport
import Testing

/// The årshjul.
@Suite struct YearWheelTests {
  private static func entries(_ plan: Plan) -> [YearWheelEntry] {
    SampleCalendar.calendar(plan).days(in: 2016).map { YearWheelEntry($0, in: 2016) }
  }

  /// Every pattern with few days, with forty, and with more than any plan has.
  @Test(arguments: SampleCalendar.Pattern.allCases, [1, 2, 10, 25, 40, 150])
  func `labels never overlap and stay on the page`(
    pattern: SampleCalendar.Pattern, days: Int
  ) {
    let page = PictureFrame.page(height: PictureFrame.height)
    for seed in UInt64(0)..<3 {
      var random = SeededGenerator(seed: seed)
      let plan = SampleCalendar.plan(days: days, pattern, longest: 20, &random)
      let entries = Self.entries(plan)
      #expect(entries.count == days)
      let layout = YearWheelLayout(entries)
      #expect(!layout.labels.isEmpty)
      let frames = layout.labels.map(\.frame)
      for (number, frame) in frames.enumerated() {
        #expect(page.contains(frame))
        #expect(!frames[..<number].contains { $0.overlaps(frame) })
        // Beside the wheel, and not on it.
        let isBeside =
          layout.labels[number].isRight
          ? frame.x >= YearWheelLayout.middleX + YearWheelLayout.radius
          : frame.x + frame.width <= YearWheelLayout.middleX - YearWheelLayout.radius
        #expect(isBeside)
      }
      for label in layout.labels {
        #expect(label.lines.allSatisfy { $0.width <= YearWheelLayout.columnWidth + 0.01 })
        #expect(label.isRight == (label.day.month <= 6))
      }
    }
  }

  @Test(arguments: SampleCalendar.Pattern.allCases)
  func `labels of up to forty days stand in the order of time`(pattern: SampleCalendar.Pattern) {
    var random = SeededGenerator(seed: 7)
    let plan = SampleCalendar.plan(days: 40, pattern, longest: 8, &random)
    let layout = YearWheelLayout(Self.entries(plan))
    for isRight in [true, false] {
      let side = layout.labels.filter { $0.isRight == isRight }
        .sorted { $0.frame.y < $1.frame.y }.map(\.day)
      #expect(side == side.sorted { isRight ? $0 < $1 : $0 > $1 })
      #expect(Set(side).count == side.count || layout.step.isByWeek)
    }
    #expect(!layout.step.isByWeek)
    #expect(layout.step.size >= 9)
  }

  @Test func `a few days are written in large letters, and many in small ones`() {
    var random = SeededGenerator(seed: 1)
    let sizes = [4, 40].map { days in
      YearWheelLayout(
        Self.entries(SampleCalendar.plan(days: days, .random, longest: 12, &random))
      ).step.size
    }
    #expect(sizes[0] == 13)
    #expect(sizes[1] < 13)
  }

  @Test func `what there is no room for on a date is counted`() throws {
    var random = SeededGenerator(seed: 1)
    let plan = SampleCalendar.plan(days: 40, .oneDay, longest: 12, &random)
    let picture = try #require(YearWheel(SampleCalendar.calendar(plan))?.picture)
    #expect(picture.svg.contains("· 36 mere"))
    #expect(picture.table.rows.count == 40)
  }

  @Test func `the columns keep as near as can be to the wishes`() throws {
    let middles = try #require(
      ColumnPlacement.middles([50, 52, 200], heights: [10, 10, 10], gap: 2, within: 0...300))
    #expect(middles == [45, 57, 200])
    let pushed = try #require(
      ColumnPlacement.middles([-50, 400], heights: [10, 10], gap: 2, within: 0...300))
    #expect(pushed == [5, 295])
    #expect(
      ColumnPlacement.middles([1, 2], heights: [10, 10], gap: 2, within: 0...21) == nil)
    #expect(ColumnPlacement.middles([], heights: [], gap: 2, within: 0...21) == [])
  }

  @Test func `a leader goes straight where it can, else along the rim`() {
    let straight = YearWheelCurve.leader(from: 1.5, to: (900, 400)).html
    #expect(!straight.contains("A"))
    let round = YearWheelCurve.leader(from: 0.1, to: (900, 700)).html
    #expect(round.contains("A201 201 0 0 1 "))
    let back = YearWheelCurve.leader(from: 6.2, to: (200, 700)).html
    #expect(back.contains("A201 201 0 0 0 "))
  }

  @Test func `a plan without a day in its year has no wheel`() {
    var plan = Plan()
    plan.year = .known(2016)
    #expect(YearWheel(SampleCalendar.calendar(plan)) == nil)
    var goal = Goal(id: "M1", title: "Mål", theme: "samspil")
    goal.deadline = .init(text: "2017-01-31")
    plan.goals = [goal]
    #expect(YearWheel(SampleCalendar.calendar(plan)) == nil)
  }

  @Test func `what the wheel does not show is said under it and stands in the table`() throws {
    var plan = Plan()
    plan.year = .known(2016)
    plan.goals = ["2016-06-01", "2017-01-31", "efteråret"].map { day in
      var goal = Goal(id: day, title: "Mål", theme: "samspil")
      goal.deadline = .init(text: day)
      return goal
    }
    let picture = try #require(YearWheel(SampleCalendar.calendar(plan))?.picture)
    #expect(
      picture.svg.contains(
        "1 dag ligger uden for 2016 og står kun i tabellen. 1 tidspunkt har ingen dato og er ikke med."
      ))
    #expect(picture.table.rows.map { $0[0] } == ["1. juni 2016", "31. januar 2017"])
  }
}
