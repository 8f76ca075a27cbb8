import TestSupport
import Testing

@testable import WebSession

/// Guessing the code.
struct GuessTests {
  private let wrong = "0000-0000"

  @Test func `a wrong code lets nobody in, and is answered later each time`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      let delays = (0..<6).map { _ in
        let answer = browser.join(wrong)
        #expect(answer.status == 403)
        return answer.delay
      }
      #expect(delays == delays.sorted() && delays[0] > 0 && delays[5] >= 1.5)
      #expect(browser.cookies["aarsplan"] == nil)
      #expect(browser.get("/plan").header("Location") == "/")
    }
  }

  @Test func `after eight wrong codes from one address not even the right one is looked at`() throws
  {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      for _ in 0..<8 { browser.join(wrong) }
      #expect(browser.join(browser.door.code.text).status == 429)
      // Another address is not held back, and this one may try again after a while.
      var other = Browser(browser.door)
      other.peer = "192.168.1.51"
      #expect(other.join(browser.door.code.text).status == 303)
      course.time.pass(16)
      #expect(browser.join(browser.door.code.text).status == 303)
    }
  }

  @Test func `many addresses together do not get further`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var (tries, refused) = (0, 0)
      for number in 0..<60 {
        var browser = Browser(door)
        browser.peer = "10.0.0.\(number)"
        browser.get("/")
        for _ in 0..<8 {
          tries += 1
          if browser.post("/", [("kode", wrong)]).status == 429 { refused += 1 }
        }
      }
      #expect(tries - refused == 200)
      // Ten a second: a code of forty bits is safe for years.
      course.time.pass(1)
      var late = Browser(door)
      late.peer = "10.0.1.1"
      #expect(late.join(wrong).status == 403)
    }
  }

  @Test func `one network of IPv6 is one address`() throws {
    #expect(PeerAddress("2001:db8:1:2:aaaa::1").key == PeerAddress("2001:db8:1:2::ffff").key)
    #expect(PeerAddress("2001:db8:1:3::1").key != PeerAddress("2001:db8:1:2::1").key)
    #expect(PeerAddress("::ffff:192.168.1.7").key == "192.168.1.7")
    #expect(PeerAddress("fe80::1%eth0").key == PeerAddress("fe80::2").key)
  }

  @Test func `a room behind one address gets in`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      for _ in 0..<60 {
        var browser = Browser(door)
        #expect(browser.join(door.code.text).status == 303)
      }
    }
  }

  @Test func `the participants' code does not open the desk`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(browser.door.code.text)
      for path in ["/leder", "/leder/kode.svg"] {
        #expect(browser.get(path).header("Location") == "/vaelg")
      }
      #expect(browser.post("/leder", [("hvad", "pause")]).status == 403)
      #expect(course.board.moves.withLock { $0 }.isEmpty)
    }
  }
}
