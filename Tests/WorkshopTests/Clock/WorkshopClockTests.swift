import DanishText
import PlanModel
import TestSupport
import Testing
import Workshop

/// The clock of a course, turned by hand.
@Suite struct WorkshopClockTests {
  @Test func `it waits until it is begun, and counts down to its time`() {
    let course = Played(startingAt: nil)
    let early = course.standing(-7, -30)
    #expect(early.phase == .waiting && early.untilStart == 450 * Span.second)
    #expect(early.next == 0 && early.ends == nil && early.lengths == [10, 10, 10, 20, 10])
    #expect(course.standing(3).untilStart == -3 * Span.minute)
    let tomorrow = SampleCourse.sheet(date: PlanDate(text: "2015-12-04"))
    let other = Played(sheet: tomorrow, startingAt: nil)
    #expect(other.standing(-7).untilStart == nil)
  }

  @Test func `on time, each block has what it was planned to have`() {
    let standing = Played().standing(4, 30)
    #expect(standing.phase == .running && standing.current == 0 && standing.seconds == 330)
    #expect(standing.lengths == [10, 10, 10, 20, 10])
    #expect(standing.end == "10.00" && standing.lag == 0 && standing.next == 1)
  }

  @Test func `a minute here or there at the start changes no block`() {
    var course = Played(startingAt: nil)
    course.act(.start, 0, 29)
    #expect(course.standing(1).lengths == [10, 10, 10, 20, 10])
    #expect(course.standing(1).end == "10.00")
  }

  @Test func `begun late, the end stands and all give in proportion`() {
    let standing = Played(startingAt: 12).standing(12)
    #expect(standing.lengths == [8, 8, 8, 16, 8])
    #expect(standing.end == "10.00" && standing.minutesBehind == 10)
  }

  @Test func `begun early, it ends early`() {
    let standing = Played(startingAt: -5).standing(-5)
    #expect(standing.lengths == [10, 10, 10, 20, 10])
    #expect(standing.end == "09.55" && standing.minutesBehind == -5)
  }

  @Test func `far from its hours, or on another day, it takes what it takes`() {
    #expect(Played(startingAt: 35).standing(35).end == "10.35")
    #expect(Played(startingAt: -90).standing(-90).end == "08.30")
    let other = SampleCourse.sheet(date: PlanDate(text: "2015-12-04"))
    let standing = Played(sheet: other, startingAt: 12).standing(12)
    #expect(standing.end == "10.12" && standing.lag == 0)
  }

  @Test func `a block that takes longer is paid for by those that are left`() {
    var course = Played()
    course.act(.adjust(minutes: 10), 2)
    let standing = course.standing(2)
    #expect(standing.lengths == [20, 8, 8, 16, 8])
    #expect(standing.end == "10.00" && standing.minutesBehind == 10)
  }

  @Test func `a break gets no shorter than five minutes, a block no shorter than one`() {
    var course = Played()
    course.act(.adjust(minutes: 40), 1)
    #expect(course.standing(1).lengths == [50, 1.25, 5, 2.5, 1.25])
    #expect(course.standing(1).end == "10.00")
    course.act(.adjust(minutes: 2), 1)
    #expect(course.standing(1).lengths == [52, 1, 5, 1, 1])
    #expect(course.standing(1).end == "10.00")
    course.act(.adjust(minutes: 3), 1)
    #expect(course.standing(1).lengths == [55, 1, 5, 1, 1])
    #expect(course.standing(1).end == "10.03")
    course.act(.adjust(minutes: -30), 1)
    #expect(course.standing(1).lengths.first == 25 && course.standing(1).end == "10.00")
  }

  @Test func `what is won goes to the work that is left, not to the break`() {
    var course = Played()
    course.act(.goOn, 2)
    let standing = course.standing(2)
    #expect(standing.current == 1 && standing.lengths == [2, 12, 10, 24, 12])
    #expect(standing.end == "10.00" && standing.minutesBehind == -6)
  }

  @Test func `time that is out counts on, and moves what is left`() {
    let standing = Played().standing(15)
    #expect(standing.current == 0 && standing.isOut && standing.seconds == -300)
    #expect(standing.lengths == [10, 9, 9, 18, 9] && standing.end == "10.00")
    #expect(Played().standing(60).end == "10.08")
  }

  @Test func `more minutes after the time is out begin now`() {
    var course = Played()
    course.act(.adjust(minutes: 2), 15)
    #expect(course.standing(15).seconds == 120)
    course.act(.adjust(minutes: -1), 15)
    #expect(course.standing(15).seconds == 60)
    course.act(.adjust(minutes: -1), 15)
    course.act(.adjust(minutes: -1), 15)
    #expect(course.standing(15).seconds == 0 && course.standing(15).doings == 4)
  }

