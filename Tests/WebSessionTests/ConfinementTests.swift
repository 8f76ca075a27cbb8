import TestSupport
import Testing

@testable import WebSession

/// Only what lies in the course's folder of plans, and only one's own plan.
struct ConfinementTests {
  @Test(arguments: [
    "/../kursus.yaml", "/planer/toppen.yaml", "/.kursus-adgang", "/plan/../../.kursus-adgang",
    "/plan/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/plan/..%5c..%5c", "//etc/passwd", "/plan/%00",
    "/plan/%ff", "/plan/%zz", "/kursus.css/..", "/leder/../leder", "/LEDER",
  ])
  func `no path leads to the disk`(_ path: String) throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      let answer = browser.get(path)
      #expect(answer.status == 404)
      #expect(!answer.text.contains("format: årsplan") && !answer.text.contains("root:"))
      #expect(!answer.text.contains(browser.door.code.text))
    }
  }

  @Test(arguments: ["../kursus", "toppen.yaml", "planer/toppen.yaml", "/etc/passwd", "0", ""])
  func `a plan is chosen from the list, never by a path`(_ key: String) throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(browser.door.code.text)
      browser.get("/vaelg")
      #expect(browser.post("/vaelg", [("plan", key)]).status == 422)
      #expect(browser.get("/plan").header("Location") == "/vaelg")
      #expect(course.rooms.made.withLock { $0 }.isEmpty)
    }
  }

  @Test func `a link among the plans is no plan`() throws {
    try TestCourse.use { course in
      try course.folder.write("hemmelig.yaml", text: TestCourse.plan("Hemmeligt Center"))
      try course.folder.link("planer/link.yaml", to: "../hemmelig.yaml")
      var browser = Browser(try course.door())
      browser.join(browser.door.code.text)
      let page = browser.get("/vaelg").text
      #expect(page.contains("Børnehuset Solstrålen") && !page.contains("Hemmeligt"))
    }
  }

  @Test func `a plan that becomes a link is not followed any more`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      #expect(browser.get("/plan").status == 200)
      try course.folder.write("hemmelig.yaml", text: "x: 1\n")
      try course.folder.remove("planer/toppen.yaml")
      try course.folder.link("planer/toppen.yaml", to: "../hemmelig.yaml")
      #expect(browser.get("/plan").status == 404)
      #expect(browser.post("/plan", [("svar", "ud af mappen")]).status == 404)
      #expect(try course.folder.text("hemmelig.yaml") == "x: 1\n")
    }
  }

  @Test func `a folder of plans that is a link holds none`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      try course.folder.move("planer", to: "andre")
      try course.folder.link("planer", to: "andre")
      var browser = Browser(door)
      browser.join(door.code.text)
      #expect(!browser.get("/vaelg").text.contains("Solstrålen"))
    }
  }

  @Test func `each browser writes in the plan it chose, whatever its forms say`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var (one, other) = (Browser(door), Browser(door))
      one.join(plan: "toppen.yaml")
      other.join(plan: "solstraalen.yaml")
      one.post("/plan", [("svar", "fra toppen"), ("plan", "solstraalen.yaml")])
      other.post("/plan", [("svar", "fra solen")])
      #expect(try course.folder.text("planer/toppen.yaml").contains("# fra toppen"))
      #expect(try !course.folder.text("planer/solstraalen.yaml").contains("fra toppen"))
      // The token of one is nothing in the other's hands.
      let token = try #require(one.cookies["aarsplan"].flatMap(Secret.init(cookie:))).formToken
      let mixed = other.visit(.post, "/plan", [("token", token), ("svar", "byttet")])
      #expect(other.send(mixed).status == 403)
    }
  }

  @Test(arguments: ["/plan", "/leder", "/leder/kode.svg", "/vaelg", "/live"])
  func `without a cookie nothing is shown`(_ path: String) throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      let answer = browser.get(path)
      #expect(answer.status == 303 && answer.header("Location") == "/")
      #expect(answer.text.isEmpty)
    }
  }

  @Test(arguments: ["/plan", "/leder", "/vaelg", "/ud"])
  func `without a cookie nothing is taken`(_ path: String) throws {
    try TestCourse.use { course in
      let browser = Browser(try course.door())
      var visit = browser.visit(.post, path, [("svar", "ukendt"), ("token", "x")])
      #expect(browser.door.answer(visit).status == 403)
      visit.headers["cookie"] = "aarsplan=\(Secret.fresh().text)"
      #expect(browser.door.answer(visit).status == 403)
      #expect(course.rooms.made.withLock { $0 }.isEmpty)
    }
  }

  @Test func `a secret opens nothing after its browser has changed its plan, or left`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      let first = browser.visit(.get, "/plan")
      #expect(browser.door.answer(first).status == 200)
      browser.get("/vaelg")
      let other = try #require(browser.door.plans.list().item(file: "solstraalen.yaml"))
      #expect(browser.post("/vaelg", [("plan", other.key)]).status == 303)
      #expect(browser.door.answer(first).header("Location") == "/")
      let before = browser.visit(.get, "/plan")
      #expect(browser.door.answer(before).status == 200)
      let token = try #require(browser.cookies["aarsplan"].flatMap(Secret.init(cookie:))).formToken
      _ = browser.send(browser.visit(.post, "/ud", [("token", token)]))
      #expect(browser.door.answer(before).header("Location") == "/")
    }
  }

  @Test func `names are shown as they are`() throws {
    try TestCourse.use { course in
      try course.folder.write(
        "planer/ond.yaml", text: TestCourse.plan("'<script>alert(1)</script>'"))
      var browser = Browser(try course.door())
      browser.join(browser.door.code.text)
      let page = browser.get("/vaelg").text
      #expect(page.contains("Toppen &lt;Skole&gt;"))
      #expect(!page.contains("<script>alert"))
    }
  }
}
