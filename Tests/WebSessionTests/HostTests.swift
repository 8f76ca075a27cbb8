import TestSupport
import Testing

@testable import WebSession

/// Names of other pages that point here (DNS rebinding).
struct HostTests {
  @Test(arguments: [
    "evil.example", "evil.example:8016", "192.168.1.21:8016", "192.168.1.20", "192.168.1.20:80",
    "192.168.1.20:8016.evil.example", "localhost:8016", "", ":8016", "192.168.1.20:",
    "[::1]:8016", "192.168.1.20:8016@evil.example", "192.168.1.20:+8016",
  ])
  func `a course is not there under another name`(_ host: String) throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.host = host
      let answer = browser.get("/")
      #expect(answer.status == 421)
      #expect(answer.text.isEmpty && browser.cookies.isEmpty)
    }
  }

  @Test func `nor for a form`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      browser.host = "evil.example:8016"
      #expect(browser.post("/plan", [("svar", "forfalsket")]).status == 421)
      #expect(try !course.folder.text("planer/toppen.yaml").contains("forfalsket"))
    }
  }

  @Test func `its own address, a name that was given, and this machine's own name are`() {
    let premises = Premises(isEncrypted: false, names: ["Kursus.Kommunen.dk"])
    let own = PeerAddress("192.168.1.20")
    #expect(premises.isKnown(host: "192.168.1.20:8016", at: own, port: 8016))
    #expect(premises.isKnown(host: "192.168.1.20", at: own, port: 80))
    #expect(premises.isKnown(host: "kursus.kommunen.dk", at: own, port: 8016))
    #expect(premises.isKnown(host: "localhost:8016", at: PeerAddress("127.0.0.1"), port: 8016))
    #expect(premises.isKnown(host: "LOCALHOST:8016", at: PeerAddress("::1"), port: 8016))
    #expect(premises.isKnown(host: "[fd00::7]:8016", at: PeerAddress("fd00::7"), port: 8016))
    #expect(premises.isKnown(host: "127.0.0.1:1", at: PeerAddress("::ffff:127.0.0.1"), port: 1))
    #expect(!premises.isKnown(host: "kommunen.dk", at: own, port: 80))
  }
}