  @Test func `a pause holds the block, and what is left gives`() {
    var course = Played()
    course.act(.pause, 4)
    let held = course.standing(9)
    #expect(held.phase == .paused && held.seconds == 360)
    #expect(held.lengths == [10, 9, 9, 18, 9] && held.end == "10.00")
    course.act(.resume, 9)
    course.act(.goOn, 15)
    let standing = course.standing(15)
    #expect(standing.phase == .running && standing.current == 1 && standing.seconds == 540)
    #expect(standing.blocks[0].used == 10 * Span.minute)
    #expect(standing.blocks[0].paused == 5 * Span.minute)
  }

  @Test func `back begins the earlier block again with its share`() {
    var course = Played()
    course.act(.goOn, 10)
    course.act(.back, 11)
    let standing = course.standing(11)
    #expect(standing.current == 0 && standing.blocks[0].visits == 2)
    // 49 minutes are left for what was planned to take 60.
    #expect(standing.seconds == 490 && standing.end == "10.00")
    course.act(.back, 12)
    #expect(course.standing(12).doings == 3)
  }

  @Test func `after the last block it is over, and may begin again`() {
    var course = Played()
    for minute in [10, 20, 30, 50, 58] { course.act(.goOn, minute) }
    let over = course.standing(75)
    #expect(over.phase == .ended && over.current == nil && over.end == "09.58")
    #expect(over.blocks.map(\.used) == [10, 10, 10, 20, 8].map { $0 * Span.minute })
    course.act(.pause, 76)
    #expect(course.events.count == 6)
    course.act(.start, 80)
    #expect(course.standing(80).current == 0 && course.standing(80).end == "11.20")
  }

  @Test func `a slip is taken back, as if it had not been`() {
    var course = Played()
    course.act(.goOn, 3)
    course.act(.undo, 4)
    #expect(course.standing(5) == Played().standing(5))
    course.act(.undo, 5)
    #expect(course.standing(6).phase == .waiting && course.standing(6).doings == 0)
    course.act(.undo, 7)
    #expect(course.events.count == 4)
  }

  @Test func `two people who do the same at once do it once`() {
    var course = Played()
    let standing = course.standing(5)
    for wish in [WorkshopWish.goOn, .goOn] {
      course.events += [standing.event(wish, at: SampleCourse.at(5))].compactMap(\.self)
    }
    #expect(course.standing(5).current == 1)
    let late = standing.event(.adjust(minutes: 5), at: SampleCourse.at(6))
    course.events += [late].compactMap(\.self)
    #expect(course.standing(6).lengths[1] == 11.25)
    let twice = course.standing(7).event(.undo, at: SampleCourse.at(7))
    course.events += [twice, twice].compactMap(\.self)
    #expect(course.standing(7).current == 0 && course.standing(7).doings == 1)
  }

  @Test func `blocks may follow each other by themselves`() {
    var course = Played()
    course.act(.automatic(true), 1)
    #expect(course.standing(10, 1).current == 1)
    #expect(course.standing(31).current == 3 && course.standing(31).seconds == 19 * 60)
    #expect(course.standing(70).phase == .ended && course.standing(70).end == "10.00")
    course.act(.automatic(false), 32)
    #expect(course.standing(55).current == 3 && course.standing(55).isOut)
  }

  @Test func `a course that nobody ended is over the next day`() {
    var course = Played()
    course.act(.goOn, 10)
    let next = course.standing(24 * 60)
    #expect(next.phase == .ended && next.end == "10.00" && next.doings == 0)
    course.act(.start, 24 * 60)
    #expect(course.standing(24 * 60 + 5).current == 0)
  }

  @Test func `a run sheet without blocks never begins`() {
    var sheet = SampleCourse.sheet()
    sheet.blocks = []
    let course = Played(sheet: sheet)
    #expect(course.events.isEmpty && course.standing(5).phase == .waiting)
  }

  @Test func `blocks without an id, or with one twice, are known by their number`() {
    var sheet = SampleCourse.sheet()
    sheet.blocks[1].id = nil
    sheet.blocks[2].id = "alene"
    sheet.blocks[3].id = "a;b\n=c"
    let keys = Played(sheet: sheet).standing(0).blocks.map(\.key)
    #expect(keys == ["alene", "2", "3", "4", "plenum"])
  }
}
