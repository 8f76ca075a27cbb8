import TestSupport
import Testing

@testable import WebSession

/// Pages elsewhere that send forms in somebody's name.
struct ForgeryTests {
  private func withParticipant(_ work: (inout Browser, TestCourse) throws -> Void) throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      try work(&browser, course)
    }
  }

  private func form(_ browser: Browser) throws -> Visit {
    let secret = try #require(browser.cookies["aarsplan"].flatMap(Secret.init(cookie:)))
    return browser.visit(.post, "/plan", [("token", secret.formToken), ("svar", "forfalsket")])
  }

  @Test func `a form from the course itself is taken`() throws {
    try withParticipant { browser, course in
      let answer = browser.send(try form(browser))
      let text = try course.folder.text("planer/toppen.yaml")
      #expect(answer.status == 303 && text.contains("forfalsket"))
    }
  }

  @Test(arguments: [
    "http://evil.example", "https://192.168.1.20:8016", "http://192.168.1.20", "null",
    "http://192.168.1.20:8016.evil.example", "http://192.168.1.20:80160",
  ])
  func `a form with another origin is refused`(_ origin: String) throws {
    try withParticipant { browser, course in
      var visit = try form(browser)
      visit.headers["origin"] = origin
      #expect(browser.send(visit).status == 403)
      let text = try course.folder.text("planer/toppen.yaml")
      #expect(!text.contains("forfalsket"))
    }
  }

  @Test func `a form that does not say where it is from is refused`() throws {
    try withParticipant { browser, course in
      var visit = try form(browser)
      visit.headers["origin"] = nil
      #expect(browser.send(visit).status == 403)
      visit.headers["sec-fetch-site"] = "same-origin"
      #expect(browser.send(visit).status == 303)
    }
  }

  @Test(arguments: ["cross-site", "same-site", "none", "vrøvl"])
  func `a form of which the browser says that it is from elsewhere is refused`(_ site: String)
    throws
  {
    try withParticipant { browser, course in
      var visit = try form(browser)
      visit.headers["sec-fetch-site"] = site
      #expect(browser.send(visit).status == 403)
      let text = try course.folder.text("planer/toppen.yaml")
      #expect(!text.contains("forfalsket"))
    }
  }

  @Test func `a form without the token of this browser's pages is refused`() throws {
    try withParticipant { browser, course in
      let other = Secret.fresh().formToken
      for token in ["", "x", other] {
        let visit = browser.visit(.post, "/plan", [("token", token), ("svar", "forfalsket")])
        #expect(browser.send(visit).status == 403)
      }
      #expect(browser.send(browser.visit(.post, "/plan", [("svar", "forfalsket")])).status == 403)
      let text = try course.folder.text("planer/toppen.yaml")
      #expect(!text.contains("forfalsket"))
    }
  }

  @Test func `the door's own form needs its cookie and token`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var browser = Browser(door)
      let bare = browser.visit(.post, "/", [("kode", door.code.text)])
      #expect(browser.send(bare).status == 403)
      #expect(browser.cookies["aarsplan"] == nil)
      var other = Browser(door)
      #expect(other.join(door.code.text).status == 303)
    }
  }

  @Test(arguments: ["text/plain", "application/json", "multipart/form-data; boundary=x", ""])
  func `a form of another kind is refused`(_ type: String) throws {
    try withParticipant { browser, _ in
      var visit = try form(browser)
      visit.headers["content-type"] = type
      #expect(browser.send(visit).status == 415)
    }
  }

  @Test func `a cookie is not sent along from elsewhere, and no script sees it`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.get("/")
      let answer = browser.post("/", [("kode", browser.door.code.text)])
      let cookie = try #require(answer.header("Set-Cookie"))
      #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict"))
      #expect(cookie.contains("Path=/") && !cookie.contains("Secure") && !cookie.contains("Domain"))
    }
  }

  @Test func `over TLS the cookie goes nowhere else`() throws {
    try TestCourse.use { course in
      var course = course
      course.premises.isEncrypted = true
      var browser = Browser(try course.door())
      let cookie = try #require(browser.get("/").header("Set-Cookie"))
      #expect(cookie.hasPrefix("__Host-aarsplan-dor=") && cookie.hasSuffix("; Secure"))
    }
  }

  @Test(arguments: ["script", "iframe", "image"])
  func `what another page asks for is not given`(_ kind: String) throws {
    try withParticipant { browser, _ in
      var visit = browser.visit(.get, "/plan")
      visit.headers["sec-fetch-site"] = "cross-site"
      visit.headers["sec-fetch-mode"] = kind == "iframe" ? "navigate" : "no-cors"
      visit.headers["sec-fetch-dest"] = kind
      #expect(browser.send(visit).status == 403)
    }
  }

  @Test func `somebody who comes along a link comes in`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      var visit = browser.visit(.get, "/")
      visit.headers["sec-fetch-site"] = "cross-site"
      visit.headers["sec-fetch-mode"] = "navigate"
      visit.headers["sec-fetch-dest"] = "document"
      #expect(browser.send(visit).status == 200)
    }
  }
}
