import PlanModel
import Testing
import Workshop

/// Whatever becomes of the machine's clocks, the course is where it is.
@Suite struct ClockChangeTests {
  /// The same moment on a clock that was set.
  private func set(_ reading: ClockReading, by span: Int64) -> ClockReading {
    var reading = reading
    reading.wall += span
    return reading
  }

  @Test(
    "the wall clock is set while it runs: by the net, by hand, by summer time",
    arguments: [90 * Span.second, -7 * Span.minute, Span.hour, -Span.hour, -400 * Span.day])
  func wallClock(_ span: Int64) {
    let standing = Played().standing(set(SampleCourse.at(6), by: span))
    #expect(standing.current == 0 && standing.seconds == 240)
    #expect(standing.ends?.wall == SampleCourse.at(60).wall + span)
  }

  @Test("a change of the zone alone is seen in the end time alone")
  func zone() {
    var now = SampleCourse.at(6)
    now.zone += Span.hour
    let standing = Played().standing(now)
    #expect(standing.seconds == 240 && standing.end == "11.00")
  }

  @Test("a lid that was closed for half an hour: the boot-time clock has run on")
  func lid() {
    let standing = Played().standing(36)
    #expect(standing.current == 0 && standing.seconds == -26 * 60)
  }

  @Test("a machine that was started again: the wall clock says how long it was")
  func restart() {
    var course = Played()
    course.act(.goOn, 10)
    var now = SampleCourse.at(14, boot: "b")
    now.uptime = 20 * Span.second
    #expect(course.standing(now).current == 1 && course.standing(now).seconds == 360)
    course.act(.pause, now)
    // From here on its own count holds again.
    var later = set(now.adding(2 * Span.minute), by: -Span.hour)
    later.zone = 0
    #expect(course.standing(later).seconds == 360)
  }

  @Test("set before it was started again, and noted: still the right time")
  func setAndRestart() {
    var course = Played()
    let changed = set(SampleCourse.at(5), by: 50 * Span.minute)
    course.events.append(WorkshopEvent(.clockSet, at: changed))
    var now = set(SampleCourse.at(8, boot: "b"), by: 50 * Span.minute)
    now.uptime = 0
    #expect(course.standing(now).seconds == 120 && course.standing(now).doings == 1)
  }

  @Test("a wall clock that went back while the machine was off cannot turn time back")
  func backwards() {
    var course = Played()
    course.act(.goOn, 10)
    var now = set(SampleCourse.at(12, boot: "b"), by: -Span.day)
    now.uptime = 0
    #expect(course.standing(now).seconds == 600)
  }

  @Test("months later, in another zone, a course was when it was")
  func later() {
    var course = Played()
    course.act(.end, 55)
    var now = SampleCourse.at(200 * 24 * 60, boot: "b")
    now.zone += Span.hour
    let standing = course.standing(now)
    #expect(standing.began?.time?.text == "09.00" && standing.end == "09.55")
  }

  @Test("two machines with clocks apart write to one log")
  func twoMachines() {
    var course = Played()
    func other(_ minutes: Int) -> ClockReading {
      var reading = SampleCourse.at(minutes, boot: "b")
      reading.wall += 30 * Span.second
      reading.uptime = Int64(minutes + 1_000) * Span.minute
      return reading
    }
    course.act(.goOn, 10)
    course.act(.pause, other(12))
    course.act(.resume, SampleCourse.at(14))
    #expect(course.standing(14).seconds == 450)
    #expect(course.standing(other(15)).seconds == 360)
  }
}
