import DanishText
import Testing

/// Times of day as people write them.
struct TimeOfDayTests {
  @Test(arguments: [
    ("9", 540), ("09.00", 540), ("9:30", 570), ("kl. 9", 540), ("Kl.14.05", 845), ("0930", 570),
    ("00.00", 0), ("23:59", 1439), (" 12.15 ", 735), ("klokken 8", 480),
  ])
  func `what is a time is read`(_ text: String, _ minutes: Int) {
    #expect(TimeOfDay(text: text)?.minutes == minutes)
  }

  @Test(arguments: ["", "24", "9.60", "9.0", "9.", ".30", "930", "ni", "9.30.00", "-1", "99999"])
  func `what is none is not`(_ text: String) {
    #expect(TimeOfDay(text: text) == nil)
  }

  @Test func `what is written is read again`() {
    for minutes in 0..<TimeOfDay.minutesADay {
      let time = TimeOfDay(minutes: minutes)
      #expect(time != nil && TimeOfDay(text: time?.text ?? "") == time)
    }
    #expect(TimeOfDay(minutes: 1440) == nil && TimeOfDay(minutes: -1) == nil)
  }

  @Test func `a time is moved within its day`() {
    let nine = TimeOfDay(hour: 9, minute: 0)
    #expect(nine?.adding(minutes: 95)?.text == "10.35")
    #expect(nine?.adding(minutes: 15 * 60) == nil && nine?.adding(minutes: .max) == nil)
  }
}
